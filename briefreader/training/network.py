"""The network: MiniLM with an embedding of case and gaps, one head for names, one for roles, one that links to cues."""

import math
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from briefreader.extract.tagging.features import FEATURES, GUIDELINES, NAME_LABELS, ROLE_LABELS

WIDTH, LAYERS, ATTENTION_HEADS, INNER, POSITIONS, VOCABULARY = 384, 6, 12, 1536, 512, 30522
HEAD = WIDTH // ATTENTION_HEADS
LINK = 64
Shape = tuple[tuple[int, int], ...]
"""Of each layer: how many attention heads it has, and how wide it is inside."""
WHOLE: Shape = ((ATTENTION_HEADS, INNER),) * LAYERS


class Layer(nn.Module):
    """One layer of the encoder, as BERT has it."""

    def __init__(self, heads: int, inner: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(WIDTH, heads * HEAD) for _ in range(3))
        self.mix, self.mix_norm = nn.Linear(heads * HEAD, WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen, self.narrow = nn.Linear(WIDTH, inner), nn.Linear(inner, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """The next states; `mask` is added to the attention's scores."""
        split = (*x.shape[:2], self.heads, HEAD)
        q, k, v = (f(x).view(split).transpose(1, 2) for f in (self.query, self.key, self.value))
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.mix_norm(x + self.drop(self.mix(seen.transpose(1, 2).flatten(2))))
        return self.norm(x + self.drop(self.narrow(functional.gelu(self.widen(x)))))


class Tagger(nn.Module):
    """Tags names after each guideline, tags roles, and gives the two sides of a link to a cue, all in one pass."""

    def __init__(self, shape: Shape = WHOLE) -> None:
        """A network with random weights.

        Args:
            shape: the encoder's own, or a smaller one (`prune.py`).
        """
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.features = nn.Embedding(FEATURES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(heads, inner) for heads, inner in shape)
        self.guidelines = nn.Embedding(len(GUIDELINES), WIDTH)
        self.name_state, self.name_out = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, len(NAME_LABELS))
        self.role_state, self.role_out = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, len(ROLE_LABELS))
        self.link_from, self.link_to = nn.Linear(WIDTH, LINK), nn.Linear(WIDTH, LINK)
        self.drop = nn.Dropout(0.1)
        nn.init.zeros_(self.features.weight)
        nn.init.normal_(self.guidelines.weight, std=0.02)

    def encode(self, pieces: Tensor, features: Tensor, mask: Tensor | None = None) -> Tensor:
        """States of windows by pieces by WIDTH; `mask` is false where there is only padding."""
        return self.encode_all(pieces, features, mask)[-1]

    def encode_all(self, pieces: Tensor, features: Tensor, mask: Tensor | None = None) -> list[Tensor]:
        """The states after each layer."""
        x = self.words(pieces) + self.features(features) + self.positions.weight[: pieces.shape[1]]
        x = self.drop(self.norm(x))
        scores = None if mask is None else torch.where(mask, 0.0, -1e4)[:, None, None, :]
        states = []
        for layer in self.layers:
            x = layer(x, scores)
            states.append(x)
        return states

    def names(self, states: Tensor, guideline: Tensor) -> Tensor:
        """Scores of NAME_LABELS; `guideline` is one index a window."""
        told = states + self.guidelines(guideline)[:, None, :]
        return self.name_out(self.drop(states + functional.gelu(self.name_state(told))))

    def roles(self, states: Tensor) -> Tensor:
        """Scores of ROLE_LABELS."""
        return self.role_out(self.drop(states + functional.gelu(self.role_state(states))))

    def links(self, states: Tensor) -> tuple[Tensor, Tensor]:
        """The two sides whose product scores a word's link to a cue."""
        return self.link_from(states) / math.sqrt(LINK), self.link_to(states)


def shape_of(state: Mapping[str, Tensor]) -> Shape:
    """The shape of the network that some weights are of."""
    return tuple(
        (len(state[f"layers.{n}.query.bias"]) // HEAD, len(state[f"layers.{n}.widen.bias"])) for n in range(LAYERS)
    )


def load_encoder(model: Tagger, weights: Path) -> None:
    """Put the encoder's published weights (`model.safetensors`) into a network."""
    from safetensors.torch import load_file

    state = load_file(weights)
    own: dict[str, Tensor] = {
        "words.weight": state["embeddings.word_embeddings.weight"],
        "positions.weight": state["embeddings.position_embeddings.weight"]
        + state["embeddings.token_type_embeddings.weight"][0],
    }
    names = {
        "attention.self.query": "query",
        "attention.self.key": "key",
        "attention.self.value": "value",
        "attention.output.dense": "mix",
        "attention.output.LayerNorm": "mix_norm",
        "intermediate.dense": "widen",
        "output.dense": "narrow",
        "output.LayerNorm": "norm",
    }
    for part in ("weight", "bias"):
        own[f"norm.{part}"] = state[f"embeddings.LayerNorm.{part}"]
        for n in range(LAYERS):
            for theirs, ours in names.items():
                own[f"layers.{n}.{ours}.{part}"] = state[f"encoder.layer.{n}.{theirs}.{part}"]
    missing = model.load_state_dict(own, strict=False)
    if missing.unexpected_keys or any(k.startswith(("layers", "norm")) for k in missing.missing_keys):
        raise ValueError(f"not the expected encoder: {missing}")
