"""The rules' share in what the model finds."""

from dataclasses import replace

from briefreader.extract.engine import Attribution, FoundName
from briefreader.extract.language.cuewords import compile_cues
from briefreader.extract.language.lexicon import load_lexicon
from briefreader.extract.names.overlaps import is_taken
from briefreader.extract.tagging.agreeing import reconcile
from briefreader.extract.tagging.claimless import is_claim
from briefreader.extract.tagging.mending import is_deed, named_by
from briefreader.extract.tagging.reconcile import reconcile_claims
from briefreader.extract.tagging.supplement import supplement_names
from briefreader.locations import data_dir
from briefreader.model.briefing import Briefing, Paragraph, ParagraphKind
from briefreader.model.span import Span

HEAD, BODY, SILENT = "Chad denies shelling a village", "Kone said it rained.", "The ministry declined to comment."
TEXT = "\n\n".join((HEAD, BODY, SILENT))


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def briefing() -> Briefing:
    kinds: tuple[ParagraphKind, ...] = ("headline", "body", "body")
    made = [
        Paragraph(n, span(t), k, (span(t),))
        for n, (t, k) in enumerate(zip((HEAD, BODY, SILENT), kinds, strict=True), 1)
    ]
    return Briefing("sha256:0", "-", HEAD, None, "en", TEXT, tuple(made))


def test_the_rules_fill_what_the_model_leaves() -> None:
    mine = Attribution((span("Kone"),), (span("said"),), (span("it rained"),))
    found = reconcile_claims(briefing(), (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [a.source[0].of(TEXT) for a in found] == ["Chad", "Kone", "The ministry"]
    assert found[1] == mine
    assert found[2].content == ()


def test_of_two_sources_at_one_cue_the_rules_is_taken_unless_they_are_alike() -> None:
    theirs = Attribution((span("Kone"),), (span("said"),), (span("rained"),))
    mine = replace(theirs, content=(span("it rained"),))
    assert reconcile(mine, None, TEXT) == reconcile(mine, theirs, TEXT) == mine
    for other in ((), (span("Chad"),), (span("Kon"),)):
        assert reconcile(replace(mine, source=other), theirs, TEXT) == mine
    longer = replace(mine, source=(span("Kone said"),))
    assert reconcile(longer, theirs, TEXT) == longer
    silent = replace(theirs, content=())
    assert reconcile(mine, silent, TEXT) == silent


def test_what_something_is_known_as_is_no_claim() -> None:
    known = Attribution((), (span("denies"),), (span("it rained"),))
    assert is_claim(known, TEXT)
    assert not is_claim(replace(known, cue=(Span(0, 8),)), "known as the Corridor")


def test_sums_and_arms_are_added_where_no_name_is() -> None:
    text = "It paid $5 million for 20 mortars."
    paragraph = Paragraph(1, Span(0, len(text)), "body", (Span(0, len(text)),))
    read = Briefing("sha256:0", "-", "", None, "en", text, (paragraph,))
    lexicon = load_lexicon([data_dir() / "lexicon"])
    assert {"money", "weapon"} <= {n.type for n in supplement_names(read, (), lexicon)}
    paid = FoundName(Span(8, 18), "money")
    found = supplement_names(read, (paid,), lexicon)
    assert [n for n in found if n.type == "money"] == [paid]


def test_taken() -> None:
    taken = [Span(2, 4), Span(6, 8)]
    assert [is_taken(Span(s, e), taken) for s, e in ((0, 2), (3, 5), (4, 6), (7, 9), (8, 9))] == [0, 1, 0, 1, 0]


def made(*sentences: str) -> Briefing:
    text = " ".join(sentences)
    spans = tuple(Span(text.index(s), text.index(s) + len(s)) for s in sentences)
    return Briefing("sha256:0", "-", "", None, "en", text, (Paragraph(1, Span(0, len(text)), "body", spans),))


def part(briefing: Briefing, *words: str) -> tuple[Span, ...]:
    return tuple(Span(briefing.text.index(w), briefing.text.index(w) + len(w)) for w in words)


def test_a_claim_that_an_agency_passes_on_is_its_speakers() -> None:
    b = made("She said that the dam was theirs, the state news agency TASS reported.")
    relay = Attribution(
        part(b, "the state news agency TASS"), part(b, "reported"), part(b, "She said that the dam was theirs")
    )
    (claim,) = reconcile_claims(b, (), (relay,), load_lexicon([data_dir() / "lexicon"]))
    assert [s.of(b.text) for s in claim.source] == ["She"]
    assert claim.via is not None


def test_what_another_sentence_has_a_speaker_for_is_left_to_that_one() -> None:
    b = made("Kone promised to open the road.", "The road was safe, Mara said.")
    mine = Attribution(part(b, "Kone"), part(b, "promised"), part(b, "to open the road", "The road was safe"))
    first, second = reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [c.of(b.text) for c in first.content] == ["to open the road"]
    assert [s.of(b.text) for s in second.source] == ["Mara"]


def test_two_verbs_of_one_speaker_are_two_claims() -> None:
    b = made("The mayor confirmed the loss of the bridge and put the number of dead at seven.")
    mine = Attribution(part(b, "The mayor"), part(b, "confirmed"), part(b, "the loss of the bridge"))
    found = reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [a.cue[0].of(b.text) for a in found] == ["confirmed", "put"]


def test_what_is_called_something_is_called_so_by_somebody() -> None:
    text = "It burnt in what the mayor described as a theft."
    content = (Span(text.index("what"), text.index(" described")), Span(text.index("as a"), len(text) - 1))
    mine = Attribution((Span(0, 2),), (Span(text.index("described"), text.index(" as a")),), content)
    named = named_by(mine, text)
    assert named is not None and [s.of(text) for s in (*named.source, *named.content)] == ["the mayor", "as a theft"]
    text = "It burnt in what it described as a theft."
    content = (Span(text.index("what"), text.index(" described")), Span(text.index("as a"), len(text) - 1))
    assert (
        named_by(replace(mine, cue=(Span(text.index("described"), text.index(" as a")),), content=content), text)
        is None
    )


def test_a_deed_is_no_claim() -> None:
    b = made("The council has imposed sanctions on two men.", "The mayor has asked for help.")
    cues = compile_cues(load_lexicon([data_dir() / "lexicon"]))
    imposed = Attribution(part(b, "The council"), part(b, "has imposed"), part(b, "sanctions on two men"))
    assert is_deed(imposed, b.text, cues)
    assert not is_deed(Attribution(part(b, "The mayor"), part(b, "has asked for"), part(b, "help")), b.text, cues)


def test_what_the_same_source_tells_within_its_claim_is_no_second_one() -> None:
    b = made("The envoys left, two aides said, and told the group that it rained.")
    said = Attribution(
        part(b, "two aides"), part(b, "said"), part(b, "The envoys left", "and told the group that it rained")
    )
    told = Attribution(part(b, "two aides"), part(b, "told"), part(b, "that it rained"))
    found = reconcile_claims(b, (), (said, told), load_lexicon([data_dir() / "lexicon"]))
    assert [a.cue[0].of(b.text) for a in found] == ["said"]


def test_a_report_begins_with_a_place() -> None:
    for opening in ("KARAM, 3 June 2025 (Gulf Wire) - ", "KARAM (Gulf Wire) — ", "KARAM, Chad – "):
        b = made(opening + "It rained.")
        (name,) = supplement_names(b, (FoundName(Span(0, 5), "person"),), load_lexicon([data_dir() / "lexicon"]))[:1]
        assert (name.span.of(b.text), name.type) == ("KARAM", "location")
    b = made("KARAM said it rained - and it did.")
    assert (
        supplement_names(b, (FoundName(Span(0, 5), "person"),), load_lexicon([data_dir() / "lexicon"]))[0].type
        == "person"
    )


def test_nobody_claims_and_who_recalls_claims_nothing() -> None:
    text = "No one said it rained."
    nobody = Attribution((Span(0, 6),), (Span(7, 11),), (Span(12, 21),))
    assert not is_claim(nobody, text)
    assert not is_claim(replace(nobody, source=(Span(3, 6),)), text)
    assert is_claim(nobody, "Mr Ano said it rained.")
    recalled = "It is to be recalled that it rained."
    assert not is_claim(Attribution((), (Span(0, 20),), (Span(21, 35),)), recalled)
    assert not is_claim(Attribution((), (Span(0, 6),), (Span(16, 21),)), "better known as Karam")


def test_only_a_quotation_begins_in_an_earlier_sentence() -> None:
    b = made("The roads were closed.", "Kone reported losses on the bridge.", "“It rained.”", "Kone said it was late.")
    cast = load_lexicon([data_dir() / "lexicon"])
    losses = Attribution(part(b, "Kone"), part(b, "reported"), part(b, "The roads were closed", "losses on the bridge"))
    (claim, *_) = reconcile_claims(b, (), (losses,), cast)
    assert [c.of(b.text) for c in claim.content] == ["losses on the bridge"]
    quoted = Attribution(part(b, "Kone"), part(b, "said"), part(b, "“It rained.”", "it was late"))
    assert any(len(c.content) == 2 for c in reconcile_claims(b, (), (quoted,), cast))


def test_words_that_say_nothing_are_no_content() -> None:
    text = "Its minister offered to open it"
    cue = Span(text.index("offered"), text.index(" to"))
    content = Span(text.index("to"), text.index(" open"))
    assert not is_claim(Attribution((Span(0, 12),), (cue,), (content,)), text)
    assert is_claim(Attribution((Span(0, 12),), (cue,), (Span(content.start, len(text)),)), text)


def test_what_the_rules_see_as_another_claim_is_no_part_of_a_content() -> None:
    lexicon = load_lexicon([data_dir() / "lexicon"])
    b = made("“It is calm,” the mayor said, calling the reports “lies”.")
    mine = Attribution(part(b, "the mayor"), part(b, "said"), part(b, "“It is calm,”", "calling the reports “lies”"))
    said, called = reconcile_claims(b, (), (mine,), lexicon)
    assert [c.of(b.text) for c in said.content] == ["“It is calm,”"]
    assert [c.of(b.text) for c in called.cue] == ["calling"]
    b = made("The mayor said that it was calm; farmers insist the mill was burnt.")
    mine = Attribution(part(b, "The mayor"), part(b, "said"), (Span(b.text.index("that"), len(b.text) - 1),))
    assert len(reconcile_claims(b, (), (mine,), lexicon)) == 2


def test_who_is_told_of_by_somebody_else_is_no_part_of_what_is_said() -> None:
    lexicon = load_lexicon([data_dir() / "lexicon"])
    b = made("According to Mara, a monitor with ties to the army, the mill was burnt.")
    mine = Attribution(part(b, "Mara"), part(b, "According to"), part(b, "a monitor with ties to the army, the mill"))
    (claim,) = reconcile_claims(b, (), (mine,), lexicon)
    assert [c.of(b.text) for c in claim.content] == ["the mill was burnt"]
    b = made("Images analysed by the bureau show that the mill was burnt.")
    mine = Attribution(part(b, "the bureau"), part(b, "analysed"), part(b, "that the mill was burnt"))
    (claim,) = reconcile_claims(b, (), (mine,), lexicon)
    assert [c.of(b.text) for c in claim.cue] == ["show"]


def test_a_claim_that_others_deny_is_their_denial_alone() -> None:
    b = made("The mayor's claim that the mill was burnt was denied by farmers.")
    mine = Attribution(part(b, "The mayor's"), part(b, "claim"), part(b, "that the mill was burnt"))
    (claim,) = reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [s.of(b.text) for s in claim.source] == ["farmers"]


def test_what_is_not_quoted_ends_with_its_sentence() -> None:
    b = made("Radio Mara reported that it was calm near Tera.", "Trains run.")
    mine = Attribution(part(b, "Radio Mara"), part(b, "reported"), (Span(b.text.index("that"), len(b.text) - 1),))
    (claim,) = reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [c.of(b.text) for c in claim.content] == ["that it was calm near Tera"]


def test_a_name_that_the_model_leaves_out_of_a_content_is_part_of_it() -> None:
    b = made("The mayor said that trains to Tera had stopped.")
    start = b.text.index("that")
    gap = (Span(start, b.text.index(" Tera")), Span(b.text.index("had"), len(b.text) - 1))
    mine = Attribution(part(b, "The mayor"), part(b, "said"), gap)
    (claim,) = reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [c.of(b.text) for c in claim.content] == ["that trains to Tera had stopped"]


def test_that_something_could_not_be_checked_is_no_part_of_it() -> None:
    b = made("The mayor said that the mill was burnt, which could not be verified.")
    mine = Attribution(
        part(b, "The mayor"), part(b, "said"), part(b, "that the mill was burnt", "could not be verified")
    )
    (claim,) = reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [c.of(b.text) for c in claim.content] == ["that the mill was burnt"]


def test_a_weapon_is_no_people() -> None:
    b = made("Two Shahed drones fell.")
    found = supplement_names(
        b, (FoundName(part(b, "Shahed")[0], "nationality"),), load_lexicon([data_dir() / "lexicon"])
    )
    assert {n.type for n in found} == {"weapon"}


def test_what_somebody_denied_doing_is_no_part_of_the_cue() -> None:
    b = made("Kone denied backing the raid.")
    mine = Attribution(part(b, "Kone"), part(b, "denied backing"), part(b, "the raid"))
    (claim,) = reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [c.of(b.text) for c in (*claim.cue, *claim.content)] == ["denied", "backing the raid"]


def test_the_last_word_of_a_phrase_is_part_of_the_content() -> None:
    b = made("The mayor welcomed the Front announcement and said that trains run.")
    mine = Attribution(part(b, "The mayor"), part(b, "welcomed"), part(b, "the Front"))
    first, _ = reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [c.of(b.text) for c in first.content] == ["the Front announcement"]


def test_whom_one_holds_responsible_is_a_claim_of_its_own() -> None:
    b = made("The mayor condemned the raid, holding the farmers responsible for it.")
    raid = (Span(b.text.index("the raid"), len(b.text) - 1),)
    mine = Attribution(part(b, "The mayor"), part(b, "condemned"), raid)
    first, second = reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [c.of(b.text) for c in first.content] == ["the raid"]
    assert second.implied and [c.of(b.text) for c in second.cue] == ["holding"]


def test_that_something_is_not_clear_is_no_claim() -> None:
    b = made("It was not immediately clear who had lit the fire.")
    mine = Attribution((), part(b, "was not immediately clear"), part(b, "who had lit the fire"))
    assert reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"])) == ()


def test_a_content_does_not_end_with_in() -> None:
    b = made("The mayor reported nine raids in October.")
    mine = Attribution(part(b, "The mayor"), part(b, "reported"), part(b, "nine raids in"))
    (claim,) = reconcile_claims(b, (), (mine,), load_lexicon([data_dir() / "lexicon"]))
    assert [c.of(b.text) for c in claim.content] == ["nine raids in October"]
