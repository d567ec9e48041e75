"""Whom a source phrase stands for: the person it names, else the body or state that it speaks for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.sentences import Pages
from briefreader.extract.language.wordlists import Phrases, WordLists, phrases
from briefreader.extract.language.words import Word, phrase_at, split_words
from briefreader.extract.who.figures import Figure
from briefreader.extract.who.nameless import is_anybody
from briefreader.extract.who.partial import find_share
from briefreader.model.analysis import MentionKind
from briefreader.model.span import Span

_NAMED = frozenset(["name", "alias", "acronym"])
_OFFICE = frozenset(["office", "statement", "letter", "account", "team", "post", "message"])
# "The regional state of X" is X.
_RULED = frozenset(["state", "government", "administration", "authorities", "republic", "emirate", "kingdom"])
# "The government in X", a capital, is the state's.
GOVERNED_FROM = frozenset(["government", "administration", "authorities", "junta", "regime", "officials"])
_SENT = frozenset(["ambassador", "envoy", "representative", "delegate", "mission", "emissary", "delegation", "liaison"])
_SHOWN = frozenset(["seen", "obtained", "reviewed", "viewed", "shared", "leaked", "read", "shown", "sent", "provided"])
_ASKED = frozenset(["interviewed", "reached", "contacted", "questioned", "surveyed", "quoted", "cited", "consulted"])
_MEDIA = frozenset(["newspaper", "newspapers", "media", "press", "television", "channels", "outlets", "websites"])
_BESIDE = frozenset(
    ["close", "loyal", "linked", "allied", "aligned", "affiliated", "sympathetic", "hostile", "opposed"]
)
_LED = frozenset(["led", "headed", "commanded", "founded", "chaired", "run"])
_HELD = frozenset(["appointed", "installed", "controlled", "run", "named"])
_THEIRS = frozenset(
    ["lawyers", "relatives", "friends", "critics", "opponents", "supporters", "neighbours", "neighbors"]
)
_HIRED = frozenset(["lawyer", "lawyers", "bosses", "owners", "owner", "managers"])
_RELATIVE = re.compile(r",? (?:who|whose|whom) ")
# "A source in the ministry" says what the ministry doesn't; "a diplomat from a NATO country" is any of them.
_INSIDER = re.compile(
    r"(?:an?|one|another) (?:[\w-]+ ){0,3}(?:source|insider) (?:in|with|within|inside|at|from|near|close)\b",
    re.IGNORECASE,
)
_SIDING = re.compile(
    r"[-‑–](?:backed|allied|aligned|linked|affiliated|sponsored|supported|funded|brokered|mediated|appointed|friendly)\b"
)
_ANY = frozenset(["a", "an", "another", "one", "several", "some", "two", "three", "other", "unnamed", "any"])
_OF_MANY = frozenset(["country", "countries", "nation", "nations", "state", "states", "member", "members", "capital"])
_POSSESSIVES = frozenset(["his", "her", "their", "its"])


@dataclass(frozen=True, slots=True)
class Meant:
    """A mention that is worked out: where it stands and whom it means."""

    span: Span
    figure: Figure
    kind: MentionKind


@lru_cache(maxsize=4)
def _compile(lexicon: Lexicon) -> tuple[Phrases, Phrases, Phrases]:
    table = lexicon.table("nominals").get("speaking", {})
    platforms = phrases(lexicon.words("grammar", "platforms"))
    return phrases(table.get("for", ())), phrases(table.get("self", ())), platforms


@dataclass(frozen=True, slots=True)
class SpeakerRules:
    """The word lists that tell whom a phrase speaks for."""

    pages: Pages
    lists: WordLists
    speaking: Phrases
    alone: Phrases
    platforms: Phrases

    @classmethod
    def of(cls, pages: Pages, lists: WordLists, lexicon: Lexicon) -> "SpeakerRules":
        """The rules for one briefing."""
        return cls(pages, lists, *_compile(lexicon))

    def speaker(self, spans: Sequence[Span], meant: Sequence[Meant]) -> Figure | None:
        """Whom a source phrase stands for; None where it names nobody who could be told.

        Args:
            meant: the mentions around, sorted.
        """
        inside = [m for m in meant if any(span.overlaps(m.span) for span in spans)]
        if (relative := _RELATIVE.search(self.pages.text, spans[0].start, spans[0].end)) and spans[0].of(
            self.pages.text
        ).casefold().startswith(("a ", "an ", "one ")):
            # "a diplomat who follows X" is nobody of X.
            inside = [m for m in inside if m.span.start < relative.start() or m.figure.type == "person"]
        described = [m for m in inside if m.kind in ("title", "pronoun") and not self._belongs_to_another(m, spans)]
        if described and described[0].span.start <= spans[0].start + 4:
            return described[0].figure
        if self._is_for_others(spans) or _INSIDER.match(self.pages.text, spans[0].start, spans[0].end):
            return None
        people = [
            m
            for m in inside
            if m.figure.type == "person" and not self._belongs_to_another(m, spans) and not self._is_home(m)
        ]
        if people:
            return people[0].figure
        if self._is_anybody(spans):
            return None
        named = self._named_body(inside, spans)
        if named is not None:
            return named
        if self._speaks_alone(spans, inside):
            return None
        bodies = [m for m in inside if self._can_speak(m, spans)]
        if bodies and bodies[0].span.start <= spans[0].start + 4 and self._is_listed(bodies[0]):
            return bodies[0].figure
        if not bodies and (owner := self._office_of(inside)):
            return owner
        # In "the army's Sixth Division" the division speaks.
        bodies = [m for m in bodies if not self._owns(m, bodies)] or bodies
        if len(bodies) > 1 and (self._is_apposed(bodies[-1], spans) or self._is_told_by(bodies, spans)):
            return bodies[-1].figure
        return next((m.figure for m in bodies if m.figure.type == "organisation"), bodies[0].figure if bodies else None)

    def _is_listed(self, mention: Meant) -> bool:
        """Whether others follow who say the same: "X, Y and several others"."""
        after = self.pages.at(mention.span.start).after(mention.span.end, 1)
        return bool(after) and after[0].lower in (",", "and") and mention.kind in _NAMED | {"metonym"}

    def _owns(self, mention: Meant, bodies: Sequence[Meant]) -> bool:
        """Whether another body of the phrase is a part of this one: "the army's Sixth Division"."""
        end = mention.span.end
        if self.pages.text[end : end + 2] not in ("'s", "’s"):
            return False
        return any(
            0 <= m.span.start - end <= 4 and m.figure is not mention.figure and m.figure.type == "organisation"
            for m in bodies
        )

    def _is_apposed(self, mention: Meant, spans: Sequence[Span]) -> bool:
        """Whether the phrase ends in a comma and this name, which is then the name of the whole: "X's mission, Y"."""
        before = [w for w in self.pages.at(mention.span.start).before(mention.span.start, 2) if w.lower != "the"]
        named = mention.kind not in ("title", "pronoun")
        return named and bool(before) and before[-1].text == "," and mention.span.end == spans[-1].end

    def _is_anybody(self, spans: Sequence[Span]) -> bool:
        """Whether a phrase is of people who don't speak for the body they are of: "one of its members"."""
        words = split_words(self.pages.text, spans[0])
        share = find_share(words, self.lists)
        if share is not None and share.noun:
            return not {share.noun, f"{share.noun}s"} & self.speaking
        return is_anybody(words, self.lists, self.speaking)

    def _is_home(self, mention: Meant) -> bool:
        """Whether a name only tells where people are from: "X residents"."""
        after = self.pages.at(mention.span.start).after(mention.span.end, 1)
        return bool(after) and after[0].lower in self.lists.people

    def _named_body(self, inside: Sequence[Meant], spans: Sequence[Span]) -> Figure | None:
        """The body that is named behind what it is: "the opposition leader's party, X"."""
        last = inside[-1] if inside else None
        if last is None or last.figure.type != "organisation" or not self._is_apposed(last, spans):
            return None
        before = [w.lower for w in self.pages.at(last.span.start).before(last.span.start, 3) if w.lower != "the"]
        return last.figure if before[-2:-1] and before[-2] in self.lists.heads else None

    def _is_told_by(self, bodies: Sequence[Meant], spans: Sequence[Span]) -> bool:
        """Whether the last name is what the phrase before it describes: "the X affiliate Y"."""
        # "the X affiliate Y (Z)": the letters are Y's.
        alike = len(bodies) > 2 and bodies[-1].figure is bodies[-2].figure and bodies[-1].kind == "acronym"
        end = bodies[-1].span.end + 1
        if alike and end == spans[-1].end and self.pages.text[end - 1] == ")":
            spans = [Span(spans[0].start, bodies[-2].span.end)]
            bodies = bodies[:-1]
        first, last = bodies[-2].span.end, bodies[-1].span
        between = split_words(self.pages.text, Span(first, max(first, last.start)))
        if len(between) > 1 and between[-1].text == "(":
            # "the United Nations mission (MONUSCO)" is the mission.
            return bodies[-1].figure is not bodies[-2].figure and between[-2].lower in self.lists.heads
        return (
            last.end == spans[-1].end
            and 0 < len(between) < 4
            and all(w.text[0].islower() and w.lower not in self.lists.grammar for w in between)
        )

    def _belongs_to_another(self, mention: Meant, spans: Sequence[Span]) -> bool:
        """Whether somebody else is meant, who is told by this one: "X's lawyer", "an aide to X", "head of X"."""
        text, span = self.pages.text, mention.span
        plural = text[span.end - 1 : span.end + 2] in ("s' ", "s’ ")
        if plural or text[span.end : span.end + 2] in ("'s", "’s", "s'", "s’"):
            return any(source.contains(Span(span.end, span.end + 3)) for source in spans)
        if mention.kind == "pronoun" and span.of(text).casefold() in _POSSESSIVES:
            return span not in spans  # "according to her"
        around = self.pages.at(span.start).before(span.start, 8)
        before = [w for w in around if any(source.contains(w.span) for source in spans)]
        titles = self.lists.any_role | self.lists.titles | {"the", "."}
        while before and (before[-1].lower in titles or before[-1].capital):
            field = before.pop()
            # "Secretary of State Marco Rubio", "Minister of Defence Umar Khan": the title isn't over.
            if before and before[-1].lower == "of" and field.capital and field.lower not in titles:
                return False
        roles = {w.lower for w in before} & (self.lists.any_role | self.speaking)
        if before and mention.figure.type == "person" and before[-1].lower == "of":
            return True
        if len(before) > 1 and before[-1].lower == "by" and before[-2].lower in _LED:
            return True  # "the Movement led by X"
        return bool(before) and before[-1].lower in ("of", "for", "to", "from", "with") and bool(roles)

    def _speaks_alone(self, spans: Sequence[Span], inside: Sequence[Meant]) -> bool:
        """Whether the phrase's own noun names people who speak for nobody else: "residents of X"."""
        for span in spans:
            words = tuple(split_words(self.pages.text, span))
            for number, word in enumerate(words):
                if word.lower in ("of", "in", "from", "at", "for"):
                    break
                if word.lower == "local" and number + 1 < len(words):
                    continue  # "the local organisation X"
                # In "the Relief Office (RO), the media wing of X" all is told by the name.
                name = next(
                    (
                        m.span
                        for m in inside
                        if m.kind in _NAMED and m.figure.type == "organisation" and m.span.contains(word.span)
                    ),
                    None,
                )
                if name:
                    # "A UN source" is no spokesman.
                    following = [w for w in words[number + 1 :] if w.span.start >= name.end][:2]
                    alone = bool(following) and following[0].lower in self.alone - _MEDIA
                    return alone and not self._is_joined(following[1:], inside)
                if length := phrase_at(words, number, self.speaking):
                    # "army doctors", "military bloggers"
                    if not phrase_at(words, number + length, self.alone):
                        return False
                    continue
                named = [m for m in inside if m.kind in _NAMED and m.span.start == word.span.end + 1]
                if named and word.lower == "opposition":
                    continue  # "the opposition Union Party" says what the party is
                if length := phrase_at(words, number, self.alone):
                    if self._is_joined(words[number + length : number + length + 1], inside):
                        return False
                    # "Its lawyers" are the firm's, its critics aren't.
                    return not (word.lower in _HIRED and words[0].lower in ("its", "their"))
        return False

    def _is_joined(self, following: Sequence[Word], inside: Sequence[Meant]) -> bool:
        """Whether somebody with a name says the same: "residents and X"."""
        return bool(following) and following[0].lower == "and" and any(m.span > following[0].span for m in inside)

    def _is_for_others(self, spans: Sequence[Span]) -> bool:
        """Whether several who speak for nobody are told by whom they belong to: "lawyers for the officer, X"."""
        words = [word.lower for word in split_words(self.pages.text, spans[0])]
        link = next((at for at, word in enumerate(words[:5]) if word in ("for", "of", "to")), None)
        return link is not None and link > 0 and words[link - 1] in _THEIRS

    def _office_of(self, inside: Sequence[Meant]) -> Figure | None:
        """The person whose office speaks: "the president's office", "a statement by X"."""
        for meant in inside:
            if meant.figure.type != "person":
                continue
            after = self.pages.at(meant.span.start).after(meant.span.end, 2)
            if after and after[0].lower in _OFFICE and meant.span.of(self.pages.text).casefold() in _POSSESSIVES:
                return meant.figure
            if len(after) > 1 and after[0].text in ("'s", "’s", "'", "’") and after[1].lower in _OFFICE:
                return meant.figure
        return None

    def _can_speak(self, mention: Meant, spans: Sequence[Span]) -> bool:
        if _SIDING.match(self.pages.text, mention.span.end):
            return False  # "the X-backed administration"
        if mention.kind == "demonym" and not self._is_spoken_for(mention, spans):
            return False
        if self._is_one_of_many(mention):
            return False
        if mention.figure.type == "organisation":
            channel = mention.span.of(self.pages.text).casefold() in self.platforms
            if channel and not any(span == mention.span for span in spans):
                return False  # "a statement on the group's Telegram channel"
            return not self._is_sent_to(mention, spans) and not self._is_shown_to(mention)
        if mention.kind == "pronoun":
            return mention.figure.subtype == "country"
        if mention.figure.type != "location":
            return False
        before = self.pages.at(mention.span.start).before(mention.span.start, 2)[::-1]
        inside = bool(before) and any(span.contains(before[0].span) for span in spans)
        if inside and before[0].lower == "of" and before[-1].lower in _RULED:
            return True
        if inside and mention.kind == "metonym" and before[0].lower == "in" and before[-1].lower in GOVERNED_FROM:
            return True
        if inside and before[0].lower in self.lists.place_prepositions | self.lists.compass | {","}:
            return False
        return mention.figure.subtype == "country" or any(span == mention.span for span in spans)

    def _is_one_of_many(self, mention: Meant) -> bool:
        """Whether a name only says of which kind a state is: "a NATO country", "another EU member state"."""
        sentence = self.pages.at(mention.span.start)
        before, after = sentence.before(mention.span.start, 1), sentence.after(mention.span.end, 1)
        return bool(before and after) and before[0].lower in _ANY and after[0].lower in _OF_MANY

    def _is_sent_to(self, mention: Meant, spans: Sequence[Span]) -> bool:
        """Whether a body is only where somebody is sent: "Chad's ambassador to the UN" speaks for Chad."""
        before = self.pages.at(mention.span.start).before(mention.span.start, 5)
        words = [w.lower for w in before if w.lower != "the" and any(span.contains(w.span) for span in spans)]
        return words[-1:] == ["to"] and bool(_SENT.intersection(words))

    def _is_shown_to(self, mention: Meant) -> bool:
        """Whether a body saw, asked or rules what speaks, or is near to it: "seen by X", "run by X", "close to X"."""
        before = [w.lower for w in self.pages.at(mention.span.start).before(mention.span.start, 3) if w.lower != "the"]
        return before[-1:] in (["by"], ["with"], ["to"]) and bool(
            (_SHOWN | _ASKED | _BESIDE | _HELD).intersection(before[-2:-1])
        )

    def _is_spoken_for(self, mention: Meant, spans: Sequence[Span]) -> bool:
        """Whether those after a people's name speak for its state: "Malian officials", not "Italian charities"."""
        end = max(span.end for span in spans if span.overlaps(mention.span))
        words = tuple(split_words(self.pages.text, Span(mention.span.end, max(mention.span.end, end))))
        spoken = (
            phrase_at(words, at, self.speaking) or words[at].lower in self.lists.any_role or self._is_states(words[at])
            for at in range(len(words))
        )
        return not words or any(spoken)

    def _is_states(self, word: Word) -> bool:
        """Whether a noun is of a body that states have: "army", "ministry"; not "company"."""
        return self.lists.heads.get(word.lower, ("", ""))[1] in ("government_body", "military", "armed_group")
