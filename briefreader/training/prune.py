"""A network made smaller: attention heads and inner neurons that matter least are taken out.

What a part matters is told by how the loss would change without it, to the first order, summed over a window's words.
Source: Michel et al. 2019, "Are Sixteen Heads Really Better than One?"; Molchanov et al. 2019 for neurons.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from briefreader.training.network import HEAD, Tagger
from briefreader.training.train import Examples, Plan, loss_of, round_of

BATCHES = 80
BLOCK = 64  # neurons are kept in such blocks: the products of int8 are done in them
FEWEST_HEADS, FEWEST_BLOCKS = 4, 6


@dataclass(frozen=True, slots=True)
class Worth:
    """What each head and neuron of a layer matters."""

    heads: Tensor
    neurons: Tensor


def prune(model: Tagger, examples: Examples, plan: Plan, heads_left: int, neurons_left: int) -> Tagger:
    """A copy of a network with only so many heads and neurons, over all layers: those that matter most."""
    kept = choose(measure_worth(model, examples, plan), heads_left, neurons_left)
    small = Tagger(tuple((len(heads), len(neurons)) for heads, neurons in kept))
    state = model.state_dict()
    for n, (heads, neurons) in enumerate(kept):
        rows = (heads[:, None] * HEAD + torch.arange(HEAD)).flatten()
        for part in ("query", "key", "value"):
            for side in ("weight", "bias"):
                state[f"layers.{n}.{part}.{side}"] = state[f"layers.{n}.{part}.{side}"][rows]
        state[f"layers.{n}.mix.weight"] = state[f"layers.{n}.mix.weight"][:, rows]
        for side in ("weight", "bias"):
            state[f"layers.{n}.widen.{side}"] = state[f"layers.{n}.widen.{side}"][neurons]
        state[f"layers.{n}.narrow.weight"] = state[f"layers.{n}.narrow.weight"][:, neurons]
    small.load_state_dict(state)
    return small


def measure_worth(model: Tagger, examples: Examples, plan: Plan) -> list[Worth]:
    """What the parts of each layer matter, on some batches of the examples."""
    found = [Worth(torch.zeros(heads), torch.zeros(inner)) for heads, inner in model.shape]
    given: dict[nn.Module, Tensor] = {}

    def keep(module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        inputs[0].retain_grad()
        given[module] = inputs[0]

    watched = [part for layer in model.layers for part in (layer.mix, layer.narrow)]
    hooks = [part.register_forward_pre_hook(keep) for part in watched]
    model.eval()
    for batch in round_of(examples, plan, random.Random(plan.seed))[:BATCHES]:
        model.zero_grad()
        torch.stack(list(loss_of(model, batch, plan).values())).sum().backward()
        for worth, layer in zip(found, model.layers, strict=True):
            for total, part in ((worth.heads, layer.mix), (worth.neurons, layer.narrow)):
                states = given[part]
                assert states.grad is not None
                change = (states.detach() * states.grad).sum(1)
                total += change.view(len(change), len(total), -1).sum(2).abs().sum(0)
    for hook in hooks:
        hook.remove()
    model.zero_grad()
    return found


def choose(worth: Sequence[Worth], heads_left: int, neurons_left: int) -> list[tuple[Tensor, Tensor]]:
    """The heads and the neurons of each layer to keep, sorted."""
    heads = best_of([layer.heads for layer in worth], heads_left, FEWEST_HEADS)
    blocks = [layer.neurons.sort(descending=True).values.view(-1, BLOCK).sum(1) for layer in worth]
    widths = [len(kept) * BLOCK for kept in best_of(blocks, neurons_left // BLOCK, FEWEST_BLOCKS)]
    neurons = (layer.neurons.topk(width).indices.sort().values for layer, width in zip(worth, widths, strict=True))
    return list(zip(heads, neurons, strict=True))


def best_of(worth: Sequence[Tensor], count: int, fewest: int) -> list[Tensor]:
    """The parts worth most over all layers, so many in all and so many at least of each layer: their sorted indices."""
    sure = [layer.argsort(descending=True, stable=True)[:fewest].tolist() for layer in worth]
    rest = [(v, n, i) for n, layer in enumerate(worth) for i, v in enumerate(layer.tolist()) if i not in sure[n]]
    for _, n, i in sorted(rest, reverse=True)[: max(0, count - fewest * len(worth))]:
        sure[n].append(i)
    return [torch.tensor(sorted(kept)) for kept in sure]
