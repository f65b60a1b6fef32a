"""When two statements are about times that do not meet."""

import pytest

from tests.factory import make_claim, make_document, make_period
from verify.compare.base import Comparison
from verify.compare.periods import other_time


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        (("2025-02-26", "2025-02-26"), ("2025-02-27", "2025-02-27"), True),
        (("2025-02-26", "2025-02-26"), ("2025-02-26", "2025-02-26"), False),
        (("2025-02-01", "2025-02-28"), ("2025-02-26", "2025-02-26"), False),
        (("2025", "2025"), ("2025-02-26", "2025-02-26"), False),
        (("2024", "2024"), ("2025-02-26", "2025-02-26"), True),
        (("--02-26", "--02-26"), ("2025-03-01", "2025-03-01"), False),  # without a year nothing can be said
        ((None, None), ("2025-03-01", "2025-03-01"), False),
    ],
)
def test_other_time(left: tuple[str, str], right: tuple[str, str], apart: bool) -> None:
    claims = [
        make_claim(make_document(name), periods=(make_period(start_date=start, end_date=end, precision="day"),))
        for name, (start, end) in (("left.txt", left), ("right.txt", right))
    ]
    assert other_time(Comparison(claims[0], claims[1], 0.9, lambda *_: 0.9)) is apart
    assert other_time(Comparison(claims[1], claims[0], 0.9, lambda *_: 0.9)) is apart
