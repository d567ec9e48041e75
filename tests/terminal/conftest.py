"""The installed command on a real pseudo-terminal, its screen kept by an emulator."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pyte
import pytest

_QUIET = 0.25  # seconds without a byte after which a screen counts as settled


class Terminal:
    """One command on a terminal of its own.

    Attributes:
        written: every byte that the command sent to the terminal.
    """

    def __init__(
        self, args: list[str], columns: int, rows: int, environment: dict[str, str], *, sized: bool = True
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.written = bytearray()
        self.status: int | None = None
        pid, self._fd = pty.fork()
        if pid == 0:
            os.execve(args[0], args, environment)
        self.pid = pid
        if sized:
            fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def _read(self, timeout: float) -> bool:
        if not select.select([self._fd], [], [], timeout)[0]:
            return False
        try:
            data = os.read(self._fd, 1 << 16)
        except OSError:  # the other end is gone
            return False
        self.written += data
        # pyte knows neither DECRQM's answer nor kitty's key flags; both would print as text
        self._stream.feed(data.replace(b"\x1b[>1u", b"").replace(b"\x1b[<u", b""))
        return bool(data)

    @property
    def lines(self) -> list[str]:
        """The screen's rows."""
        return list(self.screen.display)

    def shows(self, text: str) -> bool:
        """Whether a row has this text."""
        return any(text in line for line in self.lines)

    def wait_for(self, text: str, timeout: float = 20) -> None:
        """Read until a row has this text. Raises: AssertionError with the screen, if it never comes."""
        end = time.monotonic() + timeout
        while not self.shows(text):
            if time.monotonic() > end:
                raise AssertionError(f"{text!r} never came:\n" + "\n".join(self.lines))
            self._read(0.1)

    def settle(self, timeout: float = 20) -> None:
        """Read until nothing more comes."""
        end = time.monotonic() + timeout
        while self._read(_QUIET) and time.monotonic() < end:
            pass

    def press(self, *keys: str) -> None:
        """Type keys one by one, as a person does, and wait for the answer."""
        for key in keys:
            os.write(self._fd, key.encode())
            self._read(_QUIET)
        self.settle()

    def type(self, keys: str) -> None:
        """Type keys in one burst, as a slow line delivers them, and wait for nothing."""
        os.write(self._fd, keys.encode())

    def signal(self, number: signal.Signals) -> None:
        """Send a signal."""
        os.kill(self.pid, number)

    def hang_up(self) -> None:
        """Close the line, as a lost connection does."""
        os.close(self._fd)
        self._fd = -1

    def wait_exit(self, timeout: float = 15) -> int:
        """The exit code. Raises: AssertionError if it doesn't end."""
        end = time.monotonic() + timeout
        while self.status is None:
            if self._fd >= 0:
                self._read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = status
            elif time.monotonic() > end:
                raise AssertionError("it doesn't end:\n" + "\n".join(self.lines))
        return os.waitstatus_to_exitcode(self.status)

    def close(self) -> None:
        """End the command, whatever its state."""
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        if self._fd >= 0:
            os.close(self._fd)


Open = Callable[..., Terminal]


@pytest.fixture
def terminal(home: Path) -> Iterator[Open]:
    """Open the installed command on a terminal of a given size."""
    opened: list[Terminal] = []
    installed = str(Path(sys.executable).with_name("briefreader"))

    def start(
        *args: str, columns: int = 80, rows: int = 24, command: str = installed, sized: bool = True, **environment: str
    ) -> Terminal:
        clean = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLORTERM", "TMUX", "COLUMNS", "LINES")}
        settings = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"} | environment
        opened.append(Terminal([command, *args], columns, rows, clean | settings, sized=sized))
        return opened[-1]

    yield start
    for one in opened:
        one.close()
