"""A shipped file put back into a network says the same again."""

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training needs the extra [train]")
pytest.importorskip("onnx", reason="training needs the extra [train]")

import torch

from briefreader.training.export import WEIGHTS, export
from briefreader.training.network import VOCABULARY, Tagger, shape_of
from briefreader.training.reopen import load_shipped


def test_what_was_exported_is_opened_again(tmp_path: Path) -> None:
    torch.manual_seed(0)
    shape = ((12, 1536), (5, 448), (12, 1536), (4, 384), (9, 1024), (6, 64))
    model = Tagger(shape).eval()
    torch.nn.init.normal_(model.features.weight, std=0.5)
    torch.nn.init.normal_(model.guidelines.weight, std=0.5)
    export(model, {f"piece {number}": number for number in range(VOCABULARY)}, tmp_path)
    state = load_shipped(tmp_path / WEIGHTS)
    again = Tagger(shape_of(state)).eval()
    again.load_state_dict(state)
    assert again.shape == shape
    pieces, features = torch.randint(1000, VOCABULARY, (1, 40)), torch.zeros(1, 40, dtype=torch.long)
    with torch.no_grad():
        for guideline in (0, 1):
            said = [m.names(m.encode(pieces, features), torch.tensor([guideline])) for m in (model, again)]
            assert torch.allclose(said[0], said[1], atol=0.1 * float(said[0].abs().max()))
        links = [m.links(m.encode(pieces, features)) for m in (model, again)]
    for ours, theirs in zip(*links, strict=True):
        assert torch.allclose(ours, theirs, atol=0.1 * float(theirs.abs().max()))
