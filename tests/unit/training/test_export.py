"""The shipped graph says what the network says, but for the bits that its weights lose."""

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training needs the extra [train]")
pytest.importorskip("onnx", reason="training needs the extra [train]")
pytest.importorskip("onnxruntime", reason="the reading model needs onnxruntime")

import torch

from briefreader.extract.tagging.features import END, FEATURES, GUIDELINES, START
from briefreader.extract.tagging.modelfile import TaggerModel
from briefreader.training.export import export
from briefreader.training.network import VOCABULARY, Tagger


@pytest.fixture(scope="module")
def network() -> Tagger:
    torch.manual_seed(0)
    made = Tagger().eval()
    torch.nn.init.normal_(made.features.weight, std=0.5)
    torch.nn.init.normal_(made.guidelines.weight, std=0.5)
    return made


def test_the_graph_scores_as_the_network_does(network: Tagger, tmp_path: Path) -> None:
    pieces = [START, *torch.randint(1000, VOCABULARY, (60,)).tolist(), END]
    features = [0, *torch.randint(0, FEATURES, (60,)).tolist(), 0]
    places = [1, 2, 5, 30, 60]
    export(network, {f"piece {number}": number for number in range(VOCABULARY)} | {"[UNK]": VOCABULARY}, tmp_path)
    found = TaggerModel(tmp_path).run(pieces, features, places)
    with torch.no_grad():
        states = network.encode(torch.tensor([pieces]), torch.tensor([features]))[:, places]
        pairs = [(found.roles, network.roles(states))]
        for number, names in enumerate(found.names):
            pairs.append((names, network.names(states, torch.tensor([number]))))
        pairs.extend(zip((found.link_from, found.link_to), network.links(states), strict=True))
    assert len(pairs) == 3 + len(GUIDELINES)
    for ours, theirs in pairs:
        meant = theirs[0].numpy()
        assert ours.shape == meant.shape
        assert abs(ours - meant).max() < 0.1 * meant.std()
