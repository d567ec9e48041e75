"""From the trained network to the shipped files: ONNX with int8 weights, the vocabulary, the metadata."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from briefreader.extract.tagging.features import GUIDELINES, NAME_LABELS, ROLE_LABELS
from briefreader.extract.tagging.modelfile import META
from briefreader.training.graph import write_graph
from briefreader.training.network import Tagger

WEIGHTS, VOCABULARY = "tagger.onnx", "vocabulary.txt"


def export(model: Tagger, vocabulary: Mapping[str, int], folder: Path, cycles: Sequence[dict[str, Any]] = ()) -> None:
    """Write the model's files to a folder; `cycles` tells how it was trained."""
    folder.mkdir(parents=True, exist_ok=True)
    write_graph({name: values.numpy() for name, values in model.state_dict().items()}, folder / WEIGHTS)
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
        "cycles": list(cycles),
    }
    (folder / META).write_text(json.dumps(meta, indent=1) + "\n", "utf8")


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
