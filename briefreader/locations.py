"""Where files live. Pure paths: no directory is made here."""

import os
from dataclasses import dataclass
from pathlib import Path


def data_dir() -> Path:
    """The data that ships with the program.

    Inside the package where it was installed from a wheel, beside the package in a checkout.
    """
    package = Path(__file__).parent
    inside = package / "data"
    return inside if inside.is_dir() else package.parent / "data"


@dataclass(frozen=True, slots=True)
class Locations:
    """The folders that briefreader writes to; none of them need exist."""

    data: Path
    config: Path
    state: Path
    cache: Path

    @property
    def actors(self) -> Path:
        """The seed and what the user added or changed."""
        return self.data / "actors.json"

    @property
    def layers(self) -> Path:
        """The folder of the lists of actors that were imported, a file each."""
        return self.data / "layers"

    @property
    def library(self) -> Path:
        """Metadata of the briefings that were opened or added."""
        return self.data / "library.json"

    @property
    def briefings(self) -> Path:
        """The folder of the briefings' texts, by id."""
        return self.data / "briefings"

    @property
    def marks(self) -> Path:
        """Marked passages."""
        return self.data / "marks.json"

    @property
    def verdicts(self) -> Path:
        """What the reader decided about findings."""
        return self.data / "verdicts.json"

    @property
    def places(self) -> Path:
        """Where the reader was, drafts, the last screen."""
        return self.state / "state.json"

    @property
    def names(self) -> Path:
        """The folder that keeps the index of a large store's names."""
        return self.cache / "names"

    @property
    def analyses(self) -> Path:
        """What engines found, to be had at once the next time; may be deleted at any time."""
        return self.cache / "analyses"

    @property
    def config_file(self) -> Path:
        """The user's own settings."""
        return self.config / "config.toml"


def find_locations() -> Locations:
    """The folders of this user: under `BRIEFREADER_HOME` if set, else where the platform keeps such things."""
    home = os.environ.get("BRIEFREADER_HOME")
    if home:
        root = Path(home).expanduser()
        return Locations(root, root, root, root / "cache")
    from platformdirs import PlatformDirs  # not needed, nor paid for, where the home is given

    dirs = PlatformDirs("briefreader", appauthor=False)
    return Locations(
        Path(dirs.user_data_dir), Path(dirs.user_config_dir), Path(dirs.user_state_dir), Path(dirs.user_cache_dir)
    )
