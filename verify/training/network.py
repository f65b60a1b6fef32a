"""A base encoder in, a cross-encoder out: three logits for a pair of texts read together."""

from pathlib import Path
from typing import Any

import torch
from torch import nn
from transformers import AutoConfig, AutoModel

CLASSES = 3


class CrossEncoder(nn.Module):
    """An encoder with a linear head on the first token's vector and the mean of all, side by side."""

    def __init__(self, encoder: nn.Module, width: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(2 * width, CLASSES)

    @classmethod
    def from_base(cls, folder: Path, dropout: float = 0.0) -> "CrossEncoder":
        """Return the encoder in `folder` (config.json, model.safetensors) under an untrained head."""
        encoder = AutoModel.from_pretrained(
            folder, add_pooling_layer=False, hidden_dropout_prob=dropout, attention_probs_dropout_prob=dropout
        )
        return cls(encoder, encoder.config.hidden_size)

    @classmethod
    def from_checkpoint(cls, base: Path, state: dict[str, Any], dropout: float = 0.0) -> "CrossEncoder":
        """Return the network that `state` was saved from; `base` tells its shape."""
        config = AutoConfig.from_pretrained(base)
        config.hidden_dropout_prob = config.attention_probs_dropout_prob = dropout
        network = cls(AutoModel.from_config(config, add_pooling_layer=False), config.hidden_size)
        network.load_state_dict(state)
        return network

    def forward(self, inputs: dict[str, torch.Tensor]) -> torch.Tensor:
        """Return logits, shape (pairs, 3), in the order supports, contradicts, neither."""
        hidden = self.encoder(**inputs).last_hidden_state
        mask = inputs["attention_mask"].unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * mask).sum(1) / mask.sum(1)
        return self.head(self.dropout(torch.cat([hidden[:, 0], mean], dim=-1)))

    def freeze_below(self, layer: int) -> None:
        """Keep the embeddings and the layers below `layer` as they are."""
        for parameter in self.encoder.embeddings.parameters():
            parameter.requires_grad = False
        for block in self.encoder.encoder.layer[:layer]:
            for parameter in block.parameters():
                parameter.requires_grad = False

    def groups(self, rate: float, decay: float) -> list[dict[str, Any]]:
        """Return parameter groups whose learning rate falls by `decay` a layer downwards; the head learns fastest."""
        groups = [{"params": list(self.head.parameters()), "lr": 4 * rate, "weight_decay": 0.01}]
        blocks = self.encoder.encoder.layer
        for depth, block in enumerate(reversed(blocks)):
            groups += _with_decay(block, rate * decay**depth)
        groups += _with_decay(self.encoder.embeddings, rate * decay ** len(blocks))
        bias = getattr(self.encoder.encoder, "relative_attention_bias", None)
        if bias is not None:
            groups += _with_decay(bias, rate)
        return groups


def _with_decay(module: nn.Module, rate: float) -> list[dict[str, Any]]:
    """Return a module's parameters that learn, apart by whether weights decay: biases and norms do not."""
    learning = [p for p in module.parameters() if p.requires_grad]
    return [
        {"params": [p for p in learning if p.dim() > 1], "lr": rate, "weight_decay": 0.01},
        {"params": [p for p in learning if p.dim() <= 1], "lr": rate, "weight_decay": 0.0},
    ]
