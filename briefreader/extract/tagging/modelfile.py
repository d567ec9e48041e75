"""The shipped model: read, checked against its metadata, and run on windows."""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from briefreader.errors import BriefreaderError
from briefreader.extract.tagging.features import GUIDELINES, NAME_LABELS, ROLE_LABELS
from briefreader.extract.tagging.wordpiece import WordPiece

Array = npt.NDArray[np.float32]
META = "tagger.json"
HINT = "reinstall briefreader, or use --engine rules"


@dataclass(frozen=True, slots=True)
class Scores:
    """What the model says of each word of a window: a row each.

    Attributes:
        roles: logits of ROLE_LABELS.
        names: logits of NAME_LABELS, one array a guideline.
        link_from, link_to: the two sides whose product scores a link to a cue.
    """

    roles: Array
    names: tuple[Array, ...]
    link_from: Array
    link_to: Array


class TaggerModel:
    """The network and its word pieces; the same input gives the same scores on one machine."""

    def __init__(self, folder: Path) -> None:
        """Load the model of a folder.

        Raises: BriefreaderError if a file is missing or isn't what the metadata says, or onnxruntime can't be used.
        """
        meta = read_meta(folder)
        weights = read_checked(folder / str(meta["weights"]), str(meta["weights_sha256"]))
        words = read_checked(folder / str(meta["vocabulary"]), str(meta["vocabulary_sha256"])).decode("utf8")
        self.wordpiece = WordPiece({piece: n for n, piece in enumerate(words.rstrip("\n").split("\n"))})
        self.digest = str(meta["weights_sha256"])
        self._session = open_session(weights)

    def run(self, pieces: list[int], features: list[int], places: list[int]) -> Scores:
        """The scores of the pieces at some places of one window."""
        given = {
            "pieces": np.array([pieces], np.int64),
            "features": np.array([features], np.int64),
            "places": np.array(places, np.int64),
        }
        outputs: list[Array] = [o[0] for o in self._session.run(None, given)]
        names = outputs[1 : 1 + len(GUIDELINES)]
        return Scores(outputs[0], tuple(names), outputs[-2], outputs[-1])


def read_meta(folder: Path) -> dict[str, Any]:
    """The metadata beside the weights, checked to be of this program's labels.

    Raises: BriefreaderError
    """
    try:
        meta = json.loads((folder / META).read_text("utf8"))
        labels = (meta["role_labels"], meta["name_labels"], meta["guidelines"])
        needed = [meta[k] for k in ("weights", "weights_sha256", "vocabulary", "vocabulary_sha256")]
    except OSError as error:
        raise BriefreaderError("the reading model is missing", HINT) from error
    except (ValueError, KeyError, TypeError) as error:
        raise BriefreaderError("the reading model's description is damaged", HINT) from error
    if labels != (list(ROLE_LABELS), list(NAME_LABELS), list(GUIDELINES)) or not all(map(str, needed)):
        raise BriefreaderError("the reading model is of another version", HINT)
    return dict(meta)


def read_checked(path: Path, digest: str) -> bytes:
    """The bytes of a file whose hash is known.

    Raises: BriefreaderError
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BriefreaderError("the reading model is missing", HINT) from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise BriefreaderError("the reading model is damaged", HINT)
    return content


def open_session(weights: bytes) -> Any:
    """An inference session of one thread that never spins while it waits.

    Raises: BriefreaderError
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # from 1.32 on it keeps telemetry for its maker; read at the import
    try:
        import onnxruntime
    except ImportError as error:
        raise BriefreaderError("the reading model needs onnxruntime", "install it, or use --engine rules") from error
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # the shipped graph is made of fused operators already; more fusing only makes its norms slow
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])


def softmax(logits: Array) -> Array:
    """Probabilities of each row."""
    raised = np.exp(logits - logits.max(-1, keepdims=True))
    return np.asarray(raised / raised.sum(-1, keepdims=True), np.float32)
