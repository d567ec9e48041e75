"""A whole working session with the installed command, on a real terminal of both sizes."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

TEXT = """Port union rejects ministry's account

KASSALA, 4 June 2025 (Delta Wire) - The Ministry of Transport said on Monday that dockers had set fire to a crane.

Amina Osman, a spokeswoman for the union, denied the ministry's accusation. "We were not there," she said.

The Sudanese army accused Russia of shelling the quay. Moscow has not commented.
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "port.txt"
    path.write_text(TEXT, "utf8")
    return path


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 36)])
def test_a_working_session(terminal: Callable, document: Path, tmp_path: Path, columns: int, rows: int) -> None:
    reader = terminal(str(document), columns=columns, rows=rows)
    reader.wait_for("Port union rejects")
    reader.wait_for("denies")
    reader.settle()

    reader.press("]", "]")
    reader.wait_for("¶3/4")
    reader.press("K")
    reader.wait_for("Amina Osman")
    reader.press("\x1b")
    reader.wait_for("¶3/4")

    reader.press("f")
    reader.wait_for("find an actor")
    reader.press(*"hayat tahrir")
    reader.wait_for("Hayat Tahrir al-Sham")
    reader.press("\x1b")
    reader.wait_for("¶3/4")

    reader.press("m")
    reader.wait_for("▎")
    reader.press("x")
    reader.wait_for("preview")
    reader.wait_for("Amina Osman")
    target = tmp_path / "out.md"
    reader.press("\t", "\t")
    reader.press(*["\x7f"] * 90, *str(target), "\x13")
    reader.settle()
    assert "Amina Osman, a spokeswoman" in target.read_text("utf8").replace("\\", "")

    reader.press("q")
    assert reader.wait_exit() == 0
    assert reader.written.rstrip().endswith((b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?2004l", b"\x1b[<u")) or (
        reader.written.rfind(b"\x1b[?1049l") > reader.written.rfind(b"\x1b[?1049h")
    )

    again = terminal(columns=columns, rows=rows)
    again.wait_for("¶3/4")
    again.wait_for("▎")
    again.press("q")
    assert again.wait_exit() == 0


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_a_signal_saves_and_leaves_the_terminal_clean(
    terminal: Callable, document: Path, number: signal.Signals
) -> None:
    reader = terminal(str(document))
    reader.wait_for("denies")
    reader.settle()
    reader.press("]", "]", "m")
    reader.signal(number)
    reader.wait_exit()
    assert reader.written.rfind(b"\x1b[?1049l") > reader.written.rfind(b"\x1b[?1049h")
    again = terminal(str(document))
    again.wait_for("¶3/4")
    again.wait_for("▎")


def test_keys_that_come_in_one_burst_are_not_lost(terminal: Callable, document: Path) -> None:
    reader = terminal(str(document))
    reader.wait_for("Port union rejects")
    reader.type("]]fhayat tahrir")
    reader.wait_for("Hayat Tahrir al-Sham")
    reader.press("\x1b")
    reader.wait_for("¶3/4")


def test_a_lost_connection_leaves_no_orphan(terminal: Callable, document: Path) -> None:
    reader = terminal(str(document))
    reader.wait_for("denies")
    reader.press("]", "]", "m", "i", *"ask the union")
    reader.hang_up()
    reader.wait_exit()
    again = terminal(str(document))
    again.wait_for("ask the union")
    again.press("\x13")
    again.wait_for("note kept")
    again.wait_for("¶3/4")


def test_hostile_text_never_reaches_the_terminal_raw(terminal: Callable, tmp_path: Path) -> None:
    path = tmp_path / "evil.txt"
    path.write_text("evil \x1b]52;c;aGk=\x07 [@click=app.quit]x[/] \u202e \x9b31m said\n", "utf8")
    reader = terminal(str(path))
    reader.wait_for("evil")
    reader.settle()
    reader.press("j", "K")
    reader.wait_for("find an actor")
    reader.press("\x1b")
    assert b"\x1b]52" not in reader.written
    assert not [c for c in reader.written.decode() if c in "\u202e\x9b"]
    assert reader.shows("[@click=app.quit]x[/]")


@pytest.mark.parametrize("term", ["vt100", "xterm", "screen", "linux", "tmux-256color"])
def test_terminals(terminal: Callable, document: Path, term: str) -> None:
    reader = terminal(str(document), TERM=term)
    reader.wait_for("Port union rejects")
    reader.press("q")
    assert reader.wait_exit() == 0


def test_a_terminal_that_cannot_place_text_is_told_so(terminal: Callable, document: Path) -> None:
    reader = terminal(str(document), TERM="dumb")
    assert reader.wait_exit() == 1
    assert b"TERM=dumb" in reader.written


def test_a_terminal_that_tells_no_size(terminal: Callable, document: Path) -> None:
    reader = terminal(str(document), sized=False)  # as a serial line's, or one made by a script
    reader.wait_for("denies")
    reader.press("q")
    assert reader.wait_exit() == 0


def test_no_color_and_ascii(terminal: Callable, document: Path) -> None:
    reader = terminal("--ascii", str(document), NO_COLOR="1")
    reader.wait_for("denies")
    reader.settle()
    assert all(line.isascii() for line in reader.lines)
    assert not [code for code in (b"\x1b[31m", b"\x1b[38;") if code in reader.written]


def test_a_text_read_before_stands_at_once_and_stays(terminal: Callable, document: Path) -> None:
    reader = terminal(str(document))
    reader.wait_for("denies")
    reader.settle()
    reader.press("]", "]", "m", "q")
    assert reader.wait_exit() == 0

    again = terminal(str(document))
    again.wait_for("? help")  # in its last row
    at_once, sent = again.lines, len(again.written)
    assert any("denies" in line for line in at_once)
    again.settle(60)
    again._read(2.0)
    assert again.lines == at_once
    assert len(again.written) < sent + 300  # modes and questions; no text
    again.press("G")
    again.wait_for("¶4/4")


def test_keys_typed_before_anything_can_read_them(terminal: Callable, document: Path) -> None:
    reader = terminal(str(document))
    reader.wait_for("denies")
    reader.press("q")
    assert reader.wait_exit() == 0

    again = terminal(str(document))
    again.wait_for("? help")
    again.type("/quay\r")
    again.wait_for("¶4/4")
