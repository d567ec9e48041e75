"""The engine that needs no model: names and attributions by word lists and shape."""

from briefreader.extract.attribution import find_attributions
from briefreader.extract.engine import Resources
from briefreader.extract.names.finding import find_names
from briefreader.extract.resolve import resolve
from briefreader.model.analysis import Analysis
from briefreader.model.briefing import Briefing


class RulesEngine:
    """Rules alone; deterministic, keeps nothing between briefings."""

    name = "rules"

    def __init__(self, resources: Resources) -> None:
        self._resources = resources

    def __call__(self, briefing: Briefing) -> Analysis:
        """Analyze one briefing."""
        names = find_names(briefing, self._resources)
        attributions = find_attributions(briefing, names, self._resources.lexicon)
        return resolve(briefing, names, attributions, self._resources, self.name)
