import stat
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.errors import StoreError, UnknownError
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.mark import LibraryEntry
from briefreader.model.span import Span
from briefreader.store.library import LibraryStore

TEXT = "Harbor closed\n\nIt was closed. No one knows why.\n"
HEAD = Paragraph(1, Span(0, 13), "headline", (Span(0, 13),))
BODY = Paragraph(2, Span(15, 47), "body", (Span(15, 29), Span(30, 47)))
NOW = "2025-06-04T10:00:00+00:00"


def briefing(digit: str, **changes: str) -> Briefing:
    made = Briefing(f"sha256:{digit * 64}", f"{digit}.txt", "Harbor closed", None, "en", TEXT, (HEAD, BODY), "Wire")
    return replace(made, **changes)


def listing(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def library(home: Path) -> LibraryStore:
    return LibraryStore(home / "library.json", home / "briefings", lambda: NOW)


def test_a_briefing_comes_back_as_it_was(library: LibraryStore, home: Path) -> None:
    entry = library.add(briefing("a"))
    assert entry == LibraryEntry(briefing("a").id, "Harbor closed", "a.txt", None, added=NOW)
    again = LibraryStore(home / "library.json", home / "briefings")
    assert again.entries() == (entry,)
    assert again.load(entry.id) == briefing("a")
    (text,) = (home / "briefings").iterdir()
    assert (text.name, stat.S_IMODE(text.stat().st_mode)) == (f"{'a' * 64}.json", 0o600)
    assert stat.S_IMODE((home / "briefings").stat().st_mode) == 0o700


def test_one_that_is_there_stays_as_it_is(library: LibraryStore, home: Path) -> None:
    library.add(briefing("a"))
    moved = library.set_place(briefing("a").id, 15, 0.4)
    assert (moved.place, moved.progress, moved.opened) == (15, 0.4, NOW)
    before = (home / "library.json").stat()
    assert library.add(briefing("a", title="Another title")) == moved
    after = (home / "library.json").stat()  # to read it may change when it was read
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_text_that_is_gone_is_written_again(library: LibraryStore, home: Path) -> None:
    entry = library.add(briefing("a"))
    (home / "briefings" / f"{'a' * 64}.json").unlink()
    with pytest.raises(UnknownError, match="isn't kept"):
        library.load(entry.id)
    assert library.add(briefing("a")) == entry
    assert library.load(entry.id) == briefing("a")


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b"{}", b'{"schema": 1}', b"\xff", b'{"schema": {"version": 1}, "id": "x"}', b"[" * 100_000],
)
def test_a_text_that_is_broken(library: LibraryStore, home: Path, raw: bytes) -> None:
    entry = library.add(briefing("a"))
    (home / "briefings" / f"{'a' * 64}.json").write_bytes(raw)
    with pytest.raises(StoreError, match="can't be read") as caught:
        library.load(entry.id)
    assert "\n" not in str(caught.value)


def test_a_text_of_a_newer_version(library: LibraryStore, home: Path) -> None:
    entry = library.add(briefing("a"))
    path = home / "briefings" / f"{'a' * 64}.json"
    path.write_bytes(path.read_bytes().replace(b'"version":1', b'"version":2'))
    with pytest.raises(StoreError, match="newer"):
        library.load(entry.id)


@pytest.mark.parametrize("strange", ["../../evil", "sha256:../x", "", "x" * 5000, "caf\udce9", "sha256:" + "A" * 64])
def test_strange_ids_make_plain_file_names(library: LibraryStore, home: Path, strange: str) -> None:
    library.add(briefing("a", id=strange))
    assert library.load(strange).id == strange
    (name,) = listing(home / "briefings")
    assert len(name) == 64 + len(".json")
    assert set(name[:64]) <= set("0123456789abcdef")


def test_find(library: LibraryStore, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir()
    monkeypatch.chdir(home)
    one, two = (library.add(replace(briefing("a"), id=f"sha256:abc{d * 61}", source=f"{d}.txt")) for d in "12")
    stdin = library.add(briefing("d", source="-"))
    for reference in (one.id, "abc1", "sha256:abc1", "ABC11", "1.txt", "./1.txt", str(home / "1.txt")):
        assert library.find(reference) == one
    assert library.find("abc2") == two
    assert library.find("d") == stdin
    for reference in ("abc", "sha256:abc", "sha256:", "", "-", "abc3", "3.txt", "sha256", "\x1b]52;c;aGk=\x07"):
        with pytest.raises(UnknownError) as caught:
            library.find(reference)
        assert str(caught.value).isprintable()


def test_places_are_within_bounds(library: LibraryStore) -> None:
    entry = library.add(briefing("a"))
    assert library.set_place(entry.id, 99, 1.5).progress == 1.0
    assert library.set_place(entry.id, 0, -1).progress == 0.0
    with pytest.raises(UnknownError):
        library.set_place("sha256:00", 0, 0)


def test_remove(library: LibraryStore, home: Path) -> None:
    entry = library.add(briefing("a"))
    library.remove(entry.id)
    assert (library.entries(), listing(home / "briefings")) == ((), [])
    with pytest.raises(UnknownError):
        library.remove(entry.id)


def test_stray_files_are_swept(library: LibraryStore, home: Path) -> None:
    (home / "briefings").mkdir(parents=True)
    (home / "briefings" / ".aa.json.1-2.tmp").write_bytes(b"")
    library.add(briefing("a"))
    assert listing(home / "briefings") == [f"{'a' * 64}.json"]


def test_where_nothing_can_be_written(home: Path) -> None:
    home.write_bytes(b"")
    library = LibraryStore(home / "library.json", home / "briefings")
    assert (library.entries(), library.writable, library.notices) == ((), False, ())
    with pytest.raises(StoreError):
        library.add(briefing("a"))
