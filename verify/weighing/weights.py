"""The weights of the table, as they lie in verify/data/weights.json; read once."""

from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from verify.errors import TableError
from verify.weighing.bounds import Weights

PLACE = Path(__file__).parent.parent / "data" / "weights.json"


@lru_cache(maxsize=1)
def load() -> Weights:
    """Return the weights."""
    try:
        return Weights.model_validate_json(PLACE.read_bytes())
    except (OSError, ValidationError) as error:
        said = error.strerror if isinstance(error, OSError) else error.errors()[0]["msg"]
        raise TableError(f"{PLACE.name}: cannot be read ({said}); restore the file") from error
