"""Which runs of words in two texts are too long, or too many, to be met by chance."""

import pytest

from verify.texts.runs import in_a_row, own_runs, shared_runs, verbatim


@pytest.mark.parametrize(
    ("text", "other", "words"),
    [
        (
            "The plan cannot bring back the meadows that the dyke has drowned, Holt said.",
            "Farmers wrote that it cannot bring back the meadows that the dyke has drowned since spring.",
            "cannot bring back the meadows that the dyke has drowned",
        ),
        (  # a name with its titles is everybody's
            "Senator Vera Holt of Elmsworth, the Labour Party leader, spoke.",
            "It was Senator Vera Holt of Elmsworth, the Labour Party leader, who left.",
            "",
        ),
        (
            "Berg's fall came a day after Holt was hurt when he slid down a gully near the same hut.",
            "Berg's fall came a day after Holt, 36, broke a leg sliding down a gully near the same hut.",
            "Berg's fall came a day after Holt",
        ),
        (  # a figure is the same where it is right
            "Its builders put 12,000 stones into the old dyke near Elmsworth.",
            "Farmers put 12,000 stones into the old dyke.",
            "",
        ),
        ("He said that it was not at all what they had been told.", "It was not at all what they had heard.", ""),
        ("The dyke broke near the mill on Monday.", "Near the mill on Monday the dyke gave way.", ""),
    ],
)
def test_a_long_run_of_telling_words_is_nobodys_chance(text: str, other: str, words: str) -> None:
    assert verbatim(text, other) == words
    assert bool(verbatim(other, text)) == bool(words)


def test_the_words_in_a_row_are_counted_without_case_and_signs() -> None:
    assert in_a_row("Then Holt, too, left the hall.", "holt too left") == 3


def test_runs_that_follow_one_another_are_one_and_quotations_are_left_out() -> None:
    text = "the farmers of the valley want it moved back “by a mile or two at the least”\nand paid for by the state"
    quote = text.index("“"), text.index("”") + 1
    ours = own_runs(text, [quote])
    assert shared_runs(ours, own_runs(text, [])) == 2
    assert not any("mile" in run for run in ours)
    assert shared_runs(ours, []) == 0
