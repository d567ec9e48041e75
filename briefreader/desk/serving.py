"""What the second process does: it reads parts of one briefing, as they are asked for."""

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from threading import Lock, Thread

from briefreader.errors import BriefreaderError
from briefreader.model.analysis import Analysis

_COURTESY = 5  # how much the second process gives way to the first


def serve(descriptor: int) -> None:
    """Read parts in threads until the pipe is closed."""
    pipe: Connection = Connection(descriptor)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process decides when to end
    with suppress(OSError, AttributeError):
        os.nice(_COURTESY)
    from briefreader.desk.desk import Desk  # not before an interrupt means nothing here

    lock = Lock()
    with suppress(OSError, EOFError):
        locations, data, config, briefing = pipe.recv()
        analyzing = Desk(locations, data, config).analyzing
        while True:
            asked, part = pipe.recv()
            Thread(target=_answer, args=(pipe, lock, asked, lambda p=part: analyzing.analyze_part(briefing, p))).start()
    os._exit(0)  # threads that still read are for nobody


def _answer(pipe: Connection, lock: Lock, asked: int, work: Callable[[], Analysis]) -> None:
    answer: Analysis | str
    try:
        answer = work()
    except BriefreaderError as error:
        answer = str(error)
    except Exception as error:  # whatever breaks in an engine costs its result, and is told, not the reader
        answer = f"the engine failed: {error or type(error).__name__}"
    with lock, suppress(OSError):
        pipe.send((asked, answer))
