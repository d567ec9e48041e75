"""Every screen as it stands at 60, 80, 120 and 200 columns, with its styles; kept under `screens/`.

A screen that was changed on purpose is kept anew with `KEEP_SCREENS=1 pytest tests/tui/test_screens.py`; look at what
changed before it is committed.
"""

import pytest
from conftest import OpenReader
from tui_screen import check_screen

SIZES = {60: (60, 20), 80: (80, 24), 120: (120, 36), 200: (200, 50)}
KEYS = {
    "reading": ("j", "j"),
    "entity": ("e", "g"),
    "claim": ("right_square_bracket", "right_square_bracket"),
    "selecting": ("j", "j", "v", "l", "l"),
    "finder": ("f", "q", "u"),
    "dossier": ("c", "K"),
    "form": ("c", "K", "plus"),
    "correct": ("c", "j", "equals_sign"),
    "marks": ("j", "m", "j", "v", "l", "m", "M"),
    "note": ("j", "m", "i", "n", "o"),
    "export": ("j", "m", "x"),
    "help": ("question_mark",),
    "palette": ("ctrl+p", "m", "a", "r", "k"),
    "library": ("L",),
    "welcome": ("f1",),
    "places": ("4", "G", "B", "n", "g", "apostrophe", "n", "apostrophe", "apostrophe"),
    "accepted": ("c", "plus", "e", "g", "plus", "c"),
    "rejected": ("c", "j", "minus", "e", "g", "minus", "c"),
    "corrected": ("c", "equals_sign", "c", "o", "n", "f", "enter"),
    "added": ("v", "l", "l", "l", "equals_sign", "enter", "enter"),
    "claims-by-source": ("c", "s", "slash", "t", "e", "r", "enter"),
}


@pytest.mark.parametrize("name", KEYS)
async def test_screen(reader: OpenReader, name: str) -> None:
    async with reader(size=SIZES[80]) as r:
        await r.press(*KEYS[name])
        for columns, size in SIZES.items():
            await r.pilot.resize_terminal(*size)
            await r.settle()
            await check_screen(r, f"{name}-{columns}")


@pytest.mark.parametrize("theme", ["light", "contrast", "mono"])
async def test_theme(reader: OpenReader, theme: str) -> None:
    async with reader(size=(120, 30), theme=theme) as r:
        await r.press("right_square_bracket", "right_square_bracket", "m")
        await check_screen(r, f"theme-{theme}")


async def test_ascii(reader: OpenReader) -> None:
    async with reader(size=(120, 30), ascii=True) as r:
        await r.press("right_square_bracket", "m")
        assert all(row.isascii() for row in r.rows)
        await check_screen(r, "ascii")


@pytest.mark.parametrize("theme", ["dark", "light", "contrast", "mono"])
async def test_no_color_beyond_the_sixteen(reader: OpenReader, theme: str) -> None:
    async with reader(size=(120, 30), theme=theme) as r:
        for keys in (("e",), ("m", "x"), ("escape", "f", "h"), ("escape", "question_mark")):
            await r.press(*keys)
            for strip in r.app.screen._compositor.render_strips():
                for segment in strip:
                    for color in (segment.style.color, segment.style.bgcolor) if segment.style else ():
                        assert color is None or color.is_default or (color.number is not None and color.number < 16)
