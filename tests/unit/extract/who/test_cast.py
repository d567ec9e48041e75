from briefreader.extract.who.cast import Cast
from briefreader.model.analysis import Entity, EntityType, Mention
from briefreader.model.span import Span

TEXT = "Omar Haddad of NATO said he left Homs."


def entity(number: int, name: str, kind: EntityType, *spans: tuple[int, int]) -> Entity:
    mentions = tuple(Mention(Span(*span), "name", 1) for span in spans)
    return Entity(f"e{number}", name, kind, "", None, 0, mentions)


CAST = Cast(
    TEXT,
    (
        entity(1, "Omar Haddad", "person", (0, 11), (25, 27)),
        entity(2, "NATO", "organisation", (15, 19)),
        entity(3, "Homs", "location", (33, 37)),
    ),
    {(Span(25, 27),): "e1", (Span(20, 24),): None},
)


def test_entities_by_id() -> None:
    assert CAST.entity("e2") is CAST.entities[1]
    assert CAST.entity("e9") is None
    assert CAST.entity(None) is None


def test_mentions_in_order() -> None:
    assert [e.id for _, e in CAST.mentions_in(Span(0, 27))] == ["e1", "e2", "e1"]
    assert CAST.mentions_in(Span(1, 15)) == ()


def test_the_mention_that_covers_most() -> None:
    assert CAST.entity_at(Span(0, 19)) == "e1"
    assert CAST.entity_at(Span(15, 19)) == "e2"
    assert CAST.entity_at(Span(12, 14)) is None


def test_sources() -> None:
    assert CAST.source_entity([Span(25, 27)]) == "e1"
    assert CAST.source_entity([Span(20, 24)]) is None
    assert CAST.source_entity([Span(0, 19)]) == "e1"
    assert CAST.source_entity([Span(12, 19)]) == "e2"
    assert CAST.source_entity([]) is None


def test_an_empty_cast() -> None:
    assert Cast("", ()).entity_at(Span(0, 0)) is None
