"""Whom the reader means by a name: links that were chosen by hand hold in other briefings, too."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefreader.model.verdict import Verdict
from briefreader.search.fold import fold_name


@dataclass(frozen=True, slots=True)
class Habit:
    """Whom a name was linked to.

    Attributes:
        actor: the id.
        instead_of: ids of actors that the machine had linked it to, and the reader overruled.
        since: ISO date-time of the choice.
    """

    actor: str
    instead_of: frozenset[str]
    since: str


def name_key(name: str, type_: str) -> tuple[str, str]:
    """What two entities have in common that have the same name."""
    return fold_name(name), type_


def find_habits(verdicts: Iterable[Verdict]) -> Mapping[tuple[str, str], Habit]:
    """The actor by a name's folded form and type, where that is sure.

    Only links that were chosen count, not those that were merely accepted; a name that was linked to two actors, or
    whose link to the chosen one was rejected somewhere, has none; nor has a person's single name, which many share. A
    wrong actor is worse than none.
    """
    chosen: dict[tuple[str, str], list[Verdict]] = defaultdict(list)
    refused: set[tuple[tuple[str, str], str]] = set()
    for verdict in verdicts:
        party = verdict.party
        if party is None:
            continue
        key = name_key(party.name, party.type)
        if verdict.deed == "reject":
            refused.add((key, verdict.was))
        elif verdict.deed in ("correct", "add") and party.actor and party.actor != verdict.was:
            chosen[key].append(verdict)
    habits = {}
    for key, links in chosen.items():
        actors = {verdict.party.actor for verdict in links if verdict.party}
        actor = actors.pop()
        lone = key[1] == "person" and " " not in key[0]
        if actor and key[0] and not actors and not lone and (key, actor) not in refused:
            instead_of = frozenset(verdict.was for verdict in links if verdict.was)
            habits[key] = Habit(actor, instead_of, max(verdict.created for verdict in links))
    return habits
