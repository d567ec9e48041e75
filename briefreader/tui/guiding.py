"""What can be done where the reader is: help and the palette."""

from textual.app import App

from briefreader.tui.commands import Command, Where
from briefreader.tui.keys import commands_for
from briefreader.tui.screens.reading import ReadingScreen
from briefreader.tui.session import Session


class Guides(App[int]):
    """Shows every key and every command of the screen and the pane in use."""

    session: Session

    @property
    def reading(self) -> ReadingScreen | None:
        """The screen with the text, whatever is above it."""
        return next((screen for screen in self.screen_stack if isinstance(screen, ReadingScreen)), None)

    def _where(self) -> list[Where]:
        """Where the keys go now, from the innermost: the kinds of node from the focused one up."""
        node = self.focused or self.screen
        parts: list[Where] = ["text", "list", "pane", "entities", "claims"]
        kinds = parts if isinstance(self.screen, ReadingScreen) else []
        for ancestor in node.ancestors_with_self:
            kinds.extend(getattr(ancestor, "CONTEXTS", ()))
        return list(dict.fromkeys(kinds))

    def action_help(self) -> None:
        """Every key of this screen."""
        from briefreader.tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.session, self._where()), self._after_help)

    def _after_help(self, wanted: str | None) -> None:
        if wanted and self.reading is not None:
            while self.screen is not self.reading:
                self.pop_screen()
            self.reading.action_ten_keys()

    def action_palette(self) -> None:
        """Every command of this screen, to be found by typing."""
        from briefreader.tui.screens.palette import PaletteScreen

        if isinstance(self.screen, PaletteScreen):
            return
        node = self.focused or self.screen
        nodes = {kind: n for n in reversed(node.ancestors_with_self) for kind in getattr(n, "CONTEXTS", ())}
        valid = [kind for kind in self._where() if kind in nodes]

        async def carry_out(command: Command | None) -> None:
            if command is not None:
                await self.run_action(command.action, nodes[command.where])

        self.push_screen(PaletteScreen(self.session, commands_for(valid)), carry_out)
