#!/usr/bin/env bash
# Prints the path of a Chromium for the browser test (nothing: Playwright's own), installing one if need be.
# Usage: browser.sh PYTHON
set -euo pipefail

system_browser() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        # Ubuntu's chromium-browser may be a stub that only says "install the snap", so ask it for its version
        if command -v "$name" > /dev/null && "$name" --version > /dev/null 2>&1; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get > /dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2> /dev/null; }
}

apt_install() {
    may_install || return 1
    echo "Installing Chromium for the browser test (apt-get)" >&2
    { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium; } >&2
}

playwright_browser() {
    "$1" - << 'PYTHON'
import pathlib, sys
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    sys.exit(not pathlib.Path(playwright.chromium.executable_path).exists())
PYTHON
}

if system_browser; then exit 0; fi
if playwright_browser "$1"; then exit 0; fi
if apt_install && system_browser; then exit 0; fi
echo "Downloading Playwright's Chromium for the browser test" >&2
if "$1" -m playwright install chromium-headless-shell >&2 && playwright_browser "$1"; then exit 0; fi
echo "No Chromium for the browser test: install one (Debian, Ubuntu: apt-get install chromium) and run make test again" >&2
exit 1
