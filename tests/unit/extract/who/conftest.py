"""Who speaks in a text, for the tests of several kinds of speakers."""

from collections.abc import Callable, Sequence

import pytest

from briefreader.extract.engine import Resources
from briefreader.extract.rules import RulesEngine
from briefreader.model.actor import Actor
from briefreader.model.analysis import Entity
from briefreader.model.briefing import Briefing

Speakers = Callable[[str], list[Entity | None]]


@pytest.fixture
def speakers(
    request: pytest.FixtureRequest, build: Callable[[Sequence[Actor]], Resources], brief: Callable[..., Briefing]
) -> Speakers:
    """The entity that stands for each claim's source, as the rules read a text that knows the module's ACTORS."""

    def tell(text: str) -> list[Entity | None]:
        analysis = RulesEngine(build(request.module.ACTORS))(brief(text))
        by_id = {entity.id: entity for entity in analysis.entities}
        return [by_id.get(claim.source.entity or "") if claim.source else None for claim in analysis.claims]

    return tell
