"""Whose words a statement may be to which its article gives no speaker."""

from claims.model import Claim, Document, Span
from tests.factory import make_claim, make_document, make_entity
from verify.origin import Origins
from verify.origins.reuse import find_reuse


def at(document: Document, text: str, **fields: object) -> Claim:
    """Return the statement that has these words in a document."""
    start = document.text.index(text)
    return make_claim(document, start, start + len(text), **fields)


def test_a_message_from_somebodys_account_is_his_over_the_ends_of_lines() -> None:
    text = (
        "Mayor Tove Halvorsen spoke of the bridge again.\n\n"
        "Then Halvorsen’s official account posted on Sunday: “I shut the bridge because its cables had rusted.\n\n"
        "The inspectors were told of it in May.”\n\nThe bridge stays shut."
    )
    article = make_document(text=text, publisher="Bay Herald")
    inside, outside = at(article, "The inspectors were told of it in May."), at(article, "The bridge stays shut.")
    origins = Origins([inside, outside], {article.id: article})
    assert origins.of(inside).name == "Tove Halvorsen"
    assert origins.of(outside).name == "Bay Herald"


def test_a_quotation_without_a_speaker_is_of_him_whom_another_article_gives_for_it() -> None:
    words = "The ferry line has lost money in every winter since the new quay was opened to lorries from the islands."
    more = "Nobody on the council has ever asked why the tolls were halved in the very year of that opening."
    one = make_document("a.txt", f"Berta Lund, who runs the quay, was plain:\n{words} {more}", publisher="Gazette")
    other = make_document("b.txt", f"Letters were read out.\n{words} {more}", publisher="Herald")
    said, bare = at(one, words, speaker="Berta Lund"), at(other, words)
    origins = Origins([said, bare], {d.id: d for d in (one, other)}, reuse=find_reuse([one, other]))
    assert origins.of(bare).name == "Berta Lund"
    assert origins.voices(bare) == ("Berta Lund",)
    assert origins.joined(said, bare)


def test_what_trails_behind_somebodys_words_may_be_his() -> None:
    text = "Odd Rask, Vale’s lawyer, said that Vale was dismissed, despite a promise that Vale would get a hearing."
    one = make_document("a.txt", text, publisher="Gazette")
    other = make_document("b.txt", "Vale’s lawyer said that Vale had been promised a hearing.", publisher="Herald")
    place, cue = Span(start=0, end=len(text)), Span(start=text.index("said"), end=text.index("said") + 4)
    words = at(one, "Vale was dismissed", speaker="Odd Rask", cue="said", cue_span=cue, sentence=place)
    tail = at(one, "promise that Vale would get a hearing", sentence=place)
    there = at(other, "Vale had been promised a hearing", speaker="Vale’s lawyer")
    origins = Origins([words, tail, there], {d.id: d for d in (one, other)})
    assert origins.joined(tail, there)
    assert origins.voices(tail) == ("Odd Rask",)


def test_a_complaint_in_an_articles_own_words_is_no_second_source_beside_him_who_makes_it() -> None:
    one = make_document("a.txt", "Ms. Lund’s main complaint was that the quay had been built too low.", publisher="A")
    other = make_document("b.txt", "In the letter, Berta Lund wrote that the quay stood too low.", publisher="B")
    mine = at(one, one.text)
    who = (make_entity("Berta Lund", other.text.index("Berta")),)
    theirs = at(other, "the quay stood too low", speaker="Berta Lund", entities=who)
    assert Origins([mine, theirs], {d.id: d for d in (one, other)}).joined(mine, theirs)
