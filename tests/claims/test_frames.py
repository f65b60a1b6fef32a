"""Sentences in, frames out: who stands where on what, and who does what."""

import pytest

from claims.model import Attitude, Frame
from claims.nlp import parse_text
from claims.parse.tokens import Token
from claims.statements.frames import carry_topics, find_frames


def frames(text: str) -> tuple[Frame, ...]:
    """Return the frames of one sentence, every proper noun standing for itself."""
    doc = parse_text(text)
    return find_frames(doc.span(0, len(doc)), _itself)


def _itself(token: Token) -> str | None:
    return token.text if token.pos_ == "PROPN" else None


def position(text: str) -> Frame:
    """Return the only position that a sentence takes."""
    (found,) = [f for f in frames(text) if f.attitude is not Attitude.NONE]
    return found


POSITIONS = [
    ("Chile rejected the plan to sell the mine.", ("Chile",), Attitude.AGAINST, "sell the mine"),
    ("Chile ruled out selling the mine.", ("Chile",), Attitude.AGAINST, "selling the mine"),
    ("Chile refused to rule out selling the mine.", ("Chile",), Attitude.OPEN, "selling the mine"),
    ("Chile urged its neighbours to vote against the harbour plan.", ("Chile",), Attitude.AGAINST, "the harbour plan"),
    ("Chile did not reject the sale of the mine.", ("Chile",), Attitude.OPEN, "the sale of the mine"),
    ("Chile is considering the sale of the mine.", ("Chile",), Attitude.OPEN, "the sale of the mine"),
    ("Chile raised the possibility of selling the mine.", ("Chile",), Attitude.OPEN, "selling the mine"),
    ("Chile expressed opposition to selling the mine.", ("Chile",), Attitude.AGAINST, "selling the mine"),
    ("Chile viewed the idea of selling the mine negatively.", ("Chile",), Attitude.AGAINST, "selling the mine"),
    ("Chile is against the sale of the mine.", ("Chile",), Attitude.AGAINST, "the sale of the mine"),
    ("Chile is ready to sell the mine.", ("Chile",), Attitude.FOR, "sell the mine"),
    ("Chile called for a sale of the mine.", ("Chile",), Attitude.FOR, "a sale of the mine"),
    ("Chile and Peru backed the sale of the mine.", ("Chile", "Peru"), Attitude.FOR, "the sale of the mine"),
    ("The sale of the mine was rejected by Chile.", ("Chile",), Attitude.AGAINST, "The sale of the mine"),
]


@pytest.mark.parametrize(("text", "actors", "attitude", "topic"), POSITIONS)
def test_positions_are_read(text: str, actors: tuple[str, ...], attitude: Attitude, topic: str) -> None:
    found = position(text)
    assert (found.actors, found.attitude, found.topic_text.removesuffix(" negatively")) == (actors, attitude, topic)
    assert text[found.start : found.end] in found.verb


def test_a_request_that_was_not_made_is_a_negated_position() -> None:
    found = position("Chile did not ask Peru to buy the mine.")
    assert (found.attitude, found.negated, found.topic_text) == (Attitude.FOR, True, "buy the mine")


def test_a_group_keeps_the_members_it_names() -> None:
    found = position("Several countries rejected the plan to sell the mine, including Peru, Chile and Brazil.")
    assert found.collective
    assert set(found.members) == {"Peru", "Chile", "Brazil"}


@pytest.mark.parametrize(
    "text",
    [
        "Critics called the bill a farce.",  # "call" without "for" takes no position
        "The banker pleaded guilty.",
        "It rained in Lima.",
    ],
)
def test_what_takes_no_position_gives_none(text: str) -> None:
    assert all(f.attitude is Attitude.NONE for f in frames(text))


HAPPENINGS = [
    ("There is no unanimity among the ministers.", "unanim", True),
    ("The plan does not have unanimity.", "unanim", True),
    ("The fence would serve as a deterrent.", "deterr", False),
    ("The troops left the village.", "leav", False),
    ("Peru never signed the treaty.", "sign", True),
    ("The troops trained recruits rather than engage in battles.", "engag", True),
    ("The ferry went on instead of turning back.", "turn", True),
    ("Peru sold the yard without asking the owners.", "ask", True),
    ("Peru rather asked the owners.", "ask", False),
]


@pytest.mark.parametrize(("text", "predicate", "negated"), HAPPENINGS)
def test_happenings_have_a_predicate_and_a_polarity(text: str, predicate: str, negated: bool) -> None:
    assert (predicate, negated) in {(f.predicate, f.negated) for f in frames(text)}


def test_what_is_only_proposed_is_no_happening() -> None:
    assert [f.verb for f in frames("Chile rejected the plan to sell the mine.")] == ["rejected"]


def test_what_is_set_aside_is_quoted_with_the_words_that_say_so() -> None:
    assert frames("Peru sold the yard without asking the owners.")[-1].verb == "without asking"


def test_a_predicate_is_quoted_as_it_stands() -> None:
    assert frames("Peru did not sign the treaty.")[0].verb == "did not sign"
    assert frames("There is no unanimity among the ministers.")[0].verb == "is no unanimity"


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Peru will sell the mine.", "planned"),
        ("Peru may sell the mine.", "possible"),
        ("Peru sells the mine if the price rises.", "conditional"),
        ("Peru sold the mine.", "fact"),
        ("Peru talked about selling the mine.", "fact"),
    ],
)
def test_modality(text: str, modality: str) -> None:
    assert frames(text)[0].modality == modality


def test_what_somebody_is_intent_on_is_planned() -> None:
    assert frames("Peru appeared intent on declaring an emergency.")[-1].modality == "planned"


def test_an_idea_that_is_only_pointed_at_takes_the_topic_told_before() -> None:
    told = [frames("Chile rejected the plan to sell the mine."), frames("Peru is open to the idea.")]
    assert not told[1][0].topic
    carried = carry_topics(told)
    assert carried[1][0].topic == told[0][0].topic
    assert carried[0] == told[0]


def test_a_topic_is_not_carried_to_another_matter() -> None:
    told = [frames("Chile rejected the plan to sell the mine."), frames("Peru opposes the fishing plan.")]
    assert "mine" not in carry_topics(told)[1][0].topic


@pytest.mark.parametrize(
    ("text", "modality", "main"),
    [
        ("The mine is to reopen in May.", "planned", True),
        ("The mine was not to be sold.", "planned", True),
        ("The aim is to reopen the mine.", "fact", False),
        ("This is to spare the mine.", "fact", False),
        ("The mine was nowhere to be seen.", "fact", False),
    ],
)
def test_what_a_thing_is_to_do_is_planned(text: str, modality: str, main: bool) -> None:
    doc = parse_text(text)
    head = next(token for token in doc if token.dep_ == "ROOT")
    frame = find_frames(doc.span(0, len(doc)), _itself, head)[-1]
    assert (frame.modality, frame.main) == (modality, main)
