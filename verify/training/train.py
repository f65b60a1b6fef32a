"""Labelled pairs and a base encoder in, a trained cross-encoder out: a course as long as the time given to it."""

import json
import logging
import random
import time
from collections.abc import Iterable
from pathlib import Path

import torch
from pydantic import BaseModel, ConfigDict, Field
from torch.nn import functional

from verify.training.batches import Batch, Batcher
from verify.training.device import device, now
from verify.training.lean import Fineness
from verify.training.mixture import Mixture
from verify.training.network import CrossEncoder
from verify.training.on_levels import learn_on_levels, plain
from verify.training.restore import restored
from verify.training.rows import LABELS, Label, Row

log = logging.getLogger(__name__)

TELL = 10  # steps
ROUND = 2048  # rows drawn at a time, then sorted into batches of like length
NOT_SUPPORTS = LABELS.index(Label.NOT_SUPPORTS)


class Course(BaseModel):
    """How a model is trained."""

    model_config = ConfigDict(frozen=True)

    base: Path = Field(description="folder of the base encoder")
    out: Path = Field(description="folder for checkpoints")
    minutes: float = Field(description="for the whole course, over which the rate falls to nothing; see device.now")
    rate: float = 4e-5
    decay: float = Field(default=0.9, description="factor of the learning rate for each layer downwards")
    frozen: int = Field(default=0, description="layers below this one, and the embeddings, stay as they are")
    smoothing: float = 0.05
    warm_up: float = Field(default=0.04, description="share of the course over which the rate rises")
    size: int = Field(default=32, description="pairs in a batch")
    dropout: float = Field(default=0.0, description="costs a tenth of the time; for pairs that come again and again")
    fine: Fineness | None = Field(default=None, description="the levels that `export` will leave to weights")
    longest: int = Field(default=112, description="tokens at which a pair is cut")
    teacher: float = Field(default=0.7, description="weight of the teacher's word against that of the label")
    start: Path | None = Field(default=None, description="checkpoint or folder of a model to begin from, not the base")
    seed: int = 1
    every: float = Field(default=8.0, description="minutes between checkpoints")


def batcher(base: Path, *, longest: int, size: int) -> Batcher:
    """Return the maker of batches for the encoder in `base`."""
    config = json.loads((base / "config.json").read_text())
    return Batcher(base, longest=longest, size=size, pad=config["pad_token_id"], types=config["model_type"] == "bert")


def loss_of(logits: torch.Tensor, batch: Batch, course: Course) -> torch.Tensor:
    """Return the mean cross-entropy with the labels, and with the teacher's word where there is one.

    "not_supports" asks that contradicts and neither together be likely. Learning from a teacher's likelihoods: Hinton,
    Vinyals and Dean, "Distilling the Knowledge in a Neural Network" (2015).
    """
    logits = logits.float()
    labels = batch.labels.clamp(max=2)
    each = functional.cross_entropy(logits, labels, label_smoothing=course.smoothing, reduction="none")
    against = torch.logsumexp(logits, -1) - torch.logsumexp(logits[:, 1:], -1)
    each = torch.where(batch.labels == NOT_SUPPORTS, against, each)
    said = -(batch.taught * functional.log_softmax(logits, -1)).sum(-1)
    share = course.teacher * (batch.taught.sum(-1) > 0)
    return ((1 - share) * each + share * said).mean()


def _begun(start: Path) -> dict[str, torch.Tensor]:
    if start.is_dir():
        return {name: torch.from_numpy(array.copy()) for name, array in restored(start).items()}
    state: dict[str, torch.Tensor] = torch.load(start, map_location="cpu", weights_only=True)["network"]
    return state


class Trainer:
    """A course that can be stopped and goes on where it was: the checkpoint holds all that it needs."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.spent = 0.0  # minutes
        self.seen = 0  # pairs
        self._steps, self._lap = 0, 0.0
        torch.manual_seed(course.seed)
        course.out.mkdir(parents=True, exist_ok=True)
        held = None
        if self._checkpoint.exists():
            held = torch.load(self._checkpoint, map_location="cpu", weights_only=True)
        self.device = device()
        self.network = self._network(held["network"] if held else None).to(self.device)
        self.optimizer = torch.optim.AdamW(self.network.groups(course.rate, course.decay), fused=True)
        self._peaks = [group["lr"] for group in self.optimizer.param_groups]
        if held:
            self.optimizer.load_state_dict(held["optimizer"])
            self.spent, self.seen = held["spent"], held["seen"]
            log.info("goes on after %.1f minutes and %d pairs", self.spent, self.seen)

    def _network(self, state: dict[str, torch.Tensor] | None) -> CrossEncoder:
        base, dropout = self.course.base, self.course.dropout
        if state is None and self.course.start:
            state = _begun(self.course.start)
        network = CrossEncoder.from_checkpoint(base, state, dropout) if state else CrossEncoder.from_base(base, dropout)
        network.freeze_below(self.course.frozen) if self.course.frozen else None
        learn_on_levels(network, self.course.fine) if self.course.fine else None
        return network

    @property
    def _checkpoint(self) -> Path:
        return self.course.out / "checkpoint.pt"

    def save(self) -> None:
        """Write the checkpoint; the one before it stays whole until the new one is."""
        held = {"network": plain(self.network.state_dict()), "optimizer": self.optimizer.state_dict()}
        held |= {"spent": self.spent, "seen": self.seen, "fine": self.course.fine and tuple(self.course.fine)}
        part = self._checkpoint.with_suffix(".part")
        torch.save(held, part)
        part.replace(self._checkpoint)

    def run(self, rows: Iterable[Row]) -> None:
        """Train until the time of the course is spent."""
        mixture, chance = Mixture(rows, self.course.seed + self.seen), random.Random(self.course.seed + self.seen)
        batches = batcher(self.course.base, longest=self.course.longest, size=self.course.size)
        saved = time.monotonic()
        self.network.train()
        self._lap = now(self.device)
        while self.spent < self.course.minutes:
            for batch in batches.batches(mixture.draw(ROUND, self.spent / self.course.minutes), chance):
                self._step(batch.to(self.device))
                if self.spent >= self.course.minutes:
                    break
                if time.monotonic() - saved > self.course.every * 60:
                    self.save()
                    saved = time.monotonic()
        self.save()

    def _step(self, batch: Batch) -> None:
        self._set_rate()
        with torch.autocast(self.device.type, torch.bfloat16):
            logits = self.network(batch.inputs)
        loss = loss_of(logits, batch, self.course)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.seen += len(batch.rows)
        start, self._lap = self._lap, now(self.device)
        self.spent += (self._lap - start) / 60
        self._steps += 1
        if self._steps % TELL == 0:
            self._tell(float(loss.detach()), logits.detach(), batch)

    def _set_rate(self) -> None:
        passed = self.spent / self.course.minutes
        factor = min(passed / self.course.warm_up, (1 - passed) / (1 - self.course.warm_up), 1.0)
        for group, peak in zip(self.optimizer.param_groups, self._peaks, strict=True):
            group["lr"] = peak * max(0.0, factor)

    _mean = 1.1
    _right = 0.33

    def _tell(self, loss: float, logits: torch.Tensor, batch: Batch) -> None:
        self._mean += 0.1 * (loss - self._mean)
        right = (logits.argmax(-1) == batch.labels)[batch.labels < NOT_SUPPORTS]
        if len(right):
            self._right += 0.1 * (float(right.float().mean()) - self._right)
        told = (self.spent, self.seen, self._mean, self._right, self.seen / self.spent / 60)
        log.info("%.1f min, %d pairs, loss %.3f, right %.3f, %.1f pairs/s", *told)
