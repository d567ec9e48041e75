"""What the reader sends over the line, and how long it takes, beside less and a plain Textual screen.

    python tests/bench/bench_line.py [FILE] [--long] [--idle 30] [--times 5] [--options=--low-bandwidth]

On a pseudo-terminal of 80 x 24 that is called xterm-256color, in an empty home. FILE is the bundled briefing unless it
is named; with `--long` a briefing of 10 MB is read. All times are medians of one machine at one moment: compare them
with the column of the same run, never with another run.
"""

import argparse
import fcntl
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, OptionList, Static

COLUMNS, ROWS = 80, 24
QUIET = 0.3  # seconds without a byte after which an answer is complete
BEGINNING = 1.0  # and a start
STARTING = 30.0  # seconds that a start may take
_PLACE = b" 0%"  # the title's end, which Textual itself paints first: from then on keys are taken
DOWN, UP, PAGE_DOWN, PAGE_UP = "\x1b[B", "\x1b[A", "\x1b[6~", "\x1b[5~"
Row = tuple[str, str, str, str, str]


class Line:
    """A command on a terminal of its own; every byte it sends is counted."""

    def __init__(self, arguments: list[str], home: Path) -> None:
        self.sent = bytearray()
        self.stamps: list[tuple[float, int]] = []
        drop = {"NO_COLOR", "COLORTERM", "TMUX", "LINES", "COLUMNS", "LESS", "TEXTUAL_FPS", "SSH_CONNECTION"}
        drop.add("PYTHONDONTWRITEBYTECODE")  # what is installed is compiled
        env = {k: v for k, v in os.environ.items() if k not in drop}
        env |= {"TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TEXTUAL_ANIMATIONS": "none"}
        env |= {"BRIEFREADER_HOME": str(home)}
        home.mkdir(exist_ok=True)
        (home / "state.json").write_text('{"welcomed": true}', "utf8")  # the very first start shows the keys
        self.began = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvpe(arguments[0], arguments, env)

    def read(self, seconds: float) -> bool:
        """Take what comes within some time; whether anything came."""
        if not select.select([self.fd], [], [], max(0.0, seconds))[0]:
            return False
        try:
            data = os.read(self.fd, 1 << 18)
        except OSError:
            return False
        self.sent += data
        self.stamps.append((time.perf_counter(), len(self.sent)))
        return bool(data)

    def wait_for(self, text: bytes) -> float:
        """Milliseconds from the start until these bytes have come."""
        while text not in self.sent and time.perf_counter() < self.began + STARTING:
            self.read(1.0)
        return (self.stamps[-1][0] - self.began) * 1e3

    def settle(self, quiet: float = QUIET) -> float:
        """Milliseconds from the start until the last byte, after which none came for a while."""
        while self.read(quiet):
            pass
        return (self.stamps[-1][0] - self.began) * 1e3

    def press(self, *keys: str) -> list[tuple[int, float]]:
        """Bytes, and milliseconds to the last one, for each key that has an answer."""
        answers = []
        for key in keys:
            before, pressed = len(self.sent), time.perf_counter()
            os.write(self.fd, key.encode())
            while self.read(QUIET + 0.15):  # type-ahead takes keys that come faster for one burst
                pass
            if len(self.sent) > before:
                answers.append((len(self.sent) - before, (self.stamps[-1][0] - pressed) * 1e3))
        return answers

    def cpu(self) -> float:
        """Seconds of processor time so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self) -> None:
        """End it."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


class Minimal(App[None]):
    """The least that a Textual app can be."""

    def compose(self) -> ComposeResult:
        """One line."""
        yield Static("settled")


class Plain(App[None]):
    """The same text as a plain Textual app would show it: forty Statics beside an OptionList."""

    CSS = "#text { width: 2fr; } #text > Static { margin-bottom: 1; } #side { width: 1fr; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f3", "focus_on('#side')"),
        Binding("f4", "focus_on('#find')"),
    ]

    def __init__(self, file: str) -> None:
        super().__init__()
        self.paragraphs = (Path(file).read_text("utf8").split("\n\n") * 40)[:40]

    def compose(self) -> ComposeResult:
        """The screen."""
        with Horizontal():
            with VerticalScroll(id="text"):
                for paragraph in self.paragraphs:
                    yield Static(paragraph, markup=False)
            yield OptionList(*(f"Actor {n:03d} of the northern front" for n in range(200)), id="side", markup=False)
        yield Input(id="find")

    def on_mount(self) -> None:
        """Keys scroll the text."""
        self.query_one("#text").focus()

    def action_focus_on(self, selector: str) -> None:
        """Keys go elsewhere."""
        self.query_one(selector).focus()


def median(answers: list[tuple[int, float]], which: int = 0) -> float:
    """The median of the bytes (0) or of the milliseconds (1)."""
    return statistics.median(answer[which] for answer in answers) if answers else float("nan")


def kilo(value: float) -> str:
    """Bytes in few digits."""
    return "–" if value != value else f"{value / 1000:.1f} k" if value >= 1000 else f"{value:.0f}"


def measure_less(file: str, home: Path) -> dict[str, float]:
    """What less sends."""
    if shutil.which("less") is None:
        return {}
    line = Line(["less", file], home)
    line.settle(BEGINNING)
    found = {"paint": float(len(line.sent)), "readable": line.stamps[0][0] * 1e3 - line.began * 1e3}
    found["scroll"] = median(line.press("j", "j", "j"))
    pages = line.press(" ", "b", " ")
    found["page"], found["key"] = median(pages), median(pages, 1)
    line.close()
    return found


def measure_plain(file: str, home: Path) -> dict[str, float]:
    """What a plain Textual app sends."""
    line = Line([sys.executable, __file__, "--app", "plain", file], home)
    line.wait_for(b"\x1b[?2048$p")
    found = {"settled": line.settle(BEGINNING), "paint": float(len(line.sent))}
    down = line.press(DOWN, DOWN, DOWN, DOWN, UP)
    found["down"] = found["scroll"] = median(down)
    found["key"] = median(down, 1)
    found["page"] = median(line.press(PAGE_DOWN, PAGE_DOWN, PAGE_UP))
    line.press("\x1bOR")
    found["row"] = median(line.press(DOWN, DOWN, DOWN))
    line.press("\x1bOS")
    found["letter"] = median(line.press(*"hayat"))
    line.close()
    return found


def measure_start(file: str, times: int, options: list[str]) -> dict[str, float]:
    """Milliseconds: Python, a minimal app; of a new text the first row, all of its screen but the title, and that too,
    after which keys are taken; of a text that was read before the first row and the whole screen."""
    taken: dict[str, list[float]]
    taken = {name: [] for name in ("python", "minimal", "readable", "framed", "titled", "again", "whole")}
    words = Path(file).read_text("utf8").split()[0].encode()
    last = f"\x1b[{ROWS}".encode()  # the last row
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        taken["python"].append((time.perf_counter() - began) * 1e3)
        with tempfile.TemporaryDirectory() as folder:
            line = Line([sys.executable, __file__, "--app", "minimal", file], Path(folder))
            taken["minimal"].append(line.wait_for(b"settled"))
            line.close()
            for signs in ({"readable": words, "framed": last, "titled": _PLACE}, {"again": words, "whole": last}):
                line = Line([sys.executable, "-m", "briefreader", *options, file], Path(folder))
                for name, sign in signs.items():
                    taken[name].append(line.wait_for(sign))
                line.settle(BEGINNING)
                os.write(line.fd, b"q")
                line.settle(BEGINNING)
                line.close()
    return {name: statistics.median(values) for name, values in taken.items()}


def measure_reader(file: str, home: Path, options: list[str], idle: float) -> dict[str, float]:
    """What the reader sends."""
    line = Line([sys.executable, "-m", "briefreader", *options, file], home)
    line.wait_for(_PLACE)
    found = {}
    end = time.perf_counter() + STARTING
    while time.perf_counter() < end and line.read(4.0):  # the lists come a second later, or more
        pass
    line.settle(BEGINNING)
    found["paint"] = float(len(line.sent))
    keys = line.press("j", "k", "j", "k", "j", "k")
    found["down"] = median(keys)
    pages = line.press(" ", "b", " ", "b", " ", "b")
    found["page"] = median(pages)
    found["key"] = median(keys + pages, 1)
    line.press("g", "c")
    found["row"] = median(line.press("j", "k", "j", "k"))
    line.press("\x1b", "?")
    found["alone"] = median(line.press("j", "k", "j", "k"))
    scrolled = line.press(*["j"] * 32)[-8:]
    found["scroll"] = median(scrolled)
    line.press("\x1b", "f")
    found["letter"] = median(line.press(*"hayat"))
    line.press("\x1b")
    line.settle(3.0)
    before, used, start = len(line.sent), line.cpu(), time.perf_counter()
    while time.perf_counter() < start + idle:
        line.read(start + idle - time.perf_counter())
    found["idle"] = float(len(line.sent) - before)
    found["cpu"] = 100 * (line.cpu() - used) / idle
    line.close()
    return found


def print_table(reader: dict[str, float], plain: dict[str, float], less: dict[str, float]) -> None:
    """Every row of what is wanted."""

    def times(value: float, unit: float) -> str:
        return f"{value / unit:.1f} x ({value:.0f} ms)" if value == value else "–"

    nothing = float("nan")
    rows: list[Row] = [
        (label, kilo(plain.get(key, nothing)), kilo(less.get(key, nothing)), kilo(reader[key]), target)
        for label, key, target in (
            ("bytes, first paint, lists filled", "paint", "6 k"),
            ("bytes, one paragraph down and up, nothing scrolls", "down", "300"),
            ("bytes, one line of scrolling", "scroll", "1.3 k"),
            ("bytes, one page", "page", "1.6 k"),
            ("bytes, one row in a pane with its highlights", "row", "600"),
            ("bytes, one row alone", "alone", "200"),
            ("bytes, one letter in the finder, results included", "letter", "900"),
            ("bytes while idle", "idle", "0"),
        )
    ]
    python, minimal = reader["python"], reader["minimal"]
    rows += [
        ("first text readable, over `python -c pass`", "–", "–", times(reader["readable"], python), "4 x"),
        ("… of a text that was read before", "–", "–", times(reader["again"], python), "4 x"),
        ("whole screen but the title, over a minimal Textual app", "–", "–", times(reader["framed"], minimal), "1.4 x"),
        ("… with the title, keys are taken", "–", "–", times(reader["titled"], minimal), "1.4 x"),
        ("… of a text that was read before, lists filled", "–", "–", times(reader["whole"], minimal), "1.4 x"),
        (
            "key to last byte",
            f"{plain['key']:.1f} ms",
            f"{less.get('key', nothing):.1f} ms",
            f"{reader['key']:.1f} ms",
            "12 ms",
        ),
        ("processor while idle", "–", "–", f"{reader['cpu']:.2f} %", "1 %"),
    ]
    sys.stdout.write("| 80 x 24 | plain Textual | less | reader | target |\n|---|---|---|---|---|\n")
    for row in rows:
        sys.stdout.write("| " + " | ".join(row) + " |\n")


def write_long(path: Path) -> None:
    """A briefing of 10 MB, no paragraph like another."""
    prose = Path(__file__).parents[2] / "README.md"
    words = [word for word in prose.read_text("utf8").split() if word.isalpha()]
    with path.open("w", encoding="utf8") as file:
        file.write("A very long briefing about the harbor\n\n")
        number = 0
        while file.tell() < 10_000_000:
            turned = " ".join(words[(number + i * 7) % len(words)] for i in range(90))
            file.write(f"In week {number} {turned}.\n\n")
            number += 1


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    bundled = Path(__file__).parents[2] / "data" / "briefings" / "harbour-fire.txt"
    parser.add_argument("file", nargs="?", default=str(bundled))
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--idle", type=float, default=30.0)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--options", default="", help="of the reader")
    parser.add_argument("--app", choices=("plain", "minimal"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.app:
        (Plain(given.file) if given.app == "plain" else Minimal()).run()
        return
    with tempfile.TemporaryDirectory() as folder:
        file = given.file
        if given.long:
            file = str(Path(folder) / "long.txt")
            write_long(Path(file))
        options = given.options.split()
        reader = measure_reader(file, Path(folder) / "home", options, given.idle)
        reader |= measure_start(file, given.times, options)
        print_table(reader, measure_plain(file, Path(folder)), measure_less(file, Path(folder)))


if __name__ == "__main__":
    main()
