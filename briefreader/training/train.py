"""The training loop: mixed batches, each corpus with loss on its own head, averaged weights, checkpoints."""

import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from briefreader.extract.tagging.features import GUIDELINES
from briefreader.training.corpora import CORPORA, IGNORED, Example
from briefreader.training.network import Tagger
from briefreader.training.windows import Window, batches_of, windows_of

Cycles = Sequence[dict[str, Any]]
"""The plan of each cycle with the steps it took, in order."""
CODES = {corpus: GUIDELINES.index(g) if g else -1 for corpus, g in CORPORA.items()}


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train.

    Attributes:
        rounds: passes over the mixture in each cycle.
        cycles: how often the rate falls to nothing; each begins with the mean of what those before ended with, and
            the mean of all is what is shipped.
        minutes: wall time after which a cycle's schedule has run out, whatever `rounds` says; None for no limit. A
            run that reaches it isn't repeatable to the bit.
        share: how often a round sees each corpus; a part is a random choice of documents.
        batch: pieces a step.
        budget: pieces a window.
    """

    rounds: float = 3.4
    cycles: int = 3
    minutes: float | None = None
    polnear: float = 1.0
    worldwide: float = 1.0
    re3d: float = 3.0
    briefings: float = 4.0
    batch: int = 2048
    budget: int = 190
    rate: float = 1.5e-4
    new_rate: float = 1e-3
    smoothing: float = 0.02
    link_weight: float = 0.3
    average: float = 0.995
    seed: int = 0
    threads: int = 2

    def cycle(self, number: int) -> "Plan":
        """The plan of a cycle, counted from 0: the later ones are gentler with what was learnt."""
        if number == 0:
            return self
        return replace(self, rate=self.rate * 0.75, new_rate=self.new_rate * 0.4, seed=self.seed + number)

    def share(self, corpus: str) -> float:
        """How often a round sees a corpus."""
        return float(getattr(self, corpus))


def round_of(examples: dict[str, list[Example]], plan: Plan, rng: random.Random) -> list[list[Window]]:
    """The batches of one pass over the mixture."""
    windows: list[Window] = []
    for corpus, documents in examples.items():
        share = plan.share(corpus)
        chosen = documents * int(share) + rng.sample(documents, round(len(documents) * (share % 1)))
        windows.extend(windows_of(chosen, plan.budget, rng))
    return batches_of(windows, plan.batch, rng)


def loss_of(model: Tagger, batch: list[Window], plan: Plan) -> dict[str, Tensor]:
    """The loss of each head on a batch, summed over the words it is learnt on and divided by the batch's words."""
    pieces, features, labels, links = collate(batch)
    states = model.encode(pieces, features, None if bool((pieces != 0).all()) else pieces != 0)
    codes = torch.tensor([CODES[w.corpus] for w in batch])
    words = (labels != IGNORED).sum()
    losses = {}
    for head, rows in (("roles", codes < 0), ("names", codes >= 0)):
        if rows.any():
            scores = model.roles(states[rows]) if head == "roles" else model.names(states[rows], codes[rows])
            total = functional.cross_entropy(
                scores.flatten(0, 1),
                labels[rows].flatten(),
                ignore_index=IGNORED,
                label_smoothing=plan.smoothing,
                reduction="sum",
            )
            losses[head] = total / words
    linked = links != IGNORED
    if linked.any():
        side, other = model.links(states)
        cues = torch.zeros_like(linked)
        cues[linked.nonzero()[:, 0], links[linked]] = True
        scores = (side @ other.transpose(1, 2)).masked_fill(~cues[:, None, :], -1e4)
        losses["links"] = functional.cross_entropy(scores[linked], links[linked], reduction="sum") / words
    return losses


def collate(batch: list[Window]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Pieces, features, labels and links of a batch, padded: int64 tensors of windows by pieces."""
    n = max(len(w.pieces) for w in batch)
    rows = [[w.pieces, w.features, w.labels, w.links] for w in batch]
    fill = (0, 0, IGNORED, IGNORED)
    pieces, features, labels, links = (
        torch.tensor([row[k] + [fill[k]] * (n - len(row[k])) for row in rows]) for k in range(4)
    )
    return pieces, features, labels, links


def endless(examples: dict[str, list[Example]], plan: Plan, rng: random.Random) -> Iterator[list[Window]]:
    """Batches, round after round."""
    while True:
        yield from round_of(examples, plan, rng)


def train(model: Tagger, examples: dict[str, list[Example]], plan: Plan, path: Path, before: Cycles = ()) -> None:
    """Train a network in place, one cycle; the averaged weights go to `path`, every few minutes and at the end.

    Args:
        before: the cycles that the network has behind it, to be told with this one.
    """
    torch.set_num_threads(plan.threads)
    torch.set_flush_denormal(True)
    rng = random.Random(plan.seed)
    model.words.weight.requires_grad_(False)
    encoder = [*model.positions.parameters(), *model.norm.parameters(), *model.layers.parameters()]
    known = {id(p) for p in encoder}
    new = [p for p in model.parameters() if p.requires_grad and id(p) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": plan.rate}, {"params": new, "lr": plan.new_rate}],
        weight_decay=0.01,
        betas=(0.9, 0.98),
        fused=True,
    )
    averaged = Tagger()
    averaged.load_state_dict(model.state_dict())
    mean, live = ([p.detach() for p in m.parameters()] for m in (averaged, model))
    steps = int(plan.rounds * len(round_of(examples, plan, random.Random(plan.seed))))
    begun = saved = time.monotonic()
    step = 0
    model.train()
    for step, batch in enumerate(endless(examples, plan, rng)):
        elapsed = time.monotonic() - begun
        progress = max(step / steps, elapsed / 60 / plan.minutes if plan.minutes else 0.0)
        if progress >= 1:
            break
        for group, rate in zip(optimizer.param_groups, (plan.rate, plan.new_rate), strict=True):
            group["lr"] = rate * min(1.0, (step + 1) / 60) * (1.0 - progress)
        losses = loss_of(model, batch, plan)
        loss = sum((v * (plan.link_weight if k == "links" else 1.0) for k, v in losses.items()), torch.tensor(0.0))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        with torch.no_grad():
            torch._foreach_lerp_(mean, live, 1 - min(plan.average, step / (step + 10)))
        if step % 10 == 0:
            told = " ".join(f"{k} {v.item():.3f}" for k, v in losses.items())
            sys.stderr.write(f"{step}/{steps} {elapsed:.0f}s {progress:.3f} {told}\n")
        if time.monotonic() - saved > 240:
            saved = time.monotonic()
            save(averaged, [*before, asdict(plan) | {"steps": step}], path)
    save(averaged, [*before, asdict(plan) | {"steps": step}], path)


def save(model: Tagger, cycles: Cycles, path: Path) -> None:
    """Write a network with the cycles it was trained by; whole or not at all."""
    unfinished = path.with_suffix(".part")
    torch.save({"model": model.state_dict(), "cycles": list(cycles)}, unfinished)
    unfinished.replace(path)
