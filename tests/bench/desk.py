"""What a reviewer waits for at the desk on a large corpus: `python -m tests.bench.desk [CLAIMS [DATABASE]]`.

100,000 claims in a new SQLite file, unless told otherwise; a database that holds a corpus already is taken as it is,
and gets a few verdicts. A real browser works at the real desk. Printed for each act, as medians: milliseconds until the
page shows what was asked for, until the server had said the last of it, and those that the server computed, which
other work on the machine stretches least; then the memory that the server had at most.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, WebSocket

from tests.bench import large
from tests.bench.arguments import reader
from tests.bench.store import say
from tests.desk.browser import PATIENCE, launched, press, serving, settled
from verify.store import Store

TIMES = 9
ROWS, SHEET, COUNTED = ".rows", ".sheet .statement", ".st-key-review_head h3"


class Waited(NamedTuple):
    """Seconds until the page shows it, until the server had said the last of it, and that the server computed."""

    page: float
    server: float
    computed: float


class Wire:
    """When the browser asked the server, and when the server said something last."""

    def __init__(self, page: Page) -> None:
        self.asked = self.said = 0.0
        page.on("websocket", self._follow)

    def _follow(self, socket: WebSocket) -> None:
        socket.on("framesent", lambda _: self._ask())
        socket.on("framereceived", lambda _: self._say())

    def _ask(self) -> None:
        self.asked = self.asked or time.perf_counter()

    def _say(self) -> None:
        self.said = time.perf_counter()


class Desk:
    """One browser at the desk."""

    def __init__(self, page: Page, address: str, process: int) -> None:
        self.page, self.address, self.process, self.wire = page, address, process, Wire(page)

    def open(self, way: str) -> None:
        """Open an address and wait until nothing moves."""
        self.page.goto(self.address + way)
        self.page.locator(f"{ROWS}, {SHEET}").first.wait_for()
        settled(self.page)

    def wait(self, act: Callable[[], object], part: str) -> Waited:
        """Do something and wait until a part of the page shows something else."""
        before = self._texts(part)
        self.wire.asked, spent = 0.0, computed(self.process)
        begun = time.perf_counter()
        act()
        while self._texts(part) in ([], before):
            assert time.perf_counter() - begun < PATIENCE, f"{part} does not change"
            self.page.wait_for_timeout(5)
        waited = time.perf_counter() - begun
        settled(self.page)
        spent = computed(self.process) - spent
        return Waited(waited, self.wire.said - (self.wire.asked or begun), spent)

    def _texts(self, part: str) -> list[str]:
        return self.page.locator(part).all_inner_texts()


def cold(desk: Desk) -> list[Waited]:
    """Load the queue in a tab that shows nothing yet."""
    found = []
    for _ in range(TIMES):
        desk.page.goto("about:blank")
        found.append(desk.wait(lambda: desk.page.goto(f"{desk.address}/review"), ROWS))
    return found


def first_page(desk: Desk) -> list[Waited]:
    """Go to the queue from the articles."""
    found = []
    for _ in range(TIMES):
        desk.page.get_by_role("link", name="Articles").click()
        desk.page.get_by_role("heading", name="Articles").wait_for()
        settled(desk.page)
        found.append(desk.wait(desk.page.get_by_role("link", name="Review").click, ROWS))
    return found


def next_page(desk: Desk) -> list[Waited]:
    """Turn the page."""
    desk.open("/review")
    return [desk.wait(desk.page.get_by_role("button", name="On 25").click, ROWS) for _ in range(TIMES)]


def filter_change(desk: Desk) -> list[Waited]:
    """Choose one flag after another, in queues that nobody counted yet."""
    pills = desk.page.get_by_test_id("stSidebar")
    found = []
    for narrowed in ("", "&numbers=with", "&reason=amounts_differ"):
        desk.open(f"/review?status=all{narrowed}")
        for flag in ("Contradicted", "Corroborated", "Single source"):
            found.append(desk.wait(pills.get_by_text(flag).click, COUNTED))
    return found


def search(desk: Desk) -> list[Waited]:
    """Search for two words."""
    desk.open("/review")
    field = desk.page.get_by_label("Search claims and speakers")
    found = []
    for words in large.WORDS[:TIMES]:
        field.fill(f"harbour {words}")
        found.append(desk.wait(lambda: field.press("Enter"), COUNTED))
    return found


def facing(desk: Desk) -> list[Waited]:
    """Come from the overview's table of who faces whom."""
    found = []
    for place in range(TIMES):
        desk.page.goto("about:blank")
        way = f"/review?origin=Outlet+{place}&facing=Outlet+{place + 1}&relation=contradicts&status=all"
        found.append(desk.wait(partial(desk.page.goto, desk.address + way), ROWS))
    return found


def focus(desk: Desk) -> list[Waited]:
    """Open one claim after another."""
    desk.open("/review")
    found = [desk.wait(lambda: desk.page.keyboard.press("j"), SHEET)]
    return found + [desk.wait(lambda: desk.page.keyboard.press("j"), SHEET) for _ in range(TIMES)]


def verdict(desk: Desk) -> list[Waited]:
    """Rule on one claim after another."""
    name = desk.page.get_by_label("Who checks?")
    if name.count():
        name.fill("Bench")
        press(desk.page, "Enter")
    return [desk.wait(lambda: desk.page.keyboard.press("5"), SHEET) for _ in range(TIMES)]


ACTS = (cold, first_page, next_page, filter_change, search, facing, focus, verdict)


def measure(database: Path) -> None:
    """Print what each act takes."""
    with serving(database) as (address, process), launched() as browser:
        desk = Desk(browser.new_page(viewport={"width": 1280, "height": 800}), address, process)
        desk.open("/review")
        for act in ACTS:
            found = act(desk)
            medians = (1000 * statistics.median(times) for times in zip(*found, strict=True))
            say("".join(f"{median:9.0f}" for median in medians) + f"   {act.__doc__}")
        say(f"{memory(process):9.0f} MB of the server's memory at most")


def computed(process: int) -> float:
    """Return the seconds that a process computed so far."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(process: int) -> float:
    """Return the most memory that a process had, in MB."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def main(count: int, where: str) -> None:
    """Measure a desk, and fill its store first where it is empty."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(where or Path(folder) / "bench.db")
        with Store.open(database) as store:
            if not store.count():
                large.fill(store, count)
        say("     page   server computed")
        measure(database)


if __name__ == "__main__":
    arguments = reader(__doc__)
    arguments.add_argument("claims", nargs="?", type=int, default=100_000)
    arguments.add_argument("database", nargs="?", default="")
    asked = arguments.parse_args()
    main(asked.claims, asked.database)
