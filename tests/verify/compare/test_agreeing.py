"""Support: the claim itself has to be what the evidence says, not something that it mentions."""

from claims.model import Attitude, Claim, Frame, Quantity
from tests.factory import make_claim, make_document, make_entity
from verify.compare.base import Comparison
from verify.compare.positions import positions_agree, positions_oppose
from verify.compare.wording import same_meaning

DEMAND = Frame(
    predicate="demand", actors=("Norway",), attitude=Attitude.FOR, topic=("tax", "salmon"), topic_text="a tax on salmon"
)


def claim(text: str, *frames: Frame, terms: tuple[str, ...] = ()) -> Claim:
    """Return a claim with these frames."""
    return make_claim(make_document(f"{text[:8]}.txt", text), frames=frames, terms=terms)


def compared(left: Claim, right: Claim) -> Comparison:
    """Return two claims that are near in meaning."""
    return Comparison(left, right, 0.85, lambda a, b: 0.85)


def test_a_position_that_a_claim_only_mentions_is_not_what_it_says() -> None:
    loss = Frame(predicate="lose", actors=("Peru",), start=0)
    mentioned = DEMAND.model_copy(update={"start": 20})
    stated, beside = claim("Norway demands a tax on salmon", DEMAND), claim("Peru lost trade", loss, mentioned)
    assert positions_agree(compared(stated, beside))
    assert positions_agree(compared(beside, stated)) is None


def test_who_refuses_less_is_not_against_it() -> None:
    wanted = DEMAND.model_copy(update={"topic_text": "40 million in tax on salmon"})
    less = "anything less than 40 million in tax"
    refused = DEMAND.model_copy(update={"attitude": Attitude.AGAINST, "topic_text": less})
    against = refused.model_copy(update={"topic_text": "40 million in tax on salmon"})
    asks, keeps, drops = (claim(f"{n} Norway on tax on salmon", f) for n, f in enumerate((wanted, refused, against)))
    assert positions_oppose(compared(asks, keeps)) is None
    assert positions_oppose(compared(asks, drops))


def test_something_else_done_to_one_thing_is_not_the_same() -> None:
    words = ("bill", "fish")
    seeks, signs, again = (
        claim(f"The governor {verb} the bill on fishing", Frame(predicate=verb), terms=(*words, verb))
        for verb in ("amend", "sign", "sign")
    )
    assert same_meaning(compared(seeks, signs)) is None
    assert same_meaning(compared(signs, again))


def test_a_position_on_a_figure_is_not_confirmed_by_an_order_of_size() -> None:
    asked = Quantity(text="6 million", start=22, end=31, value=6e6, low=6e6, high=6e6)
    vague = Quantity(text="millions", start=15, end=23, value=1e6, low=1e6, high=999e6, approximation="~")
    exact = claim("Norway demands a tax of 6 million", DEMAND).model_copy(update={"quantities": (asked,)})
    rough = claim("Norway demands millions", DEMAND).model_copy(update={"quantities": (vague,)})
    assert positions_agree(compared(exact, rough)) is None
    assert positions_agree(compared(rough, exact))


def test_a_surname_that_several_bear_opposes_nobody() -> None:
    for_it = Frame(
        predicate="back", actors=("Thornbury",), attitude=Attitude.FOR, topic=("ferri",), topic_text="a ferry"
    )
    against = for_it.model_copy(update={"attitude": Attitude.AGAINST})
    one, other = claim("Thornbury backs a ferry", for_it), claim("Thornbury is against a ferry", against)
    unsure = one.model_copy(update={"entities": (make_entity("Thornbury", 0, probable=True),)})
    assert positions_oppose(compared(one, other))
    assert positions_oppose(compared(unsure, other)) is None
