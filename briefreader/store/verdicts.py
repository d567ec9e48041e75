"""What the reader decided."""

from pathlib import Path

from briefreader.model.verdict import Verdict
from briefreader.store.records import RecordStore
from briefreader.store.tables import Schema

SCHEMA = Schema("briefreader.verdicts", 1)


class VerdictStore(RecordStore[Verdict]):
    """All verdicts on all briefings. Args: path: `verdicts.json`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, SCHEMA, table="verdicts", cls=Verdict, noun="verdict", sign="v")
