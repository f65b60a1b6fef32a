"""Every kind of file is read into the same article, with what the file itself says about it; broken ones are told."""

import hashlib
import json
import textwrap
from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from fpdf import FPDF
from pypdf import PdfReader, PdfWriter

from claims.errors import ReadError
from claims.extract import extract
from claims.formats import EXTENSIONS, READERS
from claims.formats.unwrap import unwrap
from claims.model import Document
from claims.read import read_all, read_bytes, read_path

FIRST = (
    "The port of Norport handled 1,200 containers in May, the harbour master said, more than in any month of the past "
    "ten years."
)
SECOND = (
    "A union spokesman put the figure at 900 and called for an inquiry into the way in which the port counts its "
    "cargo, and by whom."
)
THIRD = (
    "The ministry declined to comment on the numbers, which it had itself published only a week before the talks with "
    "the unions began."
)
BODY = f"{FIRST}\n{SECOND}\n{THIRD}"

PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Port grows | Harbour Gazette</title>
<meta property="og:site_name" content="The Harbour Gazette"><meta name="author" content="Anna Lind">
<meta property="article:published_time" content="2025-02-27T23:30:00+02:00">
<link rel="canonical" href="https://gazette.example/port"><script>alert("x")</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Port grows</h1>
<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article><footer>All about the harbour, every day</footer></body></html>"""


def pdf(*pages: str, title: str = "", **options: str) -> bytes:
    """Return a PDF with one page for each text."""
    made = FPDF()
    made.set_font("Helvetica", size=11)
    if title:
        made.set_title(title)
    if options:
        made.set_encryption(owner_password="owner", user_password=options["password"])
    for page in pages:
        made.add_page()
        made.multi_cell(0, text=page, align="L")
    return bytes(made.output())


def word(*paragraphs: str, title: str = "") -> bytes:
    """Return a Word file with these paragraphs."""
    made = docx.Document()
    made.core_properties.title = title
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def mail(content: str, kind: str = "plain", **header: str) -> bytes:
    """Return an e-mail with this content."""
    made = EmailMessage()
    for name, value in header.items():
        made[name.replace("_", "-")] = value
    made.set_content(content, subtype=kind)
    return made.as_bytes()


MAKERS: dict[str, Callable[[], bytes]] = {
    ".txt": lambda: BODY.encode(),
    ".md": lambda: BODY.encode(),
    ".html": lambda: PAGE.encode(),
    ".pdf": lambda: pdf(BODY),
    ".docx": lambda: word(FIRST, SECOND, THIRD),
    ".eml": lambda: mail(BODY, subject="Port grows"),
    ".json": lambda: json.dumps({"text": BODY}).encode(),
    ".jsonl": lambda: json.dumps({"text": BODY}).encode() + b"\n",
    ".csv": lambda: f'text\n"{BODY}"\n'.encode(),
    ".tsv": lambda: f'title\ttext\nPort grows\t"{BODY}"\n'.encode(),
}


TEXTS = {".txt", ".md", ".markdown"}  # whose readers take any text


@pytest.mark.parametrize("extension", MAKERS)
def test_every_kind_gives_the_same_paragraphs(extension: str) -> None:
    data = MAKERS[extension]()
    document = read_bytes(data, f"port{extension}")
    lines = [line for line in document.text.split("\n") if line not in {"", "Port grows"}]
    assert lines == [FIRST, SECOND, THIRD]
    assert document.file_sha256 == hashlib.sha256(data).hexdigest()
    assert document.sha256 == hashlib.sha256(document.text.encode()).hexdigest()


@pytest.mark.parametrize("extension", [extension for extension in EXTENSIONS if extension not in TEXTS])
@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\x03" * 50, b"%PDF-1.7 broken", b"PK\x03\x04 broken", b"{", b"<", b"\xff\xfe\x00"]
)
def test_a_broken_file_of_any_kind_is_one_line(extension: str, data: bytes) -> None:
    found = list(read_all(data, f"port{extension}"))
    problems = [str(item) for item in found if isinstance(item, ReadError)]
    assert all("\n" not in line and line.startswith(f"port{extension}") and "; " in line for line in problems)
    assert problems or extension in {".html", ".htm", ".xhtml", ".csv", ".tsv", ".eml"}
    assert len(found) == 1


@pytest.mark.parametrize("extension", MAKERS)
def test_a_file_cut_short_never_stops_the_folder(extension: str, tmp_path: Path) -> None:
    data = MAKERS[extension]()
    (tmp_path / f"a{extension}").write_bytes(data[: len(data) // 2])
    (tmp_path / "b.txt").write_text(BODY)
    assert [item.name for item in read_path(tmp_path)][-1] == "b.txt"


def test_a_page_gives_what_its_markup_says() -> None:
    document = read_bytes(PAGE.encode(), "port.html")
    assert (document.title, document.author, document.publisher) == ("Port grows", "Anna Lind", "The Harbour Gazette")
    assert (document.published, document.language) == (date(2025, 2, 27), "en-GB")
    assert document.url == "https://gazette.example/port"
    assert document.known_from["published"] == "page markup"
    assert "Sport" not in document.text and "alert" not in document.text


def test_a_page_in_another_encoding_is_read() -> None:
    page = PAGE.replace("utf-8", "windows-1252").replace("The ministry", "The “ministère”").encode("cp1252")
    assert "The “ministère” declined" in read_bytes(page, "port.html").text


def test_no_date_is_taken_from_the_text_of_a_page() -> None:
    page = f"<html><body><p>{FIRST} It was on 3 March 2021 in Norport.</p><p>{SECOND}</p></body></html>"
    assert read_bytes(page.encode(), "port.html").published is None


def test_a_sidecar_goes_before_the_markup(tmp_path: Path) -> None:
    (tmp_path / "port.html").write_text(PAGE)
    (tmp_path / "port.html.json").write_text('{"published": "2025-02-28", "publisher": "Gazette"}')
    (document,) = read_path(tmp_path)
    assert isinstance(document, Document)
    assert (document.published, document.publisher, document.author) == (date(2025, 2, 28), "Gazette", "Anna Lind")
    assert (document.known_from["published"], document.known_from["author"]) == ("sidecar", "page markup")


@pytest.mark.parametrize(
    "block",
    [
        "---\ntitle: Port grows\nauthors: [Anna Lind, Jon Berg]\ndate: 2025-02-27\nsite: Gazette\n"
        "link: https://g.example\n---",
        "---\r\ntitle: 'Port grows'\r\nauthor: Anna Lind, Jon Berg\r\ndate: 2025-02-27 10:00\r\n"
        "source: {name: Gazette}\r\nurl: https://g.example\r\n---",
        '+++\ntitle = "Port grows"\nauthor = ["Anna Lind", "Jon Berg"]\ndate = 2025-02-27\npublisher = "Gazette"\n'
        'url = "https://g.example"\n+++',
    ],
)
def test_front_matter_is_read_and_stays_in_the_text(block: str) -> None:
    text = f"{block}\n\n# Port grows\n\n{BODY}\n"
    document = read_bytes(text.encode(), "port.md")
    assert document.text == text.replace("# Port", "Port")
    assert (document.title, document.author, document.publisher) == ("Port grows", "Anna Lind, Jon Berg", "Gazette")
    assert (document.published, document.url) == (date(2025, 2, 27), "https://g.example")
    assert set(document.known_from.values()) == {"front matter"}


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("[Anna Lind](https://p.example/lind_(mayor)) sold the [port][1].", "Anna Lind sold the port."),
        ("[1]: https://p.example/port", ""),
        ("![A crane (Photo: Jon Berg)](crane.png 'A crane')It is old.", "It is old."),
        ("**Anna Lind:** It was *very* old. __No__ doubt.", "Anna Lind: It was very old. No doubt."),
        ("## Port grows ##", "Port grows"),
        ("> “It is late,” she said.", "“It is late,” she said."),
        ("A [sic] and 2 * 3 * 4, a_b_c, $5* and [1] stay.", "A [sic] and 2 * 3 * 4, a_b_c, $5* and [1] stay."),
        ("<https://p.example> is read.", "https://p.example is read."),
    ],
)
def test_a_markdown_file_is_read_without_links_and_emphasis(written: str, words: str) -> None:
    assert read_bytes(f"It rained.\n\n{written}\n\nIt snowed.".encode(), "port.md").text.split("\n\n")[1] == words


@pytest.mark.parametrize(
    ("block", "says"),
    [
        ("---\ntitle: [unclosed\n---", "its front matter cannot be read"),
        ("---\n- a list\n---", "its front matter cannot be read"),
        ("---\ndate: 03/04/2025\n---", "the date in its front matter is unclear: '03/04/2025'"),
        ("---\n" + "a: &a [x, x]\n" * 9000 + "---", "its front matter cannot be read"),
    ],
)
def test_bad_front_matter_is_told_and_the_article_read(block: str, says: str) -> None:
    problem, document = read_all(f"{block}\n\n{BODY}".encode(), "port.md")
    assert says in str(problem) and str(problem).endswith("the article was read without it")
    assert isinstance(document, Document) and document.published is None


def test_paragraphs_of_a_pdf_run_on_over_pages_without_heads_and_page_numbers() -> None:
    top, rest = FIRST.split(" said, ")
    pages = [f"Harbour Gazette, May 2025\n{top} said,\n1", f"Harbour Gazette, May 2025\n{rest}\n{SECOND}\n2"]
    text = read_bytes(pdf(*pages, title="Port grows"), "port.pdf").text
    assert "Gazette" not in text
    assert text.replace("\n", " ") == f"{FIRST} {SECOND}"


def test_a_pdf_tells_its_title_and_no_date() -> None:
    document = read_bytes(pdf(BODY, title="Port grows"), "port.pdf")
    assert (document.title, document.published) == ("Port grows", None)
    assert document.known_from["title"] == "document properties"
    assert read_bytes(pdf(BODY, title="Microsoft Word - port.docx"), "port.pdf").title is None


def test_a_locked_pdf_is_refused_and_one_that_only_forbids_editing_is_read() -> None:
    with pytest.raises(ReadError, match="is encrypted; save it without a password"):
        read_bytes(pdf(BODY, password="secret"), "port.pdf")
    assert FIRST in read_bytes(pdf(BODY, password=""), "port.pdf").text


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_every_cipher_of_a_pdf_is_undone(algorithm: str) -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf(BODY))))
    writer.encrypt("", "owner", algorithm=algorithm)
    out = BytesIO()
    writer.write(out)
    assert FIRST in read_bytes(out.getvalue(), "port.pdf").text


def test_a_scan_is_refused_with_its_cure() -> None:
    with pytest.raises(ReadError, match="no text; run it through text recognition"):
        read_bytes(pdf(""), "port.pdf")


@pytest.mark.parametrize(
    ("laid_out", "paragraphs"),
    [
        ("One line only.", ["One line only."]),
        (
            "The port handled\nmore in May than\never before.\nUnions object.",
            ["The port handled more in May than ever before.", "Unions object."],
        ),
        (
            "The talks on peace-\nkeeping go on in\nNorport this week.",
            ["The talks on peacekeeping go on in Norport this week."],
        ),
        ("The Norland-\nEU talks go on in\nNorport this week.", ["The Norland-EU talks go on in Norport this week."]),
        ("First paragraph\nof a text\n\nSecond one of\na text", ["First paragraph of a text", "Second one of a text"]),
        ("", [""]),
    ],
)
def test_lines_are_joined_to_paragraphs(laid_out: str, paragraphs: list[str]) -> None:
    assert unwrap(laid_out).split("\n") == paragraphs


def test_a_word_file_reads_as_with_all_changes_accepted() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("The port handled ")
    inserted, deleted = paragraph.add_run("1,200"), paragraph.add_run("900")
    for run, kind in ((inserted, "ins"), (deleted, "del")):
        change = OxmlElement(f"w:{kind}")
        run._r.addprevious(change)
        change.append(run._r)
    paragraph.add_run(" containers.")
    table = made.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Cell one", "Cell two"
    out = BytesIO()
    made.save(out)
    assert read_bytes(out.getvalue(), "port.docx").text == "The port handled 1,200 containers.\nCell one\nCell two"


def test_a_word_file_tells_its_title_and_no_date() -> None:
    document = read_bytes(word(FIRST, SECOND, title="Port grows"), "port.docx")
    assert (document.title, document.published) == ("Port grows", None)


def test_an_old_or_locked_word_file_is_refused() -> None:
    with pytest.raises(ReadError, match="encrypted or in the old .doc format"):
        read_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "port.docx")


def test_a_mail_gives_what_its_header_says() -> None:
    data = mail(
        BODY, subject="Port grows", Date="Thu, 27 Feb 2025 23:30:00 +0200", Organization="Harbour Gazette",
        **{"from": "Anna Lind <anna@gazette.example>"},
    )  # fmt: skip
    document = read_bytes(data, "port.eml")
    assert (document.title, document.author, document.publisher) == ("Port grows", "Anna Lind", "Harbour Gazette")
    assert (document.published, document.known_from["published"]) == (date(2025, 2, 27), "mail header")


def test_a_mail_cut_at_a_fixed_width_is_joined_and_a_web_mail_read() -> None:
    cut = textwrap.fill(BODY.replace("\n", " "), 70)
    assert read_bytes(mail(cut, subject="Port"), "port.eml").text == BODY.replace("\n", " ")
    assert FIRST in read_bytes(mail(PAGE, kind="html", subject="Port"), "port.eml").text


def test_a_mail_in_an_unknown_encoding_is_read_by_its_bytes() -> None:
    header = b'Subject: Port\nContent-Type: text/plain; charset="x-none"\nContent-Transfer-Encoding: 8bit\n\n'
    assert read_bytes(header + BODY.encode(), "port.eml").text == BODY


def test_a_mail_without_text_is_refused() -> None:
    made = EmailMessage()
    made["Subject"] = "Port"
    made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="port.pdf")
    with pytest.raises(ReadError, match="holds no text; save what is attached"):
        read_bytes(made.as_bytes(), "port.eml")


def test_the_kinds_we_read_are_the_kinds_we_test() -> None:
    twins = {".markdown": ".md", ".htm": ".html", ".xhtml": ".html", ".ndjson": ".jsonl"}
    assert {twins.get(extension, extension) for extension in READERS} == set(MAKERS)


@pytest.mark.parametrize("title", ["Word Document", "Document1", "untitled"])
def test_what_a_program_calls_a_file_without_a_title_is_none(title: str) -> None:
    document = read_bytes(word(FIRST, SECOND, title=title), "port.docx")
    assert document.title != title and document.known_from.get("title") != "document properties"


def test_the_caption_of_a_picture_is_kept_as_one_and_is_no_claim() -> None:
    page = (
        "<html><head><title>Mill burns down</title></head><body><article><h1>Mill burns down</h1>"
        "<figure><img src='a.jpg'><figcaption>The mill\n in 1990, with <b>80 looms</b> inside it.</figcaption></figure>"
        "<p>The old mill of Ostby burned down on Friday night, the fire brigade said.</p>"
        "<p>Some 40 people worked there, and all of them were at home, its owner Per Lund told the paper.</p>"
        "<p>It had spun wool for a hundred and ten years, and the town had planned to turn it into a museum.</p>"
        "<p>The police closed the road along the river until Sunday, and asked people to keep their windows shut.</p>"
        "</article></body></html>"
    )
    document = read_bytes(page.encode(), "mill.html")
    caption = "Caption: The mill in 1990, with 80 looms inside it."
    assert document.text.splitlines()[1] == caption
    assert [claim.passed_over for claim in extract(document) if claim.text == caption] == ["caption"]
