"""The shipped model: read, refused where damaged, and what it finds in plain cases."""

import json
import shutil
from pathlib import Path

import pytest

from briefreader.errors import BriefreaderError
from briefreader.extract.engine import FoundName
from briefreader.locations import data_dir
from briefreader.model.briefing import Briefing, Paragraph
from briefreader.model.span import Span

pytest.importorskip("onnxruntime", reason="the reading model needs onnxruntime")
from briefreader.extract.tagger import find, is_named
from briefreader.extract.tagging.modelfile import META, TaggerModel

SHIPPED = data_dir() / "model"
needs_model = pytest.mark.skipif(not (SHIPPED / META).is_file(), reason="the reading model isn't built yet")


def briefing(*paragraphs: str) -> Briefing:
    text, made = "", []
    for n, paragraph in enumerate(paragraphs, 1):
        text += "\n\n" if text else ""
        span = Span(len(text), len(text) + len(paragraph))
        made.append(Paragraph(n, span, "body", (span,)))
        text += paragraph
    return Briefing("sha256:0", "-", "", None, "en", text, tuple(made))


@pytest.fixture(scope="module")
def model() -> TaggerModel:
    return TaggerModel(SHIPPED)


@needs_model
def test_a_plain_claim(model: TaggerModel) -> None:
    read = briefing("The minister, Anna Lindqvist, said that the rebels had shelled two villages near Korhogo.")
    names, (claim,), _ = find(read, model)
    assert {(n.span.of(read.text), n.type) for n in names} >= {("Anna Lindqvist", "person"), ("Korhogo", "location")}
    assert claim.source[0].of(read.text).startswith("The minister")
    assert [c.of(read.text) for c in claim.cue] == ["said"]
    assert "the rebels had shelled two villages near Korhogo" in claim.content[0].of(read.text)


@needs_model
def test_same_again_and_ordered(model: TaggerModel) -> None:
    read = briefing("Kenya and Chad signed it.", "“We will stay,” Colonel Idris Musa told reporters in Goma on Monday.")
    first = find(read, model)
    assert first[:2] == find(read, model)[:2]
    assert [n.span for n in first[0]] == sorted(n.span for n in first[0])


@needs_model
@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "\u200b",
        "x" * 5000,
        "“ ” : — " * 500,
        "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    ],
)
def test_odd_texts(model: TaggerModel, text: str) -> None:
    names, claims, _ = find(briefing(text), model)
    assert all(0 <= n.span.start < n.span.end <= len(text) for n in names)
    assert isinstance(claims, tuple)


@needs_model
@pytest.mark.parametrize("name", ["tagger.onnx", "vocabulary.txt"])
def test_a_damaged_file_is_refused(tmp_path: Path, name: str) -> None:
    folder = Path(shutil.copytree(SHIPPED, tmp_path / "model"))
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(BriefreaderError, match="damaged"):
        TaggerModel(folder)


def test_names_have_more_than_an_article_written_as_a_name() -> None:
    text = "The rebels met Idris Musa, the UN and القاعدة last week"
    spans = {w: Span(text.index(w), text.index(w) + len(w)) for w in ("The rebels", "Idris Musa", "the UN", "القاعدة")}
    named = {w: is_named(FoundName(s, "organisation"), text) for w, s in spans.items()}
    assert named == {"The rebels": False, "Idris Musa": True, "the UN": True, "القاعدة": True}
    assert not is_named(FoundName(Span(0, 3), "organisation"), text)
    assert is_named(FoundName(Span(len(text) - 9, len(text)), "temporal"), text)


def test_missing_and_broken_descriptions_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BriefreaderError, match="missing"):
        TaggerModel(tmp_path)
    (tmp_path / META).write_text("{")
    with pytest.raises(BriefreaderError, match="damaged"):
        TaggerModel(tmp_path)
    labels = {"role_labels": ["O"], "name_labels": [], "guidelines": []}
    files = {"weights": "w", "weights_sha256": "0", "vocabulary": "v", "vocabulary_sha256": "0"}
    (tmp_path / META).write_text(json.dumps(labels | files))
    with pytest.raises(BriefreaderError, match="another version"):
        TaggerModel(tmp_path)
