"""Names from the CAMEO actor dictionaries, as distractors: people and bodies that the seed doesn't have."""

import re
from collections.abc import Iterator
from pathlib import Path

from briefreader.model.actor import Actor, Alias
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


def read_strangers(folder: Path, seed: tuple[Actor, ...]) -> list[Actor]:
    """CAMEO's actors that share no name with any of the seed's (those are the same ones, under another id)."""
    known = {fold_loose(name) for actor in seed for name in (actor.name, *(alias.name for alias in actor.aliases))}
    strangers = []
    for number, group in enumerate(read_groups(folder)):
        names = {fold_loose(name): name.title() for name in group if len(name) > 2}
        if names and not known & names.keys():
            first, *others = names.values()
            strangers.append(Actor(f"cameo-{number}", first, "person", tuple(Alias(other) for other in others)))
    return strangers
