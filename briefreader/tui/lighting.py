"""What is lit up in the text: one entity, one claim or the hits of a search, never two of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.tui.findings import Findings
from briefreader.tui.text.highlights import Cover, Layer
from briefreader.tui.text.search import TextSearch


@dataclass(frozen=True, slots=True)
class Light:
    """What is lit up; nothing, if all are None. Entity and claim are ids."""

    entity: str | None = None
    claim: str | None = None
    search: TextSearch | None = None

    def layers(self, findings: Findings | None) -> Sequence[Cover]:
        """The layers to lay over the text, the lowest first."""
        if self.search is not None:
            return (self.search,)
        if findings is None:
            return ()
        entity, claim = findings.entity(self.entity), findings.claim(self.claim)
        if entity is not None:
            return (Layer("mention", (m.span for m in entity.mentions)),)
        if claim is not None:
            source = claim.source.spans if claim.source else ()
            return (Layer("content", claim.content), Layer("source", source), Layer("cue", claim.cue))
        return ()
