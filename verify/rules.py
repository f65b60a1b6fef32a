"""Which rules are at work: the program's own files in, one id out, so that a changed rule leaves no old result."""

import hashlib
from functools import lru_cache
from pathlib import Path

import claims
import claims.nlp
import verify
from claims.model import content_id
from verify import embedding

ROOMS = ("candidates", "compare", "decisions", "entail", "flagging", "model", "origins", "texts", "weighing")
COMPARING = ("*.py", "data/*", *(f"{room}/**/*.py" for room in ROOMS))


@lru_cache(maxsize=1)
def reading() -> str:
    """Return an id of everything that decides what is read in a document."""
    return content_id(verify.__version__, claims.nlp.fingerprint(), _digest(Path(claims.__file__).parent, "**/*.py"))


@lru_cache(maxsize=4)
def comparing(judge: str = "") -> str:
    """Return an id of everything that decides how statements are compared and flagged, the statements aside.

    `judge` is the fingerprint of the relation model; "" when there is none.
    """
    return content_id(reading(), embedding.fingerprint(), judge, _digest(Path(verify.__file__).parent, *COMPARING))


def _digest(folder: Path, *patterns: str) -> str:
    digest = hashlib.sha256()
    for path in sorted({path for pattern in patterns for path in folder.glob(pattern) if path.is_file()}):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
