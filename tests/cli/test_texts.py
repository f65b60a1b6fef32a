"""Claims of articles, pairs of statements and one statement that is asked: rows and tables, and nothing stored."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.tiny_model import make_model


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
    asked = verify("ask", "Did Elmsworth close its harbour?", "--db", db, "--model", "none")
    assert asked.err.startswith("What is looked for are statements; this question is taken for: Elmsworth did close")
    refused = verify("ask", "Who closed the harbour?", "--db", db)
    assert refused.code == 2 and "this is a question" in refused.err and refused.err.count("\n") == 1
