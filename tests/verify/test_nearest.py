"""What stands nearest elsewhere to a claim of one source, and why it does not count."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factory import make_claim, make_document
from verify.compare.base import Comparison
from verify.crosscheck import check
from verify.desk.address import View
from verify.desk.state import Desk
from verify.engine.local import LocalEngine
from verify.model import Evidence, Flag, FlagKind, Relation
from verify.nearest import MOST, nearest
from verify.store import Store
from verify.weighing.uncounted import why_not

ARTICLES = {
    "Bay Sun": "The ferry Orla sank off Varnhold on 3 March 2025. "
    "The harbour of Varnhold has 40 cranes. The mayor of Varnhold opened the ferry terminal.",
    "Coast Mail": "The ferry Orla sank off Varnhold on 9 May 2024. The ferry company of Varnhold has 12 ships.",
    "Hill Post": "Butter became dearer in Lima, and the choir of Elmsworth sang in the old church.",
    "Own": "The port of Varnhold closed its ferry terminal in Varnhold for a month.",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return a checked corpus."""
    folder = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        (folder / f"{name}.txt.json").write_text(f'{{"publisher": "{name}", "published": "2025-06-01"}}')
    with Store.open(folder / "desk.db") as opened:
        check([folder], opened, engine=LocalEngine())
        yield opened


def flag_of(store: Store, opening: str, document: str = "Bay Sun.txt") -> Flag:
    """Return the flag of a claim by how it begins."""
    return next(one for one in store.flags() if one.claim.document == document and one.claim.text.startswith(opening))


def near(store: Store, opening: str) -> list[Evidence]:
    return list(nearest(store, flag_of(store, opening)))


def test_what_is_nearest_is_told_with_the_day_that_differs(store: Store) -> None:
    first, *_ = near(store, "The ferry Orla sank")
    assert (first.claim.document, first.link.relation, first.independent) == ("Coast Mail.txt", Relation.NEITHER, False)
    reason = first.link.findings[0]
    assert reason.text == "Not comparable: they are about different times."
    assert (reason.claim_value, reason.evidence_value) == ("3 March 2025", "9 May 2024")
    text = ARTICLES["Coast Mail"]
    assert text[reason.evidence_span.start : reason.evidence_span.end] == "9 May 2024"


def test_it_is_of_other_articles_few_and_never_of_another_matter(store: Store) -> None:
    for flag in store.flags():
        found = nearest(store, flag)
        assert len(found) <= MOST
        assert all(one.claim.document_id != flag.claim.document_id for one in found)
    assert not nearest(store, flag_of(store, "Butter", "Hill Post.txt"))


def test_what_is_shown_as_evidence_or_has_two_sources_has_no_nearest(store: Store) -> None:
    flag = flag_of(store, "The ferry Orla sank")
    shown = nearest(store, flag)
    assert not nearest(store, flag.model_copy(update={"kind": FlagKind.CORROBORATED}))
    left = nearest(store, flag.model_copy(update={"evidence": shown[:1]}))
    assert shown[0].claim.id not in {one.claim.id for one in left}


def test_the_desk_shows_it_as_what_does_not_count(store: Store) -> None:
    flag = flag_of(store, "The ferry Orla sank")
    focus = Desk(store).focus(View(claim=flag.claim.id))
    assert focus is not None
    card = focus.sheet["near"][0]
    assert (card["relation"]["word"], card["independent"]) == ("Does not count", "Neither for nor against it")
    assert card["findings"][0]["here"] == "3 March 2025"
    assert {"t": "9 May 2024", "k": ["evidence", "value"]} in card["quote"]
    assert focus.sheet["evidence"] == [] and focus.flag.evidence == ()


def test_an_article_that_changed_since_has_nothing_to_tell(tmp_path: Path) -> None:
    with Store.open(tmp_path / "new.db") as fresh:
        document = make_document("one.txt", "The ferry sank.")
        claim = make_claim(document)
        fresh.save_document(document, [claim], fingerprint="1")
        assert nearest(fresh, Flag(claim=claim, kind=FlagKind.SINGLE_SOURCE)) == ()


@pytest.mark.parametrize(
    ("here", "there", "told", "values"),
    [
        (
            "The ferry left Varnhold at 4 p.m.",
            "The night watch of Varnhold began at 9 p.m.",
            "Another hour, and not known to be of the same thing.",
            ("4 p.m.", "9 p.m."),
        ),
        (
            "The ferry carries 300 cars.",
            "The port sold 12 cranes.",
            "This statement has other amounts than the claim.",
            ("300 cars", "12 cranes"),
        ),
        ("The ferry left Varnhold.", "The ferry is blue.", "Alike in words only (both have ferry): ", None),
    ],
)
def test_the_reason_is_told_in_plain_words(here: str, there: str, told: str, values: tuple[str, str] | None) -> None:
    from verify.given import read_sides

    read = read_sides([(here, None), (there, None)])
    mine, theirs = (read[text, None].claims[0] for text in (here, there))
    reasons = why_not(Comparison(mine, theirs, 0.6, lambda left, right: 0.0))
    found = next(one for one in reasons if one.text.startswith(told))
    assert values is None or (found.claim_value, found.evidence_value) == values
