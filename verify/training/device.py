"""What a course runs on: an accelerator where there is one, else the processor; and how its time is counted there."""

import time

import torch


def device() -> torch.device:
    """Return the accelerator, or the processor where there is none."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def now(on: torch.device) -> float:
    """Return seconds: of a thread's own time on a processor, which others share, and of the clock on an accelerator."""
    return time.process_time() / torch.get_num_threads() if on.type == "cpu" else time.monotonic()
