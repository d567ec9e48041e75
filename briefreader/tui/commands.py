"""The one list of commands. What binds keys, hints at them, explains and offers them is drawn from here (`keys.py`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Where = Literal[
    "everywhere",
    "reading",
    "text",
    "list",
    "pane",
    "entities",
    "claims",
    "screen",
    "picker",
    "prompt",
    "marks",
    "library",
    "help",
    "export",
    "note",
    "dossier",
    "finder",
    "form",
]


@dataclass(frozen=True, slots=True)
class Command:
    """Something the reader can be told to do.

    Attributes:
        id: by which a user's configuration binds other keys to it.
        keys: the default ones, separated by commas, as Textual names them.
        action: what the node of `where` is asked to do.
        label: two or three words for help and palette.
        where: the kind of node that it is valid on.
        help: a sentence where the label doesn't say all.
    """

    id: str
    keys: str
    action: str
    label: str
    where: Where
    help: str = ""


COMMANDS: tuple[Command, ...] = (
    Command("text.next", "j,down", "step('paragraph', 1)", "next paragraph", "text", "5j: five on; a long one pages"),
    Command("text.previous", "k,up", "step('paragraph', -1)", "previous paragraph", "text"),
    Command("text.right", "l,right", "step('word', 1)", "next word", "text"),
    Command("text.left", "h,left", "step('word', -1)", "previous word", "text"),
    Command("text.sentence_next", ")", "step('sentence', 1)", "next sentence", "text"),
    Command("text.sentence_previous", "(", "step('sentence', -1)", "previous sentence", "text"),
    Command("text.half_down", "ctrl+d", "page(0.5)", "half a page down", "text"),
    Command("text.half_up", "ctrl+u", "page(-0.5)", "half a page up", "text"),
    Command("text.page_down", "space,pagedown", "page(1.0)", "page down", "text"),
    Command("text.page_up", "b,pageup", "page(-1.0)", "page up", "text"),
    Command("text.top", "g,home", "top", "top", "text"),
    Command("text.bottom", "G,end", "bottom", "bottom, or paragraph", "text", "12G: paragraph 12"),
    Command("select.word", "v", "select('word')", "select by words", "text", "then h l ( ) j k stretch it"),
    Command("select.paragraph", "V", "select('paragraph')", "select by paragraphs", "text"),
    Command("select.sentence", "s", "select('sentence')", "select by sentences", "text"),
    Command("select.swap", "o", "swap", "other end of the selection", "text"),
    Command("list.down", "j,down", "step(1)", "next row", "list"),
    Command("list.up", "k,up", "step(-1)", "previous row", "list"),
    Command("list.half_down", "ctrl+d", "page(0.5)", "half a page down", "list"),
    Command("list.half_up", "ctrl+u", "page(-0.5)", "half a page up", "list"),
    Command("list.page_down", "space,pagedown", "page(1.0)", "page down", "list"),
    Command("list.page_up", "b,pageup", "page(-1.0)", "page up", "list"),
    Command("list.top", "g,home", "top", "first row", "list"),
    Command("list.bottom", "G,end", "bottom", "last row", "list"),
    Command("list.choose", "enter", "choose", "go to it", "list"),
    Command("pane.narrow", "/", "narrow", "type to narrow", "pane", "esc shows all again"),
    Command("pane.sort", "s", "sort", "sort otherwise", "pane", "by count, place, name; claims by source, stance"),
    Command("entities.group", "a", "group", "in groups, or in one list", "entities"),
    Command("claims.stance", "S", "stance", "one stance, or all", "claims", "press it again for the next one"),
    Command("search.open", "/", "search", "search in the text", "reading"),
    Command("search.next", "n", "hit(1)", "next hit", "reading"),
    Command("search.previous", "N", "hit(-1)", "previous hit", "reading"),
    Command("mention.next", "w", "mention(1)", "next mention", "reading", "of the entity chosen in the list"),
    Command("mention.previous", "W", "mention(-1)", "previous mention", "reading"),
    Command("claim.next", "]", "claim(1)", "next claim", "reading"),
    Command("claim.previous", "[", "claim(-1)", "previous claim", "reading"),
    Command("lookup.here", "K", "look_up", "look up", "reading", "who stands under the cursor, or makes the claim"),
    Command("lookup.find", "f", "find", "find an actor", "reading"),
    Command("mark.toggle", "m", "mark", "mark, or unmark", "reading", "the selection, else the paragraph"),
    Command("mark.tag", "t", "tag", "tag the mark", "reading"),
    Command("mark.note", "i", "note", "write a note", "reading", "on the mark here; marks it where there is none"),
    Command("mark.undo", "u", "undo", "undo", "reading", "the last change, of whatever kind"),
    Command("mark.redo", "ctrl+r", "redo", "redo", "reading"),
    Command("verdict.accept", "+", "accept", "accept a finding", "reading", "the claim or the entity here is right"),
    Command("verdict.reject", "-", "reject", "reject a finding", "reading", "of an entity first its link, then itself"),
    Command("verdict.correct", "=", "correct", "correct, or add", "reading", "what is selected becomes a finding"),
    Command("verdict.next", ".", "next_unchecked", "next unchecked finding", "reading"),
    Command("copy.citation", "y", "copy", "copy with citation", "reading", "the selection, else the sentence"),
    Command("copy.claim", "Y", "copy_claim", "copy the claim as a line", "reading"),
    Command("pane.next", "tab", "pane(1)", "next pane", "reading"),
    Command("pane.previous", "shift+tab", "pane(-1)", "previous pane", "reading"),
    Command("pane.entities", "e", "show('entities')", "entities", "reading"),
    Command("pane.claims", "c", "show('claims')", "claims", "reading"),
    Command("pane.text", "z", "text_only", "text alone", "reading"),
    Command(
        "place.name",
        "B",
        "name_place",
        "name this place",
        "reading",
        "with the letter typed next; a capital is for all briefings",
    ),
    Command(
        "place.go", "'", "go_place", "go to a named place", "reading", "of the letter typed next; ' again lists them"
    ),
    Command(
        "place.back", "`", "go_back", "back to where you were", "reading", "before the last jump; twice comes back"
    ),
    Command("place.older", "<", "older", "further back", "reading", "through the places that jumps left"),
    Command("place.newer", ">", "newer", "on again", "reading", "the other way"),
    Command("open.library", "L", "library", "library", "reading"),
    Command("open.marks", "M", "marks", "marks", "reading"),
    Command("open.export", "x", "export", "export", "reading"),
    Command("reading.clear", "escape", "clear", "let go", "reading", "of the selection, the lights, the list"),
    Command("reading.leave", "q", "leave", "quit", "reading"),
    Command("marks.remove", "m", "remove", "unmark", "marks"),
    Command("marks.tag", "t", "tag", "tag", "marks"),
    Command("marks.note", "i", "note", "write a note", "marks"),
    Command("marks.scope", "a", "scope", "this briefing, or all", "marks"),
    Command("marks.undo", "u", "undo", "undo", "marks"),
    Command("marks.redo", "ctrl+r", "redo", "redo", "marks"),
    Command("picker.down", "down", "step(1)", "next row", "picker"),
    Command("picker.up", "up", "step(-1)", "previous row", "picker"),
    Command("picker.page_down", "pagedown", "page(1.0)", "page down", "picker"),
    Command("picker.page_up", "pageup", "page(-1.0)", "page up", "picker"),
    Command("picker.choose", "enter", "choose", "choose it", "picker"),
    Command("picker.back", "escape", "back", "back", "picker"),
    Command("finder.tie", "ctrl+t", "tie", "tie the entity to it", "finder", "the one under the cursor; kept"),
    Command("finder.new", "ctrl+n", "new", "new actor of this name", "finder"),
    Command("dossier.edit", "E", "edit", "edit the actor", "dossier", "name, kind, country, summary"),
    Command("dossier.alias", "+", "alias", "another name", "dossier", "with its kind and dates"),
    Command("dossier.link", "a", "link", "link to another actor", "dossier", "leads, part of, allied with …"),
    Command("dossier.change", "=", "change", "change this name or link", "dossier"),
    Command("dossier.remove", "-", "remove", "take this name or link away", "dossier"),
    Command("dossier.merge", "&", "merge", "merge with another actor", "dossier", "the other one becomes part of this"),
    Command("dossier.note", "i", "note", "write a note", "dossier"),
    Command("dossier.why", "w", "why", "why this name links", "dossier"),
    Command("dossier.undo", "u", "undo", "undo", "dossier", "the last change of an actor"),
    Command("dossier.redo", "ctrl+r", "redo", "redo", "dossier"),
    Command("form.next", "tab,down", "part(1)", "next line", "form"),
    Command("form.previous", "shift+tab,up", "part(-1)", "previous line", "form"),
    Command("form.keep", "ctrl+s", "keep", "keep it", "form", "so does enter on the last line"),
    Command("form.back", "escape", "back", "leave it as it was", "form"),
    Command("prompt.complete", "tab,shift+tab", "complete", "complete it", "prompt", "as the dim letters suggest"),
    Command("prompt.back", "escape", "give_up", "back", "prompt"),
    Command("export.next", "tab", "part(1)", "next part", "export"),
    Command("export.previous", "shift+tab", "part(-1)", "previous part", "export"),
    Command("export.write", "ctrl+s", "write", "write the file", "export"),
    Command("export.back", "escape", "back", "back", "export"),
    Command("note.save", "ctrl+s", "save", "keep it", "note"),
    Command("note.editor", "ctrl+o", "editor", "write on in your editor", "note", "$VISUAL or $EDITOR"),
    Command("note.back", "escape", "back", "leave it as it was", "note"),
    Command("screen.back", "q,escape", "back", "back", "screen"),
    Command("reading.keys", "f1", "ten_keys", "the keys that matter", "reading", "shown at the first start, too"),
    Command("help.keys", "f1", "ten_keys", "the keys that matter", "help"),
    Command("library.add", "ctrl+n", "add", "add a file or folder", "library", "of the path that is typed"),
    Command("library.undo", "ctrl+underscore", "undo", "undo", "library", "the last change, of whatever kind"),
    Command("library.redo", "ctrl+r", "redo", "redo", "library"),
    Command("app.help", "?", "help", "help", "everywhere"),
    Command("app.palette", "ctrl+p", "palette", "all commands", "everywhere"),
    Command("app.redraw", "ctrl+l", "redraw", "draw the screen anew", "everywhere"),
    Command("app.suspend", "ctrl+z", "suspend", "suspend", "everywhere", "`fg` in the shell comes back"),
    Command("app.quit", "ctrl+q", "quit", "quit from anywhere", "everywhere"),
)

# What a first start shows: the ids that share a line, and the line.
TEN: tuple[tuple[tuple[str, ...], str], ...] = (
    (("text.next", "text.previous"), "next, previous paragraph"),
    (("text.page_down", "text.page_up"), "a page down, up"),
    (("pane.entities", "pane.claims"), "entities, claims; once more: the text"),
    (("claim.next", "claim.previous"), "next, previous claim, lit up in the text"),
    (("list.choose",), "from a list to the place in the text"),
    (("lookup.here",), "look up who is under the cursor"),
    (("lookup.find",), "find an actor by any name"),
    (("select.word", "mark.toggle", "open.marks"), "select words; mark them; all marks"),
    (("copy.citation", "open.export"), "copy with the source; export what is marked"),
    (("reading.clear", "reading.leave"), "let go, back; quit"),
)

# What the line of keys shows, most needed first: the ids that share a label, and the label.
HINTS: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "text": (
        (("text.next", "text.previous"), "paragraph"),
        (("pane.next",), "pane"),
        (("lookup.here",), "look up"),
        (("lookup.find",), "find actor"),
        (("mark.toggle",), "mark"),
        (("select.word",), "select"),
        (("search.open",), "search"),
        (("open.export",), "export"),
        (("app.help",), "help"),
    ),
    "selecting": (
        (("text.left", "text.right"), "word"),
        (("text.sentence_previous", "text.sentence_next"), "sentence"),
        (("select.swap",), "other end"),
        (("mark.toggle",), "mark"),
        (("copy.citation",), "copy"),
        (("reading.clear",), "let go"),
        (("app.help",), "help"),
    ),
    "list": (
        (("list.down", "list.up"), "item"),
        (("list.choose",), "go to it"),
        (("pane.next",), "pane"),
        (("verdict.accept", "verdict.reject", "verdict.correct"), "decide"),
        (("pane.narrow",), "narrow"),
        (("pane.sort",), "sort"),
        (("lookup.here",), "look up"),
        (("copy.claim",), "copy claim"),
        (("mark.toggle",), "mark"),
        (("reading.clear",), "text"),
        (("app.help",), "help"),
    ),
    "picker": (
        (("picker.down", "picker.up"), "row"),
        (("picker.choose",), "open"),
        (("picker.back",), "back"),
    ),
    "library": (
        (("picker.down", "picker.up"), "row"),
        (("picker.choose",), "open"),
        (("library.add",), "add a path"),
        (("picker.back",), "back"),
    ),
    "finder": (
        (("picker.down", "picker.up"), "row"),
        (("picker.choose",), "open"),
        (("finder.tie",), "tie"),
        (("finder.new",), "new actor"),
        (("picker.back",), "back"),
    ),
    "choice": (
        (("picker.down", "picker.up"), "row"),
        (("picker.choose",), "choose"),
        (("picker.back",), "leave it"),
    ),
    "marks": (
        (("list.down", "list.up"), "mark"),
        (("list.choose",), "go to it"),
        (("marks.note",), "note"),
        (("marks.tag",), "tag"),
        (("marks.remove",), "unmark"),
        (("marks.scope",), "this briefing, or all"),
        (("screen.back",), "back"),
    ),
    "screen": (
        (("list.down", "list.up"), "row"),
        (("list.choose",), "go to it"),
        (("screen.back",), "back"),
        (("app.help",), "help"),
    ),
    "help": (
        (("help.keys",), "the keys that matter"),
        (("list.down", "list.up"), "row"),
        (("list.page_down", "list.page_up"), "page"),
        (("screen.back",), "back"),
    ),
    "export": (
        (("export.next",), "next part"),
        (("list.down", "list.up"), "choose"),
        (("export.write",), "write"),
        (("export.back",), "back"),
    ),
    "dossier": (
        (("list.down", "list.up"), "row"),
        (("list.choose",), "go to it"),
        (("dossier.edit",), "edit"),
        (("dossier.alias",), "name"),
        (("dossier.note",), "note"),
        (("dossier.link",), "link"),
        (("dossier.merge",), "merge"),
        (("dossier.undo",), "undo"),
        (("screen.back",), "back"),
        (("app.help",), "help"),
    ),
    "form": (
        (("form.next",), "next line"),
        (("form.keep",), "keep"),
        (("form.back",), "leave it as it was"),
    ),
    "note": (
        (("note.save",), "keep"),
        (("note.editor",), "your editor"),
        (("note.back",), "leave it as it was"),
    ),
}
