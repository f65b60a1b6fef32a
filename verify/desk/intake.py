"""Files and text that somebody brings in; what was kept, and a check outside the page, out: without Streamlit."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from verify import job, originals
from verify.decisions.roles import Person, Task
from verify.originals import Kept


class Intake:
    """The folder of what was added at the desk, as somebody may use it."""

    def __init__(self, folder: Path, database: str, person: Person) -> None:
        self.folder = folder
        self.person = person
        self._database = database

    def keep(self, files: Iterable[tuple[str, bytes]], taken: Mapping[str, str]) -> list[Kept]:
        """Keep files; `taken` has the names that the corpus has from elsewhere, each with the SHA-256 of its file."""
        self.person.expect(Task.ADD)
        return [originals.keep(self.folder, name, data, taken) for name, data in files]

    def paste(self, text: str, given: Mapping[str, str], taken: Mapping[str, str]) -> Kept:
        """Keep pasted text with what is known about it."""
        self.person.expect(Task.ADD)
        return originals.paste(self.folder, text, given, taken)

    def check(self) -> None:
        """Have what was kept checked, in a process of its own."""
        self.person.expect(Task.ADD)
        job.start(self.folder, self._database)

    def cancel(self) -> None:
        """Ask the check to end."""
        self.person.expect(Task.ADD)
        job.cancel(self.folder)

    def status(self) -> job.Status | None:
        """Return how the last check stands; None before the first."""
        return job.status(self.folder)

    def overdue(self) -> bool:
        """Say whether files came at the very end of a check, which somebody who may should have checked now."""
        return job.waiting(self.folder) and self.person.may(Task.ADD)
