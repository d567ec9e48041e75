"""The wire on a real terminal: whatever happens to it, it shows what Textual alone would, and is left clean."""

import fcntl
import os
import signal
import struct
import sys
import termios
from collections.abc import Callable
from pathlib import Path

import pytest
from emulator import Emulator

TEXT = """Port union rejects ministry's account

KASSALA, 4 June 2025 (Delta Wire) - The Ministry of Transport said on Monday that dockers had set fire to a crane.

Amina Osman, a spokeswoman for the union, denied the ministry's accusation. "We were not there," she said.

The 日本 committee and the العربية one said e\u0301tude 👩\u200d👩\u200d👧 stood on the quay.
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "port.txt"
    path.write_text(TEXT, "utf8")
    return path


def resize(reader: object, columns: int, rows: int) -> None:
    """Another size of the window, which the emulator blanks as few terminals would."""
    reader.screen.resize(rows, columns)
    fcntl.ioctl(reader._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    reader.settle()


def shown(reader: object, columns: int, rows: int) -> list[list[tuple[object, ...]]]:
    """What an emulator shows of the bytes since the last time that the screen was taken."""
    emulator = Emulator(columns, rows)
    emulator.write(bytes(reader.written).decode().rpartition("\x1b[?1049h")[2].replace("\x1b[?2026$p", ""))
    return emulator.cells()


def test_both_ways_of_writing_show_the_same(terminal: Callable, document: Path, tmp_path: Path) -> None:
    screens = []
    for way in ("--wire", "--no-wire"):
        reader = terminal(way, str(document), BRIEFREADER_HOME=str(tmp_path / way))
        reader.wait_for("denies")
        for keys in ("jj]cjej", "\x1b", "fh", "\x1b", "/q\rn"):  # a letter right after esc would be alt with it
            reader.press(*keys)
        screens.append(shown(reader, 80, 24))
        reader.press("q")
        assert reader.wait_exit() == 0
        assert reader.written.rfind(b"\x1b[?1049l") > reader.written.rfind(b"\x1b[?1049h")
    assert screens[0] == screens[1]


def test_a_window_that_changes_and_changes_back(terminal: Callable, document: Path) -> None:
    reader = terminal(str(document))
    reader.wait_for("denies")
    reader.settle()
    before = [line.rstrip() for line in reader.lines]
    resize(reader, 100, 30)
    resize(reader, 60, 20)
    resize(reader, 80, 24)
    assert [line.rstrip() for line in reader.lines] == before


def test_ctrl_z_and_fg(terminal: Callable, document: Path) -> None:
    reader = terminal(str(document))
    reader.wait_for("denies")
    reader.press("j", "j")
    before = [line.rstrip() for line in reader.lines]
    reader.type("\x1a")
    pid, status = os.waitpid(reader.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    reader.settle()
    assert reader.written.rfind(b"\x1b[?1049l") > reader.written.rfind(b"\x1b[?1049h")
    assert termios.tcgetattr(reader._fd)[3] & termios.ECHO
    reader.screen.reset()
    reader.signal(signal.SIGCONT)
    reader.wait_for("denies")
    reader.settle()
    assert [line.rstrip() for line in reader.lines] == before
    reader.press("k")
    reader.wait_for("¶2/4")
    assert pid == reader.pid


def test_ctrl_l_draws_everything_anew(terminal: Callable, document: Path) -> None:
    reader = terminal(str(document))
    reader.wait_for("denies")
    reader.settle()
    reader.press("k")  # puts away what the first start shows
    before = [line.rstrip() for line in reader.lines]
    reader.screen.reset()
    reader.press("\x0c")
    assert [line.rstrip() for line in reader.lines] == before


BREAKS = """
import sys
from briefreader.tui.widgets.text_view import TextView
def broken(self, *_): raise RuntimeError("in a widget")
TextView.action_bottom = broken
from briefreader.__main__ import main
sys.argv = ["briefreader", *sys.argv[1:]]
main()
"""


def test_a_widget_that_breaks_leaves_the_terminal_clean(terminal: Callable, document: Path, tmp_path: Path) -> None:
    script = tmp_path / "breaks.py"
    script.write_text(BREAKS, "utf8")
    reader = terminal(str(script), str(document), command=sys.executable)
    reader.wait_for("denies")
    reader.press("j", "j", "G")
    assert reader.wait_exit() == 1
    after = bytes(reader.written[reader.written.rfind(b"\x1b[?1049l") :])
    assert after.startswith(b"\x1b[?1049l")
    assert b"the reader broke: RuntimeError" in after
    assert b"Traceback" not in reader.written
    assert b"\x1b[?25h" in after
    again = terminal(str(document))
    again.wait_for("¶3/4")


def test_a_start_that_fails_leaves_the_terminal_clean(terminal: Callable, document: Path) -> None:
    document.write_text(TEXT[: TEXT.index("Amina")], "utf8")
    reader = terminal("--theme", "none such", str(document))
    assert reader.wait_exit() == 1
    assert reader.written.startswith(b"\x1b[?1049h")
    assert b"\x1b[?1049l\x1b[?25h" in reader.written
    assert reader.written.index(b"there is no theme") > reader.written.index(b"\x1b[?1049l")


def test_the_text_is_there_first_and_again_where_it_was_left(terminal: Callable, home: Path, tmp_path: Path) -> None:
    home.mkdir()
    (home / "state.json").write_text('{"welcomed": true}', "utf8")  # not the first start, which shows more
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Paragraph {n} of a briefing about the quay." for n in range(1, 60)), "utf8")
    for args in ([str(path)], [str(path)], []):
        reader = terminal(*args)
        reader.wait_for("quay")
        first = [line[:40].rstrip() for line in reader.lines[1:-1]]
        assert b"\x1b[?25l\x1b[?1004h" not in reader.written
        reader.wait_for("CLAIMS")
        reader.settle()
        assert [line[:40].rstrip() for line in reader.lines[1:-1]] == first
        reader.press("2", "0", "G")
        reader.press("q")
        assert reader.wait_exit() == 0
    assert any("Paragraph 20 " in line for line in first)


def test_a_new_text_stands_in_the_frame_of_the_one_before(terminal: Callable, home: Path, tmp_path: Path) -> None:
    home.mkdir()
    (home / "state.json").write_text('{"welcomed": true}', "utf8")
    for name in ("quay", "bridge"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Dockers blocked the {name}.\n\nThe union of the {name} denied it.\n", "utf8")
        reader = terminal(str(path))
        reader.wait_for("CLAIMS")
        early, at_once = bytes(reader.written), reader.lines
        reader.wait_for("denies")
        reader.press("q")
        assert reader.wait_exit() == 0
    assert b"\x1b[?1004h" not in early  # nothing of Textual's yet
    assert "quay" not in "".join(at_once) and not at_once[0].strip()
    assert "blocked the bridge" in at_once[1] and "still reading" in at_once[-1]


def test_without_the_wire(terminal: Callable, document: Path) -> None:
    reader = terminal("--no-wire", str(document))
    reader.wait_for("denies")
    reader.press("q")
    assert reader.wait_exit() == 0


def test_on_a_slow_line_a_list_is_there_when_it_is_asked_for(terminal: Callable, document: Path) -> None:
    reader = terminal("--low-bandwidth", str(document))
    reader.wait_for("The keys that matter")
    reader.press("\x1b")
    reader.wait_for("on the quay")
    assert not reader.shows("denies")
    reader.press("c")
    reader.wait_for("denies")
    reader.press("q")
    assert reader.wait_exit() == 0
