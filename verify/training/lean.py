"""A trained cross-encoder in, the same network for one pair at a time out: what is exported.

One pair has no padding, so there is no mask; query, key and value are one product, and the scale of attention is in
the query's weights. It covers the two families that the bases are of, BERT and MPNet: both add and then normalise.
"""

import math
from typing import Any, NamedTuple

import torch
from torch import nn

from verify.training.network import CrossEncoder

FARTHEST = 512  # positions
MOST = 127  # int8


class Fineness(NamedTuple):
    """How many levels the root mean square of a row of weights has: of the vectors of words, and of all else."""

    words: float
    products: float


class Block(nn.Module):
    """A layer: attention with an optional bias by distance, then two dense layers, each added and normalised."""

    def __init__(self, query: nn.Linear, key: nn.Linear, value: nn.Linear, rest: tuple[Any, ...], heads: int) -> None:
        super().__init__()
        self.heads, self.width = heads, query.in_features
        self.all = nn.Linear(self.width, 3 * self.width)
        scale = 1 / math.sqrt(self.width // heads)
        with torch.no_grad():
            self.all.weight.copy_(torch.cat([query.weight * scale, key.weight, value.weight]))
            self.all.bias.copy_(torch.cat([query.bias * scale, key.bias, value.bias]))
        self.out, self.norm, self.up, self.down, self.last = rest

    def forward(self, tokens: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
        """Take and return vectors of shape (tokens, width)."""
        heads, size = self.heads, self.width // self.heads
        query, key, value = self.all(tokens).split(self.width, dim=-1)
        query = query.reshape(-1, heads, size).transpose(0, 1)
        key = key.reshape(-1, heads, size).permute(1, 2, 0)
        value = value.reshape(-1, heads, size).transpose(0, 1)
        weights = query @ key
        weights = torch.softmax(weights if bias is None else weights + bias, dim=-1)
        seen = (weights @ value).transpose(0, 1).reshape(-1, self.width)
        tokens = self.norm(self.out(seen) + tokens)
        return self.last(self.down(nn.functional.gelu(self.up(tokens))) + tokens)


class Lean(nn.Module):
    """The whole network; `input_ids` of shape (1, tokens) in, logits of shape (1, 3) out.

    The vectors of words are kept as whole numbers, `fine` steps to a root mean square: they are a fifth of the weights.
    """

    def __init__(self, network: CrossEncoder, fine: float) -> None:
        super().__init__()
        encoder: Any = network.encoder
        self.family = encoder.config.model_type
        self.norm = encoder.embeddings.LayerNorm
        words = encoder.embeddings.word_embeddings.weight.detach()
        whole, step = levels(words, fine)
        self.words, self.step = nn.Parameter(whole.to(torch.int8), requires_grad=False), nn.Parameter(step)
        first = 0 if self.family == "bert" else encoder.config.pad_token_id + 1
        self.places = nn.Parameter(encoder.embeddings.position_embeddings.weight.detach()[first : first + FARTHEST])
        self.types = encoder.embeddings.token_type_embeddings if self.family == "bert" else None
        make = _bert_block if self.family == "bert" else _mpnet_block
        self.blocks = nn.ModuleList(make(layer, encoder.config.num_attention_heads) for layer in encoder.encoder.layer)
        self.distances = _distances(encoder.encoder) if self.family == "mpnet" else None
        self.head = network.head

    def forward(self, input_ids: torch.Tensor, token_type_ids: torch.Tensor | None = None) -> torch.Tensor:
        """Return the logits of one pair."""
        ids = input_ids[0]
        tokens = self.words[ids] * self.step[ids] + self.places[: ids.shape[0]]
        if self.types is not None and token_type_ids is not None:
            tokens = tokens + self.types(token_type_ids[0])
        tokens, bias = self.norm(tokens), self._bias(ids)
        for block in self.blocks:
            tokens = block(tokens, bias)
        return self.head(torch.cat([tokens[:1], tokens.mean(0, keepdim=True)], dim=-1))

    def _bias(self, ids: torch.Tensor) -> torch.Tensor | None:
        """Return what attention adds by distance, shape (heads, tokens, tokens)."""
        if self.distances is None:
            return None
        steps = torch.arange(ids.shape[0])
        return self.distances[:, steps[None, :] - steps[:, None] + FARTHEST - 1]


def levels(weights: torch.Tensor, fine: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the weights as whole numbers from -127 to 127, and the distance of two levels for each row.

    It is the root mean square of the row over `fine`, or more where the greatest weight needs it: few bits then hold
    a row, and one great weight does not make all others coarse.
    """
    mean, most = weights.square().mean(1, keepdim=True).sqrt(), weights.abs().amax(1, keepdim=True)
    step = torch.maximum(mean / fine, most / MOST).clamp(min=1e-9)
    return (weights / step).round(), step


def _distances(encoder: Any) -> nn.Parameter:
    """Return the bias of every distance from -511 to 511, shape (heads, 1023); MPNet shares one in all its layers."""
    bias = encoder.compute_position_bias(torch.zeros(1, FARTHEST, 1)).detach()[0]
    return nn.Parameter(torch.cat([bias[:, 1:, 0].flip(-1), bias[:, 0, :]], dim=-1))


def _bert_block(layer: Any, heads: int) -> Block:
    own, out = layer.attention.self, layer.attention.output
    rest = (out.dense, out.LayerNorm, layer.intermediate.dense, layer.output.dense, layer.output.LayerNorm)
    return Block(own.query, own.key, own.value, rest, heads)


def _mpnet_block(layer: Any, heads: int) -> Block:
    own = layer.attention.attn
    rest = (own.o, layer.attention.LayerNorm, layer.intermediate.dense, layer.output.dense, layer.output.LayerNorm)
    return Block(own.q, own.k, own.v, rest, heads)
