"""A statement typed in, what the corpus says to it out."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from claims.model import content_id
from tests.factory import make_claim, make_document
from tests.tiny_model import make_model
from verify.ask import CANDIDATES, Asking, Corpus, Spoken, spans
from verify.crosscheck import check
from verify.embedding import embed, fingerprint
from verify.engine.local import LocalEngine
from verify.entail.onnx import OnnxJudge
from verify.errors import AskError
from verify.model import FlagKind, Relation
from verify.store import Store
from verify.weighing import weights
from verify.weighing.join import rests_on_judge

ARTICLES = {
    "mine.txt": "Chile rejected the plan to sell the copper mine. "
    "About 400 people were hurt in the harbour blast on 3 March 2025.",
    "sale.txt": "Chile supports the plan to sell the copper mine, Dora Holm said. Butter became dearer in Lima.",
    "bridge.txt": "The mayor did not open the new harbour bridge. The old harbour bridge was closed on Monday.",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return a checked corpus."""
    folder = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "mine.txt.json").write_text('{"publisher": "The Courier", "published": "2025-03-04"}', encoding="utf-8")
    with Store.open(folder / "desk.db") as opened:
        check([folder], opened, engine=LocalEngine())
        yield opened


def asked(store: Store, statement: str, day: date | None = None) -> list[Spoken]:
    return Asking(store, Corpus(store), None, weights.load()).ask(statement, day)


def test_what_contradicts_comes_first_then_what_supports(store: Store) -> None:
    found = asked(store, "Chile is against the plan to sell the copper mine.")
    told = [(item.link.relation.value, item.claim.document) for item in found]
    assert told[0] == ("contradicts", "sale.txt")
    assert ("supports", "mine.txt") in told
    assert found[0].link.findings[0].code == "positions_oppose"


def test_evidence_says_where_it_stands_and_whence_it_comes(store: Store) -> None:
    found = asked(store, "Some 900 people were hurt in the harbour blast.")[0]
    assert (found.link.relation, found.claim.document, found.publisher) == ("contradicts", "mine.txt", "The Courier")
    assert (found.published, found.origin, found.flag) == (date(2025, 3, 4), "Courier", FlagKind.SINGLE_SOURCE)
    start, end = spans(found)[0]
    assert ARTICLES["mine.txt"][start:end] == "About 400 people"
    row = found.to_row()
    assert ARTICLES["mine.txt"][row["start"] : row["end"]] == row["text"]
    assert (row["relation"], row["published"], row["flag"]) == ("contradicts", "2025-03-04", "single-source")


def test_nothing_is_found_where_nothing_is_said(store: Store) -> None:
    assert asked(store, "The choir of Elmsworth sang in the old church.") == []


def test_what_rests_on_the_model_alone_stands_behind_what_a_rule_found(store: Store, tmp_path: Path) -> None:
    judge = OnnxJudge(make_model(tmp_path / "tiny", unknown=0.02, notes={"temperature": 0.1}))
    asking = Asking(store, Corpus(store), judge, weights.load())
    found = asking.ask("Chile did not reject the plan to sell the copper mine.")
    against = [item for item in found if item.link.relation is Relation.CONTRADICTS]
    told = [(item.claim.document, rests_on_judge(item.link)) for item in against]
    assert told == [("mine.txt", False), ("sale.txt", True)]


def test_a_date_places_what_the_statement_says(store: Store) -> None:
    statement = "Some 900 people were hurt in the harbour blast yesterday."
    against = [item.link.relation for item in asked(store, statement, date(2025, 3, 4))]
    assert "contradicts" in against
    assert "contradicts" not in [item.link.relation for item in asked(store, statement, date(2025, 6, 7))]


@pytest.mark.parametrize("nothing", ["", "  \n", "?!", "a b c"])
def test_no_statement_is_said_to_be_none(store: Store, nothing: str) -> None:
    with pytest.raises(AskError, match="type a whole sentence"):
        asked(store, nothing)


def test_a_whole_article_is_refused_and_odd_characters_are_not(store: Store) -> None:
    with pytest.raises(AskError, match="ask about one statement at a time"):
        asked(store, "The mayor opened the bridge. " * 100)
    assert asked(store, "The mayor\x00 opened the new\ud800 harbour bridge.")[0].link.relation == "contradicts"


def test_a_corpus_without_claims_says_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path / "new.db") as store:
        assert asked(store, "The mayor opened the bridge.") == []


def test_candidates_are_few_whatever_the_size_of_the_corpus(tmp_path: Path) -> None:
    with Store.open(tmp_path / "many.db") as store:
        text = " ".join(f"The harbour bridge number {number} is open." for number in range(900))
        document = make_document("many.txt", text)
        size = len("The harbour bridge number 100 is open.")
        claims = [make_claim(document, start, start + size) for start in range(0, 800 * size, size)]
        store.save_document(document, claims, fingerprint="1")
        text = "The harbour bridge is open."
        near = embed([text])[0]
        store.save_vectors({content_id(fingerprint(), claim.restated): near for claim in claims})
        found = Corpus(store).candidates(text, near)
        assert 0 < len(found) <= 2 * CANDIDATES
        assert list(Corpus(store).candidates(text, near)) == list(found)


def test_what_is_read_alone_comes_without_the_rest(store: Store) -> None:
    held = {claim.id: claim.restated for claim in store.claims()}
    assert dict(store.restated()) == held


def test_a_toll_is_asked_about_in_the_words_of_whoever_asks(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Coach crashes near Lenne, at least nine dead\n\nThe coach fell into a river.\n")
    (tmp_path / "b.txt").write_text("The death toll in the coach crash near Lenne rose to 15, the police said.\n")
    for name, day in (("a", "2025-03-04"), ("b", "2025-03-06")):
        (tmp_path / f"{name}.txt.json").write_text(f'{{"publisher": "{name}", "published": "{day}"}}')
    with Store.open(tmp_path / "desk.db") as opened:
        check([tmp_path], opened, engine=LocalEngine())
        told = {(one.claim.document, one.link.relation) for one in asked(opened, "The death toll is nine.")}
    assert told == {("a.txt", Relation.SUPPORTS), ("b.txt", Relation.UPDATES)}


QUESTION = (("Did Chile reject", "?"), ("Chile did reject", "."))


def test_a_question_is_asked_as_its_statement_or_refused(store: Store) -> None:
    found = [asked(store, f"{one} the plan to sell the mine{end}") for one, end in QUESTION]
    told = [[(item.link.relation, item.claim.document) for item in some] for some in found]
    assert told[0] and told[0] == told[1]
    with pytest.raises(AskError, match="this is a question"):
        asked(store, "Who rejected the plan to sell the copper mine?")


def test_what_is_asked_in_the_negative_is_held_against_who_tells_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Driver Piet Vorn had been drinking before the crash near Lenne, police said.\n")
    (tmp_path / "b.txt").write_text("The driver, Piet Vorn, had been drinking, prosecutor Ilse Brandt said.\n")
    (tmp_path / "c.txt").write_text("Piet Vorn had not been drinking, his lawyer Tomas Rehn said.\n")
    with Store.open(tmp_path / "desk.db") as opened:
        check([tmp_path], opened, engine=LocalEngine())
        told = {(one.claim.document, one.link.relation) for one in asked(opened, "Piet Vorn had not been drinking.")}
    assert told == {
        ("a.txt", Relation.CONTRADICTS),
        ("b.txt", Relation.CONTRADICTS),
        ("c.txt", Relation.SUPPORTS),
    }
