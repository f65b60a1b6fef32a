"""A newsroom's table of people in; who may do what, and whether a row of the log may be written by somebody, out.

    everyone = "reader"                  # whoever else logs in; without this line nobody else is let in

    [people]
    "ada@example.org" = "editor"
    "ben@example.org" = { role = "checker", name = "Ben Ode" }

A row of the log is signed with the name in the table, else with the e-mail address: never with a name that somebody
can choose for themselves where they log in.
"""

import tomllib
from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from pydantic import Field, ValidationError, field_validator, model_validator

from claims.model import Frozen
from verify.errors import RoleError
from verify.model import Action, LogEntry


class Role(StrEnum):
    """What somebody is at the desk; each may do what the one before may."""

    READER = "reader"
    CHECKER = "checker"
    EDITOR = "editor"

    @property
    def one(self) -> str:
        """Return the role with its article."""
        return f"{'an' if self is Role.EDITOR else 'a'} {self}"


class Task(StrEnum):
    """What can be done at the desk beside reading and exporting, in words that follow "can"."""

    RULE = "give verdicts, notes and corrections"
    ADD = "add articles and have them checked"
    SIGN = "agree or disagree with verdicts and ask for second readers"
    SOURCES = "grade, join and split sources"
    BRING = "take in review files"


NEEDS = {
    Task.RULE: Role.CHECKER,
    Task.ADD: Role.CHECKER,
    Task.SIGN: Role.EDITOR,
    Task.SOURCES: Role.EDITOR,
    Task.BRING: Role.EDITOR,
}
TASKS = {
    **dict.fromkeys((Action.APPROVE, Action.REJECT, Action.ASSIGN), Task.SIGN),
    **dict.fromkeys((Action.ORIGIN_SET, Action.ORIGIN_JOIN, Action.ORIGIN_SPLIT, Action.ORIGIN_UNDO), Task.SOURCES),
    Action.ORIGIN_GRADE: Task.SOURCES,
    Action.MERGE: Task.BRING,
}


def task(action: Action) -> Task:
    """Return the task that an act belongs to: a word on one claim or article is every checker's."""
    return TASKS.get(action, Task.RULE)


class Person(Frozen):
    """Somebody at the desk. Without a name it is whoever sits there: the desk of one person has no roles."""

    name: str = ""
    role: Role = Role.EDITOR

    def may(self, task: Task) -> bool:
        """Say whether the person's role includes a task."""
        return list(Role).index(self.role) >= list(Role).index(NEEDS[task])

    def why_not(self, task: Task) -> str:
        """Return why the person may not do something; "" when they may."""
        if self.may(task):
            return ""
        return f"Only {NEEDS[task].one} can {task}; you are here as {self.role.one}"

    def expect(self, task: Task) -> None:
        """Refuse a task that the person's role does not include."""
        if why := self.why_not(task):
            raise RoleError(f"{why}. Whoever keeps the desk can give you the role")

    def allow(self, entry: LogEntry) -> None:
        """Refuse a row of the log that the person may not write, or that is signed with another name."""
        self.expect(task(entry.action))
        if self.name and entry.reviewer != self.name:
            raise RoleError(f"{entry.reviewer}: is not who logged in; a row of the log is signed by {self.name} alone")


ANYBODY = Person()


class Member(Frozen):
    """A line of the table."""

    role: Role
    name: str = Field(default="", max_length=200)


class People(Frozen):
    """Who may come in, by e-mail address, and as what."""

    everyone: Role | None = None
    people: dict[str, Member] = {}

    @field_validator("people", mode="before")
    @classmethod
    def _roles_alone(cls, table: Any) -> Any:
        """Take a role alone for a line with nothing but the role; an address counts in any case."""
        if not isinstance(table, dict):
            return table
        return {
            str(email).strip().casefold(): line if isinstance(line, dict) else {"role": line}
            for email, line in table.items()
        }

    @model_validator(mode="after")
    def _one_name_each(self) -> Self:
        taken = Counter(_signed(email, line).casefold() for email, line in self.people.items())
        name, number = taken.most_common(1)[0] if taken else ("", 0)
        if number > 1:
            raise ValueError(f"two people are called {name}")
        return self

    @classmethod
    def read(cls, table: Path) -> Self:
        """Return the table in a file."""
        try:
            return cls.model_validate(tomllib.loads(table.read_text(encoding="utf-8")))
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(step) for step in first["loc"])
            what = f"{where}: {first['msg']}" if where else first["msg"]
        except (OSError, ValueError) as error:
            what = error.strerror or "cannot be read" if isinstance(error, OSError) else str(error)
        raise RoleError(f"{table}: is no table of people ({what}); write it as docs/team.md shows")

    @property
    def names(self) -> list[str]:
        """Return the names of all who may give verdicts, and so read those of others."""
        return [_signed(email, line) for email, line in self.people.items() if line.role is not Role.READER]

    def find(self, email: str) -> Person | None:
        """Return somebody by e-mail address; None: they are not let in."""
        email = email.strip()
        line = self.people.get(email.casefold())
        if line is not None:
            return Person(name=_signed(email.casefold(), line), role=line.role)
        if self.everyone is None or not email:
            return None
        return Person(name=email.casefold(), role=self.everyone)


def _signed(email: str, line: Member) -> str:
    return " ".join(line.name.split()) or email
