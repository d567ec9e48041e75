"""The texts of briefings: a file each, written once, named by the hash in its id."""

import json
import re
from hashlib import sha256
from pathlib import Path

from briefreader.errors import StoreError, UnknownError
from briefreader.model.briefing import Briefing
from briefreader.model.clean import clean_line
from briefreader.store.codec import CodecError, decode, encode
from briefreader.store.files import explain, make_folder, read_file, replace_file, sweep

_SCHEMA = {"name": "briefreader.briefing", "version": 1}
_HASH = re.compile(r"sha256:([0-9a-f]{64})")


class Texts:
    """A folder of briefings, whole with paragraphs and sentences, so that they come back exactly as they were.

    Adding and removing is for who holds the library's lock.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._swept = False

    def path(self, briefing_id: str) -> Path:
        """The file of a briefing; nothing of a title or of a strange id gets into its name."""
        known = _HASH.fullmatch(briefing_id)
        return self.folder / f"{known[1] if known else sha256(briefing_id.encode('utf8', 'replace')).hexdigest()}.json"

    def add(self, briefing: Briefing) -> None:
        """Write a briefing down. Raises: StoreError if it can't be."""
        path = self.path(briefing.id)
        whole = {"schema": _SCHEMA} | encode(briefing)
        try:
            make_folder(self.folder)
            if not self._swept:
                sweep(self.folder)
                self._swept = True
            replace_file(path, json.dumps(whole, separators=(",", ":")).encode("ascii"))
        except OSError as error:
            raise explain(path, "written", error) from None

    def load(self, briefing_id: str, *, first: int | None = None) -> Briefing:
        """A briefing, equal to the one that was added; with no more than the first paragraphs, if so many are named.

        Raises: UnknownError if it isn't there; StoreError if it can't be read or is of a newer version.
        """
        path = self.path(briefing_id)
        try:
            found = read_file(path)
        except OSError as error:
            raise explain(path, "read", error) from None
        if found is None:
            raise UnknownError(
                f"the text of {clean_line(briefing_id[:19])} isn't kept here", "add its source to the library again"
            )
        try:
            document = json.loads(found[0])
            version = document.pop("schema")["version"]
            document["paragraphs"] = document["paragraphs"][:first]
            if version == _SCHEMA["version"]:
                return decode(Briefing, document)
        except (ValueError, RecursionError, LookupError, TypeError, AttributeError, CodecError):
            raise StoreError(
                f"the text of {clean_line(briefing_id[:19])} can't be read",
                f"remove {clean_line(str(path))}, then add its source to the library again",
            ) from None
        raise StoreError(f"{path.name} was written by a newer briefreader", "update briefreader; it was left as it is")

    def remove(self, briefing_id: str) -> None:
        """Remove a briefing; nothing happens if it isn't there. Raises: StoreError if it can't be removed."""
        path = self.path(briefing_id)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise explain(path, "removed", error) from None
