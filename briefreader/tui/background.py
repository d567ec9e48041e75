"""Work that would hold the screen up, done beside it."""

from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from threading import Thread

from textual.message import Message
from textual.message_pump import MessagePump

from briefreader.errors import BriefreaderError

THREADS = "briefreader: "
"""How the names of the threads begin."""


def in_background(
    node: MessagePump, name: str, work: Callable[[], Message | None], failed: Callable[[str], Message]
) -> None:
    """Do some work in a thread and post what it gives, or why it failed, to a node.

    Threads of Textual's own workers are waited for when the reader is left, for as long as they take; these are not:
    nothing that they do is lost but their result. What changes a store is done where the keys are handled.
    """

    def do() -> None:
        message: Message | None
        try:
            message = work()
        except BriefreaderError as error:
            message = failed(str(error))
        except Exception as error:  # whatever breaks in an engine or an exporter costs its result, not the reader
            message = failed(f"{name} failed: {error or type(error).__name__}")
        if message is not None:
            with suppress(RuntimeError):  # the reader was left in the meantime, its loop is closed
                node.post_message(message)

    context = copy_context()
    Thread(target=context.run, args=(do,), name=f"{THREADS}{name}", daemon=True).start()
