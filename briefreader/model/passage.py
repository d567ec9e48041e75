"""What an export is made of: a marked passage with all that a citation needs."""

from dataclasses import dataclass

from briefreader.model.actor import Actor
from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing
from briefreader.model.mark import Mark


@dataclass(frozen=True, slots=True)
class Passage:
    """One mark in its briefing.

    Attributes:
        briefing: the text that the mark stands in.
        analysis: what was found in it; None where it was not analyzed.
        actors: the actors that entities of the analysis are linked to.
    """

    mark: Mark
    briefing: Briefing
    analysis: Analysis | None = None
    actors: tuple[Actor, ...] = ()
