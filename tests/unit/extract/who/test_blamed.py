"""Bodies that a text never names and that others accuse, and whose they are. All sentences are invented."""

from collections.abc import Callable, Sequence

import pytest

from briefreader.extract.engine import Resources
from briefreader.extract.rules import RulesEngine
from briefreader.model.actor import Actor
from briefreader.model.briefing import Briefing
from tests.unit.extract.who.test_who_speaks import ACTORS


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The Relief League accused the police of theft.", {"police"}),
        ("The Relief League accused the security forces of burning homes.", {"security forces"}),
        ("The Relief League said that the army had burned the homes of herders.", {"army"}),
        ("The Relief League urged both sides to open the road.", {"both sides"}),
        ("The Relief League warned foreign companies against digging there.", {"foreign companies"}),
        ("The Relief League appealed to governments to pay.", {"governments"}),
        ("The Relief League accused soldiers of Chad of theft.", {"Chad"}),
        ("The Relief League urged patience with the roads of Kanem.", set()),
        ("The Relief League accused the army chief of theft.", set()),
        ("The Relief League accused the police station of theft.", set()),
        ("The Relief League said that junta troops had burned the homes of herders.", {"junta"}),
        ("The Relief League accused Chad's army of burning homes.", {"Chadian Army"}),
        ("Mali shut the road. The Salt Front took the town. Mali urged it to leave.", {"Salt Front"}),
        ("Mali shut the road. The Salt Front took the town. Mali accused them of theft.", {"Salt Front"}),
    ],
)
def test_who_is_accused(
    build: Callable[[Sequence[Actor]], Resources], brief: Callable[..., Briefing], text: str, targets: set[str]
) -> None:
    analysis = RulesEngine(build(ACTORS))(brief(text))
    names = {entity.id: entity.name for entity in analysis.entities}
    assert {names[target] for target in analysis.claims[-1].targets} == targets
