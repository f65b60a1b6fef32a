"""Checkpoints of courses that follow one another in, one network that is their weighted mean out.

What one course learned beyond another's data is kept, what it forgot is partly had back, at no cost in reading.
Wortsman et al., "Model soups: averaging weights of multiple fine-tuned models improves accuracy without increasing
inference time" (ICML 2022).
"""

from collections.abc import Mapping
from pathlib import Path

import torch


def mean(shares: Mapping[Path, float], out: Path) -> None:
    """Write a checkpoint, to export or to begin a course from, that is the mean of those in `shares`."""
    whole = sum(shares.values())
    held = {path: torch.load(path, map_location="cpu", weights_only=True) for path in shares}
    states = [(held[path]["network"], share / whole) for path, share in shares.items()]
    first, _ = states[0]
    network = {
        name: sum(state[name] * share for state, share in states) if tensor.is_floating_point() else tensor
        for name, tensor in first.items()
    }
    torch.save({"network": network}, out)
