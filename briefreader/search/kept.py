"""Arrays in a file: written once, mapped into memory when they are wanted again."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_MAGIC = b"briefreader arrays 1\n"
_ALIGNED = 64
_HEADER = 1 << 14  # bytes that the header takes at most


def save_arrays(path: Path, fingerprint: str, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write arrays so that they are there whole or not at all, for this user alone.

    Raises: OSError where that can't be.
    """
    layout, at = [], 0
    for name, array in arrays.items():
        layout.append([name, array.dtype.str, len(array), at])
        at += -(-array.nbytes // _ALIGNED) * _ALIGNED
    checked = sum(_sum(np.ascontiguousarray(array).view(np.uint8)) for array in arrays.values()) % (1 << 64)
    header = json.dumps({"fingerprint": fingerprint, "arrays": layout, "bytes": at, "sum": str(checked)}).encode()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    number, temporary = tempfile.mkstemp(prefix=path.name, dir=path.parent)  # 0600
    try:
        with os.fdopen(number, "wb") as file:
            file.write((_MAGIC + header).ljust(-(-(len(_MAGIC) + len(header) + 1) // _ALIGNED) * _ALIGNED, b"\n"))
            for array in arrays.values():
                file.write(np.ascontiguousarray(array).data)
                file.write(b"\0" * (-array.nbytes % _ALIGNED))
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _sum(raw: NDArray[np.uint8]) -> int:
    whole = len(raw) // 8 * 8
    words: int = np.add.reduce(raw[:whole].view(np.uint64), dtype=np.uint64).item()
    rest: int = sum(raw[whole:].tolist())
    return words + rest


def load_arrays(path: Path) -> tuple[str, dict[str, NDArray[Any]]] | None:
    """The fingerprint and the arrays of a file, mapped and not read; None where there is none that is whole."""
    try:
        with path.open("rb") as file:
            return _read_arrays(mmap(file.fileno(), 0, access=ACCESS_READ))
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return None


def _read_arrays(raw: mmap) -> tuple[str, dict[str, NDArray[Any]]] | None:
    end = raw.find(b"\n", len(_MAGIC), _HEADER)
    if raw[: len(_MAGIC)] != _MAGIC or end < 0:
        return None
    header = json.loads(raw[len(_MAGIC) : end])
    begin = -(-(end + 1) // _ALIGNED) * _ALIGNED
    if begin + header["bytes"] != len(raw):
        return None
    arrays = {}
    for name, kind, count, at in header["arrays"]:
        dtype = np.dtype(kind)
        if dtype.hasobject or min(count, at) < 0 or at + count * dtype.itemsize > header["bytes"]:
            return None
        arrays[str(name)] = np.frombuffer(raw, dtype, count, begin + at)
    if sum(_sum(array.view(np.uint8)) for array in arrays.values()) % (1 << 64) != int(header["sum"]):
        return None
    return str(header["fingerprint"]), arrays
