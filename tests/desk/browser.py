"""A real browser on the real desk: finding one, starting the app for it, and waiting until a page is drawn."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from tests.conftest import ROOT

CHOSEN = "TWOSOURCE_TEST_BROWSER"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
INSTALL = "no browser for the browser test: run `apt-get install chromium` or `python -m playwright install chromium`"
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
PATIENCE = 60  # seconds; a busy machine is slow and still right


def find(playwright: Playwright) -> str:
    """Return a Chromium: the one that is named, the system's, or Playwright's own; without any the test fails."""
    found = [os.environ.get(CHOSEN), *(shutil.which(name) for name in NAMES), playwright.chromium.executable_path]
    usable = next((path for path in found if path and Path(path).exists()), None)
    assert usable, INSTALL
    return usable


@contextmanager
def launched() -> Iterator[Browser]:
    """Start the browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(playwright), args=list(FLAGS))
        expect.set_options(timeout=PATIENCE * 1000)
        yield browser
        browser.close()


@contextmanager
def served(database: Path, *options: str, port: int = 0, **settings: str) -> Iterator[str]:
    """Serve the desk on a free port as its users do, and give its address."""
    with serving(database, *options, port=port, **settings) as (address, _):
        yield address


@contextmanager
def serving(database: Path, *options: str, port: int = 0, **settings: str) -> Iterator[tuple[str, int]]:
    """Serve the desk, and give its address and the number of its process."""
    port = port or free_port()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port), *options]
    log = database.with_suffix(".server.log")
    with log.open("wb") as out:
        environment = os.environ | {"TWOSOURCE_DB": str(database)} | settings
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT)
        try:
            address = f"http://localhost:{port}"
            _wait_for(server, address, log)
            yield address, server.pid
        finally:
            server.terminate()
            server.wait(PATIENCE)


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


def _wait_for(server: "subprocess.Popen[bytes]", address: str, log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=1):
                return
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            time.sleep(0.1)
    raise AssertionError(f"the desk was not served: {log.read_text(encoding='utf-8', errors='replace')}")


def settled(page: Page) -> Page:
    """Return the page when Streamlit has drawn all of it."""
    expect(page.locator("[data-test-script-state=notRunning]")).to_be_attached()
    return page


def press(page: Page, key: str) -> None:
    """Press a key and wait for what it brings."""
    page.keyboard.press(key)
    page.wait_for_timeout(150)  # until the page has asked the server
    settled(page)
