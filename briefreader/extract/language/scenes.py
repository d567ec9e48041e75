"""Where a report says that it was written: "BENGHAR, 3 June (Coast Wire) -"."""

import re

from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

# The place, perhaps a country and a day, the agency in brackets, a dash: one of the last two tells.
_SCENE = re.compile(
    r"(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})(?:, [^()\n–—]{2,40})?"
    r"(?: ?\([^()\n]{2,40}\))? ?(?:—|–|--|- |-$)\s*"
)


def find_scenes(briefing: Briefing) -> list[Span]:
    """Where paragraphs begin with the place that they were written from."""
    scenes = (_SCENE.match(briefing.text, p.span.start, p.span.end) for p in briefing.paragraphs)
    return [Span(*scene.span("place")) for scene in scenes if scene]


def skip_scene(text: str, span: Span) -> Span:
    """A span without the place that it was written from."""
    scene = _SCENE.match(text, span.start, span.end)
    return Span(scene.end(), span.end) if scene and scene.end() < span.end else span
