"""Labels and links out of annotations."""

from briefreader.extract.tagging.features import NAME_LABELS, ROLE_LABELS
from briefreader.extract.tagging.wordpiece import WordPiece
from briefreader.training.corpora import IGNORED, example_of

VOCABULARY = {"[UNK]": 0}
TEXT = "Flood is near, Osei said.\n\nNo, he added."


def spans(text: str, *found: str) -> list[list[int]]:
    return [[text.index(f), text.index(f) + len(f)] for f in found]


def test_roles_and_links() -> None:
    said = {"source": spans(TEXT, "Osei"), "cue": spans(TEXT, "said"), "content": spans(TEXT, "Flood is near")}
    added = {"source": spans(TEXT, "he"), "cue": spans(TEXT, "added"), "content": spans(TEXT, "No")}
    example = example_of({"text": TEXT, "attributions": [said, added]}, "polnear", WordPiece(VOCABULARY))
    assert example.texts == ["Flood", "is", "near", ",", "Osei", "said", ".", "No", ",", "he", "added", "."]
    assert [ROLE_LABELS[k] for k in example.labels] == [
        *("B-content", "I-content", "I-content", "O", "B-source", "B-cue", "O"),
        *("B-content", "O", "B-source", "B-cue", "O"),
    ]
    assert example.links == [5, 5, 5, IGNORED, 5, IGNORED, IGNORED, 10, IGNORED, 10, IGNORED, IGNORED]


def test_of_nested_names_the_longest() -> None:
    text = "the Bank of Ghana fell"
    entities = [
        {"type": "Location", "start": 12, "end": 17},
        {"type": "Organization", "start": 4, "end": 17},
        {"type": "Unheard", "start": 18, "end": 22},
    ]
    example = example_of({"text": text, "entities": entities}, "worldwide", WordPiece(VOCABULARY))
    assert [NAME_LABELS[k] for k in example.labels] == [
        "O", "B-organisation", "I-organisation", "I-organisation", "O",
    ]  # fmt: skip
    assert set(example.links) == {IGNORED}
