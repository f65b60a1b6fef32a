"""Environment variables in, one frozen settings object out: TWOSOURCE_DB, TWOSOURCE_REVIEWER, TWOSOURCE_CORPUS."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "TWOSOURCE_"


class Settings(BaseSettings):
    """What may be set from outside; an empty variable counts as not set."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore")

    db: str = Field(default="twosource.db", description="the database: a file, or a postgresql:// URL")
    reviewer: str = Field(default="", description="who reviews; asked for at the desk when empty")
    corpus: Path = Field(default=Path("seeds"), description="the file or folder of articles the desk starts with")


def load() -> Settings:
    """Return the settings as the environment has them now."""
    return Settings()
