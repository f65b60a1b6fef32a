"""Who says what: quotations, reported speech, denials, media and their sources, and those who only seem to speak."""

import pytest

from claims.model import Claim, Stance
from claims.parse.quotes import find_quotes
from tests.claims.conftest import Extracted

INTRODUCED = "Norwegian Harbour Minister Anna Lindqvist met the mayor of Bergen, Peter Hansen. "


def the_claim(claims: list[Claim], words: str) -> Claim:
    """Return the shortest claim that holds `words`."""
    return min((claim for claim in claims if words in claim.text), key=lambda claim: len(claim.text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “yes, I do” and left.", ["yes, I do"]),
        ('"Ask?" he said. "So."', ["Ask?", "So."]),
        ("''We met as the 'core four' today,'' she added", ["We met as the 'core four' today,"]),
        ("‘There is no deal,’ she said. It's John's.", ["There is no deal,"]),
        ("„Das ist so“, sagte er. «Oui»", ["Das ist so", "Oui"]),
        ('“He said "no" to me,” she said.', ['He said "no" to me,']),
        ('“Marks of two kinds," he said.', ["Marks of two kinds,"]),
        ("“A first paragraph.\n\n“A second one,” he said.", ["A first paragraph.", "A second one,"]),
        ('"Never closed here.\nThe next "one" is.', ["one"]),
        ("the '90s and the dogs' tails", []),
        ('"', []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in find_quotes(text)] == expected


@pytest.mark.parametrize(
    ("text", "words", "speaker", "stance"),
    [
        ("Lindqvist said that the port will close in May.", "the port will close", "Anna Lindqvist", "planned"),
        ("The port will close in May, the minister said.", "port will close", "Anna Lindqvist", "planned"),
        ("“The port will close in May,” she said.", "port will close", "Anna Lindqvist", "quoted"),
        ("“The port will close,” said Lindqvist. “Nobody will lose work.”", "Nobody will", "Anna Lindqvist", "quoted"),
        ("According to Hansen, the port will close in May.", "the port will close", "Peter Hansen", "planned"),
        ("The port will close in May, according to Hansen.", "port will close", "Peter Hansen", "planned"),
        ("The port, Hansen added, will close in May.", "will close in May", "Peter Hansen", "planned"),
        ("As Hansen noted, the port made a loss in May.", "the port made a loss", "Peter Hansen", "reported"),
        ("Hansen told reporters: “The port made a loss.”", "port made a loss", "Peter Hansen", "quoted"),
        ("Hansen spoke first, adding that the port made a loss.", "the port made a loss", "Peter Hansen", "reported"),
        ("\n\nHansen: The port is making a loss", "port is making a loss", "Peter Hansen", "reported"),
        ("Hansen's claim that the port made a loss was read out.", "port made a loss", "Peter Hansen", "reported"),
        ("Oslo said that the port made a loss.", "the port made a loss", "Norway", "reported"),
        ("Police said 200 people came to the port.", "200 people came", "Police", "reported"),
        ("A retired sailor said that the port made a loss.", "the port made a loss", "retired sailor", "reported"),
        ("He said that the port made a loss.", "the port made a loss", "Peter Hansen", "reported"),
        ("The port reportedly made a loss in May.", "made a loss", None, "reported"),
        ("The port made a loss in May.", "made a loss", None, "asserted"),
        ("The storm showed that the port is weak.", "The storm showed", None, "asserted"),
        ("The port made a loss, according to records of the union.", "a loss", "records of the union", "reported"),
        ("The port made, according to one report, a loss.", "The port made", "one report", "reported"),
        ("The port closed in May and prices fell, according to Hansen.", "The port closed", "Peter Hansen", "reported"),
        ("Hansen was adamant that the port made a loss.", "the port made a loss", "Peter Hansen", "reported"),
        ("Hansen is not sure that the port made a loss.", "the port made a loss", None, "asserted"),
        ("Some of the sailors said the port is weak.", "the port is weak", "Some of the sailors", "reported"),
        ("Mourners say the port is weak.", "the port is weak", "Mourners", "reported"),
        ("Hansen said the “port is weak. It made a loss in May.”", "It made a loss", "Peter Hansen", "quoted"),
        ("The port is weak, Hansen noted; it made a loss.", "it made a loss", "Peter Hansen", "reported"),
        ("The port won 60 percent of trade in a survey.", "The port won 60 percent", "survey", "reported"),
        ("Prices fell after Hansen announced a sale.", "Hansen announced a sale", "Peter Hansen", "reported"),
        ("Prices fell before Hansen announced a sale of the port.", "Hansen announced a sale", None, "asserted"),
        ("Hansen said in a letter that the port is weak.", "the port is weak", "Peter Hansen", "reported"),
        ("Hansen voiced no concern that the port is weak.", "the port is weak", "Peter Hansen", "reported"),
        ("The writ did not include claims that the port is weak.", "the port is weak", None, "asserted"),
        ("The plan is no help to men who boasted about the port.", "who boasted about the port", "men", "reported"),
    ],
)
def test_speakers(claims_of: Extracted, text: str, words: str, speaker: str | None, stance: str) -> None:
    claim = the_claim(claims_of(INTRODUCED + text), words)
    assert (claim.speaker, claim.stance) == (speaker, Stance(stance))


@pytest.mark.parametrize(
    ("text", "words", "stance", "whole"),
    [
        ("Hansen denied that the port made a loss.", "the port made a loss", Stance.DENIED, False),
        ("Hansen dismissed claims that the port made a loss.", "the port made a loss", Stance.DENIED, False),
        ("Hansen dismissed reports about a loss of the port.", "Hansen dismissed", Stance.DENIED, True),
        ("Hansen rejected the idea of closing the port.", "Hansen rejected", Stance.REPORTED, True),
        ("Hansen announced a new loan for the port.", "Hansen announced", Stance.REPORTED, True),
        ("The crew was accused by Hansen of selling fuel.", "The crew was accused", Stance.REPORTED, True),
        ("The crew was accused of selling fuel by Hansen.", "The crew was accused", Stance.REPORTED, True),
        ("Hansen was worried about the loss of the port.", "Hansen was worried", Stance.REPORTED, True),
        ("Hansen doubts that the port made a loss.", "Hansen doubts", Stance.REPORTED, True),
        ("Hansen expects the port to make a loss.", "Hansen expects", Stance.REPORTED, True),
        ("Hansen does not doubt that the port made a loss.", "the port made a loss", Stance.REPORTED, False),
        ("Hansen did not dispute the figures of the port.", "Hansen did not dispute", Stance.REPORTED, True),
        ("Hansen does not believe that the port made a loss.", "the port made a loss", Stance.DENIED, False),
    ],
)
def test_denials_and_acts_of_speech(claims_of: Extracted, text: str, words: str, stance: Stance, whole: bool) -> None:
    claim = the_claim(claims_of(INTRODUCED + text), words)
    assert (claim.speaker, claim.stance) == ("Peter Hansen", stance)
    assert claim.cue_span is not None
    assert (claim.start <= claim.cue_span.start < claim.end) is whole


@pytest.mark.parametrize(
    ("text", "words", "speaker", "via"),
    [
        (
            "Reuters, citing sources, reported that the port will close.",
            "port will close",
            "unnamed sources",
            "Reuters",
        ),
        ("The AFP agency quoted a source as saying that the port will close.", "port will", "unnamed source", "AFP"),
        ("Hansen told the BBC that the port will close.", "the port will close", "Peter Hansen", "BBC"),
        ("Reuters reported that the port will close.", "the port will close", "Reuters", ""),
        (
            "Bloomberg reported that Hansen said the port will close.",
            "the port will close",
            "Peter Hansen",
            "Bloomberg",
        ),
    ],
)
def test_who_passes_it_on(claims_of: Extracted, text: str, words: str, speaker: str, via: str) -> None:
    claim = the_claim(claims_of(INTRODUCED + text), words)
    assert (claim.speaker, claim.via) == (speaker, (via,) if via else ())


def test_declining_to_comment_on_media_reports_leaves_the_reports_to_the_media(claims_of: Extracted) -> None:
    text = "Hansen declined to comment on media reports about plans to buy 40 tugboats for the port."
    claims = claims_of(INTRODUCED + text)
    plans = the_claim(claims, "40 tugboats")
    assert (plans.text, plans.speaker) == ("plans to buy 40 tugboats for the port", "media reports")
    assert not [claim for claim in claims if claim.speaker == "Peter Hansen" and "tugboats" in claim.text]


def test_every_sentence_of_a_quotation_has_its_speaker(claims_of: Extracted) -> None:
    text = "“The port is old. Ships wait for days. Nobody repairs the quay,” Hansen said."
    quoted = [claim for claim in claims_of(INTRODUCED + text) if claim.stance is Stance.QUOTED]
    assert [claim.speaker for claim in quoted] == ["Peter Hansen"] * 3
    assert [claim.text for claim in quoted] == ["The port is old.", "Ships wait for days.", "Nobody repairs the quay"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“The old port,” said Hansen, “is closed.”", ["The old port is closed."]),
        ("“The old port,” Hansen said, “will cost €4 million.”", ["The old port will cost €4 million."]),
        ("“We will pay,” said Hansen, “and we will build.”", ["We will pay", "We will build."]),
        ("“The old port,” said Hansen. “It is closed.”", ["The old port", "It is closed."]),
    ],
)
def test_a_quotation_broken_by_its_speaker_is_one(claims_of: Extracted, text: str, told: list[str]) -> None:
    quoted = [claim for claim in claims_of(INTRODUCED + text) if claim.stance in {Stance.QUOTED, Stance.PLANNED}]
    assert [claim.restated for claim in quoted] == told
    assert {claim.speaker for claim in quoted} == {"Peter Hansen"}


def test_what_the_speaker_did_not_give_is_not_told(claims_of: Extracted) -> None:
    claims = claims_of("Hundreds of ships were lost, the health ministry in Linden said, without giving a source.")
    assert [claim.restated for claim in claims] == ["Hundreds of ships were lost"]


def test_a_name_keeps_the_ending_that_is_its_own(claims_of: Extracted) -> None:
    claims = claims_of("Moody's expects 200 ports to close. Berg's port is one of them.")
    assert the_claim(claims, "200 ports").speaker == "Moody's"
    assert [entity.name for entity in the_claim(claims, "port is one").entities] == ["Berg"]


def test_an_office_is_that_of_the_next_name(claims_of: Extracted) -> None:
    claims = claims_of("Chancellor Lund and Prime Minister Berg arrived. The chancellor said the talks failed.")
    assert the_claim(claims, "talks failed").speaker == "Lund"


def test_a_concern_that_nobody_has_is_told_as_none(claims_of: Extracted) -> None:
    claims = claims_of(INTRODUCED + "Hansen voiced no concern that the port is weak.")
    assert the_claim(claims, "port is weak").restated == "Peter Hansen voiced no concern that the port is weak."


def test_what_goes_on_with_that_is_said_too(claims_of: Extracted) -> None:
    text = "Tass reported that Berg said in a letter to Mayor Jan Lund that the flood was weak, but wasn’t over and "
    assert the_claim(claims_of(text + "that work in Hove wasn’t done."), "in Hove wasn’t done").speaker == "Berg"


def test_the_second_that_joins_and_points_to_nothing(claims_of: Extracted) -> None:
    claims = claims_of("Hansen told the council that Hove was safe and that work went on in May.")
    assert the_claim(claims, "work went on").restated == "Work went on in May"


def test_they_are_whom_the_clause_in_front_is_about(claims_of: Extracted) -> None:
    claims = claims_of("Sailors met. While the letters praise guards, they suggest that guards lied 30 times.")
    assert the_claim(claims, "lied").speaker == "letters"


def test_one_of_several_in_an_office_is_not_who_was_named_in_it(claims_of: Extracted) -> None:
    claims = claims_of("Mayor Anna Lund spoke. Three towns vote. The latest mayor to resign was Carl Berg of Hove.")
    assert claims[-1].restated.startswith("The latest mayor")


def test_it_is_not_who_demands_that_it_be_dropped(claims_of: Extracted) -> None:
    claims = claims_of("The opposition called the plan a betrayal and demanded that it be dropped.")
    assert "opposition be dropped" not in " ".join(claim.restated for claim in claims)


def test_a_quotation_over_two_paragraphs_has_one_speaker(claims_of: Extracted) -> None:
    text = "Hansen said: “The port is old.\n\n“Ships wait for days.”"
    claims = claims_of(INTRODUCED + text)
    assert the_claim(claims, "Ships wait").speaker == "Peter Hansen"


def test_an_unclosed_mark_spoils_only_itself(claims_of: Extracted) -> None:
    text = "“The port is old, Hansen said.\n\n“Ships wait for days,” Lindqvist said."
    assert the_claim(claims_of(INTRODUCED + text), "Ships wait").speaker == "Anna Lindqvist"


def test_words_in_marks_are_no_statement_of_their_own(claims_of: Extracted) -> None:
    claims = claims_of(INTRODUCED + "The “new harbour plan” was read out by the council.")
    assert the_claim(claims, "new harbour plan").speaker is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("If Hansen says that the port will close, people will leave.", "people will leave"),
        ("Hansen did not say that the port will close.", "did not say"),
    ],
)
def test_what_is_not_said_is_not_told(claims_of: Extracted, text: str, words: str) -> None:
    claims = claims_of(INTRODUCED + text)
    assert words in the_claim(claims, "the port will close").text


@pytest.mark.parametrize(
    "text",
    [
        "Reuters reported, citing sources, that the port made a loss.",
        "Reuters reported on Monday, citing sources, that the port made a loss.",
        "Reuters reported, according to sources, that the port made a loss.",
        "Citing sources, Reuters reported that the port made a loss.",
        "Reuters, quoting sources, said the port made a loss.",
    ],
)
def test_an_outlet_passes_on_what_its_sources_say(claims_of: Extracted, text: str) -> None:
    claim = the_claim(claims_of(text), "the port made a loss")
    assert claim.restated == "The port made a loss"
    assert (claim.speaker, claim.via) == ("unnamed sources", ("Reuters",))


def test_who_denies_a_report_is_whom_it_is_about(claims_of: Extracted) -> None:
    claim = the_claim(claims_of("The navy refuted reports that it had lost three ships."), "it had lost")
    assert (claim.restated, claim.stance) == ("The navy had lost three ships", "denied")


def test_an_abbreviation_that_reads_like_a_pronoun_speaks(claims_of: Extracted) -> None:
    claims = claims_of("The World Health Organization met in Geneva. WHO said 200 people fell ill in May.")
    assert the_claim(claims, "200 people fell ill").speaker == "World Health Organization"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("His plan to close the old port met with protests.", "Peter Hansen plans to close the old port"),
        ("Lindqvist's offer to buy 40 tugboats was declined.", "Anna Lindqvist offers to buy 40 tugboats"),
        ("A proposal by Hansen to close the port failed.", "Peter Hansen proposes to close the port"),
        ("The ministry's plan to send 300 ships was leaked.", "The ministry plans to send 300 ships"),
        ("The plan to send 300 ships was leaked.", None),
    ],
)
def test_a_plan_is_whose_it_is(claims_of: Extracted, text: str, told: str | None) -> None:
    planned = [claim for claim in claims_of(INTRODUCED + text) if claim.stance is Stance.PLANNED]
    assert [claim.restated for claim in planned] == ([] if told is None else [told])
    assert all(claim.speaker and claim.restated.lower().startswith(claim.speaker.lower()) for claim in planned)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The minister was accused by the opposition of hiding the report.", "opposition"),
        ("The ministry's claim that the port made a loss is wrong.", "the ministry"),
    ],
)
def test_a_speaker_has_no_more_words_than_a_log_needs(claims_of: Extracted, text: str, speaker: str) -> None:
    assert speaker in {claim.speaker for claim in claims_of(text)}


def test_nobody_is_whom_it_is_about(claims_of: Extracted) -> None:
    claim = the_claim(claims_of("No ship left the port, Hansen said, unless it paid."), "unless")
    assert claim.restated.count("No ship") == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The union says, and the company denies, that the plant will close in May.",
            {
                ("the union", "planned", "The plant will close in May"),
                ("the company", "denied", "The plant will close in May"),
            },
        ),
        (
            "The mayor claimed, but the clerk denied, that the money was returned and the case was closed.",
            {
                ("mayor", "reported", "The money was returned"),
                ("mayor", "reported", "The case was closed"),
                ("clerk", "denied", "The money was returned"),
                ("clerk", "denied", "The case was closed"),
            },
        ),
    ],
)
def test_what_one_says_and_another_denies_is_said_and_denied(
    claims_of: Extracted, text: str, told: set[tuple[str, str, str]]
) -> None:
    claims = [claim for claim in claims_of(text) if claim.passed_over is None]
    assert {(claim.speaker, claim.stance, claim.restated) for claim in claims} == told
    assert len({claim.id for claim in claims}) == len(claims)
    assert all(text[claim.start : claim.end] == claim.text for claim in claims)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The governor of Texas met Lars Holm, the governor of Ohio. The governor said the port was shut.", "governor"),
        ("Governor Lars Holm met Governor Peter Hansen. The governor said the port was shut.", "governor"),
        ("Governor Lars Holm met Governor Peter Hansen. Hansen left. The governor said it was shut.", "Peter Hansen"),
        ("Governor Lars Holm spoke. The governor said the port was shut.", "Lars Holm"),
    ],
)
def test_an_office_that_several_hold_is_left_without_a_name(claims_of: Extracted, text: str, speaker: str) -> None:
    assert the_claim(claims_of(text), "was shut").speaker == speaker


def test_he_is_the_one_without_a_name_who_speaks(claims_of: Extracted) -> None:
    text = "The governor of Texas met Lars Holm, the governor of Ohio. The governor said he would veto the bill."
    assert the_claim(claims_of(text), "would veto").restated == "The governor would veto the bill"


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (
            'Lars Holm met Peter Hansen on Sunday. "His plan would cut aid by two millions," the advertisement says.',
            "His plan would cut aid by two millions",
        ),
        (
            'Lars Holm left on Sunday. Peter Hansen said: "His plan would cut aid by two millions."',
            "Lars Holm's plan would cut aid by two millions.",
        ),
    ],
)
def test_his_in_a_quotation_is_nobody_where_several_could_be_meant(
    claims_of: Extracted, text: str, context: str
) -> None:
    assert the_claim(claims_of(text), "plan would cut").restated == context


def test_what_a_court_finds_is_not_found_by_the_law(claims_of: Extracted) -> None:
    text = "The Supreme Court held that the law was valid, finding that it met the treaty of 1920."
    claim = the_claim(claims_of(text), "met the treaty")
    assert (claim.speaker, claim.cue, claim.restated) == ("Supreme Court", "finding", "The law met the treaty of 1920")


def test_a_long_name_for_a_source_ends_before_a_preposition(claims_of: Extracted) -> None:
    text = "A survey by the Norland Institute for the Daily Ship showed that half of the firms had cut jobs."
    assert the_claim(claims_of(text), "half of the firms").speaker == "survey by the Norland Institute"


@pytest.mark.parametrize(
    ("text", "words", "speaker", "context"),
    [
        ("The mayor vetoed a bill, which critics said was unfair.", "was unfair", "critics", "A bill was unfair"),
        ("He met Lars Holm, who Berg says is ill.", "is ill", "Berg", "Lars Holm is ill"),
        ("An average of polls shows that Berg leads.", "Berg leads", "average of polls", "Berg leads"),
        ("Berg's argument was that the port was small.", "port was small", "Berg", "The port was small"),
        ("Berg's argument was not that the port was small.", "port was small", None, None),
        ("Berg was at 25 percent in the last poll, up eight.", "Berg was at", "last poll", "Berg was at 25 percent"),
    ],
)
def test_what_is_said_inside_of_a_larger_sentence(
    claims_of: Extracted, text: str, words: str, speaker: str | None, context: str | None
) -> None:
    claim = the_claim(claims_of(text), words)
    assert claim.speaker == speaker
    assert context is None or claim.restated == context


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("The bakers said on Friday, days after the flood, that the flour was wet.", "bakers", "The flour was wet"),
        ("The choir said late on Tuesday, after it sang, that 30 seats were free.", "the choir", "30 seats were free"),
        ("In a post on Sunday, Holm claimed, without proof, that the owl had died.", "Holm", "The owl had died"),
        ("The guild said, citing a count, that the fleet lost 12 boats.", "the guild", "The fleet lost 12 boats"),
        ("The museum said on Monday, its first word on it, that 9 vases broke.", "the museum", "9 vases broke"),
        ("The court ruled on Friday, in a case of beekeepers, that honey is food.", "the court", "Honey is food"),
    ],
)
def test_an_aside_does_not_hide_what_is_said(claims_of: Extracted, text: str, speaker: str, said: str) -> None:
    assert [(claim.speaker, claim.restated.rstrip(".")) for claim in claims_of(text)] == [(speaker, said)]


@pytest.mark.parametrize(
    "text",
    [
        "If the snow stays, Holm said that the pass would close.",
        "If the snow stays, Holm said the pass would close.",
        "If the snow stays, Holm said, the pass would close.",
    ],
)
def test_what_is_said_under_a_condition_keeps_it(claims_of: Extracted, text: str) -> None:
    [claim] = claims_of(text)
    assert (claim.speaker, claim.restated.rstrip(".")) == ("Holm", "If the snow stays, the pass would close")
    assert claim.stance is Stance.CONDITIONAL


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The bus took singers, dancers and the tired, choir leader Anna Holm said.", "singers, dancers and the tired"),
        ("The charity would feed the cold and the hungry, chief cook Anna Holm said.", "the cold and the hungry"),
    ],
)
def test_a_title_behind_a_list_belongs_to_the_speaker(claims_of: Extracted, text: str, said: str) -> None:
    [claim] = claims_of(text)
    assert claim.speaker == "Anna Holm"
    assert claim.restated.endswith(said)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lars Holm's statement said the orchard would close.", "Lars Holm"),
        ("Lars Holm resigned. His statement said the orchard would close.", "Lars Holm"),
        ("Anna Vidal spoke on Friday. A tweet from her account said the orchard would close.", "Anna Vidal"),
        ("A memo written by Lars Holm said the orchard would close.", "Lars Holm"),
        ("According to a statement given to The New York Times by Lars Holm, the orchard would close.", "Lars Holm"),
        ("The letter to Anna Vidal said the orchard would close.", "letter to Anna Vidal"),
        ("According to a letter from Lars Holm to Anna Vidal, the orchard would close.", "Lars Holm"),
        ("“The orchard would close,” read a letter from Lars Holm.", "Lars Holm"),
        ("Anna Vidal told The New York Times in an interview that the orchard would close.", "Anna Vidal"),
        ("The old pier fell in May. It said the orchard would close.", None),
        ("Lars Holm wrote of pears. “The orchard would close,” but he denied that he had it sold.", "Lars Holm"),
    ],
)
def test_who_wrote_it_speaks_and_not_the_paper_nor_who_got_it(
    claims_of: Extracted, text: str, speaker: str | None
) -> None:
    assert the_claim(claims_of(text), "orchard would close").speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A friend of Lars Holm said that the orchard would close.", "friend of Lars Holm"),
        ("A spokesperson for Lars Holm said that the orchard would close.", "spokesperson for Lars Holm"),
        ("Pear Minister Lars Holm said that the orchard would close.", "Lars Holm"),
    ],
)
def test_who_is_named_in_a_description_of_somebody_else_does_not_speak(
    claims_of: Extracted, text: str, speaker: str
) -> None:
    assert the_claim(claims_of(text), "orchard would close").speaker == speaker


def test_who_is_blasted_in_a_headline_does_not_speak(claims_of: Extracted) -> None:
    [claim] = claims_of("Anna Vidal blasted by Lars Holm over pears")
    assert claim.speaker == "Lars Holm"
