"""A briefing written for these tests, with what an engine would find in it."""

import re
from dataclasses import replace
from itertools import pairwise

from briefreader.model.actor import Actor, Affiliation, Alias
from briefreader.model.analysis import Analysis, Claim, ClaimSource, Entity, Mention
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span, trim

TEXT = """Port authority rejects militia's account of the harbour fire

The Harbour Defence Committee (HDC), a militia that controls the eastern quays, said on Tuesday that a drone from a \
naval vessel had set two fuel tanks alight.

Salma Terrab, who heads the port authority, called the account “an invention”. She blamed the HDC for storing \
ammunition beside the tanks.

The navy has not commented.

Fishermen who keep their boats at the eastern quays told reporters that they had heard no drone. “There was one bang, \
then the second tank went up,” said one of them, who would give only his first name, Idris.

The HDC was formed out of the Quay Watch in 2021. Its spokesman, Omar Lakhdar, repeated on Wednesday that the \
committee stores no ammunition in the harbour and demanded that the Port Authority of Benghar withdraw its statement.

Terrab said that the authority would publish photographs of the burnt store within a week.
"""


def make_briefing(text: str = TEXT, **changes: object) -> Briefing:
    """A briefing of a text whose paragraphs are separated by blank lines."""
    paragraphs, at = [], 0
    for part in re.split(r"\n{2,}", text):
        at = text.index(part, at)
        span = trim(text, Span(at, at + len(part)))
        at += len(part)
        if not span:
            continue
        ends = [m.end() for m in re.finditer(r"[.!?”]+(?=\s+[A-Z“])", span.of(text))] or []
        edges = [0, *ends, len(span)]
        sentences = tuple(trim(text, Span(span.start + a, span.start + b)) for a, b in pairwise(edges) if a < b)
        kind = "headline" if not paragraphs else "body"
        paragraphs.append(Paragraph(len(paragraphs) + 1, span, kind, sentences))
    briefing = Briefing(
        id="sha256:" + "a1" * 32,
        source="harbour.txt",
        title=paragraphs[0].span.of(text) if paragraphs else "empty",
        published="2025-06-03",
        language="en",
        text=text,
        paragraphs=tuple(paragraphs),
        outlet="Coast Wire",
    )
    return replace(briefing, **changes)


def _spans(text: str, *words: str, start: int = 0) -> tuple[Span, ...]:
    found = []
    for word in words:
        at = text.index(word, start)
        found.append(Span(at, at + len(word)))
    return tuple(found)


def analyze(briefing: Briefing) -> Analysis:
    """What is in `TEXT`; nothing for any other text."""
    text = briefing.text
    if text != TEXT:
        return Analysis(briefing.id, "test", (), ())

    def entity(key: str, name: str, kind: str, *words: str, actor: str | None = None, **more: object) -> Entity:
        mentions = []
        for word in words:
            for found in re.finditer(rf"\b{re.escape(word)}\b", text):
                span = Span(*found.span())
                if not any(span.overlaps(m.span) for m in mentions):
                    which = "acronym" if word.isupper() else "name" if word[0].isupper() else "title"
                    mentions.append(Mention(span, which, briefing.paragraph_at(span.start).number))
        mentions.sort(key=lambda m: m.span)
        return Entity(key, name, kind, "", actor, 90 if actor else 0, tuple(mentions), **more)

    entities = (
        entity("e1", "Port Authority of Benghar", "organisation", "Port Authority of Benghar", "Port authority",
               "port authority", candidates=("benghar-port", "benghar-harbour-board")),
        entity("e2", "Harbour Defence Committee", "organisation", "Harbour Defence Committee", "HDC", actor="hdc"),
        entity("e3", "eastern quays", "location", "eastern quays"),
        entity("e4", "Salma Terrab", "person", "Salma Terrab", "Terrab", actor="salma-terrab"),
        entity("e5", "navy", "organisation", "navy"),
        entity("e6", "Omar Lakhdar", "person", "Omar Lakhdar"),
        entity("e7", "Idris", "person", "Idris"),
        entity("e8", "Tuesday", "temporal", "Tuesday"),
        entity("e9", "two fuel tanks", "quantity", "two fuel tanks"),
        entity("e10", "drone", "weapon", "drone"),
        entity("e11", "Quay Watch", "organisation", "Quay Watch", actor="hdc"),
    )  # fmt: skip
    second = briefing.paragraphs[1].span.start
    third = briefing.paragraphs[2].span.start

    def claim(
        key: str, number: int, stance: str, who: tuple[str, str], cue: str, content: str, **more: object
    ) -> Claim:
        start = briefing.paragraphs[number - 1].span.start
        source = ClaimSource(_spans(text, who[0], start=start) if who[0] else (), who[1] or None)
        return Claim(key, number, stance, False, False, source if any(who) else None,
                     _spans(text, cue, start=start), _spans(text, content, start=start) if content else (),
                     **more)  # fmt: skip

    claims = (
        claim("c1", 2, "accuses", ("The Harbour Defence Committee (HDC)", "e2"), "said",
              "that a drone from a naval vessel had set two fuel tanks alight", targets=("e5",)),
        claim("c2", 3, "denies", ("Salma Terrab", "e4"), "called", "the account “an invention”",
              quotes=_spans(text, "an invention", start=third), replies_to=("c1",)),
        claim("c3", 3, "accuses", ("She", "e4"), "blamed", "the HDC for storing ammunition beside the tanks",
              targets=("e2",)),
        claim("c4", 4, "no_comment", ("The navy", "e5"), "has not commented", "", replies_to=("c1",)),
        claim("c5", 5, "denies", ("Fishermen who keep their boats at the eastern quays", ""), "told reporters",
              "that they had heard no drone", replies_to=("c1",)),
        claim("c6", 6, "denies", ("Its spokesman, Omar Lakhdar", "e6"), "repeated",
              "that the committee stores no ammunition in the harbour", replies_to=("c3",)),
        claim("c7", 6, "urges", ("Its spokesman, Omar Lakhdar", "e6"), "demanded",
              "that the Port Authority of Benghar withdraw its statement", targets=("e1",)),
        claim("c8", 7, "pledges", ("Terrab", "e4"), "said",
              "that the authority would publish photographs of the burnt store within a week"),
    )  # fmt: skip
    assert second < third
    return Analysis(briefing.id, "test", entities, claims)


ACTORS = (
    Actor(
        "hdc", "Harbour Defence Committee", "armed_group",
        aliases=(Alias("HDC", "acronym"), Alias("Quay Watch", "former_name", since="2014", until="2021-05"),
                 Alias("لجنة الدفاع عن الميناء", "native", script="Arab", language="ar"),
                 Alias("the Committee", "nickname", weak=True)),
        affiliations=(Affiliation("omar-lakhdar", "allied_with"),
                      Affiliation("benghar-port", "opposed_to", since="2022")),
        country="BG", summary="An armed group of dock workers that holds the eastern quays of Benghar; it was formed "
        "out of the Quay Watch and lives on berthing fees.", provenance="written for the tests",
        external_ids=(("wikidata", "Q0"),),
    ),
    Actor("salma-terrab", "Salma Terrab", "person", summary="Head of the port authority.",
          affiliations=(Affiliation("benghar-port", "leads", "director", since="2023-02-01"),)),
    Actor("omar-lakhdar", "Omar Lakhdar", "person"),
    Actor("benghar-port", "Port Authority of Benghar", "government_body"),
)  # fmt: skip
