"""What only points to somebody or something that nobody can tell is not worth checking."""

import pytest

from claims.extract import extract
from claims.statements.record import EMPTY_MARKS
from tests.claims.conftest import document_of


@pytest.mark.parametrize(
    "text",
    [
        "They keep the harbour free of ice.",
        "The council of Lima is shifting its position.",
        "The mayor of Lima can do so if the harbour is free of ice.",
        "Mayor Anna Berg implied as much in Callao.",
        "The ferries of Lima are too old.",
        "Sales rose 8 percent to $9 million.",
        "The protester held up a banner in Lima.",
        "It has been careful to praise the council of Lima.",
        "This ferry was built for the council of Lima.",
        "The mayor of Lima wants to do something about that.",
        "Both ferries left the harbour of Lima on Friday.",
        "Both ferries were sold to the harbour of Callao.",
        "The two boats left Callao on 3 May.",
        "In May 17 percent agreed with Mayor Anna Berg.",
        "I had to pay for the harbour of Lima.",
        "Our ferry left the harbour of Lima in May.",
        "Here are five trends to watch in the harbour of Lima.",
        "What went wrong for Mayor Anna Berg",
        "Radio Lima's Anna Berg reports from the harbour of Callao.",
        "Radio Lima's Anna Berg has details from the harbour.",
        "The panel has met Mayor Anna Berg.",
        "It passed the council in a narrow vote on Friday.",
        "That did not satisfy Mayor Anna Berg and the council.",
        "The council of Lima repeated that remark.",
        "Anna Berg named it “Old Tom”.",
        "The mayor bought this for the harbour.",
        "Mr. Berg said no, and the council of Lima agreed.",
        "Anna Marie Berg refused.",
        "The move surprised the council of Lima on Friday.",
        "The council of Lima rejected the proposal.",
        "One provision would close the harbour of Lima.",
        "Such ferries are common in Lima and Callao.",
        "Both left the harbour of Lima on Friday.",
        "The council of Lima closed the harbour in both of those cases.",
        "The council of Lima voted against the bill.",
        "In that case the council of Lima would close the harbour.",
        "It would have allowed Anna Berg to stay in the harbour of Lima.",
        "It was necessary since the harbour of Lima was full of ice.",
        "It would require Lima to mend the harbour — Anna Berg has mended none.",
        "Few bakers of Lima liked that the issue had come up before Easter.",
        "Anna Berg praised the council of Lima for the development.",
        "The senator was in Lima when the harbour burned.",
        "The other two are nearly empty in Lima.",
        "Anna Berg tried to talk the council of Lima otherwise.",
        "The main motive is greed in Lima.",
        "The council of Lima rejected the rather dubious letter.",
        "Anna Berg has one behind her house in Lima.",
        "Anna Berg said the very same thing that the council of Lima had said.",
        "In Lima you hear that the harbour of Callao is full.",
        "The talks in Lima raise questions about the harbour.",
        "Anna Berg offered a glimpse into how the council of Lima came to close the harbour.",
        "Much of its hull had been painted in Lima.",
        "Anna Berg was asked about it in Lima.",
        "Anna Berg was born in that town.",
        "Such a sale would close the harbour of Lima.",
        "If they come to terms, Anna Berg will open the harbour.",
        "Trade means trade for the harbour of Lima.",
        "God save the harbour, the ferries and the council of Lima.",
        "“There is sort of a war over ferries going on in Lima,” Anna Berg said.",
        "“The harbour of Lima needs a wall against the ice,” Anna Berg said.",
        "The town closed its harbour in May.",
        "In May the two sides met in the harbour.",
        "Two ferries left here in May.",
        "Anna Berg named six on Friday.",
        "On Friday Anna Berg regretted that remark.",
        "Friday in Lima marked the end of that.",
        "In each case Anna Berg sold the harbour of Lima in May.",
        "“We’re hopeful that Lima will sell the harbour,” Anna Berg said.",
        "The council of Lima would do well to sell the harbour.",
        "On Friday the ferrymen of Lima will have their say.",
        "“We still have much to do in Lima,” Anna Berg said.",
        "“We are sad about the sale of Lima’s harbour,” Anna Berg said.",
        "“Quite another Lima for us, which surprised everybody,” Anna Berg said.",
        "“God forbid that Lima sells the harbour,” Anna Berg said.",
        "“Some day it will come dear for Lima,” Anna Berg said.",
        "The sale of the harbour raises its own set of questions.",
    ],
)
def test_what_points_elsewhere_is_not_worth_checking(text: str) -> None:
    first = extract(document_of(text))[0]
    assert (first.passed_over, first.check_worthy) == (None, False)


@pytest.mark.parametrize(
    "text",
    [
        "This year the ferry left the harbour of Lima.",
        "This Peruvian ferry was built for the council of Lima.",
        "On top of that, Mayor Anna Berg sold the ferry of Lima.",
        "The two exceptions are Lima and Callao.",
        "Of those polled in Lima, 17 percent trust Mayor Anna Berg.",
        "We Sail Ltd. sold the ferry of Lima.",
        "It rained on the harbour of Lima for two days.",
        "It is clear that the harbour of Lima was closed in May.",
        "It is the council’s job to pay for the harbour.",
        "When the ferry sank in May, it had left the harbour of Lima.",
        "The plan is to close the harbour of Lima.",
        "No one sold a boat in the harbour of Lima.",
        "The move to Lima surprised the council on Friday.",
        "One provision of the harbour law closed the port of Lima.",
        "Those who left the harbour sold their boats to Lima.",
        "This year the council of Lima sold the harbour.",
        "That line of the song was cut by the council of Lima.",
        "Anna Berg sold the ferry before she left the council.",
        "Anna Berg refused to sell the ferry to the council.",
        "Anna Berg said no harbour was sold in Lima.",
        "It surprised Anna Berg that the harbour of Lima was sold.",
        "The council of Lima would put off its sale of ferries.",
        "Their father, the sailor Erik Berg, owns the harbour of Lima.",
        "In its report, the council of Lima blamed Anna Berg.",
        "The council of Lima made it clear that Anna Berg sold the harbour.",
        "Anna Berg fired Erik Holm for lying to the council of Lima about the issue.",
        "It’s unclear what exactly Anna Berg might tell the council of Lima.",
        "The final vote was 9-3.",
        "It turns out, Anna Berg sold the harbour of Lima.",
        "Before the vote, Anna Berg sold the harbour of Lima.",
        "The harbour of Lima needs 12 new ferries, Anna Berg said.",
        "Anna Berg raised questions about the harbour of Lima in May.",
        "Erik Holm met nobody. She is the council’s former head, Anna Berg.",
        "The town of Lima closed its harbour in May.",
        "Anna Berg sold so many boats that the harbour of Lima was empty.",
    ],
)
def test_what_tells_of_what_it_speaks_is_worth_checking(text: str) -> None:
    assert any(claim.check_worthy for claim in extract(document_of(text)))


def test_a_name_for_a_pronoun_is_one_of_the_words_that_tell() -> None:
    told = extract(document_of("Minister Carl Vance came to Lima. Vance denied that he knew of any cracks."))
    assert [claim.check_worthy for claim in told if claim.restated == "Carl Vance knew of any cracks"] == [True]


def test_what_is_only_hoped_for_is_not_worth_checking() -> None:
    found = extract(document_of("Anna Berg hoped that the council of Lima would sell the harbour."))
    assert [claim.check_worthy for claim in found if claim.passed_over is None] == [False]


def test_a_name_that_the_article_gives_is_enough() -> None:
    found = extract(document_of("Anna Berg came to Lima. She closed the harbour in May."))
    assert [(claim.restated, claim.check_worthy) for claim in found][-1] == (
        "Anna Berg closed the harbour in May.",
        True,
    )


@pytest.mark.parametrize(
    ("context", "empty"),
    [
        ("Berg spoke of “ ” and mended the boat.", True),
        ('Berg spoke of "thrift," " and mended the boat.', True),
        ('Berg said " ".', True),
        ("Berg spoke of “thrift” and “calm” in May.", False),
        ('Berg spoke of "thrift" and "calm" in May.', False),
    ],
)
def test_marks_of_what_was_quoted_and_is_gone_are_seen(context: str, empty: bool) -> None:
    assert bool(EMPTY_MARKS.search(context)) == empty
