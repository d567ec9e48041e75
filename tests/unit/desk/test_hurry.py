"""A very long briefing is begun first and finished after; nobody can tell from what is kept."""

from pathlib import Path

import pytest

from briefreader.config import Config
from briefreader.desk.desk import Desk
from briefreader.ingest.load import begin_paragraphs
from briefreader.ingest.segment import split_paragraphs
from briefreader.locations import data_dir, find_locations

TEXT = "The river bridge\n\n3 June 2025\n\n" + "\n\n".join(
    f"{n}. The mayor of the port said that the bridge had been closed. Nobody answered her {n} letters." + " Yes." * 9
    for n in range(4000)
)


@pytest.fixture
def desk(home: Path) -> Desk:
    return Desk(find_locations(), data_dir(), Config(engine="rules"))


def test_a_beginning_is_as_in_the_whole() -> None:
    begun, whole = begin_paragraphs(TEXT), split_paragraphs(TEXT)
    assert 0 < len(begun) < len(whole)
    assert whole[: len(begun)] == begun


@pytest.mark.parametrize("text", ["", "Short.", "x" * 500_000, "a\n" * 300_000, TEXT[:300_000]])
def test_what_is_short_or_has_no_gap_comes_whole(text: str) -> None:
    assert begin_paragraphs(text) == split_paragraphs(text)


def test_finished_it_is_the_same(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(TEXT, "utf8")
    whole, begun = desk.opening.open(str(path)), desk.opening.open(str(path), hurry=True)
    assert whole.is_whole and not begun.is_whole
    assert desk.opening.finish(begun) == whole
    desk.library.keep(begun)  # what is kept is never a beginning
    kept = desk.opening.open(whole.id, hurry=True)
    assert not kept.is_whole
    assert desk.opening.finish(kept) == whole == desk.opening.open(whole.id)


def test_one_that_was_left_further_on_comes_whole(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(TEXT, "utf8")
    desk.library.keep_place(desk.opening.open(str(path)), len(TEXT) - 10)
    assert desk.opening.open(str(path), hurry=True).is_whole
