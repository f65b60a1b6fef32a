"""Articles that are checked, checked again and taken out: what is told of it."""

from pathlib import Path

from tests.cli.conftest import Run


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


def test_a_check_tells_how_many_files_it_could_not_read(verify: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "port.txt").write_text("The port of Lima closed in May.", encoding="utf-8")
    (tmp_path / "in" / "broken.pdf").write_bytes(b"no such thing")
    ran = verify("check", tmp_path / "in", "--db", tmp_path / "some.db")
    assert ran.code == 0
    assert ran.out.startswith("documents  1 read, 0 unchanged, 1 could not be read\n")


def test_a_check_finds_what_contradicts(verify: Run, corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    verify("check", corpus, "--db", path)
    rows = verify("flags", "--db", path, "--flag", "contradicted", "--format", "jsonl").rows
    assert {row["document"] for row in rows} == {"courier.txt", "gazette.txt"}
    assert all("4,000" in str(row["evidence"]) and "9,000" in str(row["evidence"]) for row in rows)


def test_an_article_is_taken_out_by_its_name(verify: Run, tmp_path: Path) -> None:
    (tmp_path / "port.txt").write_text("The port of Lima closed in May.", encoding="utf-8")
    db = tmp_path / "some.db"
    assert verify("check", tmp_path / "port.txt", "--db", db).code == 0
    wrong = verify("remove", "harbour.txt", "--db", db)
    assert (wrong.code, wrong.err.count("\n")) == (2, 1) and "no article of that name" in wrong.err
    assert "did you mean port.txt?" in wrong.err
    assert "it holds port.txt" in verify("remove", "08", "--db", db).err
    out = f"1 taken out of {db}; 1 flag changed: 1 gone, single-source before\n"
    assert verify("remove", "port.txt", "--db", db)[:2] == (0, out)
    assert verify("flags", "--db", db, "--format", "jsonl").rows == []


def test_nothing_is_counted_where_nothing_could_be_read(verify: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"no such thing")
    ran = verify("check", tmp_path / "broken.pdf", "--db", tmp_path / "some.db")
    assert (ran.code, ran.out) == (1, "")
    assert "is damaged, or of another kind than its name says; open it" in ran.err
