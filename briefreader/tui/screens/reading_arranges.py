"""How the lists are arranged outlives the reader: the order everywhere, what they are narrowed to in each briefing."""

from typing import Any

from briefreader.model.clean import clean_line
from briefreader.tui.screens.reading_base import ReadingPart
from briefreader.tui.widgets.pane import Pane

_KEY = "panes"
_MOST = 200  # briefings whose narrowing is kept
_LONGEST = 200  # code points of what was typed


class Arranges(ReadingPart):
    """Keeps the order of the lists, which of them is beside the text, and what they are narrowed to."""

    _misread = False
    _arranged: dict[str, Any] | None = None

    def arrange_lists(self) -> None:
        """Arrange the lists as they were left; which of them is beside the text as the configuration now says anew."""
        wanted = self.session.panes
        kept, self._misread = _read(self.session.desk.state.get(_KEY))
        which, alone = kept.get("which"), kept.get("alone")
        if kept.get("config") != wanted or which not in ("entities", "claims") or not isinstance(alone, bool):
            self._misread |= bool(kept) and (which not in ("entities", "claims") or not isinstance(alone, bool))
            which, alone = ("entities" if wanted == "entities" else "claims"), wanted == "none"
        self.set_class(which == "entities", "-entities", update=False)
        self.set_class(which == "claims", "-claims", update=False)
        self.set_class(alone, "-alone", update=False)
        narrowed = _dict(_dict(kept.get("narrowed")).get(self.briefing.id))
        for pane in (self.entities, self.claims):
            if kept and not pane.arrange_as(_dict(kept.get(pane.id or ""))):
                self._misread = True
            typed = narrowed.get(pane.id or "")
            if typed is not None and not _narrow(pane, typed):
                self._misread = True

    def tell_arranged(self) -> None:
        """Say what couldn't be read, once."""
        if self._misread:
            self.tell("how the lists were arranged can't be read: they are as at first", alert=True)

    def on_pane_rearranged(self, message: Pane.Rearranged) -> None:
        """Keep it, once the reader stays."""
        self.keep_soon()

    def keep_arrangement(self) -> None:
        """Keep it for the next start."""
        state = self.session.desk.state
        narrowed = _dict(_read(state.get(_KEY))[0].get("narrowed"))
        narrowed.pop(self.briefing.id, None)
        here = {pane.id: pane.narrowed_to() for pane in (self.entities, self.claims) if pane.narrowed}
        if here:
            narrowed[self.briefing.id] = here
        now = {
            "config": self.session.panes,
            "which": "entities" if self.has_class("-entities") else "claims",
            "alone": self.has_class("-alone"),
            "entities": self.entities.arrangement(),
            "claims": self.claims.arrangement(),
            "narrowed": dict([*narrowed.items()][-_MOST:]),
        }
        if now != self._arranged and state.set(_KEY, now):
            self._arranged = now

    def keep_soon(self) -> None:
        """Keep what is as it is, once the reader stays."""
        raise NotImplementedError


def _narrow(pane: Pane, kept: Any) -> bool:
    if not (isinstance(kept, list) and len(kept) == 2 and all(isinstance(part, str) for part in kept)):
        return False
    return pane.narrow_to(clean_line(kept[0][:_LONGEST]), kept[1])


def _read(kept: Any) -> tuple[dict[str, Any], bool]:
    """What was kept, and whether it was something else than this."""
    return _dict(kept), kept is not None and not isinstance(kept, dict)


def _dict(kept: Any) -> dict[str, Any]:
    return dict(kept) if isinstance(kept, dict) else {}
