"""What can go wrong while reading, each with its cure in one line.

    ClaimsError
    ├── ReadError            a file, folder or text that cannot be read
    └── PipelineError        the language pipeline is missing or is not the one we pinned
"""


class ClaimsError(Exception):
    """Base of this room's errors; its text is one line that names the thing and the cure."""


class ReadError(ClaimsError):
    """A file that cannot be read as an article."""

    def __init__(self, name: str, problem: str, cure: str) -> None:
        super().__init__(f"{name}: {problem}; {cure}")
        self.name = name
        self.problem = problem
        self.cure = cure


class PipelineError(ClaimsError):
    """The spaCy pipeline cannot be loaded."""
