"""The training loop: mixed batches, each corpus with loss on its own head, averaged weights, checkpoints."""

import random
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
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

Examples = Mapping[str, list[Example]]
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
        follow: how much what a teacher says counts beside the labels, for a network that has one.
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
    follow: float = 1.0
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


def round_of(examples: Examples, plan: Plan, rng: random.Random) -> list[list[Window]]:
    """The batches of one pass over the mixture."""
    windows: list[Window] = []
    for corpus, documents in examples.items():
        share = plan.share(corpus)
        chosen = documents * int(share) + rng.sample(documents, round(len(documents) * (share % 1)))
        windows.extend(windows_of(chosen, plan.budget, rng))
    return batches_of(windows, plan.batch, rng)


def loss_of(model: Tagger, batch: list[Window], plan: Plan, teacher: Tagger | None = None) -> dict[str, Tensor]:
    """The parts of the loss on a batch, each as it counts; their sum is what training lowers."""
    pieces, features, labels, links = collate(batch)
    mask = None if bool((pieces != 0).all()) else pieces != 0
    states = model.encode_all(pieces, features, mask)
    codes = torch.tensor([CODES[w.corpus] for w in batch])
    losses = learn_labels(model, states[-1], labels, codes, plan.smoothing)
    losses |= {k: v * plan.link_weight for k, v in learn_links(model, states[-1], labels, links).items()}
    if teacher is not None:
        with torch.no_grad():
            theirs = teacher.encode_all(pieces, features, mask)
        following = follow(model, teacher, states, theirs, labels != IGNORED)
        losses |= {f"like {k}": v * plan.follow for k, v in following.items()}
    return losses


def learn_labels(model: Tagger, states: Tensor, labels: Tensor, codes: Tensor, smoothing: float) -> dict[str, Tensor]:
    """The loss of each head, summed over the words it is learnt on and divided by the batch's words.

    Args:
        codes: whose guideline each window's names follow; -1 where roles are learnt.
    """
    words = (labels != IGNORED).sum()
    losses = {}
    for head, rows in (("roles", codes < 0), ("names", codes >= 0)):
        if rows.any():
            scores = model.roles(states[rows]) if head == "roles" else model.names(states[rows], codes[rows])
            total = functional.cross_entropy(
                scores.flatten(0, 1),
                labels[rows].flatten(),
                ignore_index=IGNORED,
                label_smoothing=smoothing,
                reduction="sum",
            )
            losses[head] = total / words
    return losses


def learn_links(model: Tagger, states: Tensor, labels: Tensor, links: Tensor) -> dict[str, Tensor]:
    """The loss of the links of sources and contents to their cues, where there are any."""
    linked = links != IGNORED
    if not linked.any():
        return {}
    side, other = model.links(states)
    cues = torch.zeros_like(linked)
    cues[linked.nonzero()[:, 0], links[linked]] = True
    scores = (side @ other.transpose(1, 2)).masked_fill(~cues[:, None, :], -1e4)
    total = functional.cross_entropy(scores[linked], links[linked], reduction="sum")
    return {"links": total / (labels != IGNORED).sum()}


def follow(
    model: Tagger, teacher: Tagger, ours: list[Tensor], theirs: list[Tensor], words: Tensor
) -> dict[str, Tensor]:
    """How far a network is from one that it learns from: in the states of each layer, and in what it says of words.

    Source: Jiao et al. 2020, "TinyBERT".
    """
    apart = [
        ((one[words] - other[words]) ** 2).mean() / (other[words] ** 2).mean()
        for one, other in zip(ours, theirs, strict=True)
    ]
    losses = {"states": torch.stack(apart).mean()}
    for head in ("roles", *GUIDELINES):
        with torch.no_grad():
            wanted = scores_of(teacher, theirs[-1], head)[words].log_softmax(-1)
        said = scores_of(model, ours[-1], head)[words].log_softmax(-1)
        losses[head] = functional.kl_div(said, wanted, log_target=True, reduction="batchmean")
    return losses


def scores_of(model: Tagger, states: Tensor, head: str) -> Tensor:
    """The scores of one head: of "roles", or of names by a guideline."""
    if head == "roles":
        return model.roles(states)
    return model.names(states, torch.full((len(states),), GUIDELINES.index(head)))


def collate(batch: list[Window]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Pieces, features, labels and links of a batch, padded: int64 tensors of windows by pieces."""
    n = max(len(w.pieces) for w in batch)
    rows = [[w.pieces, w.features, w.labels, w.links] for w in batch]
    fill = (0, 0, IGNORED, IGNORED)
    pieces, features, labels, links = (
        torch.tensor([row[k] + [fill[k]] * (n - len(row[k])) for row in rows]) for k in range(4)
    )
    return pieces, features, labels, links


def endless(examples: Examples, plan: Plan, rng: random.Random) -> Iterator[list[Window]]:
    """Batches, round after round."""
    while True:
        yield from round_of(examples, plan, rng)


def train(
    model: Tagger,
    examples: Examples,
    plan: Plan,
    path: Path,
    before: Cycles = (),
    teacher: Tagger | None = None,
) -> None:
    """Train a network in place, one cycle; the averaged weights go to `path`, every few minutes and at the end.

    Args:
        before: the cycles that the network has behind it, to be told with this one.
        teacher: a network that it learns from, too.
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
    averaged = Tagger(model.shape)
    averaged.load_state_dict(model.state_dict())
    mean, live = ([p.detach() for p in m.parameters()] for m in (averaged, model))
    if teacher is not None:
        teacher.eval().requires_grad_(False)
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
        losses = loss_of(model, batch, plan, teacher)
        loss = torch.stack(list(losses.values())).sum()
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
