"""The forms of English verbs, from their base form."""

from collections.abc import Mapping, Sequence, Set
from typing import Literal, NamedTuple

Form = Literal["base", "third", "past", "participle", "ing"]
FORMS: tuple[Form, ...] = ("base", "third", "past", "participle", "ing")


class Inflected(NamedTuple):
    """The forms of one verb; `past` and `participle` are mostly the same word."""

    base: str
    third: str
    past: str
    participle: str
    ing: str


def inflect(base: str, irregular: Mapping[str, Sequence[str]], doubled: Set[str] = frozenset()) -> Inflected:
    """The forms of a verb.

    Args:
        irregular: third person, past, participle and -ing form of the verbs that follow no rule.
        doubled: the verbs that double their last letter ("admitted").
    """
    if base in irregular:
        third, past, participle, ing = irregular[base]
        return Inflected(base, third, past, participle, ing)
    stem = base + base[-1] if base in doubled else base
    vowel_before_y = base[-2:-1] in tuple("aeiou")
    if base.endswith("y") and not vowel_before_y:
        return Inflected(base, base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing")
    third = base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    if base.endswith("e"):
        ing = base[:-1] + "ing" if not base.endswith(("ee", "oe", "ye")) else base + "ing"
        return Inflected(base, third, base + "d", base + "d", ing)
    return Inflected(base, third, stem + "ed", stem + "ed", stem + "ing")
