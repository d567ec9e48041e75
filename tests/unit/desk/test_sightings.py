from collections.abc import Callable
from dataclasses import replace

from briefreader.desk.sightings import Seen, Ways, look_through, see
from briefreader.errors import UnknownError
from briefreader.model.analysis import Analysis, Claim, ClaimSource, Entity, Mention
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.mark import LibraryEntry
from briefreader.model.span import Span

TEXT = "The navy said the quay was shut. The guard blamed the navy."


def span(words: str, start: int = 0) -> Span:
    at = TEXT.index(words, start)
    return Span(at, at + len(words))


BRIEFING = Briefing(
    "sha256:1", "a.txt", "A\x1b title", "2025-06-03", "en", TEXT, (Paragraph(1, Span(0, len(TEXT)), "body", ()),)
)
NAVY = Entity("e1", "navy", "organisation", "", "navy", 90, tuple(Mention(span("navy", s), "name", 1) for s in (0, 40)))
GUARD = Entity("e2", "guard", "organisation", "", None, 0, (Mention(span("guard"), "name", 1),))
BY_NAVY, BY_GUARD = ClaimSource((span("The navy"),), "e1"), ClaimSource((span("The guard"),), "e2")
QUAY, BLAMED, AT_NAVY = span("the quay was shut"), span("blamed"), span("the navy", 30)
CLAIMS = (
    Claim("c1", 1, "states", False, False, BY_NAVY, (span("said"),), (QUAY,)),
    Claim("c2", 1, "accuses", False, False, BY_GUARD, (BLAMED,), (AT_NAVY,), targets=("e1",)),
    Claim("c3", 1, "states", False, False, BY_GUARD, (), ()),
)
ANALYSIS = Analysis("sha256:1", "test", (NAVY, GUARD), CLAIMS)


def is_navy(linked: str | None) -> bool:
    return linked in ("navy", "old-navy")


def test_what_is_known_of_an_actor_in_a_briefing() -> None:
    seen = see(BRIEFING, ANALYSIS, is_navy)
    assert seen is not None
    assert (seen.title, seen.mentions, seen.first) == ("A␛ title", 2, 4)
    assert [(c.stance, c.source, c.words, c.offset) for c in seen.claims] == [
        ("states", "", "the quay was shut", 0),
        ("accuses", "guard", "the navy", 33),
    ]
    assert see(BRIEFING, replace(ANALYSIS, entities=(GUARD,)), is_navy) is None


def test_an_actor_that_was_merged_since_is_still_seen() -> None:
    before = replace(ANALYSIS, entities=(replace(NAVY, actor="old-navy"),))
    found = see(BRIEFING, before, is_navy)
    assert found is not None and found.mentions == 2


def nothing(_: Briefing) -> Analysis | None:
    return None


def undecided(_: Briefing, analysis: Analysis) -> Analysis:
    return analysis


def look(
    known: Callable[[Briefing], Analysis | None], number: int, old: Callable[[Briefing], Analysis | None] = nothing
) -> tuple[list[Seen | None], int, int, list[str]]:
    entries = [LibraryEntry(f"sha256:{n}", "t", "s", f"2025-06-{n:02}") for n in range(1, number + 1)]
    analyzed: list[str] = []

    def load(briefing_id: str) -> Briefing:
        if briefing_id == "sha256:2":
            raise UnknownError("its text is gone")
        return replace(BRIEFING, id=briefing_id)

    def analyze(briefing: Briefing) -> Analysis:
        analyzed.append(briefing.id)
        return ANALYSIS

    steps = list(look_through(entries, Ways(load, known, analyze, old, undecided), is_navy))
    return [step.seen for step in steps], steps[-1].done, steps[-1].left, analyzed


def test_what_was_analyzed_before_is_taken_first_and_the_newest_are_analyzed_anew() -> None:
    seen, done, left, analyzed = look(nothing, 20)
    assert (len(seen), done, left) == (19, 12, 7)
    assert analyzed == [f"sha256:{n}" for n in range(20, 8, -1)]
    seen, done, left, analyzed = look(lambda briefing: ANALYSIS, 20)
    assert (done, left, analyzed) == (19, 0, [])
    seen, done, left, analyzed = look(nothing, 20, lambda briefing: ANALYSIS)
    assert (done, left, len(analyzed)) == (19, 0, 12)
    assert [s.briefing for s in seen if s][:2] == ["sha256:20", "sha256:19"]


def test_a_long_text_waits_until_it_was_read() -> None:
    long = replace(BRIEFING, text=TEXT + " " * 60_000)
    entries = [LibraryEntry("sha256:1", "t", "s", None)]
    (step,) = look_through(entries, Ways(lambda _: long, nothing, lambda _: ANALYSIS, nothing, undecided), is_navy)
    assert (step.seen, step.done, step.left) == (None, 0, 1)
