"""What the rules see of names and the model seldom does: sums, arms, ships, where a report was written from."""

from collections.abc import Sequence, Set
from dataclasses import replace

from briefreader.extract.engine import FoundName
from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.scenes import find_scenes
from briefreader.extract.language.sentences import split_pages
from briefreader.extract.names.arms import SHIP, find_all_arms
from briefreader.extract.names.measures import find_measures
from briefreader.extract.names.overlaps import is_taken, longest
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

MISTAKEN = ("nationality", "organisation", "person")
LISTED = ("money", "quantity", "weapon", "vehicle")


def supplement_names(briefing: Briefing, names: Sequence[FoundName], lexicon: Lexicon) -> tuple[FoundName, ...]:
    """A model's names and, where they leave room, sums, quantities and arms by the word lists; sorted."""
    sentences = split_pages(briefing).sentences
    listed = find_all_arms(sentences, lexicon)
    for sentence in sentences:
        listed += find_measures(briefing.text, sentence.span, lexicon)
    ships = sorted(n.span for n in listed if n.subtype == SHIP)
    known = {tail for ship in ships if (tail := ship.of(briefing.text).partition(" ")[2])}
    scenes = find_scenes(briefing)
    sure = [as_place(as_ship(n, known, briefing.text), scenes) for n in names if not is_taken(n.span, ships)]
    arms = {n.span.start for n in listed if n.type == "weapon" and n.span.of(briefing.text)[:1].isupper()}
    # The model takes "Shahed" for a people's name, "Patriot" for a body's.
    sure = [n for n in sure if n.type not in MISTAKEN or n.span.start not in arms]
    taken = sorted(name.span for name in sure)
    free = [n for n in listed if n.type in LISTED and not is_taken(n.span, taken)]
    return tuple(sorted((*sure, *longest(free)), key=lambda n: n.span))


def as_place(name: FoundName, scenes: Sequence[Span]) -> FoundName:
    """A name of a place where a report begins with it, whatever it looks like."""
    if name.type in ("person", "organisation") and any(scene.contains(name.span) for scene in scenes):
        return replace(name, type="location", subtype="")
    return name


def as_ship(name: FoundName, ships: Set[str], text: str) -> FoundName:
    """A name that the text gives to a ship is the ship's: "HMS Daring", later "Daring"; a place stays one."""
    if name.type in ("person", "organisation") and name.span.of(text) in ships:
        return replace(name, type="weapon", subtype=SHIP, kind="name")
    return name
