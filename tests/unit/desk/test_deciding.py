"""What the reader decided, laid over what machines find."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.desk.deciding import Decided, decide
from briefreader.desk.judging import judge_claim, judge_entity
from briefreader.model.analysis import Analysis, Claim, ClaimSource, Entity, Mention
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span
from briefreader.model.verdict import Verdict

TEXT = """Mill burns at Orsk

The Steppe Guard said on Friday that smugglers had lit the mill. Dana Irbe denied it and blamed the Guard for the fire.

Irbe said that a second mill was safe. The Steppe Guard has not answered.
"""


def _briefing(text: str = TEXT, name: str = "sha256:01") -> Briefing:
    paragraphs, at = [], 0
    for part in text.strip().split("\n\n"):
        at = text.index(part, at)
        span = Span(at, at + len(part))
        paragraphs.append(Paragraph(len(paragraphs) + 1, span, "body", (span,)))
        at = span.end
    return Briefing(name, "mill.txt", "Mill burns", "2025-06-03", "en", text, tuple(paragraphs))


def _at(text: str, words: str, count: int = 0) -> Span:
    start = -1
    for _ in range(count + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def _entity(briefing: Briefing, key: str, name: str, kind: str, *spans: Span, **more: object) -> Entity:
    mentions = tuple(Mention(s, "name", briefing.paragraph_at(s.start).number) for s in sorted(spans))
    return replace(Entity(key, name, kind, "", None, 0, mentions), **more)


def _analysis(briefing: Briefing, first: int = 1) -> Analysis:
    """What a machine finds; another `first` is another machine, with other ids and another reading."""
    text = briefing.text
    key = [f"e{first + n}" for n in range(3)]
    guard = _entity(briefing, key[0], "Steppe Guard", "organisation", _at(text, "Steppe Guard"),
                    _at(text, "Steppe Guard", 1), actor="guard-north", score=80)  # fmt: skip
    irbe = _entity(briefing, key[1], "Dana Irbe", "person", _at(text, "Dana Irbe"))
    orsk = _entity(briefing, key[2], "Orsk", "location", _at(text, "Orsk"))
    said = Claim(f"c{first}", 2, "states", False, False, ClaimSource((_at(text, "The Steppe Guard"),), key[0]),
                 (_at(text, "said"),), (_at(text, "that smugglers had lit the mill"),), targets=(key[1],))  # fmt: skip
    denied = Claim(f"c{first + 1}", 2, "denies", False, False, ClaimSource((_at(text, "Dana Irbe"),), key[1]),
                   (_at(text, "denied"),), (_at(text, "it"),), replies_to=(f"c{first}",))  # fmt: skip
    return Analysis(briefing.id, "test", (guard, irbe, orsk), (said, denied))


def _kept(*verdicts: Verdict) -> tuple[Verdict, ...]:
    return tuple(replace(v, id=f"v{n}", created=f"2025-06-0{n}T00:00:00+00:00") for n, v in enumerate(verdicts, 1))


BRIEFING = _briefing()
FOUND = _analysis(BRIEFING)
GUARD, IRBE, ORSK = FOUND.entities
SAID, DENIED = FOUND.claims


def _ids(decided: Decided) -> tuple[list[str], list[str]]:
    return [e.id for e in decided.analysis.entities], [c.id for c in decided.analysis.claims]


def test_nothing_decided_changes_nothing() -> None:
    assert decide(BRIEFING, FOUND, ()).analysis is FOUND


def test_each_deed_on_a_claim() -> None:
    accepted = judge_claim(BRIEFING, FOUND, SAID, "accept")
    corrected = judge_claim(BRIEFING, FOUND, replace(DENIED, stance="condemns"), "correct", was="denies")
    added = Claim("", 3, "pledges", False, False, ClaimSource((_at(TEXT, "Irbe", 1),), IRBE.id), (),
                  (_at(TEXT, "that a second mill was safe"),), targets=(GUARD.id,))  # fmt: skip
    verdicts = _kept(accepted, corrected, judge_claim(BRIEFING, FOUND, added, "add"))
    decided = decide(BRIEFING, FOUND, verdicts)
    said, denied, new = decided.analysis.claims
    assert said == replace(SAID, checked="accepted")
    assert denied == replace(DENIED, stance="condemns", checked="corrected")
    assert new == replace(added, id="c3", checked="added")
    assert [decided.claims[c.id].id for c in decided.analysis.claims] == ["v1", "v2", "v3"]
    assert decided.orphans == ()


def test_a_rejected_claim_is_gone_and_nothing_answers_it() -> None:
    decided = decide(BRIEFING, FOUND, _kept(judge_claim(BRIEFING, FOUND, SAID, "reject")))
    assert [(c.id, c.replies_to) for c in decided.analysis.claims] == [("c2", ())]


def test_a_link_that_was_chosen() -> None:
    verdict = judge_entity(BRIEFING, replace(GUARD, actor="guard-south"), "correct", about="link", was="guard-north")
    guard = decide(BRIEFING, FOUND, _kept(verdict)).analysis.entities[1]
    assert (guard.actor, guard.score, guard.checked) == ("guard-south", 100, "corrected")


def test_a_rejected_link_leaves_the_entity() -> None:
    verdict = judge_entity(BRIEFING, replace(GUARD, actor=None), "reject", about="link", was="guard-north")
    guard = decide(BRIEFING, FOUND, _kept(verdict)).analysis.entities[1]
    assert (guard.id, guard.actor, guard.checked) == (GUARD.id, None, "corrected")
    other = replace(FOUND, entities=(replace(GUARD, actor="guard-west"), IRBE, ORSK))
    assert decide(BRIEFING, other, _kept(verdict)).analysis == other, "another link was not decided about"


def test_a_rejected_entity_is_nowhere_named() -> None:
    accepted = judge_claim(BRIEFING, FOUND, SAID, "accept")
    verdicts = _kept(*(judge_entity(BRIEFING, e, "reject") for e in (GUARD, IRBE)), accepted)
    decided = decide(BRIEFING, FOUND, verdicts)
    assert [e.id for e in decided.analysis.entities] == [ORSK.id]
    assert [(c.source.entity, c.source.spans) for c in decided.analysis.claims if c.source] == [
        (None, SAID.source.spans), (None, DENIED.source.spans)]  # fmt: skip
    assert decided.analysis.claims[0].targets == ()


def test_an_added_entity_is_mentioned_wherever_its_words_are() -> None:
    span = _at(TEXT, "mill")
    new = _entity(BRIEFING, "", "mill", "location", span)
    mill = decide(BRIEFING, FOUND, _kept(judge_entity(BRIEFING, new, "add"))).analysis.entities[2]
    assert (mill.id, mill.name, mill.checked) == ("e4", "mill", "added")
    assert [m.span.start for m in mill.mentions] == [_at(TEXT, "mill", n).start for n in range(2)]


def test_an_added_entity_takes_its_words_from_others() -> None:
    new = _entity(BRIEFING, "", "Steppe", "location", _at(TEXT, "Steppe"))
    decided = decide(BRIEFING, FOUND, _kept(judge_entity(BRIEFING, new, "add")))
    guard = next(e for e in decided.analysis.entities if e.id == GUARD.id)
    assert [m.span for m in guard.mentions] == [GUARD.mentions[1].span]


def test_another_machine_with_other_ids_and_edges() -> None:
    verdicts = _kept(
        judge_claim(BRIEFING, FOUND, replace(SAID, stance="accuses"), "correct", was="states"),
        judge_claim(BRIEFING, FOUND, DENIED, "reject"),
        judge_entity(BRIEFING, replace(GUARD, actor="guard-south"), "correct", about="link", was="guard-north"),
    )
    other = _analysis(BRIEFING, first=40)
    wide = replace(other.claims[0], cue=(_at(TEXT, "said on Friday"),), content=(_at(TEXT, "smugglers had lit"),))
    entity = replace(other.entities[0], mentions=(Mention(_at(TEXT, "The Steppe Guard"), "name", 2),))
    other = replace(other, engine="other", claims=(wide, other.claims[1]), entities=(entity, *other.entities[1:]))
    decided = decide(BRIEFING, other, verdicts)
    assert _ids(decided) == (["e42", "e40", "e41"], ["c40"])
    claim = decided.analysis.claims[0]
    assert (claim.stance, claim.cue, claim.content, claim.checked) == ("accuses", SAID.cue, SAID.content, "corrected")
    assert claim.source == ClaimSource(SAID.source.spans, "e40") and claim.targets == ("e41",)
    assert decided.analysis.entities[1].actor == "guard-south"


def test_a_machine_that_sees_nothing_still_shows_what_was_decided() -> None:
    verdicts = _kept(
        judge_claim(BRIEFING, FOUND, SAID, "accept"),
        judge_entity(BRIEFING, GUARD, "accept"),
        judge_claim(BRIEFING, FOUND, DENIED, "reject"),
    )
    decided = decide(BRIEFING, Analysis(BRIEFING.id, "blind", (), ()), verdicts)
    guard, irbe = decided.analysis.entities
    assert (guard.actor, guard.checked, irbe.name, irbe.checked) == ("guard-north", "accepted", "Dana Irbe", "")
    assert [(c.stance, c.source.entity, c.targets) for c in decided.analysis.claims if c.source] == [
        ("states", guard.id, (irbe.id,))]  # fmt: skip


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: "An editor's line.\n\n" + text,
        lambda text: text.replace("Mill burns at Orsk", "Mill burns"),
        lambda text: text.replace("smugglers had lit", "smugglers have lit"),
    ],
    ids=["moved", "shortened", "reworded"],
)
def test_a_text_that_changed_a_little(edit: Callable[[str], str]) -> None:
    verdicts = _kept(
        judge_claim(BRIEFING, FOUND, replace(SAID, stance="accuses"), "correct"),
        judge_entity(BRIEFING, replace(IRBE, actor="irbe"), "correct", about="link"),
    )
    changed = _briefing(edit(TEXT))
    decided = decide(changed, Analysis(changed.id, "blind", (), ()), verdicts)
    (claim,) = decided.analysis.claims
    assert claim.stance == "accuses" and claim.cue == (_at(changed.text, "said"),)
    assert claim.content[0].of(changed.text).endswith("lit the mill")
    assert {e.actor for e in decided.analysis.entities if e.name == "Dana Irbe"} == {"irbe"}
    assert decided.orphans == ()


def test_what_has_lost_its_words_is_an_orphan_and_changes_nothing() -> None:
    verdicts = _kept(judge_claim(BRIEFING, FOUND, SAID, "accept"), judge_entity(BRIEFING, IRBE, "accept"))
    changed = _briefing("Harvest begins\n\nFarmers said that rye is late. Nobody denied it.\n")
    nothing = Analysis(changed.id, "test", (), ())
    decided = decide(changed, nothing, verdicts)
    assert {v.id for v in decided.orphans} == {"v1", "v2"} and decided.analysis == nothing


def test_an_actor_that_is_gone_or_merged() -> None:
    verdicts = _kept(judge_entity(BRIEFING, replace(GUARD, actor="old"), "correct", about="link", was="guard-north"))
    gone = decide(BRIEFING, FOUND, verdicts, lambda actor: None)
    assert gone.orphans == verdicts and gone.analysis == FOUND
    merged = decide(BRIEFING, FOUND, verdicts, lambda actor: {"old": "new"}.get(actor, actor))
    assert merged.analysis.entities[1].actor == "new"


def _later(kind: str = "organisation", name: str = "the Steppe Guárd", **more: object) -> Analysis:
    entity = _entity(LATER, "e1", name, kind, Span(0, 4), **more)
    return Analysis(LATER.id, "test", (entity,), ())


LATER = _briefing("They met again on Monday.\n", "sha256:02")


def _chosen(actor: str = "guard-south", was: str = "") -> Verdict:
    return judge_entity(
        BRIEFING, replace(GUARD, name="The Steppe Guard", actor=actor), "correct", about="link", was=was
    )


def test_a_chosen_link_holds_for_the_same_name_in_another_briefing() -> None:
    (entity,) = decide(LATER, _later(), _kept(_chosen())).analysis.entities
    assert (entity.actor, entity.checked, entity.candidates) == ("guard-south", "", ())
    assert "2025-06-01" in entity.why


@pytest.mark.parametrize(
    ("verdicts", "found"),
    [
        ([_chosen()], _later(name="Steppe Guard Council")),
        ([_chosen()], _later(kind="person")),
        ([_chosen()], _later(actor="guard-west", score=90)),
        ([_chosen(), _chosen("guard-east")], _later()),
        ([replace(_chosen(), deed="accept")], _later()),
        (
            [judge_entity(BRIEFING, replace(IRBE, name="Irbe", actor="irbe"), "correct", about="link")],
            _later(kind="person", name="Irbe"),
        ),
    ],
    ids=["another name", "another type", "linked otherwise", "two actors", "only accepted", "a single name"],
)
def test_where_a_chosen_link_does_not_hold(verdicts: list[Verdict], found: Analysis) -> None:
    assert decide(LATER, found, _kept(*verdicts)).analysis == found


def test_a_link_that_was_overruled_is_overruled_again() -> None:
    found = _later(actor="guard-north", score=90)
    (entity,) = decide(LATER, found, _kept(_chosen(was="guard-north"))).analysis.entities
    assert entity.actor == "guard-south"


@given(st.text(alphabet="abn .\n", max_size=60), st.integers(0, 60))
def test_deciding_is_idempotent_and_never_points_outside(extra: str, at: int) -> None:
    verdicts = _kept(judge_claim(BRIEFING, FOUND, SAID, "accept"), judge_entity(BRIEFING, GUARD, "accept"),
                     judge_claim(BRIEFING, FOUND, DENIED, "reject"))  # fmt: skip
    text = TEXT[:at] + extra + TEXT[at:]
    changed = _briefing(text)
    first = decide(changed, Analysis(changed.id, "blind", (), ()), verdicts)
    again = decide(changed, first.analysis, verdicts)
    assert again.analysis.claims == first.analysis.claims
    assert {e.id for e in again.analysis.entities} == {e.id for e in first.analysis.entities}
    for claim in first.analysis.claims:
        assert all(0 <= s.start < s.end <= len(text) for s in (*claim.cue, *claim.content))
        written_into = SAID.cue[0].start < at < SAID.cue[0].end
        assert claim.cue[0].of(text) == "said" or written_into, "only what is written into the word may change it"
