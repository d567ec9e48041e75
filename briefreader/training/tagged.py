"""Briefings with their claims marked in the text, as they lie in `briefings/`: what PolNeAR is for other news.

    <s1>The army</s> <q1 denies>denied</q> <c1>that it had left</c>.

`s`, `q` and `c` are source, cue and content, the number tells the claim, the word in a cue its stance. A span may serve
several claims (`<s1,2>`), a claim's span may have parts; spans don't overlap.
"""

import re
from pathlib import Path
from typing import Any

ROLES = {"s": "source", "q": "cue", "c": "content"}
_TAG = re.compile(r"<(?P<end>/?)(?P<role>[sqc])(?P<claims>\d+(?:,\d+)*)?(?: [a-z_]+)?>")


def load_tagged(folder: Path) -> list[dict[str, Any]]:
    """All tagged briefings of a folder, by name.

    Returns: documents as PolNeAR's are: `id`, `text`, `attributions` with source, cue and content.
    Raises: ValueError where a tag is left open.
    """
    return [{"id": path.stem, **parse_tagged(path.read_text("utf8"))} for path in sorted(folder.glob("*.tag"))]


def parse_tagged(marked: str) -> dict[str, Any]:
    """The text of a tagged briefing, and its attributions.

    Raises: ValueError where tags overlap or one is left open.
    """
    text, at = "", 0
    claims: dict[str, dict[str, list[list[int]]]] = {}
    opened: tuple[str, list[str], int] | None = None
    for tag in _TAG.finditer(marked):
        text += marked[at : tag.start()]
        at = tag.end()
        if bool(tag["end"]) != (opened is not None) or (opened is not None and opened[0] != tag["role"]):
            raise ValueError(f"a tag stands where none can: {marked[tag.start() - 20 : tag.end() + 20]!r}")
        if opened is None:
            opened = tag["role"], (tag["claims"] or "").split(","), len(text)
            continue
        role, numbers, start = opened
        for number in numbers:
            claim = claims.setdefault(number, {name: [] for name in ROLES.values()})
            claim[ROLES[role]].append([start, len(text)])
        opened = None
    if opened is not None:
        raise ValueError(f"a tag is left open: {text[opened[2] :][:40]!r}")
    return {"text": text + marked[at:], "attributions": list(claims.values())}
