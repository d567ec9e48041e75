"""Names from the CAMEO actor dictionaries, as distractors: people and bodies that the seed doesn't have."""

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from briefreader.model.actor import Actor, ActorKind, Alias
from briefreader.search.fold import fold_loose

FILES = ("cameo-countries.txt", "cameo-international.txt", "cameo-milnonstate.txt")
_CODES = re.compile(r"\[[^\]]*\]?|[#;].*|\{[^}]*\}?")


def read_groups(folder: Path) -> Iterator[list[str]]:
    """The names of each actor of the dictionaries in `folder`, the main one first; codes and comments left out."""
    for file in FILES:
        group: list[str] = []
        for line in (folder / file).read_text("utf8", "replace").splitlines():
            name = " ".join(_CODES.sub("", line).replace("_", " ").lstrip("+ ").split())
            if not name:
                continue
            if line.startswith("+"):
                group.append(name)
                continue
            if group:
                yield group
            group = [name]
        yield group


_BODIES = re.compile(
    r"\b(?:army|front|movement|party|union|council|ministry|organi[sz]ation|forces?|brigades?|committee|group|agency|"
    r"league|court|commission|police|guards?|association|bank|university|militia|federation|office|department)\b",
    re.IGNORECASE,
)


def kind_of(name: str) -> ActorKind:
    """A guess, so that initials stand for some: the dictionaries' codes are another bench's business."""
    return "ngo" if _BODIES.search(name) else "person"


def fill_up(strangers: list[Actor], known: set[str], size: int, chance: Random) -> list[Actor]:
    """The dictionaries' actors and as many recombinations of them as make `size` actors.

    A recombination is a person with the first names of one and the last name of another, or a body with one word of
    another body; in turns, none twice, and none by the name of anybody known.
    """
    made = strangers[:size]
    people = [names for a in strangers if a.kind == "person" and len(names := a.name.split()) > 1]
    bodies = [names for a in strangers if a.kind != "person" and len(names := a.name.split()) > 1]
    words = [word for names in bodies for word in names if len(word) > 3]
    taken = known | {fold_loose(name) for a in strangers for name in (a.name, *(b.name for b in a.aliases))}
    while len(made) < size:
        if len(made) % 3:
            names = [*chance.choice(people)[:-1], chance.choice(people)[-1]]
        else:
            names = list(chance.choice(bodies))
            names[chance.randrange(len(names))] = chance.choice(words)
        name = " ".join(names)
        if (folded := fold_loose(name)) not in taken:
            taken.add(folded)
            made.append(Actor(f"made-{len(made)}", name, kind_of(name)))
    return made


def read_strangers(folder: Path, seed: tuple[Actor, ...]) -> list[Actor]:
    """CAMEO's actors that share no name with any of the seed's (those are the same ones, under another id)."""
    known = {fold_loose(name) for actor in seed for name in (actor.name, *(alias.name for alias in actor.aliases))}
    strangers = []
    for number, group in enumerate(read_groups(folder)):
        names = {fold_loose(name): name.title() for name in group if len(name) > 2}
        if names and not known & names.keys():
            first, *others = names.values()
            strangers.append(Actor(f"cameo-{number}", first, kind_of(first), tuple(Alias(other) for other in others)))
    return strangers
