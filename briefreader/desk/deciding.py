"""The reader's verdicts laid over what a machine found: the reader always wins, or is asked again."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefreader.desk.habits import Habit, find_habits, name_key
from briefreader.desk.where import Where
from briefreader.model.analysis import Analysis, Checked, Claim, ClaimSource, Entity, Mention
from briefreader.model.briefing import Briefing
from briefreader.model.span import Span
from briefreader.model.verdict import Anchor, Deed, Party, Statement, Verdict
from briefreader.search.anchor import find_anchor

_SAME = 0.5  # of their letters that two findings share which are one
_SPREAD = 200  # code points by which the parts of a claim may lie further apart than when it was decided
_BY_HABIT = 95  # score of a link that was chosen elsewhere
_CHECKED: Mapping[Deed, Checked] = {"accept": "accepted", "reject": "corrected", "correct": "corrected", "add": "added"}

Resolve = Callable[[str], str | None]
"""The id of an actor as it is now; None where it is gone."""


@dataclass(frozen=True, slots=True)
class Decided:
    """An analysis as the reader has it.

    Attributes:
        orphans: verdicts whose words are no longer in the text, or whose actor is gone: they changed nothing.
        entities: the verdict on each entity that has one, by the entity's id; `claims` likewise.
    """

    analysis: Analysis
    orphans: tuple[Verdict, ...] = ()
    entities: Mapping[str, Verdict] = field(default_factory=dict)
    claims: Mapping[str, Verdict] = field(default_factory=dict)


def decide(
    briefing: Briefing, analysis: Analysis, verdicts: Iterable[Verdict], resolve: Resolve = lambda actor: actor
) -> Decided:
    """What a machine found, with what was decided about it.

    Findings keep their ids; what is added gets ids of its own. A verdict is found again by its words, whichever engine
    reads; a claim or an entity that was accepted or corrected is there even if this engine didn't see it.

    Args: verdicts: on this briefing and on others: whom a name was linked to there is a habit, see `habits`.
    """
    verdicts = tuple(verdicts)
    sheet = _Sheet(briefing, analysis, resolve)
    own = [verdict for verdict in verdicts if verdict.briefing == briefing.id]
    for verdict in own:
        if verdict.party is not None:
            sheet.settle_entity(verdict, verdict.party)
    for verdict in own:
        if verdict.statement is not None:
            sheet.settle_claim(verdict, verdict.statement)
    sheet.follow_habits(find_habits(verdicts))
    return sheet.decided()


class _Sheet:
    """An analysis while verdicts are laid over it."""

    def __init__(self, briefing: Briefing, analysis: Analysis, resolve: Resolve) -> None:
        self.briefing = briefing
        self.analysis = analysis
        self.resolve = resolve
        self.entities = {entity.id: entity for entity in analysis.entities}
        self.claims = {claim.id: claim for claim in analysis.claims}
        self.on_entities: dict[str, Verdict] = {}
        self.on_claims: dict[str, Verdict] = {}
        self.orphans: list[Verdict] = []
        self.rejected: list[Span] = []  # mentions of what is no entity
        self.mentioned, self.said = Where(), Where()
        for entity in analysis.entities:
            self.mentioned.add(entity.id, (m.span for m in entity.mentions))
        for claim in analysis.claims:
            self.said.add(claim.id, (*claim.cue, *claim.content))
        self.numbers = {letter: _count(ids, letter) for letter, ids in (("e", self.entities), ("c", self.claims))}

    def decided(self) -> Decided:
        now = (tuple(self.entities.values()), tuple(self.claims.values()))
        if now == (self.analysis.entities, self.analysis.claims):
            return Decided(self.analysis, tuple(self.orphans))
        kept = (self._without_gone(claim) for claim in self.claims.values())
        analysis = replace(
            self.analysis,
            entities=tuple(sorted(self.entities.values(), key=lambda e: e.mentions[0].span)),
            claims=tuple(sorted(kept, key=self._start)),
        )
        on_claims = {key: verdict for key, verdict in self.on_claims.items() if key in self.claims}
        return Decided(analysis, tuple(self.orphans), self.on_entities, on_claims)

    def place(self, anchors: Sequence[Anchor]) -> tuple[Span, ...] | None:
        """Where some passages stand; None if one of them can't be found."""
        text = self.briefing.text
        found = [find_anchor(text, a.quote, a.prefix, a.suffix, a.span.start) for a in anchors]
        return tuple(span for span in found if span) if all(found) else None

    def entity_at(self, span: Span) -> str | None:
        """The entity that is mentioned just there, give or take an article."""
        shares = ((_share((found,), (span,)), key) for found, key in self.mentioned.at(span))
        share, key = max(shares, default=(0.0, ""), key=lambda found: found[0])
        return key if share >= _SAME else None

    def settle_entity(self, verdict: Verdict, party: Party) -> None:
        placed = self.place((party.anchor,))
        actor = self.resolve(party.actor) if party.actor else None
        rejected = verdict.deed == "reject"
        if placed is None or (party.actor and actor is None and not rejected):
            self.orphans.append(verdict)
            return
        key = self.entity_at(placed[0])
        if rejected and verdict.about == "entity":
            self.rejected.append(placed[0])
            if key is not None:
                gone = self.entities.pop(key)
                self.mentioned.remove(key, (m.span for m in gone.mentions))
            return
        if rejected:
            # of the link to this one actor; another one that a machine comes to was not decided about
            if key is None or self.entities[key].actor not in (None, self.resolve(verdict.was)):
                return
        elif key is None or verdict.deed == "add":
            key = self._add_entity(placed[0], party)
        why = "you rejected the link" if rejected else "you decided it"
        score, checked = 100 if actor else 0, _CHECKED[verdict.deed]
        now = replace(self.entities[key], actor=actor, score=score, why=why, candidates=(), checked=checked)
        if verdict.about == "entity":
            now = replace(now, type=party.type, subtype=party.subtype)
        self.entities[key] = now
        self.on_entities[key] = verdict

    def _add_entity(self, span: Span, party: Party) -> str:
        """A new entity, mentioned wherever its words stand as a whole and nothing else is mentioned."""
        text = self.briefing.text
        for taken, key in self.mentioned.at(span):
            left = tuple(m for m in self.entities[key].mentions if m.span != taken)
            self.mentioned.remove(key, (taken,))
            if left:
                self.entities[key] = replace(self.entities[key], mentions=left)
            else:
                del self.entities[key]
        spans = {s for s in _places_of(span.of(text), text) if not self.mentioned.at(s)} | {span}
        mentions = tuple(Mention(s, "name", self.briefing.paragraph_at(s.start).number) for s in sorted(spans))
        key = self._next_id("e")
        self.entities[key] = Entity(key, party.name, party.type, party.subtype, party.actor, 0, mentions)
        self.mentioned.add(key, spans)
        return key

    def _next_id(self, letter: str) -> str:
        self.numbers[letter] += 1
        return f"{letter}{self.numbers[letter]}"

    def settle_claim(self, verdict: Verdict, statement: Statement) -> None:
        cue, content = self.place(statement.cue), self.place(statement.content)
        if cue is None or content is None or not cue + content or self._is_torn(statement, cue + content):
            self.orphans.append(verdict)
            return
        key = self._claim_like(cue, content)
        if verdict.deed == "reject":
            if key is not None:
                del self.claims[key]
            return
        paragraph = self.briefing.paragraph_at((cue or content)[0].start).number
        if key is None:
            key = self._next_id("c")
            self.claims[key] = Claim(key, paragraph, statement.stance, False, False, None, (), ())
        speaker = self._party(statement.speaker)
        spans = self.place(statement.source) or ()
        targets = dict.fromkeys(filter(None, map(self._party, statement.targets)))
        before = self.claims[key]
        self.claims[key] = replace(
            before,
            paragraph=paragraph,
            stance=statement.stance,
            source=ClaimSource(spans, speaker) if spans or speaker else None,
            cue=cue,
            content=content,
            quotes=tuple(q for q in before.quotes if any(part.contains(q) for part in content)),
            targets=tuple(targets),
            checked=_CHECKED[verdict.deed],
        )
        self.on_claims[key] = verdict

    def _is_torn(self, statement: Statement, spans: tuple[Span, ...]) -> bool:
        """Whether the parts now lie so far from each other that one of them must be another passage."""
        before = _extent([anchor.span for anchor in statement.cue + statement.content])
        return _extent(spans) > 2 * before + _SPREAD

    def _claim_like(self, cue: tuple[Span, ...], content: tuple[Span, ...]) -> str | None:
        """The claim that a machine makes of these words, if any; one that was decided already isn't it."""
        best, found = 0.0, None
        near = dict.fromkeys(key for span in cue + content for _, key in self.said.at(span))
        for claim in (self.claims[key] for key in near if key in self.claims and key not in self.on_claims):
            on_cue, on_content = _share(cue, claim.cue), _share(content, claim.content)
            speaks_alike = on_cue > 0 and (on_content > 0 or not (content and claim.content))
            score = 1 + on_cue + on_content if speaks_alike else on_content
            if score > best and (speaks_alike or on_content >= _SAME):
                best, found = score, claim.id
        return found

    def _party(self, party: Party | None) -> str | None:
        """The entity that a claim's verdict names; made where no engine sees it."""
        placed = self.place((party.anchor,)) if party else None
        if party is None or placed is None:
            return None
        found = self.entity_at(placed[0])
        if found is not None:
            return found
        if any(span.overlaps(placed[0]) for span in self.rejected):
            return None
        return self._add_entity(placed[0], replace(party, actor=self.resolve(party.actor) if party.actor else None))

    def _without_gone(self, claim: Claim) -> Claim:
        """A claim that names only what is still there."""
        source = claim.source
        if source and source.entity is not None and source.entity not in self.entities:
            source = ClaimSource(source.spans, None) if source.spans else None
        return replace(
            claim,
            source=source,
            targets=tuple(target for target in claim.targets if target in self.entities),
            via=claim.via if claim.via in self.entities else None,
            replies_to=tuple(other for other in claim.replies_to if other in self.claims),
        )

    def _start(self, claim: Claim) -> int:
        spans = (*claim.cue, *claim.content, *(claim.source.spans if claim.source else ()))
        paragraph = self.briefing.paragraphs[claim.paragraph - 1].span.start
        return min((span.start for span in spans), default=paragraph)

    def follow_habits(self, habits: Mapping[tuple[str, str], Habit]) -> None:
        for key, entity in self.entities.items():
            habit = habits.get(name_key(entity.name, entity.type)) if habits else None
            if habit is None or key in self.on_entities or entity.actor == habit.actor:
                continue
            actor = self.resolve(habit.actor)
            if actor is not None and (entity.actor is None or entity.actor in habit.instead_of):
                why = f"you linked this name to it on {habit.since[:10]}"
                self.entities[key] = replace(entity, actor=actor, score=_BY_HABIT, why=why, candidates=())


def _share(one: Iterable[Span], other: Iterable[Span]) -> float:
    """0-1: how much of the letters of two lists of disjoint spans they have in common."""
    one, other = tuple(one), tuple(other)
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    whole = sum(map(len, (*one, *other))) - common
    return common / whole if whole else 0.0


def _extent(spans: Sequence[Span]) -> int:
    return max(span.end for span in spans) - min(span.start for span in spans)


def _count(ids: Iterable[str], letter: str) -> int:
    """The highest number among ids of a letter."""
    return max((int(key[1:]) for key in ids if key[:1] == letter and key[1:].isdecimal()), default=0)


def _places_of(words: str, text: str) -> Iterator[Span]:
    """Where words stand as a whole."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield Span(at, end)
        at = text.find(words, end)
