"""A second process that reads a long text, so that no key waits for it; it ends when the reader does."""

from __future__ import annotations

import sys
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from subprocess import DEVNULL, Popen
from threading import Lock, Thread
from typing import TYPE_CHECKING

import briefreader
from briefreader.config import Config
from briefreader.errors import BriefreaderError
from briefreader.locations import Locations
from briefreader.model.briefing import Briefing

if TYPE_CHECKING:
    from briefreader.model.analysis import Analysis

LONG = 60_000
"""Code points from which on a text is read apart; a shorter one takes a second or two."""
_NEAR = 8_000  # code points on each side of the place that are read first

Part = tuple[int, int] | None
"""First and last paragraph, counted from 1; None for all."""


def part_near(briefing: Briefing, offset: int) -> Part:
    """The paragraphs round a place that are enough to fill a screen and to know who "he" is."""
    first = briefing.paragraph_at(max(0, offset - _NEAR)).number
    return first, briefing.paragraph_at(offset + _NEAR).number


def take_part(briefing: Briefing, part: Part) -> Briefing:
    """A briefing of some of its paragraphs; their numbers and offsets stay."""
    return replace(briefing, paragraphs=briefing.paragraphs[part[0] - 1 : part[1]]) if part else briefing


class ReadingApart:
    """One briefing, read by a process of its own, part by part; several parts may be under way.

    Raises: BriefreaderError if there can be no such process.
    """

    def __init__(self, briefing: Briefing, locations: Locations, data: Path, config: Config) -> None:
        from multiprocessing.connection import Pipe  # most texts are short

        self._ours, theirs = Pipe()
        self._lock, self._sending = Lock(), Lock()
        self._waiting: dict[int, Future[Analysis]] = {}
        self._asked = 0
        serving = f"from {__package__}.serving import serve; serve(int(sys.argv[2]))"
        program = f"import sys; sys.path.append(sys.argv[1]); {serving}"
        try:
            # not by multiprocessing: that imports the main module once more, and needs a stderr that is a file
            self._process = Popen(
                [sys.executable, "-P", "-c", program, str(Path(briefreader.__file__).parents[1]), str(theirs.fileno())],
                stdin=DEVNULL,
                stdout=DEVNULL,
                stderr=DEVNULL,
                pass_fds=(theirs.fileno(),),
            )
        except OSError as error:
            raise BriefreaderError("a long text can't be read apart", error.strerror or "") from None
        theirs.close()
        with suppress(OSError):
            self._ours.send((locations, data, replace(config, keys={}), briefing))
        Thread(target=self._listen, name="briefreader: hears the process apart", daemon=True).start()

    def read(self, part: Part) -> Future[Analysis]:
        """What is found in some paragraphs, or in all of them; fails with BriefreaderError."""
        future: Future[Analysis] = Future()
        with self._lock:
            self._asked += 1
            self._waiting[self._asked] = future
            asked = self._asked
        try:
            with self._sending:
                self._ours.send((asked, part))
        except OSError:
            self._fail("the process that reads long texts is gone")
        return future

    def close(self) -> None:
        """End it; what is under way is given up."""
        self._process.kill()
        self._process.wait()

    def _listen(self) -> None:
        from briefreader.model.analysis import Analysis

        while True:
            try:
                asked, answer = self._ours.recv()
            except (OSError, EOFError):
                self._fail("the process that reads long texts is gone")
                return
            with self._lock:
                future = self._waiting.pop(asked)
            if isinstance(answer, Analysis):
                future.set_result(answer)
            else:
                future.set_exception(BriefreaderError(answer))

    def _fail(self, reason: str) -> None:
        with self._lock:
            waiting, self._waiting = list(self._waiting.values()), {}
        for future in waiting:
            future.set_exception(BriefreaderError(reason, "open the briefing again"))
