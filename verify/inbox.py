"""Paths in, the articles that are new or changed out, one by one, with a word on every file that is neither."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from claims.errors import ReadError
from claims.model import Document, content_id
from claims.read import count_files, read_path
from verify.decisions.edit import edited
from verify.model import Problem
from verify.store import Known

READ_WITH = {"publisher", "author", "published", "title", "language", "dateline"}
NO_EDITS: Mapping[tuple[str, str], Mapping[str, str]] = MappingProxyType({})


class Inbox:
    """The articles of some paths on their way in: which are new, and what is to be told about the others."""

    def __init__(
        self,
        paths: Sequence[Path],
        known: dict[str, Known],
        version: str,
        *,
        edits: Mapping[tuple[str, str], Mapping[str, str]] = NO_EDITS,
        again: Sequence[Document] = (),
    ) -> None:
        """Take what the store knows; `edits` are reviewers' words, `again` the documents to be read anew for them."""
        self.version = version
        self.read = self.kept = self.refused = 0
        self.problems: list[Problem] = []
        self._paths = list(dict.fromkeys(paths))
        self._known = known
        self._edits = edits
        self._again = again
        self._first = {held.sha256: name for name, held in known.items()}
        self._names: set[str] = set()
        self._files = sum(count_files(path) for path in self._paths)

    def passed(self, stored: int) -> tuple[int, int]:
        """Return how many files are done with when `stored` new articles are, and of how many."""
        done = stored + self.kept + len(self.problems)
        return done, max(self._files, done)

    def fresh(self) -> Iterator[Document]:
        """Yield the articles that are new or changed, each under a name of its own."""
        for path in self._paths:
            for found in read_path(path):
                if isinstance(found, ReadError):
                    self.refused += 1
                    self._tell(found.name, str(found))
                elif (document := self._named(found, path)) and self._is_kept(document):
                    self.kept += 1
                else:
                    self.read += 1
                    self._tell_copy(document)
                    yield document
        for document in self._again:
            if document.name not in self._names:
                self.read += 1
                yield edited(document, self._said_of(document))

    def _named(self, document: Document, path: Path) -> Document:
        """Tell two files of one name in different folders apart by their folder."""
        name = document.name
        if name in self._names:
            name = f"{path.name if path.is_dir() else path.parent.name}/{name}"
        self._names.add(name)
        named = document if name == document.name else document.model_copy(update={"name": name})
        return edited(named, self._said_of(named))

    def _said_of(self, document: Document) -> Mapping[str, str]:
        """Return what reviewers said of an article; of a text that is new here, under any name it has elsewhere."""
        if document.sha256 in self._first:
            return self._edits.get((document.sha256, document.name), {})
        found: dict[str, str] = {}
        for (sha256, name), said in self._edits.items():
            if sha256 == document.sha256:
                found |= said
                if name == document.name:
                    return said
        return found

    def version_of(self, document: Document) -> str:
        """Return what the claims of an article depend on beside its text: how it is read, what is known about it."""
        return content_id(self.version, document.model_dump_json(include=READ_WITH))

    def _is_kept(self, document: Document) -> bool:
        seen = Known(document.sha256, document.file_sha256, self.version_of(document))
        return self._known.get(document.name) == seen

    def _tell_copy(self, document: Document) -> None:
        """Say of a document whose text another one has that it counts as an outlet, not as a source."""
        name = self._first.setdefault(document.sha256, document.name)
        if name != document.name:
            self._tell(document.name, f"{document.name}: same text as {name}; kept as a copy of it")

    def _tell(self, name: str, text: str) -> None:
        self.problems.append(Problem(name=name, text=text))
