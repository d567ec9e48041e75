"""From the trained network to the shipped files: ONNX with int8 weights, the vocabulary, the metadata."""

import hashlib
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

from briefreader.extract.features import GUIDELINES, NAME_LABELS, ROLE_LABELS
from briefreader.extract.modelfile import META
from briefreader.training.network import Tagger

WEIGHTS, VOCABULARY = "tagger.onnx", "vocabulary.txt"
OUTPUTS = ["roles", *(f"names_{g}" for g in GUIDELINES), "link_from", "link_to"]


class Shipped(nn.Module):
    """The network as it is run: one window, no padding, all heads and guidelines."""

    def __init__(self, model: Tagger) -> None:
        super().__init__()
        self.model = model

    def forward(self, pieces: Tensor, features: Tensor) -> tuple[Tensor, ...]:
        """Scores of every piece, in the order of OUTPUTS."""
        states = self.model.encode(pieces, features)
        guided = (self.model.names(states, torch.tensor([g])) for g in range(len(GUIDELINES)))
        return (self.model.roles(states), *guided, *self.model.links(states))


def export(model: Tagger, vocabulary: Mapping[str, int], folder: Path) -> None:
    """Write the model's files to a folder."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        write_onnx(model, plain)
        # Seven bits a weight: eight can overflow on processors with AVX2 but without VNNI.
        quantize_dynamic(plain, folder / WEIGHTS, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    ordered = sorted(vocabulary, key=lambda piece: vocabulary[piece])
    (folder / VOCABULARY).write_text("\n".join(ordered) + "\n", "utf8", newline="")
    meta = {
        "weights": WEIGHTS,
        "weights_sha256": digest(folder / WEIGHTS),
        "vocabulary": VOCABULARY,
        "vocabulary_sha256": digest(folder / VOCABULARY),
        "role_labels": list(ROLE_LABELS),
        "name_labels": list(NAME_LABELS),
        "guidelines": list(GUIDELINES),
    }
    (folder / META).write_text(json.dumps(meta, indent=1) + "\n", "utf8")


def write_onnx(model: Tagger, path: Path) -> None:
    """The network in ONNX, float32, for windows of any length."""
    example = torch.randint(1000, 2000, (1, 17))
    torch.onnx.export(
        Shipped(model.eval()),
        (example, torch.zeros_like(example)),
        str(path),
        input_names=["pieces", "features"],
        output_names=OUTPUTS,
        dynamic_axes={n: {1: "length"} for n in ("pieces", "features", *OUTPUTS)},
        opset_version=17,
        dynamo=False,
    )


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
