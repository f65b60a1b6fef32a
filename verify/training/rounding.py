"""A network and texts that it may read in, its weights brought to few levels out, with the least harm to its products.

Each column of weights is rounded in turn, and what that does to the products is made good in the columns that come
after it. Method: Frantar et al., "GPTQ: Accurate Post-Training Quantization for Generative Pre-trained Transformers"
(ICLR 2023).
"""

from collections.abc import Iterable
from functools import partial

import torch
from torch import nn

from verify.training.lean import MOST, Lean, levels

BLOCK = 128  # columns whose effect on the later ones is worked out together
DAMP = 0.01  # of the mean of the diagonal, so that the inverse exists


def round_products(lean: Lean, fine: float, inputs: Iterable[tuple[torch.Tensor, ...]]) -> None:
    """Bring the weights of every dense layer to the levels of its rows, see `levels`; `inputs` are pairs to read."""
    layers = [layer for layer in lean.blocks.modules() if isinstance(layer, nn.Linear)]
    met = {layer: torch.zeros(layer.in_features, layer.in_features) for layer in layers}
    hooks = [layer.register_forward_pre_hook(partial(_meet, met)) for layer in layers]
    with torch.no_grad():
        for one in inputs:
            lean(*one)
        for hook in hooks:
            hook.remove()
        for layer in layers:
            layer.weight.data = rounded(layer.weight.data, met.pop(layer), fine)


def round_plainly(lean: Lean, fine: float) -> None:
    """Bring the weights of every dense layer to the nearest levels of its rows, as it learned on them."""
    for layer in lean.blocks.modules():
        if isinstance(layer, nn.Linear):
            whole, step = levels(layer.weight.data, fine)
            layer.weight.data = whole * step


def _meet(met: dict[nn.Linear, torch.Tensor], layer: nn.Linear, given: tuple[torch.Tensor]) -> None:
    met[layer].addmm_(given[0].T, given[0])


def rounded(weights: torch.Tensor, products: torch.Tensor, fine: float) -> torch.Tensor:
    """Return weights (outputs, inputs) on their levels; `products` are sums over tokens, shape (inputs, inputs)."""
    _, step = levels(weights, fine)
    weights, out = weights.clone(), torch.empty_like(weights)
    inverse = _inverse(products)
    for start in range(0, weights.shape[1], BLOCK):
        end = min(start + BLOCK, weights.shape[1])
        errors = torch.empty(weights.shape[0], end - start)
        for column in range(start, end):
            whole = (weights[:, column : column + 1] / step).round().clamp(-MOST, MOST)
            out[:, column] = (whole * step)[:, 0]
            error = (weights[:, column] - out[:, column]) / inverse[column, column]
            weights[:, column:end] -= error[:, None] * inverse[column, column:end]
            errors[:, column - start] = error
        weights[:, end:] -= errors @ inverse[start:end, end:]
    return out


def _inverse(products: torch.Tensor) -> torch.Tensor:
    """Return the upper Cholesky factor of the inverse."""
    damped = products + DAMP * products.diagonal().mean() * torch.eye(len(products))
    return torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(damped)), upper=True)
