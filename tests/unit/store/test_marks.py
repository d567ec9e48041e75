from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.errors import StoreError, UnknownError
from briefreader.model.mark import Mark
from briefreader.model.span import Span
from briefreader.store.marks import MarkStore

MARK = Mark("", "sha256:aa", Span(3, 9), "harbor", "the ", " was", ("port",), "who?", "2025-06-04T00:00:00+00:00")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "marks.json"


def test_a_mark_gets_its_id_once_it_is_kept(path: Path) -> None:
    kept = MarkStore(path).add(MARK)
    assert kept == replace(MARK, id=kept.id)
    assert kept.id.startswith("m")
    assert MarkStore(path).get(kept.id) == kept


def test_marks_of_a_briefing(path: Path) -> None:
    store = MarkStore(path)
    one, two, other = (store.add(replace(MARK, briefing=b)) for b in ("sha256:aa", "sha256:aa", "sha256:bb"))
    assert (store.of("sha256:aa"), store.of("sha256:bb"), store.of("sha256:")) == ((one, two), (other,), ())
    assert store.all() == (one, two, other)


def test_a_removed_mark_can_be_put_back(path: Path) -> None:
    store = MarkStore(path)
    kept = store.add(MARK)
    store.remove(kept.id)
    assert store.all() == ()
    with pytest.raises(UnknownError):
        store.remove(kept.id)
    assert store.add(kept) == kept
    with pytest.raises(StoreError, match="already"):
        store.add(kept)


def test_tags_and_notes_change(path: Path) -> None:
    store = MarkStore(path)
    kept = store.add(MARK)
    changed = store.update(replace(kept, tags=(), note=""))
    assert MarkStore(path).get(kept.id) == changed


def test_a_mark_that_is_not_safe_has_no_id(tmp_path: Path) -> None:
    (tmp_path / "home").write_bytes(b"")
    store = MarkStore(tmp_path / "home" / "marks.json")
    with pytest.raises(StoreError):
        store.add(MARK)
    assert (store.all(), store.writable, store.notices) == ((), False, ())
