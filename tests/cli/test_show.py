"""What is drawn on a terminal: bars that move, and no escape sequence of an article."""

import pytest

from tests.factory import make_claim, make_document
from verify.cli import show
from verify.cli.progress import bars


def test_bars_move_on_a_terminal_only(capfd: pytest.CaptureFixture[str]) -> None:
    with bars() as advance:
        advance("Reading files", 1, 2)
    assert capfd.readouterr() == ("", "")
    with bars(shown=True) as advance:
        advance("Reading files", 1, 2)
        advance("Comparing claims", 3, 0)
    assert "2/2" in (shown := capfd.readouterr().err)
    assert "Comparing claims" in shown


def test_an_article_cannot_talk_to_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    claim = make_claim(make_document(text="Calm \x1b]0;owned\x07 seas [red]today[/red]"))
    show.claims_table([claim])
    shown = capfd.readouterr().out
    assert "\x1b" not in shown
    assert "[red]today[/red]" in shown
