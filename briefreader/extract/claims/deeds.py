"""Who did what a claim only calls "the attack", or who "they" are in a quotation: told before in the text."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefreader.extract.claims.actors import is_actor
from briefreader.extract.claims.mentions import MentionIndex
from briefreader.extract.claims.reading import Reading
from briefreader.extract.claims.replies import Said, stem_of
from briefreader.extract.claims.wrongs import Wrongs
from briefreader.extract.language.cuewords import Cues, holds_phrase
from briefreader.extract.language.grammar import Grammar
from briefreader.extract.language.words import Word, split_words
from briefreader.model.analysis import Stance
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span

_AGAINST: frozenset[Stance] = frozenset(["accuses", "condemns"])
_DEFINITE = frozenset(["the", "this", "that", "these", "those", "latest"])
_QUOTES = frozenset("“”„«»\"‘’'")
_RESUMING = frozenset(["this", "it", "these", "that"])
_BE = frozenset(["was", "were", "been", "being", "is", "are", "be"])
_ENDS = frozenset([",", ".", ";", ":", "that", "which", "who", "and", "but", "—", "–", "(", ")"])
_ARMED = frozenset(["military", "armed_group", "government_body", "party", ""])
_NEAR = 3.0  # sentences, for a deed that nothing else tells
_TOLD_NEAR = 1  # sentences, for one that only the author told
_LONGEST = 60  # words of a sentence that are looked at


@dataclass(frozen=True, slots=True)
class Deed:
    """An attack as the text told it.

    Attributes:
        sentence: its number in the text.
        culprits: the ids of those who did it.
        about: the ids of all entities that it was told with.
        stems: beginnings of the words that it was told in.
    """

    sentence: int
    culprits: tuple[str, ...]
    about: frozenset[str]
    stems: frozenset[str]


@dataclass(frozen=True)
class Deeds:
    """The attacks of one briefing, and who did them."""

    briefing: Briefing
    mentions: MentionIndex
    wrongs: Wrongs
    cues: Cues
    grammar: Grammar

    def find_culprits(self, reading: Reading, earlier: Sequence[Said]) -> tuple[str, ...]:
        """Who did "the raid" that a claim is about; none where it tells of no single deed, or nobody is known.

        Args:
            earlier: the claims before.
        """
        words = [word.lower for word in reading.content_words[:24]]
        deed = _definite_deed(words, self.wrongs)
        if deed is None:
            return ()
        at = self._number(reading.attribution.cue[0].start)
        side = _side_of(reading, earlier)
        told = [d for d in self._deeds(earlier) if side.isdisjoint(d.culprits)]
        narrated = [d for d in self._narrated if d.sentence <= at and side.isdisjoint(d.culprits)]
        about = frozenset(entity.id for _, entity in reading.mentions.inside(reading.content))
        stem = stem_of(words[deed])

        def fit(told: Deed) -> float:
            shared = 2.0 * len(about & told.about - {reading.source}) + 2.0 * (stem in told.stems)
            return shared - (at - told.sentence)

        best = max((*told, *(d for d in narrated if at - d.sentence <= _TOLD_NEAR)), key=fit, default=None)
        if best is not None and fit(best) >= -_NEAR:
            return best.culprits
        # All that is told of is one side's doing.
        return told[0].culprits if len({d.culprits for d in (*told, *narrated)}) == 1 and told else ()

    @cached_property
    def _sentences(self) -> Sequence[Span]:
        return [sentence for paragraph in self.briefing.paragraphs for sentence in paragraph.sentences]

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [sentence.start for sentence in self._sentences]

    def _number(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def _deeds(self, claims: Sequence[Said]) -> Iterator[Deed]:
        """The attacks that earlier claims told of."""
        for claim in claims:
            if claim.stance in _AGAINST and claim.targets and not self._stems.isdisjoint(claim.stems):
                yield Deed(self._number(claim.sentence.start), claim.targets, claim.about, claim.stems)

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(stem_of(word) for word in self.wrongs.attacks | self.wrongs.attacking)

    @cached_property
    def _narrated(self) -> Sequence[Deed]:
        """What the author told: "X fired a missile", "Russian drones struck", "an attack by X"."""
        return [deed for number, span in enumerate(self._sentences) for deed in self._narrated_in(number, span)]

    def _narrated_in(self, number: int, span: Span) -> Iterator[Deed]:
        words = split_words(self.briefing.text, span)[:_LONGEST]
        lower = [word.lower for word in words]
        if self.wrongs.attacking.isdisjoint(lower) and self.wrongs.attacks.isdisjoint(lower):
            return
        seen = self.mentions.inside(span)
        about = frozenset(entity.id for _, entity in seen)
        stems = frozenset(stem_of(word) for word in lower if len(word) > 3)
        for mention, entity in seen:
            fights = entity.type == "location" or (entity.type == "organisation" and entity.subtype in _ARMED)
            if fights and is_actor(mention, entity) and self._attacks(words, mention.span):
                yield Deed(number, (entity.id,), about, stems)

    def _attacks(self, words: Sequence[Word], actor: Span) -> bool:
        """Whether somebody is told to attack, or an attack to be somebody's."""
        after = [word.lower for word in words if word.span.start >= actor.end][:8]
        doing = False
        for at, word in enumerate(after):
            if word in self.wrongs.attacking or word in self.wrongs.attacks:
                return True
            doing = doing or word in self.wrongs.staging
            if word in _ENDS or word in _BE or word in self.cues.verbs or (not doing and self._parts(word)) or at > 4:
                break
        before = [word.lower for word in words if word.span.end <= actor.start][-4:]
        by = next((at for at in reversed(range(len(before))) if before[at] == "by"), None)
        return by is not None and any(w in self.wrongs.attacking or w in self.wrongs.attacks for w in before[:by])

    def _parts(self, word: str) -> bool:
        """Whether an attack after a word is no longer the actor's: "repelled the attack", "met after the attack"."""
        return word in self.grammar.determiners or word in self.grammar.prepositions


def _side_of(reading: Reading, earlier: Sequence[Said]) -> frozenset[str]:
    """Who condemns, and whom it speaks for: "the spokesman for X" condemns no deed of X."""
    spoken_for = [claim.beside for claim in earlier if claim.source == reading.source]
    return frozenset([reading.source or ""]).union(reading.beside, *spoken_for)


def _definite_deed(words: Sequence[str], wrongs: Wrongs) -> int | None:
    """Where a single deed that was told before stands: "the Kabul attack", not "all attacks on civilians"."""
    end = next((at for at, word in enumerate(words) if word in ("as", "by", ",") or word in _QUOTES), len(words))
    at = next((at for at, word in enumerate(words[: min(end, 6)]) if word in wrongs.attacks), None)
    by_another = words[end : end + 1] == ["by"]
    return at if at is not None and words[0] in _DEFINITE and not by_another else None


def find_resumed(reading: Reading, stance: Stance, earlier: Sequence[Said], wrongs: Wrongs) -> tuple[str, ...]:
    """Whom "They knew what it was", "This is terror" and "accused them" are about: those of the claim before.

    Args:
        earlier: the claims before.
    """
    words = [word.lower for word in reading.content_words[:16] if word.lower not in _QUOTES]
    words = words[1:] if words[:1] == ["that"] else words
    if not words or not earlier:
        return ()
    meant = words[0] == "they" and (_is_meant(words[1:], wrongs) or not wrongs.deeds.isdisjoint(words[1:10]))
    judged = words[0] in _RESUMING and (stance == "condemns" or holds_phrase(words, wrongs.evils))
    judged = judged and reading.grammar.negations.isdisjoint(words)
    if not meant and not judged and not (words[0] in reading.grammar.objects and words[0] != "it"):
        return ()
    for claim in reversed(earlier[-3:]):
        near = 0 <= reading.paragraph.number - claim.paragraph <= (2 if meant else 1)
        same = claim.source == reading.source or words[0] == "they" or stance == "condemns"
        if near and same and claim.stance in _AGAINST and claim.targets and reading.source not in claim.targets:
            return claim.targets
    return ()


def _is_meant(words: Sequence[str], wrongs: Wrongs) -> bool:
    """Whether what "they" do is told as meant, or done to those who can't fight: "knew", "burned our homes"."""
    harmed = not wrongs.attacking.isdisjoint(words[:4]) and holds_phrase(words, wrongs.victims)
    return harmed or not wrongs.meaning.isdisjoint(words[:3])
