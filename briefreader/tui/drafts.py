"""Notes that are being written, kept as they are typed: a lost line or a dead battery takes no word away."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefreader.desk.desk import Desk

_MOST = 20
_KEY = "drafts"


def recall_draft(desk: "Desk", about: str) -> str | None:
    """The draft of a note; None if there is none."""
    draft = _drafts(desk).get(about)
    return draft if isinstance(draft, str) else None


def keep_draft(desk: "Desk", about: str, text: str | None) -> None:
    """Remember how far a note has come; None once it is kept or given up."""
    before = _drafts(desk)
    drafts = {key: draft for key, draft in before.items() if key != about}
    if text is not None:
        drafts[about] = text
    if drafts != before:
        desk.state.set(_KEY, dict([*drafts.items()][-_MOST:]) or None)


def _drafts(desk: "Desk") -> dict[str, object]:
    kept = desk.state.get(_KEY)
    return kept if isinstance(kept, dict) else {}
