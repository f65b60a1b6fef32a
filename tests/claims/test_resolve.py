"""Whom "he", "his" and "the leader" mean outside of quotations, and whom they leave open."""

import pytest

from claims.extract import extract
from tests.claims.conftest import Extracted, document_of


@pytest.mark.parametrize(
    ("text", "words", "context"),
    [
        # who was "he" in the sentence before goes on to be "he", not who is named beside him
        (
            "Peter Vance opened the school. He recalled how he toured the coast with John Hill. He sold two boats.",
            "two boats",
            "Peter Vance sold two boats",
        ),
        # "the mayor" who says so is the "he" of what he says
        (
            "Mayor Peter Vance met the envoy John Hill. The mayor said he would sell the pool.",
            "sell the pool",
            "Peter Vance would sell the pool",
        ),
        # whom a clause is about
        (
            "John Hill came late. The report praised Peter Vance, who sold his boats to the town.",
            "sold his boats",
            "Peter Vance sold his boats to the town",
        ),
        # who says so, named beside the office
        (
            "The pool closes, Lena Hill said. “We lack men,” Hill said. The mayor, Aron Vance, said he had signed it.",
            "had signed it",
            "Aron Vance had signed it",
        ),
        # who says so by office, where nobody names him
        (
            "John Hill left Lima. The finance minister said he would sell the pool.",
            "sell the pool",
            "The finance minister would sell the pool",
        ),
        # with a capital as well
        (
            "John Hill left Lima. The Health Secretary said she was ready to go.",
            "ready to go",
            "The Health Secretary was ready to go",
        ),
        # things do not count
        (
            "The tests came on Monday. At the hall they counted on their fingers the people who had been off.",
            "on their fingers",
            "At the hall they counted on their fingers the people who had been off",
        ),
        # "it" is nobody in person, and nothing where it only opens
        (
            "A police sergeant stood at the gate. The children were told that it was a drill.",
            "a drill",
            "The children were told that it was a drill",
        ),
        (
            "Varn Pumps lit the yard. It took crews until noon to put the fire out.",
            "until noon",
            "It took crews until noon to put the fire out",
        ),
        (
            "The tide rose. Peter Vance knows as he looked at his watch. It was ten past four.",
            "ten past",
            "It was ten past four",
        ),
        (
            "The port lay still. When it was dark the cranes fell.",
            "cranes fell",
            "When it was dark the cranes fell",
        ),
        # each of several is no one thing, and nobody is "it"
        (
            "Every boat is old. It cost the town two million crowns.",
            "two million",
            "It cost the town two million crowns",
        ),
        (
            "The release began on Monday. A seismologist told the court that it had cost two million crowns.",
            "two million",
            "The release had cost two million crowns",
        ),
        # how old somebody is tells of nobody else
        (
            "Peter Vance said that a pilot, a man in his 70s, owned two boats.",
            "owned two boats",
            "A pilot, a man in his 70s, owned two boats",
        ),
        # a prime minister is no other minister, nor is one of finance of transport
        (
            "Transport minister Ida Vance left on Monday. “The prime minister closed the port,” the office of Prime "
            "Minister John Hill said.",
            "closed the port",
            "John Hill closed the port",
        ),
        (
            "Finance minister Ida Vance left on Monday. The transport minister closed the port.",
            "closed the port",
            "The transport minister closed the port",
        ),
        # a lawyer speaks of whom he works for
        (
            "John Hill sued Peter Vance. Hill's lawyer Carl Dorn said he was ill.",
            "was ill",
            "He was ill",
        ),
        # a firm with a name in the plural, and one that "which" tells from a person
        (
            "The stock rose. Tolvar Projects, which clears sites, said it has 13 yards.",
            "13 yards",
            "Tolvar Projects has 13 yards",
        ),
        (
            "The stock rose. The operator, Northdam Ferries, said it had known of the leak since May.",
            "known of the leak",
            "Northdam Ferries had known of the leak since May",
        ),
        # who is spoken of by what he is, and has no name
        (
            "Peter Vance, a lawyer, ran a pool. Two cooks hired a lawyer who wrote to Vance. The lawyer sued the town.",
            "sued the town",
            "The lawyer sued the town",
        ),
        # who is told from others by more than his office
        (
            "Peter Vance, a police official, sold boats. The mayor praised the official responsible for two pools.",
            "responsible for two pools",
            "The mayor praised the official responsible for two pools",
        ),
        # nobody has a name for her own
        (
            "Ada Vance sold two pools. John Hill named her Dorn's successor.",
            "successor",
            "John Hill named Ada Vance Dorn's successor",
        ),
        # a firm that has the name of an island is none
        (
            "Pell Island Lines runs two boats. A pilot never left the bridge from the island to the port.",
            "never left",
            "A pilot never left the bridge from the island to the port",
        ),
        # who follows at once
        (
            "John Hill came late. Among his other plans, Peter Vance named a new pool.",
            "new pool",
            "Among his other plans, Peter Vance named a new pool",
        ),
        # not whom the sentence opens with besides
        (
            "John Hill spoke on Monday. In a rebuke of Peter Vance, he called the pool a waste of money.",
            "waste of money",
            "In a rebuke of Peter Vance, John Hill called the pool a waste of money",
        ),
        # what bears somebody's name is not about him
        (
            "John Hill spoke on Monday. The Vance-era pool is old, and he wants to close it in May.",
            "close it",
            "John Hill wants to close it in May",
        ),
        # somebody without a name is nobody else
        (
            "Peter Vance left at noon. A woman who sat in front was booed when she sang the anthem.",
            "sang the anthem",
            "A woman who sat in front was booed when she sang the anthem",
        ),
        # anybody is nobody in particular
        (
            "John Hill met Ada Vance. A mayor can sell the pool if he or she asks the council.",
            "he or she",
            "A mayor can sell the pool if he or she asks the council",
        ),
        # a vice president is no president
        (
            "President Ada Hill met Vice President Peter Vance. The vice president sold the pool in May.",
            "sold the pool",
            "Peter Vance sold the pool in May",
        ),
        # "the news" is no outlet
        ("Sky News showed the flood. The news reached Berg on Monday.", "reached", "The news reached Berg on Monday"),
        # those who drill are no drilling
        (
            "The drillings at the lake ended. Half of those drilling were students.",
            "students",
            "Half of those drilling were students",
        ),
        # nobody is named twice
        (
            "The unions sold the boats they had built.",
            "sold",
            "The unions sold the boats they had built",
        ),
        # in the name of what the noun stands for
        (
            "Northdam Corp. runs two pools. The company said it would close them in May.",
            "would close",
            "Northdam Corp. would close them in May",
        ),
        (
            "Northdam Ferries said its boats were old.",
            "boats",
            "Northdam Ferries' boats were old",
        ),
        # whose positions: those of whoever is to make them clear
        (
            "The unions urged the ministers to make their plans clear in May.",
            "plans clear",
            "The unions urged the ministers to make the ministers' plans clear in May",
        ),
    ],
)
def test_a_pronoun_is_filled_in_where_one_can_be_meant(
    claims_of: Extracted, text: str, words: str, context: str
) -> None:
    (claim,) = [claim for claim in claims_of(text) if words in claim.text]
    assert claim.restated.rstrip(".") == context


def test_it_is_nothing_that_the_heading_tells_of(claims_of: Extracted) -> None:
    told = "Residents had warned the council twice about mould before it closed."
    assert claims_of(f"Pollution grows in Lenne\n\n{told}")[-1].restated == told


def test_neither_of_two_who_met_somebody_is_he(claims_of: Extracted) -> None:
    text = (
        "Senate leader Peter Vance and Clerk Mara Holt returned to the palace on Monday after their talks with "
        "Governor John Hill, when he said he would close the ports."
    )
    claim = next(one for one in claims_of(text) if "close the ports" in one.text)
    assert claim.speaker == "John Hill"


def test_no_he_in_a_longer_quotation_is_its_speaker(claims_of: Extracted) -> None:
    text = (
        "The council offered John Hill a talk. “We offered a date,” Peter Vance wrote. “His refusal is a loss.”"
    )
    assert "Peter Vance's refusal" not in claims_of(text)[-1].restated


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("“The pool is shut for good,” said Seaside co-founder Ada Hill.", "shut", "Ada Hill"),
        ("The pool is shut for good, a Vance spokesman said.", "shut", "Vance spokesman"),
        ("The dam operator, Northdam, denied that the pool was shut.", "shut", "Northdam"),
        ("The Vances read a law that says: “Whoever shuts the pool pays a fine.”", "Whoever", "law"),
        (
            "“The pool is shut,” Hill said of John Vance. Of John Vance, he said, “He never paid a fine.”",
            "never paid",
            "Hill",
        ),
    ],
)
def test_who_speaks_is_named_as_a_whole(claims_of: Extracted, text: str, words: str, speaker: str) -> None:
    claim = min((claim for claim in claims_of(text) if words in claim.text), key=lambda one: len(one.text))
    assert claim.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Last week Hill dismissed the plan, claiming it left out “all the pools,” a point the council denied.",
        "With polls low, the unions pressed on and pressured John Vance to agree to the truce.",
    ],
)
def test_what_somebody_else_does_besides_is_not_said_by_them(claims_of: Extracted, text: str) -> None:
    first = claims_of(text)[0]
    assert first.cue not in {"denied", "agree"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # both were named in full, and neither by the surname before
        ("Ada Hill met her brother Peter Hill in Lima. The pool is shut, Hill said.", "Hill"),
        # the title tells
        ("Ada Hill met her brother Peter Hill in Lima. The pool is shut, Mr. Hill said.", "Peter Hill"),
        # one was called by the surname, until the other came; much later it is the same again
        (
            "Ada Hill came to Lima. Hill opened the fair. Her brother Peter Hill was in the north. The fair was "
            "large, and many farmers of the coast had brought boats, pools and horses, which the council had paid for, "
            "so that the mayors of both towns were glad. The pool is shut, Hill said.",
            "Ada Hill",
        ),
    ],
)
def test_a_surname_of_two_is_whose_it_must_be(claims_of: Extracted, text: str, speaker: str) -> None:
    (claim,) = [claim for claim in claims_of(text) if "is shut" in claim.text]
    assert claim.speaker == speaker


def test_what_a_person_owns_is_no_part_of_the_name(claims_of: Extracted) -> None:
    text = "The council likes Peter Vance's Harbourcare plan. Harbourcare is old. Vance spent money on Harbourcare."
    assert not [claim for claim in claims_of(text) if "Vance Harbourcare" in claim.restated]


def test_a_turn_of_talk_is_of_nobody_who_has_it(claims_of: Extracted) -> None:
    turns = "HOST: Carl Lund was there.\n\nCARL LUND: The mayor sold two boats.\n\nHOST: Has he left?\n\n"
    found = claims_of(f"{turns}CARL LUND: He paid the town two crowns in May.")
    assert [claim.restated for claim in found if "two crowns" in claim.text] == ["He paid the town two crowns in May."]


def test_who_speaks_behind_a_quotation_may_be_told_more_of(claims_of: Extracted) -> None:
    text = "Peter Vance came. “The pool is shut,” independent Sen. Ada Hill of Lima, who sails, told reporters."
    assert next(claim for claim in claims_of(text) if "is shut" in claim.text).speaker == "Ada Hill"


@pytest.mark.parametrize(
    ("text", "words", "context"),
    [
        ("The report is long. It's possible that the pool leaks.", "leaks", "It's possible that the pool leaks"),
        ("The merger is rare. It's likely to take a year.", "take a year", "The merger is likely to take a year"),
        # whose remarks: those of who makes them
        (
            "Peter Vance said the plan was old, but Mayor John Hill did not open the fair with his speech on Monday.",
            "open the fair",
            "Mayor John Hill did not open the fair with his speech on Monday",
        ),
        # a former mayor is not the mayor
        (
            "Former Mayor Peter Vance met Mayor Ada Hill. In May the mayor sold the pool to the town.",
            "sold the pool",
            "In May Ada Hill sold the pool to the town",
        ),
        # of whom more is told behind it: they can be his own
        (
            "Peter Vance met Mayor John Hill. Hill runs the pool. Hill closed it. More of his aides left Hill in May.",
            "aides left",
            "More of his aides left John Hill in May",
        ),
        # the president is somebody whom nobody names
        (
            "Peter Vance came. Many voters wrote to the president and about his boats.",
            "about his boats",
            "Many voters wrote to the president and about his boats",
        ),
        # nobody asks himself
        (
            "Peter Vance owned the pool. Mr. Hill wanted him to swim.",
            "to swim",
            "Mr. Hill wanted Peter Vance to swim",
        ),
        # nobody tells it to himself
        ("Peter Vance came. Vance sold him two boats in May.", "sold him", "Peter Vance sold him two boats in May"),
    ],
)
def test_what_means_nobody_stays(text: str, words: str, context: str) -> None:
    claims = extract(document_of(text))
    assert context in [claim.restated.rstrip(".") for claim in claims if words in claim.text]


def test_a_verb_is_given_no_subject_that_it_cannot_have(claims_of: Extracted) -> None:
    text = "His shop emptied in May, when it was found clerks of his firm, his cousin included, were on leave."
    assert not [claim for claim in claims_of(text) if claim.restated.startswith("His shop his")]


def test_who_asks_is_not_told_of_in_the_answer(claims_of: Extracted) -> None:
    text = (
        "Erik Holm spoke of Peter Vance on Friday. “Was that a mistake?” Paul Lind asked."
        " “No, he sold two boats in May,” Erik Holm said."
    )
    assert not any("Paul Lind sold" in claim.restated for claim in claims_of(text))


def test_a_programme_is_nobody(claims_of: Extracted) -> None:
    text = "Anna Berg was on “Mornings With Paul Lind” on Friday. In May he sold two boats."
    assert not any("Paul Lind sold" in claim.restated for claim in claims_of(text))


def test_the_lawyer_of_a_father_is_no_father(claims_of: Extracted) -> None:
    text = "Paul Lind, lawyer for Erik Holm's father, spoke on Friday. In May the father sold two boats."
    assert not any("Paul Lind sold" in claim.restated for claim in claims_of(text))


@pytest.mark.parametrize(
    ("text", "words", "context"),
    [
        # either of the two may have gone
        (
            "John Hill met Peter Vance on Monday. The council asked Hill about Vance when he left.",
            "asked",
            "The council asked John Hill about Peter Vance when he left",
        ),
        # the clerk, whom nobody names, as well as Hill
        (
            "John Hill spoke on Monday. A clerk of the port sold his boats to the town.",
            "his boats",
            "A clerk of the port sold his boats to the town",
        ),
        # nobody is meant by what an article looks like
        (
            "The council runs two pools. It looks like the town will sell the pools.",
            "looks like",
            "It looks like the town will sell the pools",
        ),
        ("The council is poor when it comes to boats.", "boats", "The council is poor when it comes to boats"),
        ("The council paid the first fee of its kind.", "fee", "The council paid the first fee of its kind"),
        # the radio shares nothing
        (
            "Many farmers used the radio to share their joy.",
            "joy",
            "Many farmers used the radio to share their joy",
        ),
        # whose both are
        (
            "The mayor praised the harbour's size and its age.",
            "age",
            "The mayor praised the harbour's size and the harbour's age",
        ),
    ],
)
def test_whoever_may_be_meant_beside_another_is_not_named(text: str, words: str, context: str) -> None:
    claims = extract(document_of(text))
    assert context in [claim.restated.rstrip(".") for claim in claims if words in claim.text]


def test_who_follows_is_whose_opening_it_is(claims_of: Extracted) -> None:
    text = "John Hill came late. After making his plans known, Peter Vance left the port on Monday."
    assert not any("John Hill" in claim.restated for claim in claims_of(text) if "plans" in claim.text)
