"""A network in, the same network learning with its weights on few levels out: it comes to bear what export does to it.

Forwards a weight is rounded, backwards its rounding is taken to be none (the straight-through estimator). Method:
Jacob et al., "Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference" (CVPR
2018).
"""

import torch
from torch import nn
from torch.nn.utils import parametrize

from verify.training.lean import Fineness, levels
from verify.training.network import CrossEncoder

INNER = "parametrizations.weight.original"


class OnLevels(nn.Module):
    """A weight, shape (rows, columns), in; the same on the levels of its rows out."""

    def __init__(self, fine: float) -> None:
        super().__init__()
        self.fine = fine

    def forward(self, weight: torch.Tensor) -> torch.Tensor:
        """Return the rounded weight; its gradient passes as if it were not."""
        whole, step = levels(weight.detach(), self.fine)
        return weight + (whole * step - weight).detach()


def learn_on_levels(network: CrossEncoder, fine: Fineness) -> None:
    """Let every weight that `export` rounds be read rounded from now on."""
    parametrize.register_parametrization(network.encoder.embeddings.word_embeddings, "weight", OnLevels(fine.words))
    for layer in list(network.encoder.encoder.layer.modules()):
        if isinstance(layer, nn.Linear):
            parametrize.register_parametrization(layer, "weight", OnLevels(fine.products))


def plain(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Return the weights of a network, whether it learns on levels or not, by the names of one that does not."""
    return {name.replace(INNER, "weight"): tensor for name, tensor in state.items()}
