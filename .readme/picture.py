"""Draw the picture of the README: `python .readme/picture.py` writes `reader.svg` beside this file."""

import asyncio
import os
import re
import tempfile
from pathlib import Path


async def draw(target: Path) -> None:
    """The bundled briefing at 120 by 36, on its third claim."""
    from briefreader.cli.common import open_desk
    from briefreader.tui.app import ReaderApp

    desk = open_desk(theme="dark")
    app = ReaderApp(desk, desk.opening.open(None), desk.config)
    async with app.run_test(size=(120, 36)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("right_square_bracket", "right_square_bracket", "right_square_bracket")
        await pilot.pause()
        svg = app.export_screenshot(title="briefreader")
    # a picture that fetches no font
    svg = re.sub(r"@font-face\s*\{[^}]*\}", "", svg).replace("Fira Code, monospace", "monospace")
    target.write_text("\n".join(line.rstrip() for line in svg.splitlines()) + "\n", "utf8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ["BRIEFREADER_HOME"] = home
        asyncio.run(draw(Path(__file__).with_name("reader.svg")))
