"""What it takes to decide 20 flags by keyboard: `python -m tests.bench.keys`.

A scripted reviewer works at the real desk in a real browser, and waits for each next claim before deciding on it.
Printed: keys and seconds, for all and a decision. Reading takes no time here, so the seconds are those of the desk.
"""

import tempfile
import time
from pathlib import Path

from tests.bench.arguments import reader
from tests.bench.store import say
from tests.desk import reviewer
from tests.desk.browser import launched, served

FLAGS = 20


def main() -> None:
    """Decide and print."""
    with tempfile.TemporaryDirectory() as folder:
        database = reviewer.build(Path(folder) / "desk.db")
        with served(database, TWOSOURCE_REVIEWER=reviewer.NAME) as address, launched() as browser:
            scripted = reviewer.Reviewer(browser.new_page(viewport={"width": 1280, "height": 800}))
            scripted.begin(address)
            begun = time.perf_counter()
            for turn in range(FLAGS):
                scripted.decide(str(1 + turn % 7))
            spent = time.perf_counter() - begun
    say(f"{FLAGS} flags decided with {scripted.keys} keys in {spent:.1f} s: {spent / FLAGS:.2f} s each")


if __name__ == "__main__":
    reader(__doc__).parse_args()
    main()
