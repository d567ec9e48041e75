"""The actor store against a plain dictionary, through whatever may happen to its file."""

import tempfile
from pathlib import Path
from unittest.mock import patch

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefreader.errors import StoreError, UnknownError
from briefreader.model.actor import Actor, Alias
from briefreader.store.actors import ActorStore

IDS = st.sampled_from(["navy", "guard", "mayor", "a", "b", "c"])
ACTORS = st.builds(
    Actor,
    id=IDS,
    name=st.text(max_size=5),
    kind=st.sampled_from(["party", "person"]),
    aliases=st.lists(st.builds(Alias, name=st.text(max_size=3), weak=st.booleans()), max_size=2).map(tuple),
    notes=st.sampled_from(["", "note"]),
)


class StoreMachine(RuleBasedStateMachine):
    """Two processes' stores over one file, and a dictionary that says what must be in it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "actors.json"
        self.seed = (Actor("navy", "Navy", "military"), Actor("guard", "Guard", "party"))
        self.expected = {actor.id: actor for actor in self.seed}
        self.stores = [self.open(), self.open()]
        self.past: list[dict[str, Actor]] = []
        self.future: list[dict[str, Actor]] = []
        self.redirected: set[str] = set()

    def open(self) -> ActorStore:
        return ActorStore(self.path, lambda: self.seed)

    @initialize()
    def first_use(self) -> None:
        assert self.stores[0].all() == self.seed

    def done(self) -> None:
        """What is expected is about to change: it can be come back to, and nothing can be redone."""
        self.past.append(dict(self.expected))
        self.future.clear()

    @rule(which=st.integers(0, 1))
    def undo(self, which: int) -> None:
        try:
            self.stores[which].undo()
        except UnknownError:
            assert not self.past
        else:
            self.future.append(self.expected)
            self.expected = self.past.pop()

    @rule(which=st.integers(0, 1))
    def redo(self, which: int) -> None:
        try:
            self.stores[which].redo()
        except UnknownError:
            assert not self.future
        else:
            self.past.append(self.expected)
            self.expected = self.future.pop()

    @rule(which=st.integers(0, 1), kept=IDS, gone=IDS)
    def merge(self, which: int, kept: str, gone: str) -> None:
        try:
            merged = self.stores[which].merge(kept, gone)
        except (UnknownError, StoreError):
            assert kept == gone or not {kept, gone} <= self.expected.keys()
        else:
            self.done()
            del self.expected[gone]
            self.expected[kept] = merged
            self.redirected.add(gone)

    @rule(which=st.integers(0, 1), actor=ACTORS)
    def add(self, which: int, actor: Actor) -> None:
        try:
            self.stores[which].add(actor)
        except StoreError:
            assert actor.id in self.expected or actor.id in self.redirected
        else:
            assert actor.id not in self.expected
            self.done()
            self.expected[actor.id] = actor

    @rule(which=st.integers(0, 1), actor=ACTORS)
    def update(self, which: int, actor: Actor) -> None:
        try:
            self.stores[which].update(actor)
        except UnknownError:
            assert actor.id not in self.expected
        else:
            assert actor.id in self.expected
            if self.expected[actor.id] != actor:
                self.done()
                self.expected[actor.id] = actor

    @rule(which=st.integers(0, 1), actor_id=IDS)
    def remove(self, which: int, actor_id: str) -> None:
        try:
            self.stores[which].remove(actor_id)
        except UnknownError:
            assert actor_id not in self.expected
        else:
            self.done()
            del self.expected[actor_id]

    @rule(which=st.integers(0, 1), actor=ACTORS)
    def write_in_vain(self, which: int, actor: Actor) -> None:
        with patch("briefreader.store.storage.replace_file", side_effect=OSError(28, "No space left on device")):
            for act in (self.stores[which].add, self.stores[which].update):
                try:
                    act(actor)
                except (StoreError, UnknownError):
                    continue
                raise AssertionError("nothing could be written")

    @rule(which=st.integers(0, 1))
    def reopen(self, which: int) -> None:
        self.stores[which] = self.open()

    @precondition(lambda self: self.path.exists())
    @rule(share=st.floats(0, 0.99))
    def cut(self, share: float) -> None:
        raw = self.path.read_bytes()
        self.path.write_bytes(raw[: int(len(raw) * share)])

    @rule()
    def lose(self) -> None:
        self.path.unlink(missing_ok=True)

    @invariant()
    def the_same_in_both(self) -> None:
        for store in self.stores:
            assert {actor.id: actor for actor in store.all()} == self.expected
        assert self.stores[0].revision == self.stores[1].revision

    def teardown(self) -> None:
        self.folder.cleanup()


TestStore = StoreMachine.TestCase
TestStore.settings = settings(max_examples=20, stateful_step_count=20, deadline=None)
