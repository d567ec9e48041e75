"""Marked passages."""

from pathlib import Path

from briefreader.model.mark import Mark
from briefreader.store.records import RecordStore
from briefreader.store.tables import Schema

SCHEMA = Schema("briefreader.marks", 1)


class MarkStore(RecordStore[Mark]):
    """All marks of all briefings. Args: path: `marks.json`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, SCHEMA, table="marks", cls=Mark, noun="mark", sign="m")
