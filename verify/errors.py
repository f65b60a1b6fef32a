"""What can go wrong in this room, each with its cure in one line.

    VerifyError
    ├── ModelError           a model file is missing or is not the one that was pinned
    ├── StoreError           the database cannot be opened, read or written
    │   ├── VersionError     it was written by a newer Twosource
    │   └── BusyError        another process is writing and did not finish in time
    ├── EngineError          a process that did a part of the work ended before it was done
    ├── LogError             a row that the log does not take
    ├── TableError           the table of publishers, or that of weights, cannot be read
    ├── PairError            a line that is no pair of statements
    ├── EndpointError        the endpoint for a second opinion is set wrongly, or gives no answer that can be used
    ├── AskError             a statement that cannot be asked about
    ├── DecideError          a verdict, an undo or a note that cannot be given like this
    ├── RoleError            an act that somebody's role does not include, or a table of people that cannot be read
    └── ExportError          a file that cannot be written
"""


class VerifyError(Exception):
    """Base of this room's errors; its text is one line that names the thing and the cure."""


class ModelError(VerifyError):
    """A model file is missing or is not the one that was pinned."""


class StoreError(VerifyError):
    """The database cannot be opened, read or written."""


class VersionError(StoreError):
    """The database was written by a newer Twosource than this one."""

    def __init__(self, name: str, found: int, known: int) -> None:
        super().__init__(
            f"{name}: written by a newer Twosource (schema {found}, this one knows {known}); "
            "update Twosource, or name another database with --db"
        )
        self.found = found
        self.known = known


class BusyError(StoreError):
    """Another process holds the database's write lock."""


class EngineError(VerifyError):
    """A process that did a part of the work ended before it was done."""


class LogError(VerifyError):
    """A row that the log does not take."""


class TableError(VerifyError):
    """The table of publishers, or that of weights, cannot be read."""


class PairError(VerifyError):
    """A line that is no pair of statements."""


class EndpointError(VerifyError):
    """The endpoint for a second opinion is set wrongly, or gives no answer that can be used."""


class AskError(VerifyError):
    """A statement that cannot be asked about."""


class DecideError(VerifyError):
    """A verdict, an undo or a note that cannot be given like this."""


class RoleError(VerifyError):
    """An act that somebody's role does not include, or a table of people that cannot be read."""


class ExportError(VerifyError):
    """An export that cannot be written."""
