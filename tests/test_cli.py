"""The command line as a script sees it: what goes to stdout and stderr, and with which exit code."""

import csv
import io
import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from claims.model import Span, Stance
from tests.factory import at, make_claim, make_document, make_flag
from tests.tiny_model import make_model
from verify import __version__
from verify.cli import show
from verify.cli.main import main
from verify.cli.progress import bars
from verify.decide import decide, join_origins, view_flag
from verify.model import Evidence, Fault, Finding, FlagKind, FlagView, Link, Relation, Verdict
from verify.store import Store


class Ran(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Return stdout read as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture
def verify(capfd: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs one command."""

    def run(*arguments: object) -> Ran:
        code = main([str(argument) for argument in arguments])
        return Ran(code, *capfd.readouterr())

    return run


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database with two flags and a verdict on the first."""
    path = tmp_path_factory.mktemp("checked") / "checked.db"
    document = make_document()
    first, second = make_claim(document, 0, 67, speaker="harbour master"), make_claim(document, 68, 101)
    with Store.open(path) as store:
        store.save_document(document, [first, second], fingerprint="1")
        store.replace_flags([make_flag(first), make_flag(second)], fingerprint="1")
        flag = store.flag(first.id)
        assert flag
        decide(store, flag, Verdict.TRUE, reviewer="Robin Example", at=at(), note="=SUM(1)")
    return path


ALONE = ("check", "refresh", "claims", "relate", "ask", "flags", "export", "log")
HELP: list[tuple[str, ...]] = [(), *((name,) for name in ALONE), ("log", "show"), ("log", "verify")]


@pytest.mark.parametrize("command", HELP)
def test_every_command_explains_itself(verify: Run, command: tuple[str, ...]) -> None:
    ran = verify(*command, "--help")
    assert ran.code == 0
    assert ran.out.startswith("Usage: python -m verify")
    assert "Example: python -m verify" in ran.out or command in {(), ("log",)}


def test_the_version_is_that_of_the_project(verify: Run, root: Path) -> None:
    assert verify("--version").out == f"twosource {__version__}\n"
    assert f'\nversion = "{__version__}"\n' in (root / "pyproject.toml").read_text(encoding="utf-8")


MISUSE = [
    ([], "Missing command"),
    (["log"], "Missing command"),
    (["nonsense"], "No such command"),
    (["check"], "Missing argument 'PATH'. (see python -m verify check --help)"),
    (["check", "nowhere"], "nowhere: no such file or folder"),
    (["check", ".", "--workers", "0"], "--workers"),
    (["check", ".", "--engine", "moon"], "--engine"),
    (["claims", "nowhere"], "nowhere: no such file or folder"),
    (["claims", ".", "--format", "xml"], "--format"),
    (["flags", "--flag", "maybe"], "Invalid value for '--flag': 'maybe' is not one of 'contradicted'"),
    (["flags", "--flag", "single"], "Did you mean 'single-source'?"),
    (["flags", "--db", "missing.db"], "missing.db"),
    (["refresh", "--db", "missing.db"], "missing.db"),
    (["log", "show", "--db", "missing.db"], "missing.db"),
    (["log", "verify", "--db", "missing.db"], "missing.db"),
    (["export", "--db", "missing.db", "--format", "csv", "out.csv"], "missing.db"),
    (["export", "--db", "missing.db", "out.csv"], "--format"),
    (["export", "--db", "missing.db", "--format", "csv", "--has-numbers", "out.csv"], "--what flags"),
    (["flags", "--db", "mysql://host/name"], "no such kind of database"),
]


@pytest.mark.parametrize(("arguments", "why"), MISUSE)
def test_wrong_use_is_one_line_and_code_2(
    verify: Run, arguments: list[str], why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = verify(*arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert why in ran.err
    assert list(tmp_path.iterdir()) == [], "nothing is created by mistake"


@pytest.mark.parametrize("command", [["flags"], ["log", "show"], ["export", "--format", "csv", "out.csv"]])
def test_a_missing_database_names_the_cure(verify: Run, command: list[str], tmp_path: Path) -> None:
    path = tmp_path / "missing.db"
    assert f"python -m verify check PATH --db {path}" in verify(*command, "--db", path).err


def test_the_database_comes_from_the_environment(verify: Run, checked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWOSOURCE_DB", str(checked))
    assert len(verify("flags", "--format", "jsonl").rows) == 2


def test_claims_are_rows_of_the_contract(verify: Run, corpus: Path) -> None:
    ran = verify("claims", corpus, "--all")
    assert (ran.code, ran.err) == (0, "")
    assert {row["document"] for row in ran.rows} == {"courier.txt", "gazette.txt"}
    for row in ran.rows:
        text = (corpus / row["document"]).read_text(encoding="utf-8")
        assert row["text"] == text[row["start"] : row["end"]]


def test_all_adds_what_was_passed_over(verify: Run, corpus: Path) -> None:
    (corpus / "question.txt").write_text("Who will pay for the kites? The council paid 300 euros.\n", encoding="utf-8")
    kept, everything = verify("claims", corpus).rows, verify("claims", corpus, "--all").rows
    assert [row for row in everything if row["passed_over"] is None] == kept
    assert "Who will pay for the kites?" in [row["text"] for row in everything if row["passed_over"]]


def test_claims_as_a_table(verify: Run, corpus: Path) -> None:
    ran = verify("claims", corpus / "courier.txt", "--format", "table")
    assert ran.code == 0
    assert "Police" in ran.out


def test_a_table_of_all_counts_apart_what_a_check_counts(verify: Run, tmp_path: Path) -> None:
    text = "Who will pay for it? Anna Berg, the mayor of Lund, opened a school and a library in May."
    (tmp_path / "lund.txt").write_text(text, encoding="utf-8")
    *lines, last = verify("claims", tmp_path / "lund.txt", "--all", "--format", "table").out.splitlines()
    rows = [line.split("asserted")[0].strip() for line in lines if "asserted" in line]
    checked = verify("check", tmp_path / "lund.txt", "--db", tmp_path / "lund.db").out
    assert "1 (1 statement passed over)" in checked
    assert re.fullmatch(r"1 claim, 1 statement passed over, \d parts of these claims, .*", last)
    assert len(rows) == len(set(rows)) > 3  # a part is told in its own words, not in those of its place once more


def test_a_file_that_cannot_be_read_is_told_and_passed(verify: Run, corpus: Path) -> None:
    (corpus / "empty.txt").write_text("", encoding="utf-8")
    ran = verify("claims", corpus)
    assert ran.code == 0
    assert ran.rows
    assert ran.err.startswith("empty.txt: ")


def test_nothing_usable_is_code_1(verify: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("", encoding="utf-8")
    assert verify("claims", empty).code == 1
    ran = verify("check", empty, "--db", tmp_path / "new.db")
    assert ran.code == 1
    assert ran.err.splitlines()[-1] == "no article with a claim in what was given"


def test_a_check_tells_what_it_did_and_a_second_one_does_nothing(verify: Run, corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    first = verify("check", corpus, "--db", path)
    assert (first.code, first.err) == (0, "")
    assert first.out.startswith("documents  2 read, 0 unchanged\n")
    second = verify("check", corpus, "--db", path)
    same = first.out.replace("2 read, 0 unchanged", "0 read, 2 unchanged")
    assert second.out == same.replace("database ", "changed    no flag changed\ndatabase ")


def test_a_check_finds_what_contradicts(verify: Run, corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    verify("check", corpus, "--db", path)
    rows = verify("flags", "--db", path, "--flag", "contradicted", "--format", "jsonl").rows
    assert {row["document"] for row in rows} == {"courier.txt", "gazette.txt"}
    assert all("4,000" in str(row["evidence"]) and "9,000" in str(row["evidence"]) for row in rows)


FILTERS = [
    (["--speaker", "harbour master"], 1),
    (["--document", "harbour.txt"], 2),
    (["--flag", "single-source"], 2),
    (["--reviewed"], 1),
    (["--open"], 1),
    (["--text", "union"], 1),
    (["--text", "UNION", "--open"], 1),
    (["--no-numbers"], 2),
    (["--not-echoed", "--sort", "outlets"], 2),
    (["--reason", "", "--sort", "recent"], 2),
]


@pytest.mark.parametrize(("filters", "count"), FILTERS)
def test_filters_leave_what_they_say(verify: Run, checked: Path, filters: list[str], count: int) -> None:
    ran = verify("flags", "--db", checked, "--format", "jsonl", *filters)
    assert (ran.code, len(ran.rows)) == (0, count)


@pytest.mark.parametrize("filters", [["--tag", "denied"], ["--flag", "corroborated"], ["--has-numbers"], ["--echoed"]])
def test_no_match_is_code_1(verify: Run, checked: Path, filters: list[str]) -> None:
    ran = verify("flags", "--db", checked, *filters)
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "", 1)


def test_flags_as_a_table_and_as_csv(verify: Run, checked: Path) -> None:
    assert verify("flags", "--db", checked).out.endswith("\n\n2 claims: 2 single-source\n")
    sheet = list(csv.DictReader(io.StringIO(verify("flags", "--db", checked, "--format", "csv").out.lstrip("\ufeff"))))
    assert [row["verdict"] for row in sheet] == ["true", ""]


def test_the_log_is_exported_safe_for_a_spreadsheet(verify: Run, checked: Path, tmp_path: Path) -> None:
    out = tmp_path / "log.csv"
    ran = verify("export", "--db", checked, "--format", "csv", out)
    assert (ran.code, ran.out) == (0, f"1 row written to {out}\n")
    (row,) = csv.DictReader(io.StringIO(out.read_text(encoding="utf-8-sig")))
    assert (row["verdict"], row["reviewer"], row["note"]) == ("true", "Robin Example", "'=SUM(1)")


def test_flags_are_exported_with_filters(verify: Run, checked: Path, tmp_path: Path) -> None:
    out = tmp_path / "flags.jsonl"
    assert verify("export", "--db", checked, "--format", "jsonl", "--what", "flags", "--open", out).code == 0
    (line,) = out.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["verdict"] is None


@pytest.mark.parametrize("form", ["csv", "jsonl", "xlsx", "html", "claimreview"])
def test_every_format_is_written_with_its_receipt(verify: Run, checked: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"out.{form}"
    ran = verify("export", "--db", checked, "--format", form, out)
    assert (ran.code, ran.out) == (0, f"{'2 rows' if form == 'html' else '1 row'} written to {out}\n")
    assert ("url is left out" in ran.err) == (form == "claimreview")
    assert json.loads(Path(f"{out}.meta.json").read_text(encoding="utf-8"))["format"] == form


def test_the_log_is_no_report(verify: Run, checked: Path, tmp_path: Path) -> None:
    ran = verify("export", "--db", checked, "--format", "html", "--what", "log", tmp_path / "out.html")
    assert ran.code == 2 and "ask for the flags" in ran.err


def test_the_log_is_shown_and_verified(verify: Run, checked: Path) -> None:
    assert "Robin Example" in verify("log", "show", "--db", checked).out
    (row,) = verify("log", "show", "--db", checked, "--format", "jsonl").rows
    ran = verify("log", "verify", "--db", checked, "--head", row["hash"])
    assert (ran.code, ran.out) == (0, f"the log is whole: 1 row, the last with hash {row['hash']}\n")


def test_an_empty_log_says_so_calmly(verify: Run, tmp_path: Path) -> None:
    database = tmp_path / "empty.db"
    Store.open(database).close()
    ran = verify("log", "verify", "--db", database)
    assert (ran.code, ran.out) == (0, "the log is empty: the first verdict writes its first row\n")


def test_a_log_without_a_known_row_is_broken(verify: Run, checked: Path) -> None:
    ran = verify("log", "verify", "--db", checked, "--head", "f" * 64)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("the log is broken at row 2: ")


def test_a_changed_row_is_named_whatever_is_asked_of_the_log(verify: Run, checked: Path, tmp_path: Path) -> None:
    path = tmp_path / "tampered.db"
    with closing(sqlite3.connect(checked)) as whole, closing(sqlite3.connect(path)) as copy:
        whole.backup(copy)
        for (trigger,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            copy.execute(f"DROP TRIGGER {trigger}")
        copy.execute("UPDATE log SET note = 'nothing to see' WHERE seq = 1")
        copy.commit()
    told = "the log is broken at row 1: row 1 was changed: its content no longer gives its hash\n"
    assert verify("log", "verify", "--db", path)[:3] == (1, "", told)
    ran = verify("export", "--db", path, "--format", "csv", tmp_path / "log.csv")
    assert (ran.code, ran.err) == (0, told)


def test_what_is_no_hash_is_wrong_use_and_no_broken_log(verify: Run, checked: Path) -> None:
    ran = verify("log", "verify", "--db", checked, "--head", "abc")
    assert ran.code == 2 and "'abc' is no hash of a row" in ran.err


def test_a_pipe_that_closes_early_is_no_error(checked: Path, root: Path) -> None:
    command = f"{sys.executable} -m verify flags --db {checked} --format jsonl | true; echo ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", command], cwd=root, capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("0\n", "")


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


PAIR = {"id": "a", "evidence": "The mayor did not resign.", "claim": "The mayor resigned."}


def test_relate_answers_pair_by_pair(verify: Run, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text(json.dumps(PAIR) + "\n", encoding="utf-8")
    ran = verify("relate", pairs, "--model", "none")
    assert (ran.code, ran.err) == (0, "")
    assert ran.rows[0]["relation"] == "contradicts"
    assert ran.rows[0]["scores"].keys() == {"supports", "contradicts", "neither"}


def test_relate_takes_the_model_that_is_set(verify: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text(json.dumps(PAIR) + "\n", encoding="utf-8")
    monkeypatch.setenv("TWOSOURCE_MODEL", str(make_model(tmp_path / "mine")))
    set_, without = verify("relate", pairs).rows, verify("relate", pairs, "--model", "none").rows
    assert [reason["code"] for reason in set_[0]["reasons"]] == ["one_negates", "model_neither"]
    assert [reason["code"] for reason in without[0]["reasons"]] == ["one_negates"]


def test_relate_says_what_it_cannot_use(verify: Run, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_bytes(b"")
    assert verify("relate", pairs, "--model", "none").code == 1
    pairs.write_bytes(b"\xff\xfe")
    assert verify("relate", pairs).err == "pairs.jsonl: is not in UTF-8; save it as UTF-8\n"
    assert verify("relate", tmp_path / "none.jsonl").err.endswith("none.jsonl: No such file or directory\n")
    pairs.write_text(json.dumps(PAIR), encoding="utf-8")
    ran = verify("relate", pairs, "--model", tmp_path / "nowhere")
    assert ran.code == 2
    assert ran.err.endswith("no such model; name a folder with model.onnx, tokenizer.json and config.json\n")


def test_ask_shows_what_the_corpus_says_to_a_statement(verify: Run, corpus: Path, tmp_path: Path) -> None:
    db = tmp_path / "ask.db"
    assert verify("check", corpus, "--db", db, "--model", "none").code == 0
    statement = "The kite festival took place at Elmsworth harbour on Sunday."
    ran = verify("ask", statement, "--db", db, "--format", "jsonl")
    assert ran.code == 0
    assert {("gazette.txt", "supports"), ("courier.txt", "supports")} <= {
        (row["document"], row["relation"]) for row in ran.rows
    }
    assert "Both say it in nearly the same words." in verify("ask", statement, "--db", db, "--date", "2025-03-04").out
    assert verify("ask", "Butter became dearer in Lima.", "--db", db).code == 1
    assert verify("ask", "…", "--db", db).err.endswith("type a whole sentence\n")


def test_a_python_without_the_packages_is_told_so_in_a_line(root: Path) -> None:
    bare = [sys.executable, "-S", "-m", "verify", "flags"]  # -S: without what was installed
    ran = subprocess.run(bare, cwd=root, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "typer is not installed in this Python; run make setup, then .venv/bin/python -m verify\n"


def test_filters_that_nothing_meets_are_told_from_a_store_without_claims(
    verify: Run, checked: Path, tmp_path: Path
) -> None:
    with Store.open(tmp_path / "empty.db"):
        pass
    assert "matches all of these" in verify("flags", "--db", checked, "--speaker", "nobody").err
    assert "run check first" in verify("flags", "--db", tmp_path / "empty.db").err


def test_the_table_tells_who_denies_from_who_says(verify: Run, tmp_path: Path) -> None:
    document = make_document()
    denied = make_claim(document, 0, 67, speaker="harbour master", stance=Stance.DENIED)
    with Store.open(tmp_path / "desk.db") as store:
        store.save_document(document, [denied], fingerprint="1")
        store.replace_flags([make_flag(denied)], fingerprint="1")
    words = verify("flags", "--db", tmp_path / "desk.db").out.split()
    assert "(denies" in words


def test_an_article_is_taken_out_by_its_name(verify: Run, tmp_path: Path) -> None:
    (tmp_path / "port.txt").write_text("The port of Lima closed in May.", encoding="utf-8")
    db = tmp_path / "some.db"
    assert verify("check", tmp_path / "port.txt", "--db", db).code == 0
    wrong = verify("remove", "harbour.txt", "--db", db)
    assert (wrong.code, wrong.err.count("\n")) == (2, 1) and "no article of that name" in wrong.err
    assert "did you mean port.txt?" in wrong.err
    assert "it holds port.txt" in verify("remove", "08", "--db", db).err
    assert verify("remove", "port.txt", "--db", db).code == 0
    assert verify("flags", "--db", db, "--format", "jsonl").rows == []


def test_evidence_stands_below_its_claim(verify: Run, tmp_path: Path) -> None:
    document, other = make_document(), make_document("elsewhere.txt", "Nine boats sank.")
    claim, against = make_claim(document, 0, 67), make_claim(other)
    finding = Finding(code="amounts_differ", relation=Relation.CONTRADICTS, text="Nine here, two there.",
                      claim_value="1,200", evidence_value="Nine",
                      claim_span=Span(start=0, end=4), evidence_span=Span(start=0, end=4))  # fmt: skip
    link = Link(claim_id=claim.id, evidence_id=against.id, relation=Relation.CONTRADICTS, findings=(finding,))
    evidence = Evidence(claim=against, link=link, origin="Coast guard", independent=True)
    with Store.open(tmp_path / "desk.db") as store:
        store.save_document(document, [claim], fingerprint="1")
        store.save_document(other, [against], fingerprint="1")
        store.replace_flags([make_flag(claim, FlagKind.CONTRADICTED, evidence=(evidence,))], fingerprint="1")
    lines = verify("flags", "--db", tmp_path / "desk.db").out.splitlines()
    assert lines[0].startswith(f"contradicted  {document.name}")
    assert [len(line) - len(line.lstrip()) for line in lines] == [0, 2, 4, 6, 0, 0]
    assert lines[2:] == [
        "    contradicts (elsewhere.txt, Coast guard): Nine boats sank.",
        "      Nine here, two there.",
        "",
        "1 claim: 1 contradicted",
    ]


def test_opponents_in_one_article_are_not_called_one_source(verify: Run, tmp_path: Path) -> None:
    document = make_document("quarry.txt", "Vole Stone closed the quarry. The union says that it is open.")
    copied = make_document("copy.txt", "Vole Stone shut its quarry.")
    claim, inside, outside = make_claim(document, 0, 29), make_claim(document, 30), make_claim(copied)
    evidence = tuple(
        Evidence(
            claim=one,
            link=Link(claim_id=claim.id, evidence_id=one.id, relation=Relation.CONTRADICTS),
            origin="Vole Stone",
            independent=False,
        )
        for one in (inside, outside)
    )
    with Store.open(tmp_path / "desk.db") as store:
        store.save_document(document, [claim, inside], fingerprint="1")
        store.save_document(copied, [outside], fingerprint="1")
        store.replace_flags([make_flag(claim, FlagKind.CONTRADICTED, evidence=evidence)], fingerprint="1")
    out = verify("flags", "--db", tmp_path / "desk.db").out
    assert "contradicts (quarry.txt, Vole Stone, same article): The union" in out
    assert "contradicts (copy.txt, Vole Stone, same source): Vole Stone shut" in out


def test_the_log_shows_what_was_thought_of_a_flag(verify: Run, tmp_path: Path) -> None:
    document = make_document()
    claim = make_claim(document)
    with Store.open(tmp_path / "desk.db") as store:
        store.save_document(document, [claim], fingerprint="1")
        store.replace_flags([make_flag(claim)], fingerprint="1")
        view_flag(store, make_flag(claim), FlagView.WRONG, reviewer="Ada", at=at(), fault=Fault.FALSE_ALARM)
    out = " ".join(verify("log", "show", "--db", tmp_path / "desk.db").out.split())
    assert "wrong: false" in out


def test_flags_say_when_a_word_of_a_reviewer_is_not_in_them_yet(verify: Run, corpus: Path, tmp_path: Path) -> None:
    db = tmp_path / "some.db"
    assert verify("check", corpus, "--db", db, "--model", "none").code == 0
    assert verify("flags", "--db", db, "--format", "jsonl").err == ""
    with Store.open(db) as store:
        join_origins(store, "Courier", "Herald", reviewer="Ada", at=at(), note="one owner")
    out = tmp_path / "flags.csv"
    export = ("export", "--db", db, "--what", "flags", "--format", "csv", out)
    for command in (("flags", "--db", db), export):
        ran = verify(*command)
        assert ran.code == 0 and "of before row 1 of the log" in ran.err
        assert f"python -m verify refresh --db {db}" in ran.err
    assert "Courier and Herald are one source" in " ".join(verify("log", "show", "--db", db).out.split())
    assert verify("refresh", "--db", db, "--model", "none").code == 0
    assert verify("flags", "--db", db).err == ""
    assert "are as the articles and the log have it" in verify("refresh", "--db", db).out


def test_nothing_is_counted_where_nothing_could_be_read(verify: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"no such thing")
    ran = verify("check", tmp_path / "broken.pdf", "--db", tmp_path / "some.db")
    assert (ran.code, ran.out) == (1, "")
    assert "is damaged, or of another kind than its name says; open it" in ran.err
