"""Briefings that come into the library and go."""

import pytest

from briefreader.config import Config
from briefreader.desk.desk import Desk
from briefreader.errors import UnknownError
from briefreader.locations import data_dir, find_locations
from briefreader.model.span import Span


def test_one_that_is_taken_out_can_be_put_back_with_its_marks(home: object) -> None:
    desk = Desk(find_locations(), data_dir(), Config(engine="rules"))
    briefing = desk.opening.load(str(next((data_dir() / "briefings").glob("*.txt"))))
    entry = desk.library.keep(briefing)
    mark = desk.marks.add(briefing, Span(0, 4))
    assert desk.library.remove(entry.id) == briefing
    assert desk.library.entries() == ()
    with pytest.raises(UnknownError):
        desk.library.remove(entry.id)
    desk.library.keep(briefing)
    assert [e.id for e in desk.library.entries()] == [entry.id]
    assert desk.opening.open(entry.id) == briefing
    assert desk.marks.of(briefing.id) == (mark,)
