"""The shipped weights read back, to go on training where no checkpoint is left."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from briefreader.extract.tagging.features import GUIDELINES
from briefreader.training.graph import HEADS, LOOKUPS
from briefreader.training.network import LAYERS, LINK, WIDTH

Array = npt.NDArray[np.float32]


def load_shipped(path: Path) -> dict[str, Tensor]:
    """The weights of a shipped file (`tagger.onnx`) as a `Tagger` has them, as near as eight bits tell them.

    The guidelines' embeddings were added to a bias; they are worked out again so that they come to the same.
    """
    held = {c.name: numpy_helper.to_array(c) for c in onnx.load(path).graph.initializer}
    state: dict[str, Array] = {"positions.weight": held["positions"]}
    for part, _ in LOOKUPS:
        rows = held[f"{part}.rows"].astype(np.float32) - held[f"{part}.zero"].astype(np.float32)
        state[f"{part}.weight"] = rows * held[f"{part}.scale"]
    for part in ("norm", *(f"layers.{n}.{norm}" for n in range(LAYERS) for norm in ("mix_norm", "norm"))):
        state |= {f"{part}.{side}": held[f"{part}.{side}"] for side in ("weight", "bias")}
    for n in range(LAYERS):
        for part in ("query", "key", "value", "mix", "widen", "narrow"):
            state |= _linear(held, f"layers.{n}.{part}")
    state |= {f"{part}.weight": held[f"{part}.weight"].T for part in ("role_out", "name_out")}
    state |= {f"{part}.bias": held[f"{part}.bias"] for part in ("role_out", "name_out")}
    state |= _heads(held)
    return {name: torch.from_numpy(np.array(values, np.float32)) for name, values in state.items()}


def _linear(held: dict[str, Array], part: str) -> dict[str, Array]:
    columns = held[f"{part}.columns"].astype(np.float32) * held[f"{part}.scale"]
    return {f"{part}.weight": columns.T, f"{part}.bias": held[f"{part}.bias"]}


def _heads(held: dict[str, Array]) -> dict[str, Array]:
    """The heads apart that were one product."""
    whole = _linear(held, "heads")
    state: dict[str, Array] = {}
    start = 0
    for head, size in zip(HEADS, (WIDTH, WIDTH, LINK, LINK), strict=True):
        times = np.sqrt(np.float32(LINK)) if head == "link_from" else np.float32(1)
        for side in ("weight", "bias"):
            state[f"{head}.{side}"] = whole[f"heads.{side}"][start : start + size] * times
        start += size
    told = np.stack([held[f"told.{guideline}"] for guideline in GUIDELINES])
    state["name_state.bias"] = told.mean(0)
    apart = told - state["name_state.bias"]
    state["guidelines.weight"] = np.linalg.lstsq(state["name_state.weight"], apart.T, rcond=None)[0].T
    return state
