"""What a user asked for in, a judge or none out: the models that are bundled, a folder of one, or "none"."""

from functools import lru_cache
from pathlib import Path

from verify.entail.base import Judge
from verify.entail.cascade import Cascade
from verify.entail.onnx import OnnxJudge

BUNDLED = Path(__file__).parent.parent / "models"
SMALL, LARGE = "relation-small", "relation-large"
NONE = "none"


def open_judge(asked: str = "", *, thorough: bool = False) -> Judge | None:
    """Return the judge: for "" the bundled one, if any; for "none" none; else that in the folder that is named.

    A folder may hold one model, or two in folders of their own: relation-small sees every pair, relation-large decides.
    A `thorough` judge lets the larger one read every pair: for a few pairs that are given, not for those of a corpus.
    """
    if asked.strip().lower() == NONE or (not asked and not is_bundled()):
        return None
    return _open(Path(asked).expanduser() if asked else BUNDLED, thorough)


def is_bundled() -> bool:
    """Say whether a model comes with this Twosource."""
    return (BUNDLED / SMALL).is_dir() or (BUNDLED / LARGE).is_dir()


@lru_cache(maxsize=2)
def _open(path: Path, thorough: bool) -> Judge:
    parts = [part for name in (SMALL, LARGE) if (part := path / name).is_dir()]
    judges = [OnnxJudge(part) for part in (parts[-1:] if thorough else parts) or [path]]
    return Cascade(*judges, sure=judges[0].sure) if len(judges) == 2 else judges[0]
