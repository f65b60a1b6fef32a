"""Environment variables in, one frozen settings object out: TWOSOURCE_DB, TWOSOURCE_REVIEWER, TWOSOURCE_CORPUS."""

from pathlib import Path

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from verify.errors import SettingsError

PREFIX = "TWOSOURCE_"


class Settings(BaseSettings):
    """What may be set from outside; an empty variable counts as not set."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore")

    db: str = Field(default="twosource.db", min_length=1, description="the database: a file, or a postgresql:// URL")
    reviewer: str = Field(default="", description="who reviews; asked for at the desk when empty")
    corpus: Path = Field(default=Path("seeds"), description="the file or folder of articles the desk starts with")


def load() -> Settings:
    """Return the settings as the environment has them now."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = PREFIX + str(first["loc"][0]).upper()
        raise SettingsError(f"{name}: {first['msg'].lower()}; set it anew, or unset it for the default") from error
