"""The network as the graph that is shipped: int8 weights, operators of onnxruntime that do several steps at once.

Written by hand, not traced: what a trace of the network gives is a quarter slower. The three sides of the attention
share one quantized input; sums are kept apart from the norms that follow, since onnxruntime is slow at both in one; all
heads are one product; and from the last layer on only the pieces that are asked about are worked on.
"""

import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from briefreader.extract.tagging.features import GUIDELINES, NAME_LABELS, ROLE_LABELS
from briefreader.training.network import HEAD, LAYERS, LINK, WIDTH

OPERATORS, FUSED = 17, "com.microsoft"
HEADS = ("role_state", "name_state", "link_from", "link_to")
# Seven bits a weight: eight can overflow on processors with AVX2 but without VNNI.
TOP = 64

LOOKUPS = (("words", "pieces"), ("features", "features"))

Small = tuple[str, str, str]
Weights = Mapping[str, npt.NDArray[np.float32]]


class Graph:
    """Nodes and constants, in the order in which they were added."""

    def __init__(self) -> None:
        """An empty graph."""
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, values: npt.NDArray[np.generic]) -> str:
        """Keep a constant; returns its name."""
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(values), name)
        return name

    def add(self, operator: str, *inputs: str, domain: str = "", to: str = "", **settings: object) -> str:
        """A node with one output; returns its name, which is `to` if that is given."""
        return self.add_several(operator, inputs, (to or f"{operator}_{len(self.nodes)}",), domain, **settings)[0]

    def add_several(
        self, operator: str, inputs: tuple[str, ...], outputs: tuple[str, ...], domain: str = "", **settings: object
    ) -> tuple[str, ...]:
        """A node; returns the names of its outputs."""
        self.nodes.append(helper.make_node(operator, inputs, outputs, domain=domain, **settings))
        return outputs


def write_graph(weights: Weights, path: Path) -> None:
    """Write a network to a file that onnxruntime reads.

    Its inputs are a window's `pieces` and `features` (1 by length), and `places`, which of the pieces to score; its
    outputs, 1 by places by labels: `roles`, `names_` of each guideline, `link_from`, `link_to`.

    Args:
        weights: of a `Tagger`, by their names in its state.
    """
    graph = Graph()
    x = add_embeddings(graph, weights)
    for number in range(LAYERS):
        x = add_layer(graph, weights, f"layers.{number}", x, last=number == LAYERS - 1)
    add_heads(graph, weights, x)
    sizes = {"roles": len(ROLE_LABELS), **{f"names_{g}": len(NAME_LABELS) for g in GUIDELINES}}
    sizes |= {"link_from": LINK, "link_to": LINK}
    made = helper.make_graph(
        graph.nodes,
        "tagger",
        [
            helper.make_tensor_value_info("pieces", TensorProto.INT64, [1, "length"]),
            helper.make_tensor_value_info("features", TensorProto.INT64, [1, "length"]),
            helper.make_tensor_value_info("places", TensorProto.INT64, ["asked"]),
        ],
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, "asked", size]) for n, size in sizes.items()],
        list(graph.constants.values()),
    )
    operators = [helper.make_opsetid("", OPERATORS), helper.make_opsetid(FUSED, 1)]
    onnx.save(helper.make_model(made, opset_imports=operators, ir_version=8), path)


def add_embeddings(graph: Graph, weights: Weights) -> str:
    """The states that the first layer is given."""
    told = graph.add("Add", *(add_lookup(graph, weights, part, given) for part, given in LOOKUPS))
    length = graph.add("Shape", "pieces", start=1, end=2)
    first = graph.constant("first", np.array([0]))
    positions = graph.constant("positions", weights["positions.weight"])
    return add_norm(graph, weights, "norm", told, graph.add("Slice", positions, first, length, first))


def add_lookup(graph: Graph, weights: Weights, part: str, given: str) -> str:
    """The rows of an embedding, kept in eight bits."""
    values = weights[f"{part}.weight"].astype(np.float64)
    low, high = min(values.min(), 0.0), max(values.max(), 0.0)
    scale = (high - low) / 255
    zero = round(-low / scale)
    stored = np.float32(scale)
    small = np.clip(np.round(weights[f"{part}.weight"] / stored) + zero, 0, 255).astype(np.uint8)
    return graph.add(
        "DequantizeLinear",
        graph.add("Gather", graph.constant(f"{part}.rows", small), given),
        graph.constant(f"{part}.scale", np.array(stored)),
        graph.constant(f"{part}.zero", np.array(zero, np.uint8)),
    )


def add_norm(graph: Graph, weights: Weights, part: str, one: str, other: str) -> str:
    """The norm of a sum."""
    scale, bias = (graph.constant(f"{part}.{side}", weights[f"{part}.{side}"]) for side in ("weight", "bias"))
    return graph.add("LayerNormalization", graph.add("Add", one, other), scale, bias, axis=-1, epsilon=1e-12)


def add_attention(graph: Graph, weights: Weights, part: str, x: str, last: bool) -> tuple[str, str]:
    """The states and what a layer's attention adds to them; of the last layer, for the places that are asked about."""
    whole = add_quantized(graph, x)
    asked = whole
    if last:
        asked = (graph.add("Gather", whole[0], "places", axis=1), *whole[1:])
        x = graph.add("Gather", x, "places", axis=1)
    given = {"query": asked, "key": whole, "value": whole}
    sides = [add_linear(graph, weights, f"{part}.{side}", small) for side, small in given.items()]
    seen = graph.add("MultiHeadAttention", *sides, domain=FUSED, num_heads=len(weights[f"{part}.query.bias"]) // HEAD)
    return x, add_linear(graph, weights, f"{part}.mix", add_quantized(graph, seen))


def add_layer(graph: Graph, weights: Weights, part: str, x: str, last: bool) -> str:
    """One layer of the encoder; the last one only for the places that are asked about."""
    x = add_norm(graph, weights, f"{part}.mix_norm", *add_attention(graph, weights, part, x, last))
    wide = graph.add("Gelu", add_linear(graph, weights, f"{part}.widen", add_quantized(graph, x)), domain=FUSED)
    return add_norm(
        graph, weights, f"{part}.norm", x, add_linear(graph, weights, f"{part}.narrow", add_quantized(graph, wide))
    )


def add_heads(graph: Graph, weights: Weights, x: str) -> None:
    """The scores of all heads, by one product.

    A guideline's embedding is added to the states that names are told by, which comes to the same as one more bias.
    """
    rows = {part: weights[f"{part}.weight"] for part in HEADS}
    biases = {part: weights[f"{part}.bias"] for part in HEADS}
    rows["link_from"], biases["link_from"] = (of["link_from"] / math.sqrt(LINK) for of in (rows, biases))
    told = weights["guidelines.weight"] @ rows["name_state"].T + biases["name_state"]
    biases["name_state"] = np.zeros(WIDTH, np.float32)
    both = {"heads.weight": np.concatenate(list(rows.values())), "heads.bias": np.concatenate(list(biases.values()))}
    states = add_linear(graph, both, "heads", add_quantized(graph, x))
    sizes = graph.constant("heads.sizes", np.array([len(bias) for bias in biases.values()]))
    graph.add_several("Split", (states, sizes), HEADS, axis=-1)
    add_scores(graph, weights, x, graph.add("Gelu", "role_state", domain=FUSED), "role_out", "roles")
    for guideline, bias in zip(GUIDELINES, told, strict=True):
        more = graph.constant(f"told.{guideline}", bias)
        state = graph.add("BiasGelu", "name_state", more, domain=FUSED)
        add_scores(graph, weights, x, state, "name_out", f"names_{guideline}")


def add_scores(graph: Graph, weights: Weights, x: str, state: str, part: str, to: str) -> None:
    """The scores of one head's labels; so few that they stay in floating point."""
    columns = graph.constant(f"{part}.weight", weights[f"{part}.weight"].T)
    bias = graph.constant(f"{part}.bias", weights[f"{part}.bias"])
    graph.add("Add", graph.add("MatMul", graph.add("Add", x, state), columns), bias, to=to)


def add_quantized(graph: Graph, x: str) -> Small:
    """States in eight bits, with their scale and zero point."""
    number = len(graph.nodes)
    names = (f"small_{number}", f"scale_{number}", f"zero_{number}")
    graph.add_several("DynamicQuantizeLinear", (x,), names)
    return names


def add_linear(graph: Graph, weights: Weights, part: str, x: Small) -> str:
    """A linear layer of int8 weights, a scale each column."""
    columns = weights[f"{part}.weight"].T
    scale = (np.abs(columns).max(0).astype(np.float64) / TOP).astype(np.float32)
    small = np.clip(np.round(columns / scale), -TOP, TOP).astype(np.int8)
    states, scale_of_states, zero_of_states = x
    return graph.add(
        "MatMulIntegerToFloat",
        states,
        graph.constant(f"{part}.columns", small),
        scale_of_states,
        graph.constant(f"{part}.scale", scale),
        zero_of_states,
        graph.constant(f"{part}.zero", np.zeros(len(scale), np.int8)),
        graph.constant(f"{part}.bias", weights[f"{part}.bias"]),
        domain=FUSED,
    )
