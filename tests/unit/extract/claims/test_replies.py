"""Which earlier claim is answered, and what a claim keeps of its attribution. All sentences are invented."""

from collections.abc import Callable

import pytest

from briefreader.model.analysis import Claim

Claims = Callable[..., tuple[Claim, ...]]

REPLIES = {
    "a claim that": (
        "Sudan accused Chad of looting the depot, a claim that Ndjamena has denied.",
        [(), ("c1",)],
    ),
    "silence on an allegation": (
        "Sudan accused Chad of looting the depot, although Ndjamena has not commented on these allegations.",
        [(), ("c1",)],
    ),
    "the accused answers later": (
        "Sudan accused Chad of looting the depot.\nPeru said that rain was coming.\nChad denied the accusation.",
        [(), (), ("c1",)],
    ),
    "whose accusation": (
        "Sudan accused Kenya of theft.\nPeru accused Kenya of arson.\nKenya denied Sudan's accusations.",
        [(), (), ("c1",)],
    ),
    "the same deed in other words": (
        "Sudan said that Chadian patrols had crossed the river.\nChad denied that its patrols crossed any river.",
        [(), ("c1",)],
    ),
    "silence of the accused": (
        "Sudan blamed Chad for the fire.\nChad did not respond to a request for comment.",
        [(), ("c1",)],
    ),
    "nothing to answer": (
        "Peru said that rain was coming.\nChad denied the accusation.",
        [(), ()],
    ),
    "an appeal is not answered by a denial": (
        "Peru urged Chad to open the road.\nChad denied looting the depot.",
        [(), ()],
    ),
    "nobody answers himself": (
        "Chad accused Sudan of arson.\nChad denied the accusation.",
        [(), ()],
    ),
    "only what came before": (
        "Chad denied the accusation.\nSudan accused Chad of arson.",
        [(), ()],
    ),
}


@pytest.mark.parametrize(("text", "replies"), REPLIES.values(), ids=REPLIES.keys())
def test_replies(claims: Claims, text: str, replies: list[tuple[str, ...]]) -> None:
    assert [claim.replies_to for claim in claims(text)] == replies


def test_claims_are_numbered_in_order_of_their_cues(claims: Claims) -> None:
    found = claims("Sudan said no.\nKenya accused Chad of theft and condemned Peru.\nPeru declined to comment.")
    assert [claim.id for claim in found] == [f"c{n}" for n in range(1, len(found) + 1)]
    assert [claim.cue[0].start for claim in found] == sorted(claim.cue[0].start for claim in found)
    assert [claim.paragraph for claim in found] == sorted(claim.paragraph for claim in found)


def test_source_with_its_entity(claims: Claims) -> None:
    claim = claims("Omar Haddad said that the mine was flooded.")[0]
    assert claim.source is not None and claim.source.entity == "haddad"


def test_implied_source_is_that_of_the_claim_before(claims: Claims) -> None:
    claim = claims("Omar Haddad said that the mine was flooded, adding that it would reopen.")[1]
    assert claim.source is not None and claim.source.spans == () and claim.source.entity == "haddad"


def test_nobody_named_is_no_source(claims: Claims) -> None:
    assert claims("Colonel Deng is accused of selling visas.")[0].source is None


def test_quotes_in_the_content_and_nowhere_else(claims: Claims) -> None:
    text = "The “Lions” brigade said the “safe road” was “closed”."
    claim = claims(text)[0]
    assert [span.of(text) for span in claim.quotes] == ["safe road", "closed"]


def test_no_attributions_no_claims(claims: Claims) -> None:
    assert claims("Rain fell.") == ()


def test_a_medium_passes_a_claim_on(claims_of: Claims) -> None:
    found = claims_of(
        "Haddad added, according to Delta Wire, that the mine was flooded.",
        {"source": "Haddad", "cue": "added"},
        {"source": "Delta Wire", "cue": "according to", "content": "that the mine was flooded"},
    )
    assert [(c.source and c.source.entity, c.via, len(c.content)) for c in found] == [("haddad", "delta", 1)]


def test_a_medium_that_nobody_speaks_through_is_the_source(claims_of: Claims) -> None:
    found = claims_of(
        "According to Delta Wire, the mine was flooded. Haddad declined to comment.",
        {"source": "Delta Wire", "cue": "According to", "content": "the mine was flooded"},
        {"source": "Haddad", "cue": "declined to comment"},
    )
    assert [(c.source and c.source.entity, c.via) for c in found] == [("delta", None), ("haddad", None)]


def test_what_only_takes_up_the_sentence_answers_it(claims_of: Claims) -> None:
    found = claims_of(
        "Sudan accused Chad of theft, a claim that Ndjamena has denied.",
        {"source": "Sudan", "cue": "accused", "content": "Chad of theft"},
        {"source": "Ndjamena", "cue": "has denied", "content": "a claim"},
    )
    assert found[1].replies_to == ("c1",)
