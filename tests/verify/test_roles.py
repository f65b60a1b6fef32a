"""Who may do what: the table of people, the roles, and rows of the log that are refused."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.factory import at, make_claim, make_document, make_entry, make_flag
from verify import decide, log
from verify.decisions import edit, merge, sourced
from verify.decisions.roles import ANYBODY, NEEDS, People, Person, Role, Task, task
from verify.errors import RoleError, VerifyError
from verify.model import Action, Verdict
from verify.store import Store

TABLE = """
everyone = "reader"
[people]
"Ada@Example.org" = "editor"
"ben@example.org" = { role = "checker", name = " Ben  Ode " }
"""


def people(tmp_path: Path, text: str = TABLE) -> People:
    """Return the table that a text is."""
    file = tmp_path / "people.toml"
    file.write_text(text, encoding="utf-8")
    return People.read(file)


@pytest.mark.parametrize(
    ("email", "expected"),
    [
        ("ada@example.org", Person(name="ada@example.org", role=Role.EDITOR)),
        ("BEN@example.org ", Person(name="Ben Ode", role=Role.CHECKER)),
        ("eve@elsewhere.example", Person(name="eve@elsewhere.example", role=Role.READER)),
        ("", None),
    ],
)
def test_people_are_found_by_address(tmp_path: Path, email: str, expected: Person | None) -> None:
    assert people(tmp_path).find(email) == expected


def test_without_a_word_on_everyone_nobody_else_is_let_in(tmp_path: Path) -> None:
    assert people(tmp_path, '[people]\n"ada@example.org" = "editor"\n').find("eve@example.org") is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[people]\n"ada@example.org" = "boss"\n', "people.ada@example.org.role: Input should be 'reader'"),
        ('everyone = "editr"\n', "everyone: Input should be"),
        ('persons = {}\n', "persons: Extra inputs"),
        ("people = 3\n", "people: Input should be"),
        ("everyone = reader\n", "Invalid value"),
        ('people = {a = {role = "editor", name = "Ada"}, b = {role = "reader", name = "ADA"}}', "two people"),
    ],
)
def test_a_table_that_cannot_be_used_is_named_with_the_cure(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(RoleError, match="is no table of people") as problem:
        people(tmp_path, text)
    assert said in str(problem.value) and "docs/team.md" in str(problem.value)
    assert "\n" not in str(problem.value)


def test_a_table_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(RoleError, match="No such file"):
        People.read(tmp_path / "none.toml")


MAY = {
    Role.READER: set(),
    Role.CHECKER: {Task.RULE, Task.ADD},
    Role.EDITOR: set(Task),
}


@pytest.mark.parametrize("role", Role)
def test_each_role_may_what_the_one_before_may_and_more(role: Role) -> None:
    person = Person(name="Ada", role=role)
    assert {one for one in Task if person.may(one)} == MAY[role]
    assert all(bool(person.why_not(one)) is (one not in MAY[role]) for one in Task)


@pytest.mark.parametrize("action", Action)
def test_every_act_belongs_to_a_task_that_some_role_has(action: Action) -> None:
    assert NEEDS[task(action)] in (Role.CHECKER, Role.EDITOR)


def test_whoever_sits_at_the_desk_of_one_person_may_sign_with_any_name() -> None:
    for action in Action:
        ANYBODY.allow(make_entry(action=action, reviewer="Mo"))


def test_nobody_signs_with_the_name_of_another() -> None:
    with pytest.raises(RoleError, match="is not who logged in"):
        Person(name="Ada", role=Role.EDITOR).allow(make_entry(reviewer="Ben"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return a store with one flagged claim that Ben ruled on."""
    with Store.open(tmp_path / "roles.db") as made:
        document, claim = make_document(), make_claim()
        made.save_document(document, [claim], fingerprint="1")
        made.replace_flags([make_flag(claim, origin="the port")], fingerprint="1")
        decide.decide(made, make_flag(claim), Verdict.TRUE, reviewer="Ben", at=at())
        yield made


ACTS: dict[str, Callable[[Store, str], object]] = {
    "verdict": lambda store, who: decide.decide(store, make_flag(), Verdict.FALSE, reviewer=who, at=at(1)),
    "note": lambda store, who: decide.note(store, make_claim(), "look again", reviewer=who, at=at(1)),
    "approval": lambda store, who: decide.approve(store, make_flag(), Verdict.TRUE, reviewer=who, at=at(1)),
    "assignment": lambda store, who: decide.assign(store, make_claim(), "Cleo", reviewer=who, at=at(1)),
    "grade": lambda store, who: sourced.grade_origin(store, "the port", "B", reviewer=who, at=at(1)),
    "join": lambda store, who: sourced.join_origins(store, "the port", "the union", reviewer=who, at=at(1)),
    "particulars": lambda store, who: edit.edit(store, make_document(), {"author": "C. Ray"}, reviewer=who, at=at(1)),
    "merge": lambda store, who: store.merge(
        merge.read(make_file()), decide.merging("theirs.jsonl", 1, "", reviewer=who, at=at(1))
    ),
}
CHECKERS = {"verdict", "note", "particulars"}


def make_file() -> bytes:
    """Return the review file of another desk."""
    return json.dumps(log.to_row(log.seal(make_entry(reviewer="Dora"), None))).encode()


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("act", ACTS)
def test_the_store_takes_only_what_a_role_includes(store: Store, role: Role, act: str) -> None:
    ada = Person(name="Ada", role=role)
    guarded = store.guarded(ada.allow)
    before = len(store.log())
    allowed = role is Role.EDITOR or (role is Role.CHECKER and act in CHECKERS)
    if allowed:
        ACTS[act](guarded, "Ada")
        assert len(store.log()) > before
    else:
        with pytest.raises(VerifyError, match=f"you are here as {role.one}"):
            ACTS[act](guarded, "Ada")
        assert len(store.log()) == before
    assert store.verify_log() is None
    assert next(iter(store.documents())).author == ("C. Ray" if allowed and act == "particulars" else None)
