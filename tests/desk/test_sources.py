"""The page Sources: what each origin is and who carries it, what reviewers say of it, and flags that follow."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk.pages import Open, _own_stores, calm, database, open_page, press, said, tables
from tests.factory import at
from tests.verify.test_job import finished
from tests.verify.test_sources import COPIES, WIRE, article, changed, lead
from verify.changes import in_words
from verify.crosscheck import check, refresh
from verify.desk.address import View
from verify.desk.origin import kind_of, near
from verify.desk.state import Desk
from verify.engine.local import LocalEngine
from verify.errors import DecideError
from verify.job import PLACE, STATUS, Status
from verify.model import Action, Grade, OriginKind, Pairing
from verify.origins.families import Families
from verify.store import FlagFilter, Sourced, Store

__all__ = ["_own_stores", "database", "open_page"]

PAGE = "verify/desk/sources.py"
OWN = "In Elmsworth, the harbour lost two warehouses to a fire on Monday.\n"
WHO: dict[str, Any] = {"reviewer": "Ada", "at": at(), "note": "asked them"}


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the database of an agency's report in five outlets, and of what two outlets of one owner each wrote."""
    folder = tmp_path_factory.mktemp("corpus")
    article(folder, "Wire Service", WIRE)
    for publisher, changes in COPIES.items():
        article(folder, publisher, changed(WIRE, changes))
    article(folder, "Wall Street Journal", OWN)
    article(folder, "New York Post", "Fire destroyed two warehouses in the harbour of Elmsworth on Monday.\n")
    with Store.open(folder.with_suffix(".db")) as store:
        check([folder], store, engine=LocalEngine())
    return folder.with_suffix(".db")


@pytest.fixture
def desk(checked: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on a copy of that database."""
    for file in checked.parent.glob(f"{checked.name}*"):
        shutil.copy(file, tmp_path / file.name)
    with Store.open(tmp_path / checked.name) as store:
        yield Desk(store)


def follow(desk: Desk) -> None:
    """Let the flags follow, as the process beside the desk does."""
    assert refresh(desk.store, engine=LocalEngine()).pairs == 0  # nothing is compared again


def test_an_origin_says_what_it_is_who_carries_it_and_why(desk: Desk) -> None:
    about = next(one for one in desk.sources("reut").rows)
    assert (about.name, about.kind, about.outlets, about.articles) == ("Reuters", OriginKind.AGENCY, 5, 5)
    found = desk.source("Reuters")
    assert {one.outlet for one in found.carried} >= {"Wire Service", "Coast Mail", "Elmsworth Post"}
    assert "the article carries the mark of Reuters" in dict(found.known_by)
    pairs = [frozenset(re.findall(r"\w+ \w+(?=\.txt)", one.why)) for one in found.within if ".txt" in one.why]
    assert len(pairs) == len(set(pairs)) == 10  # of five articles, each pair once and not in both directions
    assert all("sentences are the same" in one.why for one in found.within if ".txt" in one.why)
    assert sum(one.claims for one in found.carried) == about.claims == desk.store.count(FlagFilter(origin="Reuters"))


def test_what_is_not_there_is_told_as_nothing(desk: Desk) -> None:
    assert desk.sources("no such name").rows == []
    assert desk.source("Nobody").about.claims == 0


def test_a_join_and_its_undo_change_the_flags(desk: Desk) -> None:
    before = desk.store.flags()
    flag = lead(desk.store)
    (other, *_) = [e.origin for e in flag.evidence if e.independent]
    desk.join(flag.origin, other, **WHO)
    follow(desk)
    (joined, *_) = desk.source(flag.origin).joined[other]
    assert joined.why == f"Ada joined {flag.origin} and {other}"
    (word,) = desk.source(other).words
    desk.take_back_word(word.seq, reviewer="Ada", at=at(1))
    follow(desk)
    assert desk.store.flags() == before
    assert desk.origin_words() == []


def test_a_join_that_no_statements_meet_in_is_shown_all_the_same(desk: Desk) -> None:
    desk.join("Reuters", "Harbour Gazette", **WHO)
    assert desk.source("reuters").joined["Harbour Gazette"] == [("Harbour Gazette", "Ada joined the two", 0)]
    assert [one.origin for one in desk.source("Harbour Gazette").joined["Reuters"]] == ["Reuters"]
    desk.take_back_word(desk.source("Reuters").words[-1].seq, reviewer="Ada", at=at(1))
    assert "Harbour Gazette" not in desk.source("Reuters").joined


def test_a_reason_is_asked_for(desk: Desk) -> None:
    with pytest.raises(DecideError, match="no reason"):
        desk.join("Reuters", "TASS", reviewer="Ada", at=at(), note=" ")


def test_a_claim_and_an_article_get_another_origin_by_hand(desk: Desk) -> None:
    flag = lead(desk.store, "Wall Street Journal")
    desk.set_claim_origin(View(claim=flag.claim.id), "Reuters", **WHO)
    follow(desk)
    assert desk.store.flag(flag.claim.id).origin == "Reuters"  # type: ignore[union-attr]
    document = next(one for one in desk.store.documents() if one.publisher == "New York Post")
    desk.set_article_origin(document.id, "Coast Agency", **WHO)
    assert desk.named(document).origin == "Coast Agency"  # type: ignore[union-attr]
    assert desk.named(flag.claim).origin == "Reuters"  # type: ignore[union-attr]


def test_the_last_grade_counts_and_changes_no_flag(desk: Desk) -> None:
    state = desk.store.flags_fingerprint()
    for minute, letter in enumerate((Grade.A, Grade.A, Grade.D)):
        desk.grade_source("Reuters", letter, reviewer="Ada", at=at(minute))
    assert desk.source("Reuters").grade is Grade.D
    assert [row.grade for row in desk.store.log()] == [Grade.A, Grade.D]
    assert desk.store.flags_fingerprint() == state


def test_an_outlet_changes_its_owner_by_hand(desk: Desk) -> None:
    shelf = next(shelf for shelf in desk.shelves() if shelf.here)
    assert (shelf.name, shelf.here) == ("News Corp", ["New York Post", "The Wall Street Journal"])
    desk.settle_owner("New York Post", None, **WHO)
    assert desk.owner("New York Post") is None
    desk.settle_owner("Coast Mail", "News Corp", **WHO)
    assert next(shelf for shelf in desk.shelves() if shelf.here).here == ["Coast Mail", "The Wall Street Journal"]
    with pytest.raises(DecideError, match="held so already"):
        desk.settle_owner("Coast Mail", "News Corp", **WHO)
    assert [row.action for row in desk.store.log()] == [Action.ORIGIN_SPLIT, Action.ORIGIN_JOIN]


def test_two_titles_of_one_owner_count_once_until_a_reviewer_parts_them() -> None:
    table = Families.read()
    parted = table.corrected([Pairing(left="News Corp", right="NYPost.com", one=False, reviewer="Ada")])
    assert table.owner("New York Post") == table.owner("wsj.com") == "News Corp"
    assert (parted.owner("New York Post"), parted.owner("wsj.com")) == ("New York Post", "News Corp")
    both_ways = [Pairing(left="WSJ", right="news corp", one=one, reviewer="Ada") for one in (False, True)]
    assert table.corrected(both_ways).owner("wsj.com") == "News Corp"


def test_the_page_lists_origins_and_leads_to_each(open_page: Open) -> None:
    app = open_page(PAGE)
    rows = tables(app)["Origins"]
    assert ["Tomas Rehn", "not known", "", 1, 1, 1] in rows
    app = open_page(PAGE, origin="Tomas Rehn")
    assert tables(app)["Outlets that carry it"] == [["coast-post.txt", 1, 1]]
    assert "Tomas Rehn" in app.subheader[0].value
    assert "No origin has this name" in said(open_page(PAGE, text="zzz"))


def test_a_join_on_the_page_is_logged_and_taken_back(open_page: Open, database: Path) -> None:
    app = open_page(PAGE, origin="Tomas Rehn")
    app.text_input(key="origin_join_other").set_value("economists")
    app.text_input(key="origin_join_why").set_value("he <b>*told*</b> them")
    app = press(app, "Write into the log")
    assert finished(database.with_suffix(".files")).trouble == ""
    app = open_page(PAGE, show="by hand")
    assert "Tomas Rehn and economists are one source" in said(app)
    app = press(app, "Take back")
    assert finished(database.with_suffix(".files")).trouble == ""
    with Store.open(database) as store:
        rows = [(row.action, row.origin, row.other_origin, row.note) for row in store.log()]
        assert store.verify_log() is None
    assert rows[0] == (Action.ORIGIN_JOIN, "Tomas Rehn", "economists", "he <b>*told*</b> them")
    assert rows[1][:3] == (Action.ORIGIN_UNDO, "Tomas Rehn", "economists")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("rehn", ["Tomas Rehn"]),
        ("Tomas Rhen", ["Tomas Rehn"]),
        ("e", ["Tomas Rehn", "Ilse Brandt Institute"]),
        ("nobody of that name", []),
    ],
)
def test_names_are_offered_for_what_was_typed(typed: str, found: list[str]) -> None:
    assert near(typed, ["Tomas Rehn", "Ilse Brandt Institute"]) == found


def test_a_part_of_a_name_leads_to_the_name(open_page: Open) -> None:
    app = open_page(PAGE, origin="Tomas Rehn")
    app = calm(app.text_input(key="origin_join_other").set_value("econ").run())
    app = calm(app.pills(key="origin_join_near").set_value("economists").run())
    assert app.text_input(key="origin_join_other").value == "economists"
    app = calm(app.text_input(key="origin_join_other").set_value("xyz").run())
    assert "joined as it is written" in said(app)


def test_a_word_that_the_flags_do_not_mind_yet_is_told_until_they_do(open_page: Open, database: Path) -> None:
    app = open_page(PAGE, origin="Tomas Rehn")
    app.text_input(key="origin_join_other").set_value("economists")
    app.text_input(key="origin_join_why").set_value("told me")
    app = press(app, "Write into the log")
    (line,) = (item.proto.text for item in app.get("progress"))
    assert "Flags are being computed anew; what you see is of before row 1 of the log" in line.replace("\\", "")
    assert finished(database.with_suffix(".files")).trouble == ""
    app = calm(app.run())
    assert "The flags were computed anew, row 1 of the log included: " in said(app).replace("\\", "")
    report = Status.model_validate_json((database.with_suffix(".files") / PLACE / STATUS).read_bytes()).report
    assert report and in_words(report.changed) in said(app).replace("\\", "")
    assert "computed anew" not in said(open_page(PAGE))
    with Store.open(database) as store:
        assert store.due() is None


def test_all_reasons_of_one_pair_stand_on_one_card_with_one_split(open_page: Open, database: Path) -> None:
    with Store.open(database) as store:
        flags = [*store.flags()]
        reasons = iter(["both are in nearly the same words", "they share five stretches of wording"])
        for flag in [one for one in flags if one.origin == "Varnhold port authority" and one.evidence][:2]:
            joined = {"origin": "Coast Post", "independent": False, "joined": next(reasons, "")}
            piece = flag.evidence[0].model_copy(update=joined)
            flags[flags.index(flag)] = flag.model_copy(update={"evidence": (piece,)})
        store.replace_flags(flags, fingerprint="2")
    app = open_page(PAGE, origin="Varnhold port authority")
    assert [button.label for button in app.button].count("Coast Post") == 1
    assert {"Both are in nearly the same words", "They share five stretches of wording"} <= {t.value for t in app.text}


KINDS: list[tuple[str, OriginKind, str]] = [
    ("ticket records", OriginKind.PAPERS, "Papers or records"),
    ("Harbour Board", OriginKind.BODY, "Organisation or office"),
    ("Reuters", OriginKind.AGENCY, "News agency"),
    ("Coast Post", OriginKind.OUTLET, "Outlet, in its own voice"),
    ("Anna Berg", OriginKind.PERSON, "Person"),
]


@pytest.mark.parametrize(("name", "kind", "told"), KINDS)
def test_an_origin_is_told_as_what_it_is(name: str, kind: OriginKind, told: str) -> None:
    assert kind_of(Sourced(name, kind, 1, 1, 1), {}) == told


def test_a_word_without_a_reason_is_not_written(open_page: Open, database: Path) -> None:
    app = open_page(PAGE, origin="Tomas Rehn")
    app.text_input(key="origin_join_other").set_value("economists")
    app = press(app, "Write into the log")
    assert "write why" in app.toast[0].value.replace("\\", "")
    with Store.open(database) as store:
        assert store.log() == []


def test_a_grade_is_given_on_the_page(open_page: Open, database: Path) -> None:
    app = open_page(PAGE, origin="Tomas Rehn")
    app.pills(key="origin_grade_Tomas Rehn").set_value(Grade.B).run()
    with Store.open(database) as store:
        assert [(row.action, row.grade) for row in store.log()] == [(Action.ORIGIN_GRADE, Grade.B)]


def test_the_owner_of_an_outlet_is_settled_on_the_page(open_page: Open, database: Path) -> None:
    app = open_page(PAGE, show="publishers")
    assert "Twosource" in said(app)
    app.selectbox(key="sources_outlet").set_value("Harbour Times")
    app.selectbox(key="sources_owner").set_value("Reach")
    app.text_input(key="sources_owner_why").set_value("its imprint")
    press(app, "Write into the log")
    with Store.open(database) as store:
        (row,) = store.log()
    assert (row.action, row.origin, row.other_origin) == (Action.ORIGIN_JOIN, "Harbour Times", "Reach")
    assert finished(database.with_suffix(".files")).trouble == ""


def test_two_titles_of_one_owner_confirm_each_other_once_a_reviewer_parts_them(desk: Desk) -> None:
    flag = lead(desk.store, "New York Post")
    owned = [e.joined for e in flag.evidence if e.claim.document == "Wall Street Journal.txt"]
    assert owned == ["New York Post and The Wall Street Journal belong to News Corp"]
    desk.settle_owner("New York Post", None, **WHO)
    follow(desk)
    parted = lead(desk.store, "New York Post")
    assert [e.joined for e in parted.evidence if e.claim.document == "Wall Street Journal.txt"] == [""]
    assert (parted.origins, parted.outlets) == (flag.origins + 1, flag.outlets + 1)
