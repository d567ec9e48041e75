"""Lines for a report."""

import pytest

from briefreader.config import CLAIM_LINE
from briefreader.desk.citing import find_role, render_citation, render_claim_line
from briefreader.model.actor import Actor, Affiliation
from briefreader.model.analysis import Analysis, Claim, ClaimSource, Entity, Mention
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span
from briefreader.model.wording import render_date

TEXT = 'Quay closed\n\nThe union denied it. "We were\nnot there," said Osman.'


def _briefing(outlet: str | None = "Delta Wire") -> Briefing:
    paragraphs = (
        Paragraph(1, Span(0, 11), "headline", (Span(0, 11),)),
        Paragraph(2, Span(13, len(TEXT)), "body", (Span(13, len(TEXT)),)),
    )
    return Briefing("sha256:0", "a/quay.txt", "Quay closed", "2025-06-03", "en", TEXT, paragraphs, outlet)


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


UNION = Entity("e1", "Dockers' Union", "organisation", "", None, 0, (Mention(_span("union"), "title", 2),))
OSMAN = Entity("e2", "Amina Osman", "person", "", None, 0, (Mention(_span("Osman"), "name", 2),))


@pytest.mark.parametrize(
    ("iso", "shown"), [("2025-06-03", "3 Jun 2025"), ("2025-06", "Jun 2025"), ("2025", "2025"), (None, "undated")]
)
def test_dates(iso: str | None, shown: str) -> None:
    assert render_date(iso) == shown


def test_a_citation_has_no_soft_wraps_and_says_where() -> None:
    cited = render_citation(_briefing(), _span("We were\nnot there"))
    assert cited == "“We were not there” (Quay closed. Delta Wire, 3 Jun 2025, ¶2)"
    assert "quay.txt" in render_citation(_briefing(None), _span("union"))


def test_a_claim_as_a_line() -> None:
    denied = Claim("c1", 2, "denies", False, False, ClaimSource((_span("union"),), "e1"), (_span("denied"),), ())
    quoted = Claim(
        id="c2",
        paragraph=2,
        stance="accuses",
        repeated=False,
        hedged=False,
        source=ClaimSource((_span("Osman"),), "e2"),
        cue=(_span("said"),),
        content=(_span('"We were\nnot there,"'),),
        quotes=(_span('"We were\nnot there,"'),),
        targets=("e1",),
        replies_to=(),
    )
    analysis = Analysis("sha256:0", "test", (UNION, OSMAN), (denied, quoted))
    assert render_claim_line(_briefing(), analysis, quoted, CLAIM_LINE) == (
        "Amina Osman: “We were not there” (Delta Wire, 3 Jun 2025, ¶2) [accuses: Dockers' Union]"
    )
    assert "Dockers' Union: no words" in render_claim_line(_briefing(), analysis, denied, CLAIM_LINE)


@pytest.mark.parametrize(("checked", "told"), [("", "found by machine"), ("corrected", "checked")])
def test_a_line_can_say_whether_it_was_checked(checked: str, told: str) -> None:
    claim = Claim("c1", 2, "denies", False, False, None, (_span("denied"),), (_span("it"),), checked=checked)
    analysis = Analysis("sha256:0", "test", (), (claim,))
    assert render_claim_line(_briefing(), analysis, claim, "{content} [{checked}]") == f"it [{told}]"


@pytest.mark.parametrize(
    ("ties", "published", "role"),
    [
        ((Affiliation("port", "leads"),), "2025-06-03", " (The port)"),
        (
            (Affiliation("port", "speaks_for", since="2024"), Affiliation("hdc", "member_of")),
            "2025-06-03",
            " (The port)",
        ),
        ((Affiliation("gone", "leads"),), "2025-06-03", ""),
        ((Affiliation("port", "leads", until="2024-12"),), "2025-06-03", ""),
        ((Affiliation("port", "leads", since="2024"),), None, ""),
        ((Affiliation("port", "leads"), Affiliation("hdc", "leads")), "2025-06-03", ""),
        ((Affiliation("port", "opposed_to"),), "2025-06-03", ""),
    ],
    ids=["leads", "speaks for", "gone", "over", "undated briefing", "two", "against"],
)
def test_whom_a_source_speaks_for(ties: tuple[Affiliation, ...], published: str | None, role: str) -> None:
    osman = Actor("osman", "Amina Osman", "person", affiliations=ties)
    assert find_role(osman, published, lambda actor: "" if actor == "gone" else f"The {actor}") == role


def test_only_people_have_a_role() -> None:
    union = Actor("union", "Union", "ngo", affiliations=(Affiliation("port", "part_of"),))
    assert find_role(union, None, str) == ""


def test_the_role_stands_behind_the_name() -> None:
    claim = Claim("c1", 2, "denies", False, False, ClaimSource((), "e2"), (_span("denied"),), (_span("it"),))
    line = render_claim_line(
        _briefing(), Analysis("sha256:0", "test", (OSMAN,), (claim,)), claim, CLAIM_LINE, " (Dockers' Union)"
    )
    assert line.startswith("Amina Osman (Dockers' Union): it (Delta Wire, ")
