"""What is no statement of an article is marked with its reason; what only looks like it is left alone."""

import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.clean import LINE_RULES, SENTENCE, LineRule, Mark, find_boilerplate, front_matter_end, line_reason

NEWS = "The port handled 1,200 containers in May, the harbour master said."
MORE_NEWS = "A union spokesman put the figure at 900."


def reasons_of(line: str) -> set[str]:
    """Return the reasons for which `line`, between two sentences of news, is marked."""
    text = f"{NEWS}\n{line}\n{MORE_NEWS}\n"
    end = len(NEWS) + 1 + len(line)
    marks = [mark for mark in find_boilerplate(text) if mark.start > len(NEWS) and mark.end <= end]
    return {mark.reason for mark in marks if mark.end - mark.start > len(line) * 0.8}


@pytest.mark.parametrize(
    "line",
    [
        "Read the full article here",
        "Read the full story on our website.",
        "Read the original article on The Harbour Gazette",
        "Read the rest here.",
        "Continue reading",
        "Read more: Mayor opens second bridge",
        "READ MORE: Mayor opens second bridge",
        "Read also: Mayor opens second bridge",
        "Also read: Mayor opens second bridge",
        "See also: Strike at the docks enters third week",
        "Related: Strike at the docks enters third week",
        "More on this story",
        "More on this",
        "More from Reuters",
        "Related articles",
        "Recommended for you",
        "Most read",
        "You may also like",
        "Editor's picks",
        "Watch: the moment the bridge opened",
        "Click here to see the map",
        "CLICK HERE TO GET THE NEWS APP",
        "Comments",
        "12 comments",
        "Comments (3)",
        "Post a Comment",
        "Leave a reply",
        "View all comments",
        "Join the conversation",
        "Log in to comment",
        "Your email address will not be published. Required fields are marked *",
        "Share",
        "Share this article",
        "Share on Facebook",
        "Facebook Twitter WhatsApp Telegram",
        "Copy link",
        "Advertisement",
        "ADVERTISEMENT",
        "- Advertisement -",
        "Sponsored content",
        "Article continues below",
        "Story continues below advertisement",
        "© 2025 Harbour Gazette",
        "Copyright 2024 Harbour Gazette. All rights reserved.",
        "Copyright © Harbour Gazette",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "We use cookies to improve your experience on our site.",
        "By clicking Accept you agree to our terms of use.",
        "Accept all cookies",
        "Privacy Policy | Terms of Use | Contact",
        "The views expressed in this article are the author's own.",
        "This article was originally published by The Harbour Gazette.",
        "A version of this article first appeared in the Harbour Gazette.",
        "The post Bridge opens appeared first on Harbour Gazette.",
        "This is a developing story and will be updated.",
        "This story has been updated with a comment from the ministry.",
        "(This story has not been edited by our staff and is published from a syndicated feed.)",
        "Our Standards: The Harbour Gazette Trust Principles.",
        "Published: 27 February 2025",
        "Updated 10:33 GMT, February 27, 2025",
        "Last updated: 3 hours ago",
        "February 27, 2025",
        "Thursday, 27 February 2025, 10:33",
        "3 min read",
        "Tags: docks, strike, mayor",
        "Source: Reuters",
        "Source: Ministry of Defence of Norland",
        "Source: https://gazette.example/bridge",
        "https://gazette.example/bridge",
        "@harbourgazette",
        "If you notice an error, select it and press Ctrl+Enter.",
        "Skip to main content",
        "Back to top",
        "You can share this story on social media:",
        "If you notice a spelling error, select it with the mouse and press Ctrl+Enter",
        "While citing any materials, links to the website gazette.example are mandatory.",
        "To play this video you need to enable JavaScript in your browser.",
        "Correction: An earlier version of this article misstated the name of the ship.",
        "Source: Norport Herald, citing the mayor's office",
        "27.02.2025 10:33",
        "27 February, 10:33",
        "Purchase Licensing Rights, opens new tab",
        "Read this article in French",
        "**Read more:** [Mayor opens second bridge](https://gazette.example/bridge)",
        "» Read more: Mayor opens second bridge",
        "Read\u00a0the\u00a0full\u00a0article\u00a0here",
    ],
)
def test_page_furniture_is_marked(line: str) -> None:
    assert reasons_of(line) == {"boilerplate"}


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to our newsletter",
        "Sign up for our daily newsletter and never miss a story.",
        "Sign up here.",
        "Subscribe!",
        "Follow us on Twitter and Facebook",
        "Follow Harbour Gazette on Google News",
        "Follow him on Twitter: @gazetteman",
        "Join our Telegram channel",
        "Join us on Telegram",
        "Donate now to keep our journalism free.",
        "Please consider making a donation.",
        "Support us on Patreon",
        "Support us with a monthly contribution!",
        "Support independent journalism",
        "Become a member today.",
        "Become a Patron!",
        "Buy us a coffee",
        "Get the latest news delivered to your inbox.",
        "Download our app for breaking news.",
        "Your support helps us report from the docks.",
        "Our journalism relies on readers like you.",
        "Got a tip? Write to us.",
        "Thank you for reading.",
        "Already a subscriber? Log in",
        "To continue reading, subscribe or log in.",
        "This article is for subscribers only.",
        "Contact the editor at desk@gazette.example",
        "We bring you the news of the harbour every day. Support us with a small donation.",
        "Editor's Note: Sign up for our weekly newsletter about ships.",
        "Don't miss our weekly newsletter.",
        "You could close this page. Or you could join our community and help us report more.",
        "Support The Norport Herald!",
        "Support NH or become our patron!",
        "For more stories like this, follow us on Facebook.",
        "Let's stay in touch! Follow our Telegram channel to get all the latest news.",
        "Do you have a story we should be covering? Contact news@gazette.example.",
        "The Gazette values your comments but asks you to be polite. Please review our commenting policy.",
    ],
)
def test_appeals_are_marked(line: str) -> None:
    assert reasons_of(line) == {"appeal"}


@pytest.mark.parametrize(
    "line",
    [
        "The mayor opened the bridge on Friday. Credit: Reuters",
        "The mayor at the bridge. Photo: Anna Lind/AFP",
        "The mayor at the bridge. Photograph: Anna Lind/Getty Images",
        "The mayor at the bridge (Photo: Anna Lind)",
        "The mayor at the bridge [File: Anna Lind/Reuters]",
        "The mayor at the bridge. (AP Photo/Anna Lind)",
        "The mayor at the bridge on Friday, May 2, 2025. (Photo by Anna Lind / AFP)",
        "The mayor at the bridge. REUTERS/Anna Lind",
        "The mayor at the bridge. Anna Lind / AFP via Getty Images",
        "Photo by Anna Lind",
        "Photo: Anna Lind",
        "(Photo: Anna Lind)",
        "Image credit: Anna Lind",
        "FILE PHOTO: The mayor at the bridge.",
        "File photo",
        "FILE - The mayor speaks at the bridge, May 2, 2025.",
        "Illustrative image. Source: Getty Images",
        "Image source, Getty Images",
        "Image caption, The mayor opened the bridge",
        "Getty Images",
        "© Sputnik / Anna Lind",
        "The mayor at the bridge. © Anna Lind / AFP",
        "Pictured: the mayor at the bridge",
    ],
)
def test_captions_and_credits_are_marked(line: str) -> None:
    assert reasons_of(line) == {"caption"}


@pytest.mark.parametrize(
    "line",
    [
        "By Anna Lind",
        "By Anna Lind and Jon van der Berg",
        "By ANNA LIND, The Harbour Gazette",
        "Written by Anna Lind",
        "Reporting by Anna Lind in Norport; Editing by Jon Berg",
        "(Reporting by Anna Lind; Additional reporting by Jon Berg; Writing by Eva Holm)",
        "Additional reporting by Jon Berg",
        "Anna Lind in Norport contributed to this report.",
        "Associated Press writer Anna Lind in Norport contributed to this report.",
        "Anna Lind reported from Norport, and Jon Berg from Southaven.",
        "With files from Reuters",
        "By The Associated Press",
        "AFP",
        "(Reuters, AFP)",
        "dh/sms (AFP, AP, Reuters)",
        "Translated from Norlandic by Anna Lind",
    ],
)
def test_bylines_are_marked(line: str) -> None:
    assert reasons_of(line) <= {"byline", "caption"} and reasons_of(line)


@pytest.mark.parametrize(
    "line",
    [
        "The company said 1.2 million people subscribe to its channel.",
        "Subscribers will pay 10 euros a month from May, the company said.",
        "The donation of 500 generators arrived on Friday.",
        "She called on people to donate blood after the attack.",
        "The foundation asked supporters to donate, and 4,000 did.",
        "Comments by the minister angered the opposition.",
        "Comments on the bill are due by Friday, the ministry said.",
        "The minister posted a comment on Telegram that was later deleted.",
        "He declined to comment.",
        "The post was shared 12,000 times on Facebook.",
        "Share prices fell by 3 percent after the announcement.",
        "Follow-up talks will be held in Geneva.",
        "Join forces or lose, the president told the parties.",
        "Support US-led talks, the senator told his party.",
        '"Support us with weapons, not words," the president said.',
        "“Help us now. We need air defence,” he said.",
        "Read the treaty and you will see, the minister said.",
        "The full article was published by Le Matin on Monday.",
        "The article was originally published by Le Matin, which cited two officials.",
        "It was first published in 1941.",
        "More than 300 people fled.",
        "More on the talks is expected on Friday, officials said.",
        "Related charges against two officials were dropped.",
        "The photo by the agency shows a burning bridge, police said.",
        "A photo published by Reuters showed 40 tanks near the border.",
        "Credit: the central bank will lend 2 billion euros to the state.",
        "By Friday, 300 people had fled the town.",
        "By contrast, Norland opposed the plan.",
        "Reporting by Reuters has found that 40 tanks crossed the border.",
        "Editing genes remains banned in Norland.",
        "Copyright law will change in May, the ministry said.",
        "Advertisement spending fell by 12 percent.",
        "Cookies and sweets worth 3 million euros were exported.",
        "Updated plans foresee five brigades.",
        "Published figures show exports of 3 million tonnes.",
        "Source of the fire was a gas leak, officials said.",
        "Source: army chief to resign",
        "Click fraud costs the industry 3 billion euros a year.",
        "Watch lists were extended to 400 names.",
        "Sign-ups for the army rose by 12 percent.",
        "Get out of the city by Friday, the governor told residents.",
        "We rely on our allies, the president said.",
        "We do not need unanimity, the minister said.",
        "Our troops will stay, the general said.",
        "Become the largest donor, the minister urged his government.",
        "Tags on the cargo showed that it came from Norland.",
        "Thank you, the president told the soldiers.",
        "Have a plan ready by May, the minister told the council.",
        "The AFP news agency quoted a source as saying the talks had failed.",
        "Reuters could not verify the report.",
        "File charges by Friday, the court told the prosecutor.",
        "Image is everything, the analyst said.",
        "Video of the strike was released on Friday.",
        "The report was first published by the Norport Times, which cited two officials.",
        "Contact with the drone was lost near the US border.",
        "Support for the plan fell to 40 percent.",
        "Support Norland or leave the alliance, the minister told the parties.",
        "For more than a year, the union has asked for talks.",
        "Correction of the budget will cost 2 billion euros.",
        "The video cannot be verified, Reuters reported.",
        "Photos from the scene show a burning bridge, police said.",
        "Dear fuel pushed prices up by 3 percent.",
        "Read in full, the treaty leaves no doubt.",
        "Thanks to the grain deal, exports rose.",
        "An earlier version of the bill was rejected in May.",
    ],
)
def test_news_that_looks_like_furniture_is_left_alone(line: str) -> None:
    assert reasons_of(line) <= {"headline"}


def test_an_appeal_inside_a_paragraph_is_marked_alone() -> None:
    text = f"{NEWS} Subscribe to our newsletter. {MORE_NEWS}"
    marks = find_boilerplate(text)
    assert [(text[m.start : m.end], m.reason) for m in marks] == [("Subscribe to our newsletter.", "appeal")]


def test_a_quoted_appeal_is_news() -> None:
    assert find_boilerplate(f"{NEWS} “Donate now to keep us alive,” she wrote. {MORE_NEWS}") == []


@pytest.mark.parametrize("gap", ["\n", "\r\n", "\n\n", " \n \n"])
def test_a_short_line_told_twice_is_a_caption(gap: str) -> None:
    text = f"{NEWS}\n\nAnna Lind{gap}Anna Lind\n\n{MORE_NEWS}"
    found = [text[m.start : m.end] for m in find_boilerplate(text) if m.reason == "caption"]
    assert found == ["Anna Lind", "Anna Lind"]


def test_a_long_paragraph_told_twice_is_no_caption() -> None:
    paragraph = f"{NEWS} {MORE_NEWS} " * 3
    assert find_boilerplate(f"{paragraph}\n{paragraph}\n{NEWS}") == []


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("PARIS, February 27. /TASS/. The talks go on.", "PARIS, February 27. /TASS/."),
        ("KYIV, March 3 (Reuters) - The talks go on.", "KYIV, March 3 (Reuters) -"),
        ("WASHINGTON (AP) — The talks go on.", "WASHINGTON (AP) —"),
        ("Paris (AFP) – The talks go on.", "Paris (AFP) –"),
        ("BEIJING, March 3, 2025 (Xinhua) -- The talks go on.", "BEIJING, March 3, 2025 (Xinhua) --"),
        ("MOSCOW. March 3 (Interfax) - The talks go on.", "MOSCOW. March 3 (Interfax) -"),
        ("NEWPORT NEWS, Va. — The talks go on.", "NEWPORT NEWS, Va. —"),
        ("March 3 (UPI) -- The talks go on.", "March 3 (UPI) --"),
    ],
)
def test_a_dateline_is_marked_and_its_sentence_is_not(line: str, dateline: str) -> None:
    assert find_boilerplate(f"{line}\n{MORE_NEWS}") == [Mark(0, len(dateline), "dateline")]


@pytest.mark.parametrize(
    "line",
    [
        "NATO – the alliance of 32 states – met on Friday.",
        "EU - Norland trade grew by 3 percent.",
        "The plan (AP) - was leaked on Friday.",
        "The minister spoke to the BBC (Reuters reported) - and denied it.",
    ],
)
def test_a_sentence_with_a_dash_has_no_dateline(line: str) -> None:
    assert find_boilerplate(f"{line}\n{MORE_NEWS}") == []


def test_title_line_below_and_section_title_are_headlines() -> None:
    deck = "Mayor declines to name the cost of the work"
    text = "\n".join(["Second bridge opens in Norport", deck, NEWS, "Unions warn of strike", MORE_NEWS])
    assert [text[m.start : m.end] for m in find_boilerplate(text) if m.reason == "headline"] == [
        "Second bridge opens in Norport",
        deck,
        "Unions warn of strike",
    ]


def test_a_title_told_twice_is_a_title_and_its_repetition() -> None:
    title = "Second bridge opens in Norport"
    marks = find_boilerplate(f"{title}\n{title}\n{NEWS}\n")
    assert [m.reason for m in marks] == ["headline", "caption"]


def test_other_headlines_after_a_label_are_no_section_titles() -> None:
    text = "\n".join([NEWS, MORE_NEWS, "Related articles", "Second bridge opens in Norport", "Unions warn of strike"])
    assert [m.reason for m in find_boilerplate(text)] == ["boilerplate"] * 3


def test_lines_cut_at_a_fixed_width_are_no_section_titles() -> None:
    sentence = "the harbour master said on Friday that the port handled more containers than in any of the years"
    words = sentence.split()
    text = "Port grows\n\n" + "\n".join(" ".join(words[n:] + words[:n])[:60] for n in range(12)) + " before."
    assert [text[m.start : m.end] for m in find_boilerplate(text)] == ["Port grows"]


def test_marks_are_in_order_and_never_overlap() -> None:
    top = "Bridge opens\nBy Anna Lind\nNORPORT (AP) — The bridge is open. Follow us on Telegram."
    text = f"{top}\n\nComments\nPost a Comment"
    marks = find_boilerplate(text)
    assert [m.reason for m in marks] == ["headline", "byline", "dateline", "appeal", "boilerplate", "boilerplate"]
    assert all(left.end <= right.start for left, right in zip(marks, marks[1:], strict=False))


def test_the_metadata_block_of_a_markdown_file_is_marked_as_a_whole() -> None:
    block = "---\ntitle: Bridge opens\nauthor: Anna Lind\n---"
    text = f"{block}\n\n# Bridge opens\n\n{NEWS}\n"
    assert front_matter_end(text) == len(block)
    assert find_boilerplate(text)[0] == Mark(0, len(block), "boilerplate")


@given(st.lists(st.sampled_from(["***", "—", "}", "Anna Lind", NEWS, "Comments", "", "© ", "- ", "KYIV (AP) —", "…"])))
def test_any_lines_give_ordered_marks_inside_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    marks = find_boilerplate(text)
    assert all(left.end <= right.start for left, right in zip(marks, marks[1:], strict=False))
    assert all(0 <= mark.start < mark.end <= len(text) and text[mark.start : mark.end].strip() for mark in marks)


@pytest.mark.parametrize("text", ["", "\n\n", "One sentence only.", "Fragment", f"{NEWS}\n* * *\n* * *\n{MORE_NEWS}"])
def test_texts_without_furniture_have_no_marks(text: str) -> None:
    assert find_boilerplate(text) == []


def test_hostile_lines_take_no_long_time() -> None:
    lines = ["By " + "Aa, " * 140, "A" * 590, "Reporting by " + "Xx and " * 80, "© " * 290, "(" * 500, "- " * 290]
    lines += ["Photo: " * 80, "Reuters By " * 50, "AA/AA " * 90, "February 27, 2025 " * 30]
    started = perf_counter()
    find_boilerplate("\n".join(lines * 5))
    assert perf_counter() - started < 5


ANYWHERE = {
    "boilerplate": ("Port News 2031. All Rights Reserved.", "Reuse Opens new tab", "Lind, purchase licensing rights"),
    "byline": ("Anna Lind and Per Berg contributed to this report.", "Anna Lind in Linden contributed reporting."),
    "caption": (
        "The quay at dawn. Photo credit: Anna Lind",
        "The quay at dawn. (Courtesy: Port of Linden)",
        "The quay at dawn. Photo: Anna Lind",
        "The quay at dawn – Picture by Anna Lind",
        "The quay at dawn (File photo from 2019)",
        "The quay at dawn [Anna Lind/Reuters]",
        "The quay at dawn (Getty Images)",
        "The quay at dawn REUTERS/Anna Lind",
        "The quay at dawn. Anna Lind / AFP",
        "The quay at dawn. Anna Lind via Getty",
        "The quay at dawn. © Anna Lind",
    ),
}


@pytest.mark.parametrize("rule", LINE_RULES, ids=lambda rule: rule.reason)
def test_what_may_begin_anywhere_in_a_line_shows_its_sign(rule: LineRule) -> None:
    written = ANYWHERE[rule.reason]
    for signs, pattern in rule.anywhere:
        fitting = [line for line in written if pattern.fullmatch(line)]
        assert fitting, pattern.pattern
        assert all(any(sign in line.lower() for sign in signs) for line in fitting)
    assert all(line_reason(line) == rule.reason for line in written)


@given(st.text(alphabet="aA.!? \"')\n", max_size=30))
def test_sentences_are_cut_as_the_obvious_pattern_cuts_them(text: str) -> None:
    obvious = re.compile(r"\S.*?(?:[.!?]+[\"'”’)\]]*(?=\s|\Z)|\Z)", re.DOTALL)
    assert [m.span() for m in SENTENCE.finditer(text)] == [m.span() for m in obvious.finditer(text)]
