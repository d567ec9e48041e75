"""Keys that come faster than the screen: each is handled only where all the keys before it have led to."""

import asyncio
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Any

from textual.app import App
from textual.events import Key, Paste
from textual.message_pump import MessagePump

_BURST = 0.4  # seconds between two keys within which the first may still be at work
_POLL = 0.002  # seconds
_ROUNDS = 3  # in each of which nobody may have anything to do: what one does may be for another to go on with
_STUCK = 0.5  # seconds
_PATIENCE = 3.0  # seconds that keys wait for a screen: whatever holds it up longer is no reason to be deaf


class TypeAhead:
    """Lets keys through one by one.

    Textual gives a key to whatever has the focus when it is read; a screen that the key before it opens isn't there
    yet then. A slow line delivers what was typed in bursts, so that this is no rare case there.

    Args:
        app: whose keys they are.
        ready: whether the screen can take a key, beyond having done what it was told.
        gave_up: called when the keys go on although it still can't.
    """

    def __init__(self, app: App[Any], ready: Callable[[], bool], gave_up: Callable[[], None]) -> None:
        self._app = app
        self._ready = ready
        self._gave_up = gave_up
        self._waiting: deque[Key | Paste] = deque()
        self._released: Key | Paste | None = None
        self._feeding: asyncio.Task[None] | None = None
        self._last = 0.0

    @property
    def idle(self) -> bool:
        """Whether no key waits."""
        return self._feeding is None and self._released is None

    def holds(self, event: Key | Paste) -> bool:
        """Whether a key that the app has taken from its queue has to wait; it is posted again when it is its turn."""
        now, before = monotonic(), self._last
        self._last = now
        if event is self._released:
            self._released = None
            return False
        if self.idle and now - before > _BURST and self._ready() and self._app.screen.is_mounted:
            return False
        self._waiting.append(event)
        if self._feeding is None:
            self._feeding = asyncio.create_task(self._feed())
        return True

    async def _feed(self) -> None:
        try:
            while self._waiting and self._app.screen_stack:
                end = monotonic() + _PATIENCE
                while not await self._settled():
                    if monotonic() > end:
                        self._gave_up()
                        break
                    await asyncio.sleep(_POLL)
                self._released = self._waiting.popleft()
                self._app.post_message(self._released)
        finally:
            self._feeding = None

    async def _settled(self) -> bool:
        for _ in range(_ROUNDS):
            if not self._app.screen_stack:  # the reader was left
                return True
            if self._released is not None or not self._app.screen.is_mounted or not self._ready():
                return False
            nodes: list[MessagePump] = [self._app, self._app.screen, *self._app.screen.walk_children()]
            if any(node.message_queue_size for node in nodes) or not await reach(nodes):
                return False
        return self._released is None and self._ready()


async def reach(nodes: list[MessagePump]) -> bool:
    """Wait until every node has done what it was told before; whether all did."""
    done = asyncio.Event()
    left = len(nodes)

    def count() -> None:
        nonlocal left
        left -= 1
        if not left:
            done.set()

    if not all([node.call_later(count) for node in nodes]):
        return False
    try:
        await asyncio.wait_for(done.wait(), _STUCK)
    except TimeoutError:  # a node that was taken away with the rest of its queue
        return False
    return True
