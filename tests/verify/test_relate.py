"""The table of rules on pairs of statements, made up for this test: what must meet, what must clash, what must not."""

import pytest

from tests.verify.compared import claims_in, links, meaning
from verify.compare.base import spoken_frames
from verify.model import Relation
from verify.relate import relate

CONTRADICTS = [
    (
        "Peru has been pressing for the return of the mummies.",
        "Peru did not ask for the return of the mummies.",
        "positions_oppose",
    ),
    (
        "Hungary rejected the plan to raise the fishing quota.",
        "Hungary supports the plan to raise the fishing quota.",
        "positions_oppose",
    ),
    (
        "Norway opposes drilling for oil in the Barents Sea.",
        "Norway and Finland are calling for drilling for oil in the Barents Sea.",
        "positions_oppose",
    ),
    (
        "At least 40 miners were killed in the explosion at the Karnak mine.",
        "The explosion at the Karnak mine killed 12 miners.",
        "amounts_differ",
    ),
    (
        "The company will cut 3,000 jobs at its plant in Ghent.",
        "The company will cut 800 jobs at its plant in Ghent.",
        "amounts_differ",
    ),
    ("The death toll from the flood in Lindow rose to 17.", "The flood in Lindow killed 14 people.", "amounts_differ"),
    (
        "The gauge at Malmo harbour showed 31.8 degrees on Tuesday evening.",
        "The gauge at Malmo harbour showed 27.2 degrees on Tuesday evening.",
        "amounts_differ",
    ),
    ("Brazil sold 36 aircraft to Sweden.", "Brazil sold 12 aircraft to Sweden.", "amounts_differ"),
    (
        "The ministry signed the contract with Siemens.",
        "The ministry did not sign the contract with Siemens.",
        "one_negates",
    ),
    ("Exports of wheat from Canada rose last year.", "Exports of wheat from Canada fell last year.", "opposites"),
    (
        "The mayor of Lyon resigned over the metro scandal.",
        "The mayor of Lyon denied that he had resigned over the metro scandal.",
        "one_is_denied",
    ),
]
SUPPORTS = [
    ("About 2,300 people were evacuated.", "2,300 people were evacuated from the valley.", "amounts_agree"),
    (
        "Chile rejected a proposal to privatise the national copper company.",
        "Chile is against privatising the national copper company.",
        "positions_agree",
    ),
    (
        "Germany's opposition to the pipeline has angered its neighbours.",
        "Several states, including Germany and Austria, have rejected the pipeline.",
        "positions_agree",
    ),
    (
        "Many African governments have expressed opposition to hosting the refugee camps.",
        "Several countries rejected the idea of hosting the refugee camps.",
        "positions_agree",
    ),
    (
        "Kenya refused to rule out sending police to Haiti.",
        "Kenya raised the possibility of sending police to Haiti.",
        "positions_agree",
    ),
    (
        "There is no consensus among the fishermen about the quota.",
        "The quota does not have consensus among the fishermen.",
        "both_deny",
    ),
    (
        "The new bridge over the Danube would serve as a deterrent to smugglers.",
        "The bridge over the Danube would act as a deterrent to smugglers.",
        "same_happening",
    ),
    (
        "The court in Madrid sentenced the banker to four years in prison.",
        "A court in Madrid has sentenced the banker to four years in prison.",
        "same_words",
    ),
    (
        "About 30,000 people marched through Athens on Sunday against the pension reform.",
        "Some 31,000 people marched through Athens on Sunday against the pension reform.",
        "amounts_agree",
    ),
    (
        "Japan's central bank raised interest rates to 0.5 percent on Friday.",
        "On Friday, the central bank of Japan raised its interest rates to 0.5 percent.",
        "same_happening",
    ),
]
NEITHER = [
    # nobody and nothing tells that it is the same fire
    ("Arson was suspected.", "Investigators suspect arson."),
    # only what is mentioned beside is the same
    ("Before he was shot in Karst, Deputy Ana Petrov was looking for a man.", "Deputy Ana Petrov was shot in Karst."),
    # one matter, and two things that were done with it
    ("The governor seeks changes to the river fishing bill.", "The governor signed the river fishing bill."),
    # a round figure is met everywhere
    ("About 100 people were evacuated.", "100 people were evacuated from the valley."),
    # the same word with "un" before it
    ("In Lund, three crates were found with broken locks.", "In Lund, all crates were found with unbroken locks."),
    # two true things side by side
    ("Germany sent tanks to Ukraine.", "Germany sent ammunition to Ukraine."),
    ("France opposes sending troops to Mali.", "France supports sending doctors to Mali."),
    # another place
    ("Italy rejected the deployment of soldiers to Libya.", "Italy supports the deployment of soldiers to Kosovo."),
    # some are not all
    ("Several European countries rejected the tax on sugar.", "Spain supports the tax on sugar."),
    (
        "Several African states have discussed sending police to Haiti.",
        "Some Caribbean countries were studying the possibility of sending police to Haiti.",
    ),
    # another thing counted
    ("The strike at the port cost the city 2 million dollars.", "The strike at the port kept 400 ships waiting."),
    ("The earthquake killed 120 people in Izmir.", "The earthquake injured 900 people in Izmir."),
    # another event
    ("The bombing in Lahore killed 12 people.", "The bombing in Quetta killed 30 people."),
    ("Police arrested 14 protesters in Lima.", "Police arrested 60 protesters in Bogota."),
    # compatible amounts
    (
        "More than 20,000 people fled the island.",
        "30,000 people fled the island.",
    ),
    ("Between 300 and 500 houses were damaged by the flood in Parma.", "The flood in Parma damaged 420 houses."),
    # another time: neither a second witness nor a clash
    ("The road to Karst was closed on Monday.", "The road to Karst was closed on Friday."),
    ("The ferry sank off Samar in March 2019.", "A ferry sank off Samar in October 2021."),
    ("The court in Lyon acquitted the banker on Tuesday.", "The court in Lyon did not acquit the banker on Friday."),
    # what was asked for is not what was granted
    (
        "The council asked for 40 million euros for the bridge in Karst.",
        "The parliament granted the council 12 million euros for the bridge in Karst.",
    ),
    # what is named to say that it is not so
    (
        "The budget includes 40 million euros for the Karst bridge.",
        "The budget includes none of the 90 million euros for the Karst bridge.",
    ),
    # what the law leaves open is not claimed
    (
        "The Karst council denied any role in the blast at the depot.",
        "The law lets families sue for any role that the Karst council may have had in the blast at the depot.",
    ),
    # who denies one figure says nothing of another
    (
        "The Karst bridge cost 40 million euros, the city council said.",
        "Mayor Ana Petrov denied that the Karst bridge cost 55 million euros.",
    ),
    (
        "The Karst bridge was not closed by the council.",
        "Mayor Ana Petrov denied that the council had closed the Karst bridge.",
    ),
    # opinions and unlike matters
    (
        "The spokesman did not answer a letter from the families.",
        "The company did not answer questions about the leak.",
    ),
    ("Sales of cars fell in March.", "Sales of houses rose in March."),
    ("The senator vetoed the bill on fishing.", "The senator supports the bill on schools."),
    ("Turkey's president visited Cairo on Monday.", "Turkey's president met the king of Jordan in Amman."),
]


MENTIONED = [
    # a plan against a fact
    (
        "Mayor Ana Petrov opened the Karst bridge on the Sava.",
        "Mayor Ana Petrov will open the Karst bridge on the Sava.",
    ),
    # the same figure changed
    ("The ferry Orion carried 412 passengers to Samar.", "The ferry Orion carried 487 passengers to Samar."),
]


@pytest.mark.parametrize(("claim", "evidence"), MENTIONED)
def test_what_is_not_the_same_supports_nothing(claim: str, evidence: str) -> None:
    assert not [link for link in links(claim, evidence) if link.relation is Relation.SUPPORTS]


@pytest.mark.parametrize(("left", "right", "code"), CONTRADICTS)
def test_contradictions_are_found_both_ways(left: str, right: str, code: str) -> None:
    for one, other in ((left, right), (right, left)):
        found = [link for link in links(one, other) if link.relation is Relation.CONTRADICTS]
        assert code in {finding.code for link in found for finding in link.findings}


@pytest.mark.parametrize(("left", "right", "code"), SUPPORTS)
def test_supports_are_found_both_ways(left: str, right: str, code: str) -> None:
    for one, other in ((left, right), (right, left)):
        found = links(one, other)
        assert Relation.CONTRADICTS not in {link.relation for link in found}
        assert code in {finding.code for link in found for finding in link.findings}


@pytest.mark.parametrize(("left", "right"), NEITHER)
def test_statements_that_do_not_meet_are_left_alone(left: str, right: str) -> None:
    for one, other in ((left, right), (right, left)):
        found = [(link.relation, [f.code for f in link.findings]) for link in links(one, other)]
        assert all(relation in {Relation.NEITHER, Relation.SUPPORTS} for relation, _ in found), found


@pytest.mark.parametrize(
    ("left", "right"), [pair for pair in NEITHER if pair[0][:4] != "More" and "Between" not in pair[0]]
)
def test_unlike_statements_do_not_support_each_other(left: str, right: str) -> None:
    assert {link.relation for link in links(left, right)} == {Relation.NEITHER}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The road to Karst was closed on Monday.", "The road to Karst was closed."),
        ("The ferry sank off Samar in March 2019.", "A ferry sank off Samar on 12 March 2019."),
        # when somebody spoke is not what he spoke about
        (
            "The road to Karst is closed, the mayor said on Monday.",
            "The road to Karst is closed, the governor said on Friday.",
        ),
    ],
)
def test_times_that_may_meet_do_not_hinder_support(left: str, right: str) -> None:
    assert Relation.SUPPORTS in {link.relation for link in links(left, right)}


def test_shared_words_are_shown_as_they_are_written() -> None:
    found = links(
        "The Karst bridge cost 40 million euros, the mayor said.", "The bridge at Karst had cost 40 million euros."
    )
    told = [finding.text for link in found for finding in link.findings if finding.code == "same_meaning"]
    assert told and all("bridge" in text and "euros" in text for text in told)


def test_every_finding_shows_both_values_and_a_sentence() -> None:
    for left, right, _ in CONTRADICTS + SUPPORTS:
        for link in links(left, right):
            for finding in link.findings:
                assert finding.claim_value and finding.evidence_value
                assert finding.text.endswith((".", ".)"))
                assert finding.claim_span.start < finding.claim_span.end <= len(left)
                assert finding.evidence_span.start < finding.evidence_span.end <= len(right)


def test_who_says_i_never_is_held_against_who_says_that_he_did() -> None:
    claims = claims_in(
        'Mayor Anna Keller spoke in Lindow on Monday. "I never received any warning," Keller said. '
        "But Peter Hals, the chief engineer, said the mayor received a warning two days before the dam broke.",
        "lindow.txt",
    )
    never = next(claim for claim in claims if claim.text.startswith("I never"))
    did = next(claim for claim in claims if claim.text.startswith("the mayor received"))
    for one, other in ((never, did), (did, never)):
        link = relate(one, other, meaning(one.restated, other.restated), meaning)
        assert [finding.code for finding in link.findings] == ["one_negates"]


def test_what_others_do_in_a_sentence_about_oneself_is_not_ones_own() -> None:
    text = '"I am joining those who say that they are not doing the work," said Anna Keller.'
    (claim,) = (one for one in claims_in(text, "k.txt") if one.speaker)
    told = {frame.predicate: frame.actors for frame in spoken_frames(claim)}
    assert told["join"] == ("Anna Keller",)
    assert all(actors != ("Anna Keller",) for predicate, actors in told.items() if predicate != "join")


def test_no_comment_meets_nothing() -> None:
    left, right = "The minister declined to comment on the sale of the airline.", "The sale of the airline was agreed."
    assert links(left, right) == links(right, left) == []
    assert links(right, right)
