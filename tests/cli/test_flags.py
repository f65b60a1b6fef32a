"""Flagged claims on the screen and in files, as the filters leave them."""

import csv
import io
import json
from pathlib import Path

import pytest

from claims.model import Span, Stance
from tests.cli.conftest import Run
from tests.factory import at, make_claim, make_document, make_flag
from verify.decisions.sourced import join_origins
from verify.model import Evidence, Finding, FlagKind, Link, Relation
from verify.store import Store

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
