"""Windows for training, and a few steps of it, on made-up text."""

import random
from pathlib import Path

import pytest

from briefreader.extract.tagging.features import ROLE_LABELS
from briefreader.extract.tagging.wordpiece import WordPiece
from briefreader.training.corpora import IGNORED, Example, example_of
from briefreader.training.windows import batches_of, cut_ranges, window_of, windows_of, without

TEXT = "“Flood is near,” Osei said.\n\nNo, he added.\n\n" * 30


def example() -> Example:
    attributions = []
    for start in range(0, len(TEXT), len(TEXT) // 30):
        at = [(TEXT.index(w, start), w) for w in ("Osei", "said", "Flood is near")]
        source, cue, content = ([[s, s + len(w)]] for s, w in at)
        attributions.append({"source": source, "cue": cue, "content": content})
    return example_of({"text": TEXT, "attributions": attributions}, "polnear", WordPiece({"[UNK]": 0}))


@pytest.mark.parametrize("seed", range(5))
def test_ranges_cover_all_words_and_end_with_paragraphs(seed: int) -> None:
    made = example()
    ranges = list(cut_ranges(made, 40, random.Random(seed)))
    assert [i for s, e in ranges for i in range(s, e)] == list(range(len(made.words)))
    assert all(sum(len(w.pieces) for w in made.words[s:e]) <= 40 for s, e in ranges)
    assert all(made.texts[e - 1] == "." for _, e in ranges)


def test_links_are_places_in_the_window() -> None:
    window = window_of(example(), 0, 8)
    said = window.labels.index(ROLE_LABELS.index("B-cue"))
    assert {k for k in window.links if k != IGNORED} == {said}


def test_without_quotes_links_and_labels_move() -> None:
    made = example()
    bare = without(made, [t in "“”" for t in made.texts])
    assert bare.texts[:3] == ["Flood", "is", "near"]
    assert bare.texts[bare.links[0]] == "said"


def test_batches_keep_every_window_and_pad_little() -> None:
    windows = list(windows_of([example()], 40, random.Random(0)))
    batches = batches_of(windows, 120, random.Random(0))
    assert sorted(map(id, windows)) == sorted(id(w) for b in batches for w in b)
    assert all(len(b) * max(len(w.pieces) for w in b) <= 120 for b in batches)


def test_a_few_steps_lower_the_loss_and_leave_a_checkpoint(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch", reason="training needs the extra [train]")
    from briefreader.training import network
    from briefreader.training.command import load_average
    from briefreader.training.train import Plan, loss_of, train

    torch.manual_seed(0)
    model = network.Tagger()
    plan = Plan(rounds=2, batch=256, budget=60, threads=1, average=0.0)
    window = [window_of(example(), 0, 12)]
    before = loss_of(model.eval(), window, plan)["roles"].item()
    ends = [tmp_path / f"cycle-{n}.pt" for n in range(2)]
    for number, end in enumerate(ends):
        train(model, {"polnear": [example()]}, plan.cycle(number), end)
    model, cycles = load_average(ends)
    assert [told["seed"] for told in cycles[:2]] == [0, 1]
    assert loss_of(model.eval(), window, plan)["roles"].item() < before
    first, second = (torch.load(end, weights_only=True)["model"]["role_out.bias"] for end in ends)
    assert torch.allclose(model.role_out.bias, (first + second) / 2)
