"""Environment variables in, one frozen settings object out: TWOSOURCE_DB, TWOSOURCE_FILES, TWOSOURCE_REVIEWER, ..."""

import os
from functools import lru_cache
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from verify.model import Scale

PREFIX = "TWOSOURCE_"


class Settings(BaseSettings):
    """What may be set from outside; an empty variable counts as not set."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore")

    db: str = Field(default="twosource.db", description="the database: a file, or a postgresql:// URL")
    files: Path | None = Field(default=None, description="the folder that keeps what is added at the desk")
    reviewer: str = Field(default="", description="who reviews; asked for at the desk when empty")
    people: Path | None = Field(default=None, description="a team's table of people and roles; the desk asks to log in")
    blind: bool = Field(default=False, description="a second reader sees no verdict before giving an own one")
    scale: Scale = Field(default=Scale.SEVEN, description="the verdicts that can be given: seven-point, or evidence")
    model: str = Field(default="", description="the folder of a relation model; none: rules alone; else the bundled")
    endpoint: str = Field(default="", description="where a second opinion may be asked for: https://host/v1")
    endpoint_model: str = Field(default="", description="the model that is asked there")
    endpoint_key: SecretStr | None = Field(default=None, description="its key, if it wants one")
    corpus: Path = Field(default=Path("seeds"), description="the file or folder of articles the desk starts with")

    @property
    def originals(self) -> Path:
        """Return the folder of what was added at the desk: the one that is set, else the one beside the database."""
        beside = Path("twosource.db" if "://" in self.db else self.db).with_suffix(".files")
        return (self.files or beside).absolute()


def load() -> Settings:
    """Return the settings as the environment has them now."""
    return _as(tuple(sorted(pair for pair in os.environ.items() if pair[0].upper().startswith(PREFIX))))


@lru_cache(maxsize=8)
def _as(environment: tuple[tuple[str, str], ...]) -> Settings:
    """Return the settings of an environment, read once for as long as it says the same: a page asks dozens of times."""
    return Settings()
