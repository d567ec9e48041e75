"""How the actors that are shipped come into the store, and how a newer release changes what the user hasn't touched."""

import json
from collections.abc import Iterable
from hashlib import blake2b

from briefreader.model.actor import Actor
from briefreader.store.codec import encode, field_names
from briefreader.store.tables import Document

SHIPPED = "shipped"
_COMPARED = field_names(Actor) - {"created", "updated"}


def fingerprint(document: Document) -> str:
    """What tells whether a document still says what was shipped; times and fields beyond the model's don't count."""
    told = {name: value for name, value in document.items() if name in _COMPARED}
    return blake2b(json.dumps(told, sort_keys=True).encode(), digest_size=8).hexdigest()


def merge_seed(documents: dict[str, Document], seed: Iterable[Actor], removed: frozenset[str]) -> dict[str, Document]:
    """The table of actors with those of a release in it.

    A document that came from a release carries the fingerprint of what was shipped: while it still says that, it is
    the release's to change and, once nobody refers to it, to take back. What the user added or changed stays as it is.

    Args:
        documents: the table by number; not changed.
        removed: ids that the user removed; they don't come back.
    """
    shipped = {actor.id: _ship(actor) for actor in seed}
    own = {number: document for number, document in documents.items() if _is_own(document)}
    wanted = {actor for document in own.values() for actor in _ties(document)}
    merged: dict[str, Document] = {}
    for number, document in documents.items():
        fresh = shipped.pop(document.get("id", ""), None)
        if number in own:
            same = fresh is not None and SHIPPED in document and fingerprint(document) == fresh[SHIPPED]
            merged[number] = document | {SHIPPED: fresh[SHIPPED]} if fresh and same else document
        elif fresh is not None:
            merged[number] = {k: v for k, v in document.items() if k not in _COMPARED} | fresh
        elif document.get("id") in wanted:
            merged[number] = document
    free = max((int(number) for number in documents), default=0) + 1
    added = (document for actor_id, document in shipped.items() if actor_id not in removed)
    return merged | {str(number): document for number, document in enumerate(added, start=free)}


def _ship(actor: Actor) -> Document:
    document = encode(actor)
    return document | {SHIPPED: fingerprint(document)}


def _is_own(document: Document) -> bool:
    return SHIPPED not in document or fingerprint(document) != document[SHIPPED]


def _ties(document: Document) -> list[str]:
    try:
        return [affiliation["actor"] for affiliation in document.get("affiliations", ())]
    except (KeyError, TypeError):  # mended by hand; whoever decodes it will say so
        return []
