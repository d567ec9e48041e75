"""Which parts of a network are kept, and that what is left still works."""

import pytest

pytest.importorskip("torch", reason="training needs the extra [train]")

import torch

from briefreader.training.network import HEAD, Tagger
from briefreader.training.prune import BLOCK, Worth, best_of, choose, prune
from briefreader.training.train import Plan, loss_of
from briefreader.training.windows import Window


def window() -> Window:
    return Window("polnear", [101, 7592, 2088, 2003, 102], [0] * 5, [-100, 1, 3, 5, -100], [-100, 2, -100, 2, -100])


def test_the_best_are_kept_and_a_few_of_each() -> None:
    worth = [torch.tensor([9.0, 1.0, 8.0, 7.0]), torch.tensor([3.0, 2.0, 1.0, 4.0])]
    assert [kept.tolist() for kept in best_of(worth, 5, 1)] == [[0, 2, 3], [0, 3]]
    assert [kept.tolist() for kept in best_of(worth, 4, 2)] == [[0, 2], [0, 3]]


def test_neurons_are_kept_in_blocks() -> None:
    layers = [Worth(torch.ones(12), torch.arange(1536).float() * scale) for scale in (2, 1, 1, 1, 1, 1)]
    kept = choose(layers, 44, 6 * 448)
    assert sum(len(heads) for heads, _ in kept) == 44
    assert sum(len(neurons) for _, neurons in kept) == 6 * 448
    assert all(len(neurons) % BLOCK == 0 for _, neurons in kept)
    assert len(kept[0][1]) > len(kept[1][1])
    assert kept[0][1][-1] == 1535


def test_parts_that_do_nothing_go_first() -> None:
    torch.manual_seed(0)
    model = Tagger().eval()
    for layer in model.layers:
        layer.mix.weight.data[:, 6 * HEAD :] = 0
        layer.narrow.weight.data[:, 512:] = 0
    before = loss_of(model, [window()], Plan())
    kept = [Worth(torch.tensor([1.0] * 6 + [0.0] * 6), torch.tensor([1.0] * 512 + [0.0] * 1024))] * 6
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("briefreader.training.prune.measure_worth", lambda *_: kept)
        small = prune(model, {}, Plan(), 36, 6 * 512).eval()
    assert small.shape == ((6, 512),) * 6
    after = loss_of(small, [window()], Plan())
    for part, loss in before.items():
        assert torch.allclose(loss, after[part], atol=1e-4)


def test_what_a_pruned_network_learns_from_is_like_itself() -> None:
    torch.manual_seed(0)
    model = Tagger().eval()
    alike = loss_of(model, [window()], Plan(), teacher=model)
    assert alike["like states"] == alike["like roles"] == 0
    other = loss_of(model, [window()], Plan(), teacher=Tagger().eval())
    assert other["like states"] > 0
    assert other["like roles"] > 0
