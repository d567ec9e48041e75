"""A few lines to fill in, and what they make."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.suggester import SuggestFromList
from textual.widgets import Static

from briefreader.errors import BriefreaderError
from briefreader.model.clean import clean_line
from briefreader.tui.commands import Where
from briefreader.tui.keys import bindings
from briefreader.tui.session import Session
from briefreader.tui.widgets.key_line import KeyLine
from briefreader.tui.widgets.line_input import LineInput

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form.

    Attributes:
        name: by which its value is known.
        choices: what may stand there, offered while it is typed; nothing where anything may.
        hint: what is shown beside it while it is filled in.
    """

    name: str
    label: str
    value: str = ""
    choices: tuple[str, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Filled(Generic[Made]):
    """What was made of a form, and what was typed, so that the form can be shown again."""

    made: Made
    typed: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Request(Generic[Made]):
    """What a form is to ask for.

    Attributes:
        make: raises a BriefreaderError for what can't be kept.
        keep: does something with what was made; where it raises a BriefreaderError the form is shown again as typed.
    """

    title: str
    fields: tuple[Field, ...]
    make: Callable[[Mapping[str, str]], Made]
    keep: Callable[[Made], None]


def ask(screen: Screen[Any], session: Session, request: Request[Made], told: str = "") -> None:
    """Show a form on top of a screen until what was filled in is kept, or given up."""

    def answered(filled: Filled[Made] | None) -> None:
        if filled is None:
            return
        try:
            request.keep(filled.made)
        except BriefreaderError as error:
            typed = tuple(replace(field, value=filled.typed[field.name]) for field in request.fields)
            ask(screen, session, replace(request, fields=typed), str(error))

    screen.app.push_screen(FormScreen(session, request.title, request.fields, request.make, told), answered)


class FormScreen(ModalScreen[Filled[Made] | None], Generic[Made]):
    """Dismisses with what `make` gives for the lines as they were filled in, or None.

    Where `make` refuses, the form says why and stays.

    Args:
        make: raises a BriefreaderError for what can't be kept.
        told: what is wrong with the values that it begins with, if that was found out later.
    """

    CSS_PATH = "form.tcss"
    CONTEXTS: ClassVar[tuple[Where, ...]] = ("form",)
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("form")]

    def __init__(
        self,
        session: Session,
        title: str,
        fields: tuple[Field, ...],
        make: Callable[[Mapping[str, str]], Made],
        told: str = "",
    ) -> None:
        super().__init__()
        self._title = title
        self._fields = fields
        self._make = make
        self._told = told
        self._signs = session.signs
        self._lines = {
            field.name: LineInput(
                clean_line(field.value),
                suggester=SuggestFromList(field.choices, case_sensitive=False) if field.choices else None,
                dom_id=f"form-{field.name}",
            )
            for field in fields
        }
        self.keys = KeyLine(session.keymap, session.signs, "form")
        self._hint = Static("", id="form-hint")

    def compose(self) -> ComposeResult:
        """The title, a label and a line each, the hint for the line in use, the keys."""
        width = max(len(field.label) for field in self._fields) + 2
        with Vertical(id="form-box"):
            yield Static(Content(self._signs.show(clean_line(self._title))), id="form-title")
            for field in self._fields:
                with Horizontal(classes="form-row"):
                    label = Static(Content(field.label), classes="form-label")
                    label.styles.width = width
                    yield label
                    yield self._lines[field.name]
            yield self._hint
            yield self.keys

    def on_mount(self) -> None:
        """The first line that is empty takes the keys, else the first one."""
        empty = next((field.name for field in self._fields if not field.value), self._fields[0].name)
        self._lines[self._fields[0].name if self._told else empty].focus()
        if self._told:
            self.keys.say(self._told, alert=True)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Say what may stand in the line that is being filled in."""
        field = next((f for f in self._fields if self._lines[f.name] is event.widget), None)
        if field is not None:
            hint = field.hint or ", ".join(field.choices)
            self._hint.update(Content(self._signs.show(hint)))

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        """Enter goes on to the next line; on the last one it keeps the form."""
        event.stop()
        if event.input is self._lines[self._fields[-1].name]:
            self.action_keep()
        else:
            self.action_part(1)

    def on_key(self) -> None:
        """What was said is read by the next key."""
        self.keys.say(None)

    def action_part(self, direction: int) -> None:
        """The next or previous line."""
        lines = list(self._lines.values())
        here = next((number for number, line in enumerate(lines) if line is self.focused), 0)
        lines[(here + direction) % len(lines)].focus()

    def action_keep(self) -> None:
        """Make of it what it is for."""
        typed = {name: line.value.strip() for name, line in self._lines.items()}
        try:
            made = self._make(typed)
        except BriefreaderError as error:
            self.keys.say(str(error), alert=True)
        else:
            self.dismiss(Filled(made, typed))

    def action_back(self) -> None:
        """Make nothing."""
        self.dismiss(None)
