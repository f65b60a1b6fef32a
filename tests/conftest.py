"""What every test may ask for: a clean environment, a small corpus made up for the tests, and the repository's root."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Made up for the tests: two outlets on one festival, of two minds about how many came and of one about where.
ARTICLES = {
    "gazette.txt": (
        "Festival draws crowds to the harbour\n\n"
        "The kite festival took place at Elmsworth harbour on Sunday.\n\n"
        "About 4,000 people came to the harbour, Mayor Ada Thornbury said.\n\n"
        "Thornbury denied that the festival had lost money.\n"
    ),
    "courier.txt": (
        "Kites over Elmsworth\n\n"
        "Elmsworth harbour was the place of a kite festival on Sunday.\n\n"
        "Police said 9,000 people came to the harbour.\n"
    ),
}


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the settings of whoever runs the tests out of them; what only tests read stays."""
    for name in list(os.environ):
        if name.startswith("TWOSOURCE_") and not name.startswith("TWOSOURCE_TEST_"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the repository's root."""
    return ROOT


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Return a folder with two short articles and a word about them."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "README.md").write_text("Two articles made up for the tests.\n", encoding="utf-8")
    return folder
