"""Markdown as it is read: no marks, no targets, the kinds that the marks tell."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefreader.ingest.markdown import Document, read_markdown
from briefreader.ingest.metadata import Metadata
from briefreader.model.clean import clean

SOURCE = """\
---
title: "Port authority rejects the militia's account"
date: 2025-06-03
source: Coast Wire
---

# Harbor fire: what is *known*

*By Jane Ashdown*

![Smoke over the quays on 1 June 2025](smoke.png "by us")

The **army** said on Tuesday, [in a statement](https://army.example/s?a=b), that a `drone`
had set two tanks alight.  
It was <b>the second</b> one &amp; the last.

## Who says what

- Salma Terrab calls it
  “an invention”
- the navy is silent

3. third point
4. fourth point

> We saw no drone.
>
> And heard none.

| who | what |
|---|---|
| army | drone |
| navy | – |

```
code & <tags>
```

<div onclick="x()">Inside <i>HTML</i></div>

<!-- hidden
words -->

<script>alert(1)</script>

***
~~Gone~~ words &#155;31m and &#x202e; end.
"""


def parts(document: Document) -> list[tuple[str, str]]:
    return [(p.kind, p.span.of(document.text)) for p in document.paragraphs]


def test_what_is_read() -> None:
    assert parts(read_markdown(SOURCE)) == [
        ("headline", "Harbor fire: what is known"),
        ("dateline", "By Jane Ashdown"),
        ("caption", "Smoke over the quays on 1 June 2025"),
        ("body", "The army said on Tuesday, in a statement, that a drone had set two tanks alight.\n"
         "It was the second one & the last."),
        ("heading", "Who says what"),
        ("list_item", "Salma Terrab calls it “an invention”"),
        ("list_item", "the navy is silent"),
        ("list_item", "3. third point"),
        ("list_item", "4. fourth point"),
        ("quote", "We saw no drone."),
        ("quote", "And heard none."),
        ("body", "who | what"),
        ("body", "army | drone"),
        ("body", "navy | –"),
        ("body", "code & <tags>"),
        ("heading", "Inside HTML"),
        ("body", "Gone words �31m and � end."),
    ]  # fmt: skip


def test_front_matter_tells_title_date_and_outlet() -> None:
    document = read_markdown(SOURCE)
    assert document.metadata == Metadata("Port authority rejects the militia's account", "2025-06-03", "Coast Wire")


def test_without_front_matter_the_text_tells() -> None:
    document = read_markdown("# Harbor fire\n\nCoast Wire — 3 June 2025\n\nThe army said so.\n\n# More\n\nThe end.")
    assert document.metadata == Metadata("Harbor fire", "2025-06-03", "Coast Wire")
    assert [kind for kind, _ in parts(document)] == ["headline", "dateline", "body", "heading", "body"]


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    document = read_markdown("---\n\nThe army said so.\n\n---\n\nThe end.")
    assert document.text == "The army said so.\n\nThe end."


def test_a_later_heading_is_no_headline() -> None:
    document = read_markdown("The army said that it had left.\n\n# Background\n\nThe end.")
    assert [kind for kind, _ in parts(document)] == ["body", "heading", "body"]
    assert document.metadata.title == "Background"


def test_nothing_left_to_read() -> None:
    assert read_markdown("<!-- only this -->\n\n[ref]: https://a.example\n").text == ""


def test_unclosed_comments_and_scripts_are_not_read() -> None:
    assert read_markdown("The army left.\n\n<!-- hidden <b>words</b>").text == "The army left."
    assert read_markdown("The army left.\n\n<script>hidden()").text == "The army left."


MARKS = st.sampled_from(
    ["# ", "- ", "1. ", "> ", "`", "```\n", "*", "**", "_", "[", "](", ")", "![", "<b>", "<!--", "-->", "|", "|-|\n",
     "\n", "\n\n", "word", "The army left.", "&#27;", "&#x202e;", "&amp;", "---\n", "    ", "\\", "a: b\n", "<script>"]
)  # fmt: skip


@given(st.lists(MARKS, max_size=25).map("".join))
def test_any_markdown_gives_sorted_paragraphs_over_all_of_its_text(source: str) -> None:
    document = read_markdown(source)
    assert [p.number for p in document.paragraphs] == list(range(1, len(document.paragraphs) + 1))
    assert all(a.span.end <= b.span.start for a, b in pairwise(document.paragraphs))
    assert "\n\n".join(p.span.of(document.text) for p in document.paragraphs) == document.text
    assert clean(document.text) == document.text
