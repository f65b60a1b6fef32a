"""The table of publishers (verify/data/families.toml) in, the usual name and the family of any outlet out."""

import re
import tomllib
from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Self

from pydantic import Field, ValidationError

from claims.lexicon.agencies import AGENCIES
from claims.lexicon.places import OUTLETS, bodies
from claims.model import Frozen, content_id
from verify.errors import TableError
from verify.model import Pairing

TABLE = Path(__file__).parent.parent / "data" / "families.toml"


class Outlet(Frozen):
    """A newspaper, station or site, and what else it is called: abbreviations and web addresses."""

    name: str = Field(min_length=1)
    also: tuple[str, ...] = ()


class Family(Frozen):
    """The outlets of one owner, and the page where the owner names them."""

    name: str = Field(min_length=1)
    source: str = ""
    seen: str = Field(default="", description="where else, and in which year, the ownership was read")
    outlets: tuple[Outlet, ...]


class Families(Frozen):
    """What is known of outlets and agencies; an unknown outlet keeps its name and is a family of its own."""

    family: tuple[Family, ...] = ()
    moved: dict[str, str] = Field(default={}, description="a reviewer's word: the owner of an outlet, by folded name")

    @classmethod
    def read(cls, table: Path = TABLE) -> Self:
        """Return the table in a file."""
        try:
            return cls.model_validate(tomllib.loads(table.read_text(encoding="utf-8")))
        except (OSError, ValueError, ValidationError) as error:
            what = f"{table}: is no table of publishers ({str(error).splitlines()[0]})"
            raise TableError(f"{what}; compare it with the one delivered") from error

    @property
    def fingerprint(self) -> str:
        """Return an id of everything in the table."""
        return content_id(self.model_dump_json())

    def usual(self, name: str) -> str:
        """Return the usual name of an outlet or agency, or `name` without the article that some write before it."""
        return self._usual.get(fold(name)) or _bare(name)

    def knows(self, name: str) -> bool:
        """Say whether the name is that of an outlet or agency in the tables."""
        return fold(name) in self._usual

    def owner(self, name: str) -> str:
        """Return the family an outlet belongs to, or its own usual name."""
        usual = self.usual(name)
        return self._owners.get(fold(usual), usual)

    def corrected(self, pairs: Iterable[Pairing]) -> Self:
        """Return the table as reviewers leave it: outlets joined with a family or split from it."""
        names = {fold(family.name): family.name for family in self.family}
        moved: dict[str, str] = {}
        for pair in pairs:
            for outlet, family in ((pair.left, pair.right), (pair.right, pair.left)):
                if (owner := names.get(fold(family))) is not None:
                    usual = self.usual(outlet)
                    moved[fold(usual)] = owner if pair.one else usual
        return type(self)(family=self.family, moved=moved) if moved else self

    @cached_property
    def _usual(self) -> dict[str, str]:
        """Return the usual names by folded name; this table's outlets count for more than those of the lexicon."""
        named: list[tuple[str, tuple[str, ...]]] = [(usual, (written,)) for written, usual in AGENCIES.items()]
        named += [(name, others) for name, others in bodies() if name in OUTLETS]
        named += [(outlet.name, outlet.also) for family in self.family for outlet in family.outlets]
        return {fold(one): usual for usual, others in named for one in (usual, *others)}

    @cached_property
    def _owners(self) -> dict[str, str]:
        owners = {fold(outlet.name): family.name for family in self.family for outlet in family.outlets}
        return owners | self.moved


def is_agency(name: str) -> bool:
    """Say whether the name is that of a news agency."""
    return fold(name) in _AGENCIES


_SITE = re.compile(r"(?i)(?:https?://)?(?:www\d?\.|m\.|edition\.|amp\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:/.*)?")


@lru_cache(maxsize=1 << 15)
def fold(name: str) -> str:
    """Return a name as names are compared: without case, leading article and full stops; a web address as its host."""
    name = " ".join(name.replace("’", "'").split())
    if site := _SITE.fullmatch(name):
        return site[1].casefold()
    return name.casefold().removeprefix("the ").replace(".", "")


def _bare(name: str) -> str:
    """Return a name without "The" before it, so that an outlet written either way is one."""
    name = " ".join(name.split())
    return name[4:] if name[:4].casefold() == "the " and name[4:5].isupper() else name


_AGENCIES = frozenset(fold(name) for pair in AGENCIES.items() for name in pair)
