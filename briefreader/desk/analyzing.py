"""What engines find in briefings: made, kept, and had again."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.config import Config
from briefreader.errors import BriefreaderError, UnknownError
from briefreader.locations import Locations
from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing

if TYPE_CHECKING:
    from briefreader.desk.analyses import AnalysisCache
    from briefreader.desk.apart import Part, ReadingApart
    from briefreader.desk.verdicts import Verdicts
    from briefreader.extract.engine import Engine
    from briefreader.store.actors import ActorStore


class Analyzing:
    """Analyzes briefings with the engine that the settings name.

    Args:
        locations: where the user's word lists and the cache are.
        data: the folder of what ships with the program.
        config: names the engine.
        actors: whom entities are linked to.
        verdicts: what the reader decided about findings.

    Attributes:
        engine_notice: why another engine reads than the settings name; "" before it is known, and where it doesn't.
    """

    def __init__(
        self, locations: Locations, data: Path, config: Config, actors: "ActorStore", verdicts: "Verdicts"
    ) -> None:
        self._locations = locations
        self._data = data
        self._config = config
        self._actors = actors
        self._verdicts = verdicts
        self.engine_notice = ""

    @cached_property
    def engine(self) -> "Engine":
        """The engine that the settings name; the rules where the model can't be used, as `engine_notice` then says.

        Raises: UnknownError for a name that no engine has.
        """
        from briefreader.extract.engine import Resources, load_engine
        from briefreader.extract.gazetteer import Gazetteer
        from briefreader.extract.language.lexicon import load_lexicon
        from briefreader.search.fold import fold_name

        gazetteer = Gazetteer(self._actors.all(), fold_name)
        lexicon = load_lexicon((self._data / "lexicon", self._locations.config / "lexicon"))
        resources = Resources(gazetteer, lexicon, self._data / "model")
        try:
            return load_engine(self._config.engine, resources)
        except UnknownError:
            raise
        except BriefreaderError as error:
            self.engine_notice = f"{error.message}; the rules read alone"
            return load_engine("rules", resources)

    @cached_property
    def _cache(self) -> "AnalysisCache":
        from briefreader.desk.analyses import AnalysisCache, stamp_reading

        return AnalysisCache(
            self._locations.analyses, stamp_reading(self._config.engine, self._data, self._locations.config)
        )

    def analyze(self, briefing: Briefing, *, kept: bool = True) -> Analysis:
        """Entities and claims of a briefing, with what the reader decided about them; `kept` as below."""
        return self.decide(briefing, self.analyze_unchecked(briefing, kept=kept))

    def analyze_unchecked(self, briefing: Briefing, *, kept: bool = True) -> Analysis:
        """What an engine finds; with `kept` what it found before, where nothing has changed since."""
        known = self.recall(briefing) if kept else None
        if known is not None:
            return known
        found = self.engine(briefing)
        if kept and found.engine == self._config.engine:  # where another engine stood in, ask again
            self._cache.save(briefing, self._actors.revision, found)
        return found

    def analyze_part(self, briefing: Briefing, part: "Part") -> Analysis:
        """What an engine finds in some paragraphs, by themselves; in all for None."""
        from briefreader.desk.apart import take_part

        return self.analyze_unchecked(take_part(briefing, part), kept=part is None)

    def read_apart(self, briefing: Briefing) -> "ReadingApart":
        """A second process that reads a long briefing. Raises: BriefreaderError if there can be none."""
        from briefreader.desk.apart import ReadingApart

        return ReadingApart(briefing, self._locations, self._data, self._config)

    def decide(self, briefing: Briefing, analysis: Analysis) -> Analysis:
        """What an engine found, as the reader has it."""
        return self._verdicts.decide(briefing, analysis).analysis

    def recall(self, briefing: Briefing) -> Analysis | None:
        """What was found in a briefing before, if nothing that it depends on has changed since."""
        return self._cache.load(briefing, self._actors.revision)

    def recall_any(self, briefing: Briefing) -> Analysis | None:
        """What was found in a briefing last, whatever the actors were then."""
        return self._cache.load_any(briefing)

    def forget_actors(self) -> None:
        """Make the engine anew, when it is next needed, with the actors as they are then."""
        self.__dict__.pop("engine", None)
