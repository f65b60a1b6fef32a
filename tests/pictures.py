"""The pictures of the desk in docs/, made anew: `python -m tests.pictures [FOLDER]`.

The articles in seeds/ are checked, a few verdicts are given, and a real browser looks at every page at 1280 pixels in
the light theme; then at one claim in the dark theme and on a phone. With a folder, every page is taken at 1280, 1920
and 400 pixels, light and dark, into it instead: to look at, not to keep.
"""

import io
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from playwright.sync_api import Browser, Page

from tests.bench.arguments import reader
from tests.conftest import ROOT
from tests.desk.browser import PATIENCE, launched, served, settled
from verify import decide
from verify.crosscheck import check
from verify.engine.local import LocalEngine
from verify.model import Flag, FlagKind, Verdict
from verify.store import FlagFilter, Store

DOCS = ROOT / "docs/pictures"
FIRST, SECOND = "First reader", "Second reader"
COLOURS = 256  # of a picture: enough for letters and flags, and a quarter of the size
WIDTHS = {1280: 800, 1920: 1080, 400: 800}


class Shown(NamedTuple):
    """A page that is pictured: its name, its address, and a part that must be there first."""

    name: str
    way: str
    part: str


def pages(database: Path) -> list[Shown]:
    """Return every page of the desk."""
    with Store.open(database) as store:
        claim = telling(store).claim
    return [
        Shown("overview", "/", "h2"),
        Shown("queue", "/review", ".row"),
        Shown("claim", f"/review?flag=contradicted&status=all&claim={claim.id}", ".sheet .card"),
        Shown("articles", "/documents", "table"),
        Shown("article", f"/documents?document={claim.document_id}", ".paper p"),
        Shown("sources", "/sources", "table"),
        Shown("ask", "/ask?statement=Ukraine+did+not+ask+for+troops.", ".card"),
        Shown("second-reader", "/second", "table"),
        Shown("log", "/log", "table"),
    ]


def telling(store: Store) -> Flag:
    """Return a contradicted claim whose evidence is from another article, with both values."""
    found = store.flags(FlagFilter(flag=FlagKind.CONTRADICTED))
    return max(found, key=lambda flag: (flag.evidence[0].independent, bool(flag.claim.quantities), len(flag.evidence)))


def prepared(database: Path) -> Path:
    """Check the seeds and give some verdicts on them, one of them read by a second person."""
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    with Store.open(database) as store:
        check([ROOT / "seeds"], store, engine=LocalEngine())
        flags = store.flags(FlagFilter(flag=FlagKind.CORROBORATED), limit=4)
        verdicts = (Verdict.TRUE, Verdict.MOSTLY_TRUE, Verdict.MIXTURE, Verdict.UNPROVEN)
        for number, (flag, verdict) in enumerate(zip(flags, verdicts, strict=False)):
            decide.decide(store, flag, verdict, reviewer=FIRST, at=at + timedelta(minutes=number))
        later = at + timedelta(hours=1)
        decide.approve(store, flags[0], verdicts[0], reviewer=SECOND, at=later)
        why = "the second article tells of another day"
        decide.reject(store, flags[1], verdicts[1], reviewer=SECOND, at=later, note=why)
    return database


def looks(wanted: list[Shown], keep: bool) -> Iterator[tuple[Shown, int, str, str]]:
    """Yield what is pictured, how wide, in which theme, and under which name."""
    if keep:
        yield from ((shown, 1280, "light", shown.name) for shown in wanted)
        (claim,) = (shown for shown in wanted if shown.name == "claim")
        yield claim, 1280, "dark", "claim-dark"
        yield claim, 400, "light", "claim-phone"
        return
    for width in WIDTHS:
        for theme in ("light", "dark"):
            yield from ((shown, width, theme, f"{shown.name}-{width}-{theme}") for shown in wanted)


def take(browser: Browser, address: str, shown: Shown, width: int, theme: str) -> bytes:
    """Return a picture of a page as PNG: on a phone of all of it."""
    size = {"width": width, "height": WIDTHS[width]}
    context = browser.new_context(viewport=size, color_scheme=theme)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(address + shown.way)
    page.locator(shown.part).first.wait_for()
    settled(page)
    page.wait_for_function("!document.querySelector('[data-testid=stSkeleton]')")  # what is still loaded
    page.wait_for_timeout(1500)
    picture = whole(page) if width < 500 else page.screenshot()
    context.close()
    return picture


def whole(page: Page) -> bytes:
    """Return a picture of a narrow page in its length, as far as three screens."""
    height = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    page.set_viewport_size({"width": page.viewport_size["width"], "height": min(max(height + 60, 800), 2400)})  # type: ignore[index]
    page.wait_for_timeout(500)
    return page.screenshot()


def small(picture: bytes) -> bytes:
    """Return the picture with few colours."""
    out = io.BytesIO()
    drawn = Image.open(io.BytesIO(picture)).convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE)
    drawn.save(out, "PNG", optimize=True)
    return out.getvalue()


def main(folder: str) -> None:
    """Take the pictures."""
    out = Path(folder or DOCS)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        database = prepared(Path(scratch) / "desk.db")
        with served(database, TWOSOURCE_REVIEWER=SECOND) as address, launched() as browser:
            for shown, width, theme, name in looks(pages(database), keep=not folder):
                (out / f"{name}.png").write_bytes(small(take(browser, address, shown, width, theme)))


if __name__ == "__main__":
    arguments = reader(__doc__)
    arguments.add_argument("folder", nargs="?", default="")
    main(arguments.parse_args().folder)
