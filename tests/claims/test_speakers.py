"""Who is written into the log: the right bearer of a name, the body behind a place, whom an outlet quotes."""

import pytest

from tests.claims.conftest import Extracted
from tests.claims.test_attribution import the_claim


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Workers closed Mill Lane on Monday. She said the lane was dusty.", "dusty", None),
        ("The Laurel Fork rose on Monday. The pond is Orme Minerals'. The company said its dam had been checked then.",
         "checked", "Orme Minerals"),
        ("The bridge is shut; the port insists that it is safe.", "bridge is shut", None),
        ("Oda Strand sold a boat. Livia Strand rowed to the port. Her father, Emeric Strand, slept. "
         "“I have never owned a boat,” Livia Strand said.", "never owned", "Livia Strand"),
        ("Mayor Orla Strand rang Naghma Torran. Her husband, Sayed Torran, slept. “I saw the port,” Mrs. Torran wrote.",
         "saw the port", "Naghma Torran"),
        ("Strand Aide: Port Will Close in May\n\nMayor Orla Strand left on Monday.", "Will Close", "Strand aide"),
        ("Aide to Strand: Port Will Close in May\n\nMayor Orla Strand left on Monday.", "Will Close", "Aide to Strand"),
        ("Nathan Lane wrote a play. He said that it was sold out.", "sold out", "Nathan Lane"),
        ("The mayor of Ulm, Jan Bauer, said the bridge was shut.", "shut", "Jan Bauer"),
        ("Drivers may strike. Their union said that fares were low.", "fares", "Drivers' union"),
        ("The port is old.\n\n(AP Photo/Erik Lund)\n\nHe said the crane was older.", "older", None),
        ("The Kremlin said that the talks had failed.", "talks", "Kremlin"),
        ("Officials of the Customs and Fisheries Service said that the boy left.", "boy left",
         "Officials of the Customs and Fisheries Service"),
        ("Anna Berg leads the board. Mr. Berg said that the board was late.", "was late", "Berg"),
        ("Anna Berg leads the board. Ms. Berg said that the board was late.", "was late", "Anna Berg"),
        ("“The pier is shut,” read a tweet from Anna Berg.", "pier is shut", "Anna Berg"),
        ("The critic panned the show, according to show insiders.", "panned", "unnamed insiders"),
        ("Harlan Mills holds three barges upriver and might sell one of them.", "barges", None),
        ("Most Swedes say that the pier is old.", "pier is old", "Most Swedes"),
        ("Lund & Berg Corp. said that it sold the pier.", "sold the pier", "Lund & Berg Corp."),
        ("Anna Berg and her son met Tolvin Dree. She said that the pier was shut.", "pier was shut", "Anna Berg"),
        ("ALERT: The pier was shut on Monday.", "pier was shut", None),
        ("Anger at police: The pier was shut on Monday.", "pier was shut", None),
        ("Police on Monday said the bridge was closed.", "bridge was closed", "Police"),
        ("The dock workers' union on Friday accused Tolvin Ferries of leaving its pier at Ulm unlit before the fire.",
         "accused", "dock workers' union"),
        ("The clinic has 60 beds. The pier in Ulm is not done, its builder said.", "not done", "pier's builder"),
        ("The clinic has 60 beds. The piers in Ulm are not done, its builder said.", "not done", "builder"),
        ("The gate was shut, the Halden Highway Patrol said. The truck is of Orme Minerals. The company said it had"
         " checked its brakes.", "brakes", "Orme Minerals"),
        ("Varn Pumps sued Orme Minerals. The company said that the pump was old.", "pump was old", "the company"),
        ("Tolvin Creek rose on Monday. The mill burned in the night. Homes were dark, the utility says.", "dark",
         "the utility"),
        ("“The pier is shut,” their head of the watch, Jan Bauer, said.", "pier is shut", "Jan Bauer"),
        ("Governor Jonas Varn runs the bank. The Governor thinks rates will fall.", "rates", "Jonas Varn"),
        ("Anna Berg met the press. She said she was late.\n\n“The pier is done,” grinned the teen.", "pier is done",
         None),
        ("Doctors not involved in the trial urged patience.", "urged", "Doctors"),
        ("The Harbour Board, whose chair did not testify, is reviewing the lease.", "lease", None),
        ("The builders agree. The pier is shut, their report says.", "pier is shut", "report"),
        ("Jan Bauer, a lawyer, said that his client was ill, and confirmed that the pier was sold.", "pier was sold",
         "Jan Bauer"),
        ("One broker calls even that \"heroic\"; another, Luis Bauer at Lund Cole, thinks the yard is safe and"
         " keeps his rating.", "yard is safe", "Luis Bauer"),
    ],
)  # fmt: skip
def test_the_speaker_is_who_a_reader_would_write(
    claims_of: Extracted, text: str, words: str, speaker: str | None
) -> None:
    assert the_claim(claims_of(text), words).speaker == speaker


def test_who_is_told_of_by_calling_speaks_by_name(claims_of: Extracted) -> None:
    text = "The poet Carl Varn, a builder who says that he sold the pier, left."
    told = [claim for claim in claims_of(text) if claim.cue]
    assert [(claim.restated, claim.speaker) for claim in told] == [("Carl Varn sold the pier", "Carl Varn")]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("“The pier is shut,” Tass quoted Berg as saying.", "Berg", ("TASS",)),
        ("Tass quoted the minister as saying that the pier is shut.", "minister", ("TASS",)),
        ("The pier is shut, police said, Reuters reported.", "police", ("Reuters",)),
        ("The pier is shut, the port's chief, Anna Berg, said, Tass reported on Monday.", "Anna Berg", ("TASS",)),
        (
            "The pier is shut after a wall broke in the town of Hove, the port's chief, Anna Berg, said, Tass wrote.",
            "Anna Berg",
            ("TASS",),
        ),
        ("The Lund Post reported, quoting a diplomat, that the pier is shut, according to Tass.",
         "diplomat", ("Lund Post", "TASS")),
        ("The Lund Post said that the pier is shut, according to Tass.", "Lund Post", ("TASS",)),
    ],
)  # fmt: skip
def test_who_passes_words_on_comes_after_who_said_them(
    claims_of: Extracted, text: str, speaker: str, via: tuple[str, ...]
) -> None:
    claim = the_claim(claims_of(text), "pier is shut")
    assert (claim.speaker, claim.via) == (speaker, via)


@pytest.mark.parametrize(
    ("text", "stance", "negated"),
    [
        ("The firm dismissed as false reports that it had sold boats.", "denied", False),
        ("There is no doubt that the boat sank.", "asserted", False),
        ("There is no boat that sank.", "asserted", True),
        ("The price is likely to rise in May.", "possible", False),
    ],
)
def test_how_it_is_put(claims_of: Extracted, text: str, stance: str, negated: bool) -> None:
    claim = claims_of(text)[-1]
    assert (claim.stance, claim.negated) == (stance, negated)
