"""Attributions into claims: the explainable part, the same for every engine."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefreader.extract.claims.accused import find_accused
from briefreader.extract.claims.deeds import Deeds, find_resumed
from briefreader.extract.claims.mentions import MentionIndex
from briefreader.extract.claims.reading import Reading, lower_words, sentence_at
from briefreader.extract.claims.relays import merge_relays
from briefreader.extract.claims.replies import Said, find_replies, summarize
from briefreader.extract.claims.stance import Manner, read_manner
from briefreader.extract.claims.targets import find_targets
from briefreader.extract.claims.via import find_via
from briefreader.extract.claims.wrongs import Wrongs, compile_wrongs, name_stance
from briefreader.extract.engine import Attribution, Resources
from briefreader.extract.language.cuewords import Cues, compile_cues
from briefreader.extract.language.dates import Anchor, find_times
from briefreader.extract.language.grammar import Grammar, compile_grammar
from briefreader.extract.language.lexicon import Lexicon
from briefreader.extract.language.quotes import Quote, find_quotes, quotes_inside
from briefreader.extract.who.cast import Cast
from briefreader.model.analysis import Claim, ClaimDate, ClaimSource, Stance
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span

_UNSAID = frozenset(["verify", "announce", "name", "identify"])
_JUDGING = frozenset(["consider", "considers", "considered", "considering", "regards", "regarded", "deems", "deemed"])
_SELDOM = frozenset(["rarely", "seldom"])
_PICTURES = frozenset(
    ["picture", "pictures", "photographs", "image", "images", "photo", "photos", "video", "videos", "footage", "clip"]
)
_TOLD = frozenset(["posted", "post", "posts", "shared", "published", "circulated", "uploaded", "released", "aired"])
_DEMANDS = frozenset(
    ["demand", "demands", "terms", "conditions", "ultimatum", "threat", "threats", "offer", "plan", "proposal"]
)
_ATTRIBUTING = frozenset(["attribute", "attributes", "attributed", "ascribes", "ascribed"])


def build_claims(
    briefing: Briefing, attributions: Sequence[Attribution], cast: Cast, resources: Resources
) -> tuple[Claim, ...]:
    """The claims of a briefing: each attribution with its stance, its source and all that follows from them.

    Args:
        attributions: as an engine found them: the spans are all that is taken from them, with `implied` and `via`.
    """
    if not attributions:
        return ()
    builder = _Builder.of(briefing, cast, resources.lexicon)
    claims: list[Claim] = []
    said: list[Said] = []
    found = sorted(
        (a for a in attributions if not _says_nothing(a, briefing.text, builder.cues)),
        key=lambda a: (a.cue[0], a.content),
    )
    ordered = merge_relays(found, briefing, builder.mentions, builder.cues)
    for number, reading in enumerate(builder.read(ordered), 1):
        claim = builder.build(f"c{number}", reading, said)
        summary = summarize(claim.id, claim.stance, claim.targets, reading)
        claims.append(replace(claim, replies_to=find_replies(summary, said)))
        said.append(summary)
    return tuple(claims)


@dataclass(frozen=True, slots=True)
class _Builder:
    """What is the same for all claims of one briefing."""

    briefing: Briefing
    cast: Cast
    mentions: MentionIndex
    lexicon: Lexicon
    cues: Cues
    grammar: Grammar
    wrongs: Wrongs
    deeds: Deeds
    anchor: Anchor
    quotes: Sequence[Quote]

    @classmethod
    def of(cls, briefing: Briefing, cast: Cast, lexicon: Lexicon) -> "_Builder":
        mentions, wrongs = MentionIndex(cast), compile_wrongs(lexicon)
        cues, grammar = compile_cues(lexicon), compile_grammar(lexicon)
        return cls(
            briefing,
            cast,
            mentions,
            lexicon,
            cues,
            grammar,
            wrongs,
            Deeds(briefing, mentions, wrongs, cues, grammar),
            Anchor.of(briefing.published, briefing.text, lexicon),
            [quote for p in briefing.paragraphs for quote in find_quotes(briefing.text, p.span)],
        )

    def read(self, attributions: Sequence[Attribution]) -> Iterator[Reading]:
        """The attributions in their sentences; an implied source is that of the claim before."""
        speaker: str | None = None
        speaking_in: Paragraph | None = None
        places = [sentence_at(self.briefing, attribution.cue[0].start) for attribution in attributions]
        together: dict[Span, list[Attribution]] = {}
        for attribution, (_, sentence) in zip(attributions, places, strict=True):
            together.setdefault(sentence, []).append(attribution)
        for attribution, (paragraph, sentence) in zip(attributions, places, strict=True):
            source = self.cast.source_entity(attribution.source) if attribution.source else None
            if attribution.implied and not attribution.source:
                source = speaker if paragraph == speaking_in else None
            yield Reading(
                text=self.briefing.text,
                attribution=attribution,
                paragraph=paragraph,
                sentence=sentence,
                source=source,
                others=[other for other in together[sentence] if other is not attribution],
                mentions=self.mentions,
                grammar=self.grammar,
                cues=self.cues,
            )
            speaker, speaking_in = source, paragraph

    def build(self, claim_id: str, reading: Reading, earlier: Sequence[Said]) -> Claim:
        """One claim, without what it answers.

        Args:
            earlier: the claims before it.
        """
        attribution = reading.attribution
        manner = read_manner(reading)
        stance, targets = self._judge(reading, manner, earlier)
        silent = stance == "no_comment"
        content = () if silent else attribution.content
        known = attribution.source or attribution.implied
        return Claim(
            id=claim_id,
            paragraph=reading.paragraph.number,
            stance=stance,
            repeated=manner.repeated,
            hedged=manner.hedged,
            source=ClaimSource(attribution.source, reading.source) if known else None,
            cue=attribution.cue,
            content=content,
            quotes=quotes_inside(content, self.quotes),
            targets=targets,
            via=find_via(reading),
            date=self._date(reading),
        )

    def _judge(self, reading: Reading, manner: Manner, earlier: Sequence[Said]) -> tuple[Stance, tuple[str, ...]]:
        """The stance with what the content says of it, and the targets."""
        judging = manner.neutral or (manner.stance == "believes" and not _JUDGING.isdisjoint(reading.cue_words))
        stance = name_stance(reading, self.wrongs) if judging else None
        if manner.neutral and stance is None:
            accused = find_accused(reading, self.wrongs)
            ids = tuple(dict.fromkeys(entity.id for entity in accused)) or find_resumed(
                reading, "states", earlier, self.wrongs
            )
            return ("accuses", ids) if ids else (manner.stance, ())
        if stance == "denies" and not _DEMANDS.isdisjoint(word.lower for word in reading.content_words[:4]):
            stance = "condemns"  # "called the demands “a ransom note”": no claim is called untrue
        stance = stance or manner.stance
        targets = find_targets(reading, stance, self.wrongs)
        if stance in ("believes", "confirms"):
            targets = tuple(dict.fromkeys(entity.id for entity in find_accused(reading, self.wrongs)))
        if stance == "condemns" and not targets:
            targets = self.deeds.find_culprits(reading, earlier)
        if stance in ("accuses", "condemns") and not targets:
            targets = find_resumed(reading, stance, earlier, self.wrongs)
        # Who attributes something to nobody accuses nobody: "attributed the delay to the rains".
        if stance == "accuses" and not targets and _ATTRIBUTING.intersection(reading.cue_words):
            return "states", ()
        return stance, targets

    def _date(self, reading: Reading) -> ClaimDate | None:
        """When the claim was made: the words of time in its clause that are nearest to the cue."""
        cue = reading.attribution.cue[0]
        times = [
            words
            for span in reading.outside
            for words in find_times(self.briefing.text, span, self.anchor, self.lexicon)
            if not _is_of_another(words.span, reading)
        ]
        if not times:
            return None
        nearest = min(times, key=lambda t: _distance(t.span, cue))
        return ClaimDate(" ".join(nearest.span.of(self.briefing.text).split()), nearest.iso)


def _says_nothing(attribution: Attribution, text: str, cues: Cues) -> bool:
    """Whether a cue makes no claim, whatever an engine took it for: "known as", "asked not to be named"."""
    end = attribution.cue[-1].end
    words = lower_words(text, attribution.cue)
    if _is_nobodys(attribution, words, text, cues):
        return True
    if not any("nothing" in cue.stances for word in words for cue in cues.verbs.get(word, ())):
        return False
    together = (*words, *lower_words(text, [Span(end, min(end + 40, len(text)))], 6))
    return any("nothing" in cue.stances for at in range(len(words)) for cue, _ in cues.match("verb", together, at))


def _is_nobodys(attribution: Attribution, words: Sequence[str], text: str, cues: Cues) -> bool:
    """Whether nobody says it: "no group has claimed the attack", "could not verify"; not "no side has commented"."""
    negated = any(word in cues.negations or word in ("unable", "n't", "n’t") for word in words)
    if negated and not _UNSAID.isdisjoint(words):
        return True
    start = attribution.cue[0].start
    if _SELDOM.intersection((*words, *lower_words(text, [Span(max(0, start - 12), start)]))):
        return True  # "rarely comments on single raids"
    told = lower_words(text, attribution.content, 1)
    if told == ("no",) and words and words[-1] in ("named", "gave", "offered", "provided"):
        return True  # "named no culprit"
    if not attribution.source and words and words[-1] in ("disputed", "contested"):
        return True
    if (
        not attribution.source
        and "been" in words
        and (told == ("no",) or "none" in lower_words(text, attribution.content))
    ):
        return True  # "claims, none of which has been confirmed", "no figures have been confirmed"
    shown = lower_words(text, attribution.content, 4)
    if _PICTURES.intersection(shown) and not _TOLD.isdisjoint(words) and "that" not in shown:
        return True  # "posted pictures on its channel"
    opening = lower_words(text, attribution.source, 1)
    if opening == ("neither",) and "be" in words and not {"confirmed", "verified"}.isdisjoint(words):
        return True
    if opening[:1] not in (("no",), ("nobody",), ("none",)):
        return False
    return "been" in words or not any(phrase[0] in words for phrase in cues.silent)


def _is_of_another(time: Span, reading: Reading) -> bool:
    """Whether words of time belong to another claim of the sentence: inside it, or nearer to another's cue."""
    own = reading.attribution
    for other in reading.others:
        if any(span.overlaps(time) for span in (*other.source, *other.cue, *other.content)):
            return True
        if other.source != own.source and _distance(time, other.cue[0]) < _distance(time, own.cue[0]):
            return True
    return False


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)
