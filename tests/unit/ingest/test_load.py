"""Sources to briefings, and the one clear line for every source that is none."""

import hashlib
import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.errors import BriefreaderError, SourceError
from briefreader.ingest import load
from briefreader.ingest.load import expand_sources, load_briefing, read_source
from briefreader.model.clean import clean

TEXT = """\
Port authority rejects militia's account

Coast Wire — 3 June 2025

The army said on Tuesday that a drone had set two fuel tanks alight.

The navy has not commented.
"""


def refused(source: str, **more: object) -> str:
    with pytest.raises(SourceError) as caught:
        load_briefing(source, **more)
    assert "\n" not in str(caught.value)
    assert clean(str(caught.value)) == str(caught.value)
    return str(caught.value)


def test_a_plain_file(tmp_path: Path) -> None:
    path = tmp_path / "fire.txt"
    path.write_text(TEXT)
    briefing = load_briefing(str(path))
    assert briefing.text == TEXT
    assert briefing.id == "sha256:" + hashlib.sha256(TEXT.encode()).hexdigest()
    assert briefing.source == str(path)
    assert (briefing.title, briefing.published, briefing.outlet, briefing.language) == (
        "Port authority rejects militia's account",
        "2025-06-03",
        "Coast Wire",
        "en",
    )
    assert [p.kind for p in briefing.paragraphs] == ["headline", "dateline", "body", "body"]


def test_the_id_is_that_of_the_bytes_and_the_text_that_of_the_decoded_file() -> None:
    data = TEXT.replace("\n", "\r\n").encode("utf-16")
    briefing = load_briefing("x.txt", data=data)
    assert briefing.text == TEXT
    assert briefing.id == "sha256:" + hashlib.sha256(data).hexdigest()


def test_given_bytes_need_no_file() -> None:
    assert load_briefing("/no/such/file.txt", data=b"The army left.").text == "The army left."


def test_the_file_s_name_where_no_headline_is(tmp_path: Path) -> None:
    assert load_briefing("some/where/fire-2.txt", data=b"The army left.").title == "fire-2"
    assert load_briefing("-", data=b"The army left.").title == "standard input"


def test_the_text_s_own_date_goes_before_the_caller_s() -> None:
    assert load_briefing("x", data=TEXT.encode(), published="2020-01-01").published == "2025-06-03"
    assert load_briefing("x", data=b"The army left.", published="2020-01").published == "2020-01"


@pytest.mark.parametrize("day", ["yesterday", "2025-02-30", "3 June 2025", "", "\x1b[31m"])
def test_a_date_that_is_none(day: str) -> None:
    assert "is no date" in refused("x", data=b"text", published=day)


def test_standard_input() -> None:
    assert read_source("-", io.BytesIO(b"The army left.")) == b"The army left."
    assert load_briefing("-", data=TEXT.encode()).paragraphs[0].kind == "headline"


@pytest.mark.parametrize("name", ["x.md", "x.MARKDOWN"])
def test_markdown_by_its_name(name: str) -> None:
    assert load_briefing(name, data=b"# Title\n\nThe *army* left.").text == "Title\n\nThe army left."


def test_markdown_on_standard_input_only_where_it_is_clear() -> None:
    assert load_briefing("-", data=b"# Title\n\nThe **army** left.").text == "Title\n\nThe army left."
    assert load_briefing("-", data=b"# 5 on the list\n\nThe army left.").text == "# 5 on the list\n\nThe army left."
    assert load_briefing("x.txt", data=b"# Title\n\nThe **army** left.").text == "# Title\n\nThe **army** left."


def test_large_markdown_is_read_as_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "_LARGEST_MARKDOWN", 10)
    assert load_briefing("x.md", data=b"# Title\n\nThe *army* left.").text == "# Title\n\nThe *army* left."


def test_what_can_t_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"text")
    assert "there is no file" in refused(str(tmp_path / "none.txt"))
    assert "there is no file" in refused(str(tmp_path / "file" / "below"))
    assert "is a folder" in refused(str(tmp_path))
    assert "can't be read" in refused("x\0y")
    assert "addresses can't be read yet" in refused("https://wire.example/story")
    assert "addresses can't be read yet" in refused("HTTP://wire.example/story")
    assert "standard input is empty" in refused("-", data=b" \n\t")
    assert "is empty" in refused("x.txt", data=b"")
    assert "is empty" in refused("x.txt", data=b"\xef\xbb\xbf\n")
    assert "is empty" in refused("x.md", data=b"<!-- nothing -->")
    assert "is binary" in refused("x.txt", data=b"\0\1\2")
    assert "no file \\x1b" not in refused("\x1b]52;c;aGk=\x07")
    monkeypatch.setattr(load, "_LARGEST", 100)
    assert "larger than" in refused("/dev/zero")


def test_a_pipe_is_read_like_a_file() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"The army left.")
    os.close(writer)
    try:
        assert load_briefing(f"/dev/fd/{reader}").text == "The army left."
    finally:
        os.close(reader)


def test_what_can_act_on_a_terminal_is_replaced_one_for_one() -> None:
    text = "evil \x1b]52;c;aGk=\x07 [@click=app.quit]x[/] \u202e \x9b31m"
    briefing = load_briefing("-", data=text.encode())
    assert briefing.text == clean(text)
    assert len(briefing.text) == len(text)


@given(st.text(st.characters(exclude_characters="\r\0", exclude_categories=("Cs",)), min_size=1))
def test_plain_text_is_the_file_code_point_for_code_point(text: str) -> None:
    try:
        briefing = load_briefing("x.txt", data=text.encode())
    except SourceError:
        return
    assert briefing.text == clean(text.removeprefix("\ufeff"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {
        "b.txt": b"text",
        "a.md": b"text",
        "A/z.TEXT": b"text",
        "A/README": b"text",
        "A/tool": b"\x7fELF\0\0",
        "A/picture.png": b"\x89PNG",
        "A/page.html": b"<p>",
        ".hidden.txt": b"text",
        ".git/x.txt": b"text",
        "empty/none.csv": b"",
    }
    for name, data in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    (tmp_path / "loop").symlink_to(tmp_path)
    return tmp_path


def test_folders_are_walked(folder: Path) -> None:
    found = [str(Path(str(source)).relative_to(folder)) for source in expand_sources([str(folder)])]
    assert found == ["a.md", "b.txt", "A/README", "A/z.TEXT"]


def test_a_folder_without_text_gives_its_error_in_its_place(folder: Path) -> None:
    before, error, after = expand_sources(["-", str(folder / "empty"), "no such file"])
    assert (before, after) == ("-", "no such file")
    assert isinstance(error, BriefreaderError)
    assert "no text in the folder" in str(error)


def test_single_sources_are_passed_on_as_they_are() -> None:
    given_sources = ["x.txt", "https://wire.example/", "-", "a\0b", "x.txt"]
    assert list(expand_sources(given_sources)) == given_sources
