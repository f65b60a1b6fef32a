"""Review files: the work of two desks comes together, nothing is rewritten, and what differs is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from claims.model import Document
from tests.factory import at, make_claim, make_document, make_flag
from verify import decide, log
from verify.crosscheck import check
from verify.decisions import correct, edit, said, sourced
from verify.decisions.merge import Merged, original, read
from verify.decisions.second import second
from verify.decisions.views import opinions
from verify.engine.local import LocalEngine
from verify.errors import LogError
from verify.export import render
from verify.model import Action, FlagView, Grade, LogEntry, Verdict
from verify.store import LogFilter, Store

ARTICLE = make_document()
FLAGS = [make_flag(make_claim(ARTICLE, 0, 41)), make_flag(make_claim(ARTICLE, 67))]
ONE, TWO = (flag.claim.id for flag in FLAGS)
TRUE, FALSE = Verdict.TRUE, Verdict.FALSE


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Store]:
    """Return the log of another desk."""
    with Store.open(tmp_path / "there.db") as store:
        yield store


def rule(store: Store, number: int, verdict: Verdict, reviewer: str, minutes: int = 0) -> None:
    """Give a verdict."""
    decide.decide(store, FLAGS[number], verdict, reviewer=reviewer, at=at(minutes))


def take_in(store: Store, other: Store) -> Merged:
    """Take the review file of another desk in, as Ada."""
    rows = read(render(other, LogFilter(), "jsonl"))
    return store.merge(rows, decide.merging("bo.jsonl", len(rows), other.head().hash, reviewer="Ada", at=at(60)))


def test_what_was_ruled_elsewhere_comes_in_with_its_own_hash(store: Store, there: Store) -> None:
    rule(there, 0, TRUE, "Bo")
    decide.note(there, FLAGS[0].claim, "asked", reviewer="Bo", at=at(1))
    assert take_in(store, there) == Merged(added=2)
    opening, verdict, note = store.log()
    assert (opening.action, opening.reviewer) == (Action.MERGE, "Ada")
    assert there.head().hash in opening.note
    assert (verdict.action, verdict.reviewer, verdict.at, verdict.verdict) == (Action.VERDICT, "Bo", at(), TRUE)
    for here, known in zip((verdict, note), there.log(), strict=True):
        assert original(here) == log.to_row(known)
        assert log.digest(original(here)) == known.hash
    assert store.rulings()[ONE].reviewer == "Bo"
    assert store.verify_log() is None


def test_a_verdict_given_here_stands_and_the_other_is_shown_beside_it(store: Store, there: Store) -> None:
    rule(store, 0, TRUE, "Ada")
    rule(store, 1, TRUE, "Ada")
    rule(there, 0, FALSE, "Bo", 5)
    rule(there, 1, TRUE, "Bo", 6)
    assert take_in(store, there) == Merged(added=2, disputed=(ONE,))
    assert {claim: ruling.reviewer for claim, ruling in store.rulings().items()} == {ONE: "Ada", TWO: "Ada"}
    disputed, agreed = second(store.history(ONE)), second(store.history(TWO))
    assert disputed and disputed.readings[0].verdict is FALSE and disputed.readings[0].elsewhere
    assert agreed and agreed.agreed
    assert store.rebuild_rulings() == store.rulings()


def test_two_verdicts_of_one_person_on_two_machines_are_shown(store: Store, there: Store) -> None:
    rule(store, 0, TRUE, "Ada")
    rule(there, 0, FALSE, "Ada", 5)
    assert take_in(store, there).disputed == (ONE,)


def test_the_same_file_twice_adds_nothing(store: Store, there: Store) -> None:
    rule(there, 0, TRUE, "Bo")
    take_in(store, there)
    assert take_in(store, there) == Merged(known=1)
    assert len(store.log()) == 2


def test_a_later_file_brings_only_what_is_new_and_its_undo_finds_its_row(store: Store, there: Store) -> None:
    rule(there, 0, TRUE, "Bo")
    take_in(store, there)
    rule(store, 1, TRUE, "Ada", 1)
    decide.undo(there, "Bo", at(2))
    assert take_in(store, there) == Merged(added=1, known=1)
    assert set(store.rulings()) == {TWO}
    assert store.rebuild_rulings() == store.rulings()


def test_work_that_went_there_and_back_is_known(store: Store, there: Store) -> None:
    rule(store, 0, TRUE, "Ada")
    take_in(there, store)
    decide.approve(there, FLAGS[0], TRUE, reviewer="Bo", at=at(3))
    assert take_in(store, there) == Merged(added=1, known=1, left=1)
    found = second(store.history(ONE))
    assert found and found.agreed
    assert store.rulings()[ONE].seq == 1


def keep(*stores: Store) -> None:
    """Give desks the article."""
    for one in stores:
        one.save_document(ARTICLE, [flag.claim for flag in FLAGS], fingerprint="1")
        one.replace_flags(FLAGS, fingerprint="1")


def speaker(store: Store, name: str, reviewer: str, minutes: int = 0) -> LogEntry:
    """Say who says the first claim."""
    return correct.set_speaker(store, FLAGS[0].claim, name, reviewer=reviewer, at=at(minutes), note="asked")


def test_words_on_origins_come_in_and_count(store: Store, there: Store) -> None:
    sourced.join_origins(there, "Dock Union", "Union", reviewer="Bo", at=at())
    sourced.grade_origin(there, "Union", Grade.B, reviewer="Bo", at=at(1))
    assert take_in(store, there) == Merged(added=2, corrected=2)
    assert store.corrections() == there.corrections()
    assert log.grades(store.origin_words()) == {"union": Grade.B}
    assert store.verify_log() is None


def test_words_on_claims_and_articles_come_in_and_the_article_is_read_again(store: Store, there: Store) -> None:
    keep(store, there)
    speaker(there, "Ilse Brandt", "Bo")
    correct.add(there, ARTICLE, 42, 66, reviewer="Bo", at=at(1), note="was missed")
    edit.edit(there, ARTICLE, {"publisher": "Harbour Times"}, reviewer="Bo", at=at(2))
    assert take_in(store, there) == Merged(added=3, corrected=3, articles=(ARTICLE.sha256,))
    assert [row.action for row in store.claim_words()] == [Action.CLAIM_SET, Action.CLAIM_ADD]
    assert store.edits() == there.edits() == {(ARTICLE.sha256, ARTICLE.name): {"publisher": "Harbour Times"}}
    assert [one.name for one in store.unread()] == [ARTICLE.name]
    assert store.flags_fingerprint() is None


def known_as(store: Store, name: str) -> Document:
    """Keep the article's text under another name of its file."""
    document = make_document(name)
    store.save_document(document, [make_claim(document, 0, 41)], fingerprint="1")
    return document


def test_a_word_on_an_article_finds_its_text_whatever_the_file_is_called(store: Store, there: Store) -> None:
    mine, theirs = known_as(store, "ours.txt"), known_as(there, "theirs.txt")
    edit.edit(there, theirs, {"publisher": "Harbour Times", "author": "Mia Kort"}, reviewer="Bo", at=at())
    edit.edit(store, mine, {"publisher": "Coast Mail"}, reviewer="Ada", at=at(1))
    assert take_in(store, there).differing == 1
    (pair,) = said.differing(store.words())
    assert (pair.here.after, pair.there.after, pair.there.document) == ("Coast Mail", "Harbour Times", "ours.txt")
    assert store.edits() == {(mine.sha256, "ours.txt"): {"publisher": "Coast Mail", "author": "Mia Kort"}}
    assert [row.after for row in store.edits_of(mine)] == ["Coast Mail", "Harbour Times", "Mia Kort"]
    assert store.log()[2].document == "theirs.txt"  # the row itself is as it was
    check([], store, engine=LocalEngine())
    (document,) = store.documents()
    assert (document.publisher, document.author) == ("Coast Mail", "Mia Kort")
    assert store.verify_log() is None


def test_of_several_files_with_one_text_a_word_counts_for_the_one_it_names(store: Store, there: Store) -> None:
    theirs = known_as(there, "theirs.txt")
    edit.edit(there, theirs, {"publisher": "Harbour Times"}, reviewer="Bo", at=at())
    known_as(store, "a.txt")
    known_as(store, "b.txt")
    take_in(store, there)
    check([], store, engine=LocalEngine())
    assert [document.publisher for document in store.documents()] == [make_document().publisher]
    assert store.edits() == {(theirs.sha256, "theirs.txt"): {"publisher": "Harbour Times"}}


def test_a_word_that_came_before_its_article_is_minded_when_the_file_is_read(
    store: Store, there: Store, tmp_path: Path
) -> None:
    edit.edit(there, known_as(there, "theirs.txt"), {"publisher": "Harbour Times"}, reviewer="Bo", at=at())
    take_in(store, there)
    (tmp_path / "ours.txt").write_text(ARTICLE.text, encoding="utf-8")
    check([tmp_path / "ours.txt"], store, engine=LocalEngine())
    (document,) = store.documents()
    assert (document.name, document.publisher, document.known_from["publisher"]) == (
        "ours.txt", "Harbour Times", "reviewer",
    )  # fmt: skip


def test_a_word_of_ours_stands_and_theirs_is_shown_beside_it(store: Store, there: Store) -> None:
    keep(store, there)
    mine = speaker(store, "Ilse Brandt", "Ada")
    same = sourced.grade_origin(store, "Union", Grade.B, reviewer="Ada", at=at())
    theirs = speaker(there, "Tomas Rehn", "Bo", 5)
    sourced.grade_origin(there, "union", Grade.B, reviewer="Bo", at=at(6))
    sourced.split_origins(there, "Union", "Dock Union", reviewer="Bo", at=at(7))
    assert take_in(store, there).differing == 1
    assert store.claim_words() == [mine]
    assert store.origin_words()[0] == same
    (pair,) = said.differing(store.log())
    assert (pair.here, pair.there.after, pair.there.reviewer) == (mine, theirs.after, "Bo")


def test_what_we_say_like_them_in_the_end_differs_no_more(store: Store, there: Store) -> None:
    keep(store, there)
    speaker(store, "Ilse Brandt", "Ada")
    speaker(there, "Tomas Rehn", "Bo", 5)
    take_in(store, there)
    speaker(store, "Tomas Rehn", "Ada", 70)
    assert said.differing(store.log()) == []


def test_an_undo_from_elsewhere_takes_back_their_word_and_never_ours(store: Store, there: Store) -> None:
    keep(store, there)
    mine = speaker(store, "Ilse Brandt", "Ada")
    take_in(there, store)
    (held,) = there.claim_words()
    correct.undo(there, held, reviewer="Bo", at=at(61))
    theirs = correct.add(there, ARTICLE, 42, 66, reviewer="Bo", at=at(62), note="was missed")
    correct.undo(there, theirs, reviewer="Bo", at=at(63))
    assert take_in(store, there).differing == 1
    assert store.claim_words() == [mine]
    (pair,) = said.differing(store.log())
    assert (pair.here, pair.there.action) == (mine, Action.CLAIM_UNDO)


def test_a_word_that_came_in_can_be_taken_back_here(store: Store, there: Store) -> None:
    keep(store, there)
    speaker(there, "Tomas Rehn", "Bo")
    take_in(store, there)
    (held,) = store.claim_words()
    correct.undo(store, held, reviewer="Ada", at=at(70))
    assert store.claim_words() == []


def test_a_view_of_a_flag_from_elsewhere_counts_where_none_was_given(store: Store, there: Store) -> None:
    decide.view_flag(store, FLAGS[0], FlagView.RIGHT, reviewer="Ada", at=at())
    for flag in FLAGS:
        decide.view_flag(there, flag, FlagView.WRONG, reviewer="Bo", at=at(1))
    take_in(store, there)
    assert {claim: said.view for claim, said in opinions(store.log()).items()} == {
        ONE: FlagView.RIGHT,
        TWO: FlagView.WRONG,
    }


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (b'"reviewer": "Bo"', b'"reviewer": "Eve"', "row 1: was changed"),
        (b'"seq": 2', b'"seq": 4', "row 4: was changed"),
        (b'{"seq": 1', b'{"sec": 1', "line 1: is no row of a log"),
        (b'{"seq": 1', b"[", "line 1: is no row of a log"),
    ],
)
def test_a_file_that_was_changed_is_refused(there: Store, before: bytes, after: bytes, message: str) -> None:
    rule(there, 0, TRUE, "Bo")
    rule(there, 1, TRUE, "Bo", 1)
    data = render(there, LogFilter(), "jsonl")
    assert before in data
    with pytest.raises(LogError, match=message):
        read(data.replace(before, after))


def test_a_file_put_together_from_rows_out_of_order_is_refused(there: Store) -> None:
    rule(there, 0, TRUE, "Bo")
    rule(there, 1, TRUE, "Bo", 1)
    lines = render(there, LogFilter(), "jsonl").splitlines(keepends=True)
    with pytest.raises(LogError, match="put together"):
        read(b"".join(reversed(lines)))
