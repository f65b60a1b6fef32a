"""The page of the articles: claims marked, and what was passed over."""

from pathlib import Path

from tests.desk.pages import DOCUMENTS, Open, _own_stores, database, drawn, open_page, said, tables

__all__ = ["_own_stores", "database", "open_page"]


def test_the_articles_page_marks_claims_and_tells_what_was_passed_over(open_page: Open, database: Path) -> None:
    app = open_page(DOCUMENTS)
    ways = [row[0] for row in drawn(app, "table")["rows"]]
    assert [way["t"] for way in ways] == ["“Dockers down tools”", "“Strike closes the port of Varnhold”"]
    assert [way["under"] for way in ways] == ["coast-post.txt", "harbour-times.txt"]
    app = open_page(DOCUMENTS, document=ways[1]["go"]["document"])
    kinds = {kind for paragraph in drawn(app, "paper")["paragraphs"] for run in paragraph for kind in run["k"]}
    assert kinds == {"contradicted", "corroborated", "single-source", "passed"}
    assert "Read more: subscribe to our newsletter" in said(app)
    facts = tables(app)["What is known about the article"]
    assert tables(app)["How much of the article was read"] == [
        ["In claims", "89%", "261"], ["Passed over", "11%", "33"], ["\u2003boilerplate", "", "33"],
        ["Unread", "0%", "0"],
    ]  # fmt: skip
    assert facts[:3] == [
        ["Publisher", "Harbour Times", "the file beside it"],
        ["Author", "not known", ""],
        ["Published", "3 Mar 2026", "the file beside it"],
    ]
