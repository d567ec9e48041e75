"""How things look: the terminal's own 16 colors, dark or light; high contrast; no color at all.

Every style that carries a meaning has an attribute or a sign beside its color.
"""

import os
from collections.abc import Mapping

from textual.theme import Theme

from briefreader.errors import ConfigError
from briefreader.model.clean import clean_line

# What the stylesheets ask for beyond Textual's own variables: a color and a text style each.
DEFAULTS: Mapping[str, str] = {
    "title": "ansi_default",
    "title-style": "bold",
    "muted": "ansi_default",
    "muted-style": "dim",
    "heading": "ansi_cyan",
    "heading-style": "bold",
    "key": "ansi_cyan",
    "key-style": "bold",
    "rule": "ansi_bright_black",
    "cursor": "ansi_cyan",
    "cursor-style": "bold",
    "word-style": "reverse",
    "selection-style": "reverse",
    "mark": "ansi_yellow",
    "mark-style": "none",
    "mention": "ansi_cyan",
    "mention-style": "bold underline",
    "hit": "ansi_yellow",
    "hit-style": "bold underline",
    "source": "ansi_cyan",
    "source-style": "bold",
    "cue": "ansi_magenta",
    "cue-style": "bold italic",
    "content": "ansi_green",
    "content-style": "underline",
    "linked": "ansi_green",
    "open": "ansi_yellow",
    "unknown": "ansi_default",
    "against": "ansi_red",
    "alert": "ansi_red",
    "alert-style": "bold",
}

_LIGHT = {
    "heading": "ansi_blue",
    "key": "ansi_blue",
    "rule": "ansi_white",
    "cursor": "ansi_blue",
    "mark": "ansi_magenta",
    "mention": "ansi_blue",
    "hit": "ansi_red",
    "source": "ansi_blue",
    "cue": "ansi_magenta",
    "content": "ansi_green",
    "open": "ansi_magenta",
}

# The terminal's own foreground on its own background is the most that it has, whether it is dark or light.
_CONTRAST = {name: "ansi_default" for name in DEFAULTS if not name.endswith("-style")} | {
    "muted-style": "none",
    "heading-style": "bold underline",
    "cursor-style": "bold",
    "mark-style": "bold",
    "mention-style": "bold reverse",
    "hit-style": "bold reverse",
    "source-style": "bold reverse",
    "cue-style": "bold italic",
    "content-style": "bold underline",
    "against": "ansi_red",
    "alert": "ansi_red",
    "alert-style": "bold reverse",
}

_MONO = {name: "ansi_default" for name in DEFAULTS if not name.endswith("-style")} | {
    "mark-style": "italic",
    "hit-style": "bold underline",
}

_TEXTUAL = {
    "ansi-background": "ansi_default",
    "ansi-foreground": "ansi_default",
    "border": "ansi_default",
    "border-blurred": "ansi_default",
    "input-cursor-background": "ansi_default",
    "input-cursor-foreground": "ansi_default",
    "input-cursor-text-style": "reverse",
    "input-selection-background": "ansi_default",
    "input-selection-foreground": "ansi_default",
}


def _theme(name: str, changes: Mapping[str, str], *, dark: bool = True) -> Theme:
    return Theme(
        name=f"briefreader-{name}",
        ansi=True,
        dark=dark,
        primary="ansi_default",
        secondary="ansi_default",
        warning="ansi_yellow" if name != "mono" else "ansi_default",
        error="ansi_red" if name != "mono" else "ansi_default",
        success="ansi_green" if name != "mono" else "ansi_default",
        accent="ansi_default",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        variables={**DEFAULTS, **_TEXTUAL, **changes},
    )


THEMES: Mapping[str, Theme] = {
    "dark": _theme("dark", {}),
    "light": _theme("light", _LIGHT, dark=False),
    "contrast": _theme("contrast", _CONTRAST),
    "mono": _theme("mono", _MONO),
}


def choose_theme(wanted: str, environment: Mapping[str, str] = os.environ) -> Theme:
    """The theme of a name; "auto" takes what the terminal says of itself, dark where it says nothing.

    `NO_COLOR`, even empty, always gives the one without colors.

    Raises: ConfigError for a name that no theme has.
    """
    if wanted != "auto" and wanted not in THEMES:
        raise ConfigError(f"there is no theme {clean_line(wanted)!r}", f"there are auto, {', '.join(THEMES)}")
    if "NO_COLOR" in environment:
        return THEMES["mono"]
    if wanted != "auto":
        return THEMES[wanted]
    # "15;0" or "15;default;0": foreground and background of terminals that tell; 7 and 15 are the light ones
    background = environment.get("COLORFGBG", "").rsplit(";", 1)[-1]
    return THEMES["light" if background in ("7", "15") else "dark"]
