"""What a claim says in parts: each stands alone, holds whenever the whole one does, and keeps who said it."""

import re

import pytest

from claims.extract import extract, extract_all
from claims.model import Claim
from claims.statements.parts import PART
from tests.claims.conftest import document_of


def parts_in(text: str) -> list[Claim]:
    """Return the parts of all claims of `text`."""
    ((_, claims),) = extract_all([document_of(text)], parts=True)
    return [claim for claim in claims if claim.passed_over == PART]


# Each text, and below it parts that it must have.
TOLD = """
Anna Berg, the mayor of Oslo, opened a school.
- Anna Berg opened a school
- Anna Berg was the mayor of Oslo
Berg opened a school and a library.
- Berg opened a school
- Berg opened a library
Oslo and Bergen are large ports.
- Oslo is a large port
- Bergen is a large port
The illness can be caused by various factors, such as diet and stress.
- The illness can be caused by various factors
- The illness can be caused by diet
- The illness can be caused by stress
Some old ports, such as Oslo and Bergen, still grow in summer.
- Oslo still grows in summer
- Bergen still grows in summer
The firm bought a ship built in Bergen.
- The firm bought a ship
- A ship was built in Bergen
The firm uses a simple design, making repairs cheap.
- The firm uses a simple design
- The firm makes repairs cheap
Anna Berg holds a bachelor's degree in economics from Oslo University and a doctorate from the University of Bergen.
- Anna Berg holds a bachelor's degree in economics from Oslo University
- Anna Berg holds a doctorate from the University of Bergen
The ship (a ferry) left Oslo.
- The ship left Oslo
The firm sold the ship in May in Oslo.
- The firm sold the ship in May
- The firm sold the ship in Oslo
Berg met the owners after the firm lost a ship.
- Berg met the owners
- The firm lost a ship
The firm was renamed in May to please the king.
- The firm was renamed in May
The mayor promised to open a school and to close the port.
- The mayor promised to open a school
- The mayor promised to close the port
The plan is needed to cut the risks posed by storms and to calm the owners.
- The plan is needed to cut the risks posed by storms
- The plan is needed to calm the owners
The court handles small and large cases.
- The court handles small cases
- The court handles large cases
Holm is a ferry built by a Danish yard.
- Holm is a ferry
- Holm is built by a Danish yard
The bill was passed by the council in May with two changes.
- The bill was passed by the council
- The bill was passed in May
The shop sells a wide range of goods such as bread and milk.
- The shop sells a wide range of goods
- The shop sells bread
- The shop sells milk
Busy ports in Norway include Oslo and Bergen.
- Oslo is a busy port in Norway
- Bergen is a busy port in Norway
The members included Anna Berg and Lars Holm.
- Anna Berg was one of the members
- Lars Holm was one of the members
Berg's house and car were sold.
- Berg's house was sold
- Berg's car was sold
The old port, built in 1921, was sold to a firm.
- The old port was built in 1921
The cracks in the wall of the tunnel that were found in May are old.
- The cracks in the wall of the tunnel were found in May
The largest port in Norway sells fish and oil.
- The largest port in Norway sells fish
- The largest port in Norway sells oil
The firm won the case in 1986, when a court lifted the ban.
- The firm won the case in 1986
- In 1986, a court lifted the ban
In addition to bread, the shop sells goods such as milk and tea.
- The shop sells milk
- The shop sells tea
The cause is hard to find due to a lack of records.
- The cause is hard to find
Berg was known for her speeches which drew crowds.
- Berg was known for her speeches
The plan was adopted by the council for a short term with two breaks.
- The plan was adopted for a short term
Holm, the firm that bought the port in May, is Danish.
- Holm bought the port in May
Berg gave a talk with Holm published in May.
- A talk with Holm was published in May
The firm sells boats of oak, ranging from 3 to 9 metres.
- Boats of oak range from 3 to 9 metres
Berg praised a paper attacking the council and calling for a vote.
- A paper attacked the council and called for a vote
Best bridge of May: In Oslo, Anna Berg won the prize.
- In Oslo, Anna Berg won the prize
- Anna Berg won the prize
The work was an honor and privilege.
- The work was a privilege
Holm, Inc. is a firm founded by two sisters.
- Holm, Inc. is founded by two sisters
The shop sells goods including bread, milk and more.
- The shop sells bread
- The shop sells milk
The mayor wants to build a school and a library, and to close the port.
- The mayor wants to build a school
- The mayor wants to build a library
The tool is used in banks to find errors.
- The tool is used to find errors
Both the mayor's speech and his letter drew anger.
- The mayor's speech drew anger
The rule is hated by sailors and owners alike.
- The rule is hated by sailors
The firm advertises to draw new guests and tourists, to sell or rent its rooms, and to please the mayor.
- The firm advertises to draw new guests
- The firm advertises to sell or rent its rooms
- The firm advertises to please the mayor
Holm paints its ships for many reasons such as to slow the rust, to hide the dents, or to please the owners.
- Holm paints its ships to slow the rust
- Holm paints its ships to please the owners
The crew is responsible for running the old ferry, including loading, steering, and cleaning ships.
- The crew is responsible for loading ships
- The crew is responsible for cleaning ships
The oil serves for a range of jobs, including street and river lighting, ship painting, and rope making.
- The oil serves for street and river lighting
- The oil serves for ship painting
The firm wrote a series of papers linked to trade by sea, such as ferry fares, harbour dues, and tolls.
- The firm wrote a series of papers linked to trade by sea
The old ports in the north, such as Oslo and Bergen, grew in May.
- Oslo and Bergen were old ports in the north
When the river freezes, the ferry can cross at one place, causing long delays.
- When the river freezes, the ferry can cross at one place
Fish can be found in Oslo and Bergen, but not in Rome and Lima.
- Fish cannot be found in Rome
- Fish cannot be found in Lima
The firm sells boats in Oslo but not in Rome.
- The firm does not sell boats in Rome
Holm sold ships but not boats.
- Holm did not sell boats
By selling ships, Holm can pay its debts.
- Holm can sell ships
In addition to bread, the shop sells milk.
- The shop sells bread
Berg was born in Bergen, Norway.
- Bergen is in Norway
The boat is light, with features such as a steel roof, a mast, and a bell.
- The boat has a steel roof
Rummy is a game where two teams take turns at a bat.
- In Rummy, two teams take turns at a bat
As of the 2020 Oslo Summer Games (held in 2019 after a long strike), Peru has won many prizes.
- The 2020 Oslo Summer Games were held in 2019 after a long strike
The trip looks short, but remember that Holm is a small firm.
- Holm is a small firm
Holm hires skilled workers, as well as young men from the islands.
- Holm hires skilled workers
Holm's ships are: North Star, A Long Way Home, Songs of Wind and Rain, and Ebb.
- North Star is a ship of Holm
- Songs of Wind and Rain is a ship of Holm
The three best poets of Peru were: 1.Ana Cruz 2.Luis Paz
- Ana Cruz was one of the three best poets of Peru
From 1950 to 1970, Bergen won three cups: 1951, 1963, and 1969, and two shields: 1955, 1958.
- From 1950 to 1970, Bergen won three cups
- Bergen won a cup in 1963
- Bergen won a shield in 1958
Some of the boats built by Holm include: 1. Ask: a ferry for cars 2. Elm: a fast tug 3. Fir: a barge
- Ask is a boat built by Holm
- Fir is a boat built by Holm
The new judges of the port are: 1. Anna Berg - chosen by the mayor in May 2. Lars Holm - elected in June.
- Anna Berg is a new judge of the port
- Lars Holm was elected in June
Good places for a trip include the Lofoten Islands (such as Moskenes and Flakstad) and towns such as Bergen and Odda.
- Good places for a trip include Bergen
- Good places for a trip include Moskenes
Oslo, Lima, and Rome are all towns with old walls that can be climbed.
- Lima is a town with old walls that can be climbed
The boat has a load of 66 tons when new and 48 tons when old.
- The boat has a load of 66 tons when new
- The boat has a load of 48 tons when old
The alloy holds about 21% iron and 79% lead.
- The alloy holds about 79% lead
Holm is a ferry built by a Danish yard as part of the Northern plan.
- Holm is built by a Danish yard
One Danish poet who has won the prize is Anna Berg.
- Anna Berg is a Danish poet
Berg was born in 1901 in Ask, Norway (now part of the town of Elm).
- Ask is now part of the town of Elm
The boat is light, with parts such as a steel roof, a mast, and a bell.
- The boat has parts such as a mast
The lower 80 percent -- those earning 300 crowns -- would get a rebate.
- The lower 80 percent would get a rebate
Busy shops in Peru include "Ask Mill" and "Elm Farm".
- "Ask Mill" is a busy shop in Peru
Anna Berg and Lars Holm were engaged in the talks and the bans themselves.
- Lars Holm was engaged in the talks and the bans themselves
Oak is a hard wood, meaning it lasts for many years.
- Oak lasts for many years
Anna Berg was born in Lima to a judge in 1950.
- Anna Berg was born in Lima
The post was filled in 1950.
- The post was filled
The coast has dry summers and wet autumns with little to no frost.
- The coast has dry summers
Anna Berg served as a shipbuilder and reality show host.
- Anna Berg served as a shipbuilder
Berg led public and policy debates in May.
- Berg led public debates in May
- Berg led policy debates in May
The town has mild winters and warm autumns with little to no frost.
- The town has warm autumns with little to no frost
The big ships at the yard include Ask (a large ferry), Elm (a fast tug), Oak (a small ferry), and Yew (a new barge).
- The big ships at the yard include Oak
- The big ships at the yard include Oak (a small ferry)
Holm lost the vote in Ohio (18 votes), Texas (38 votes) and Iowa (6 votes).
- Holm lost the vote in Texas (38 votes)
- Holm lost the vote in Iowa (6 votes)
Holm chose to sell the ships in May rather than pay only the toll.
- Holm chose to sell the ships in May
Peru won the cup in 1950, when they beat the old team from Oslo.
- In 1950, Peru beat the old team from Oslo
Berg has led the party since 2012, when he was chosen as mayor.
- In 2012, Berg was chosen as mayor
The owners were fined last May, when they sold the port.
- Last May, the owners sold the port
During the gale, when trains may be late, boats can go on.
- During the gale, trains may be late
The owners of the port raised the toll, as they needed a new crane.
- The owners of the port needed a new crane
As the oldest judge on the court, Anna Berg could take the chair.
- Anna Berg is the oldest judge on the court
- Anna Berg could take the chair
A former judge, Anna Berg has led the port since 2012.
- Anna Berg is a former judge
Marking a defeat for the mayor, the council lifted the ban and the toll.
- The council marked a defeat for the mayor
- The council lifted the toll
The plan covers roads and rail, as well as new ports in the north.
- The plan covers new ports in the north
Lars Holm was accused of fraud as well as theft.
- Lars Holm was accused of theft
Holm sells a variety of oils, as well as flavored tea and green tea with mint.
- Holm sells flavored tea
- Holm sells green tea with mint
The firm took steps, including closing two plants and selling a ship.
- The firm closed two plants
- The firm sold a ship
Ports grew for years, which meant that the firm needed new cranes.
- Ports grew for years
Anna Berg was born in Oslo to a mother from Lima and a Danish father.
- Anna Berg's mother was from Lima
- Anna Berg's father was Danish
The loss was due to the fact that two ships had sunk in May.
- Two ships had sunk in May
The plan brings lower taxes for firms and shops and higher tolls for cars.
- The plan brings lower taxes for firms and shops
- The plan brings higher tolls for cars
The owners' lease can be renewed for ten more years.
- The owners' lease can be renewed
Police in Lima praised the men who were arrested, charged and released in May.
- The men were arrested
- The men were charged
- The men were released in May
The aim is to create boats that can be easily moved, mended and sold.
- The aim is to create boats
- Boats can be mended
Anna Berg was arrested in Oslo, charged with fraud and released on bail.
- Anna Berg was charged with fraud
- Anna Berg was released on bail
The cup was won by pilot Anna Berg sailing an old boat.
- The cup was won by pilot Anna Berg
- Pilot Anna Berg sailed an old boat
Some reports suggest that the port of Oslo may have closed in May, but it did not lose its trade until June.
- The port of Oslo did not lose its trade until June
The boat is used in ports and yards to move coal.
- The boat is used in ports and yards
- The boat is used to move coal
Holm owns a shop for the production of oils that burn fast.
- Holm owns a shop for the production of oils
Salt is used in shops for curing fish.
- Salt is used for curing fish
Holm is a modern, family-owned timber firm in Oslo.
- Holm is a modern timber firm in Oslo
- Holm is a family-owned timber firm in Oslo
Holm sells a variety of local and imported pears.
- Holm sells a variety of local pears
- Holm sells a variety of imported pears
The mosque is the oldest in Oslo, serving 300 people.
- The mosque serves 300 people
Sinking mud, also known as sog, is a kind of wet earth.
- Sinking mud is also known as sog
- Sinking mud is a kind of wet earth
The firm bought a ship built by Danish yards and German mills.
- The firm bought a ship built by Danish yards
The firm runs large ports in the north, such as Oslo and Bergen.
- Oslo and Bergen are large ports in the north
- Oslo and Bergen are large ports
Pressed by the mayor, the owners refused to move.
- The owners were pressed by the mayor
- The owners refused to move
Founded in 1950, Holm employs 300 people.
- Holm was founded in 1950
"""


@pytest.mark.parametrize("block", re.split(r"\n(?!- )", TOLD.strip()))
def test_parts(block: str) -> None:
    text, *told = block.split("\n- ")
    assert set(told) <= {part.restated.rstrip(".") for part in parts_in(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Berg did not open a school and a library in May.",
        "Only two men came to the meeting on Monday.",
        "The few ships of the firm opened the school and a library.",
        "Berg says that ships which left the port are old.",
        "Few ships left the port in May.",
        "The port is the largest in Europe by weight.",
        "If prices rise in May, the firm will sell a ship in June.",
        "Talks were held between Oslo and Bergen.",
        "Berg or Hansen opened the school.",
        "Berg and Hansen met in Oslo.",
        "Dow and Jones is a firm.",
        "Berg met all owners of ships in Oslo on Monday.",
    ],
)
def test_what_is_not_parted(text: str) -> None:
    wrong = ("opened a school", "opened the school", "men came", "ships left", "largest", "sell a ship", "held", "met")
    contexts = [part.restated for part in parts_in(text)]
    assert not [context for context in contexts if any(words in context for words in wrong)]


def test_a_part_keeps_who_said_it() -> None:
    parts = parts_in("Anna Berg said that the firm sold a ship and a boat in May.")
    assert parts.pop().restated == "Anna Berg said that the firm sold a ship and a boat in May"
    assert {(part.speaker, part.stance) for part in parts} == {("Anna Berg", "reported")}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The council passed a ban on ships entering the port.", "Ships enter"),
        ("Every ship that left the port in May was old.", "Every ship left"),
        ("Berg called on the owners to leave the port.", "called to leave"),
        ("Support for Berg fell from 40 percent in May to 20 percent in June.", "fell in May"),
        ("Berg won more votes in Oslo than in Bergen in May.", "won more votes in May"),
        ("Just one ship left the port in May.", "ship left the port"),
        ("Holm, like Berg, is not a pure poet, at least as measured by critics.", "measured by critics"),
        ("The port is open to ships in May, not in June.", "open to ships."),
        ("Berg will speak when the port closes in May.", "he port closes in May."),
        ("Berg could lose her seat once the ships had left.", "he ships had left."),
        ("Berg closed the port, as I said before.", "I said before."),
        ("The boat was sold by the firm, making Berg rich.", "makes Berg|made Berg"),
        ("The chief aim of the plan is a ban on boats, keeping out thieves.", "keeps out|kept out"),
        ("Berg made plans, including selling boats, buying trains and closing ports.", "Berg closed|Berg bought"),
        ("The council put the firm at risk in May.", "put the firm.|put the firm in"),
        ("Holm flew to Bergen for a talk in Oslo in May.", "flew to Bergen in Oslo"),
        ("The old men left the hall one by one on Monday.", "left the hall one on|left the hall one."),
        ("Berg hopes to stay in Oslo in June.", "hopes to stay.|hopes to stay in June"),
        ("Berg bought a face-to-face talk with the king in May.", "face- talk"),
        ("With reports showing a loss, the firm sold a ship in May.", "With reports the firm"),
        ("Berg owns boats — ships and a yacht — and a car in Oslo.", "boats a car|boats — and"),
        ("Of the ten ships, six are in the port this year.", "Six are"),
        ("Berg hopes to keep it that way in May.", "keep it.|keep it in May"),
        ("The farmers began to grow and sell pears.", "began to grow."),
        ("Myth of the month: In Oslo, Berg sold the port.", "Berg sold the port.|In Oslo, Berg"),
        ("The shop sells goods including bread, milk and more.", "sells more"),
        ("Voters want rules on web and phone app building and trade.", "on web."),
        ("Holm sells goods of oak from the coast, such as masts, oars and kegs.", "goods of masts"),
        ("The past year has been good, mostly in crafts such as weaving and pottery.", "good weaving|good pottery"),
        ("The fair draws guests from Peru and southern lands such as Chile and Bolivia.", "Peru Chile|Peru Bolivia"),
        ("The oats are dried and (possibly) sold in Oslo.", "dried and sold"),
        ("The firm may need to move, to grow or sell pears, and to pay its debts.", "to grow."),
        ("Holm could have paid its debts by selling ships.", "Holm sold|have sell"),
        ("Holm plans to pay its debts by selling ships.", "Holm sold|Holm sells"),
        ("The town has mild winters and dry summers with heavy dew.", "mild winters with"),
        ("Berg and Holm sealed their pact in May.", "Berg sealed"),
        ("The lower 80 percent -- those earning 300 crowns -- would get a rebate.", "-- would"),
        ("There are ports that grow in summer.", "There are ports."),
        ("Berg spoke to guests, as I did about the ports.", "I did"),
        ("“Rain (Part Two)” was sung by a choir in Oslo.", "“Rain ”"),
        ("Berg spoke of Holm as a “tick who will drain our town” in May.", "“tick ”"),
        ("Groups backed by the billionaire brothers Ole G. and Carl H. Berg had won.", "brothers Carl|Ole G.."),
        ("Berg would be hurt if Holm did not vote, putting her name at risk.", "Holm put"),
        ("Lars Holm and Ole Berg, the ministry's envoy, began talks in May.", "Holm the ministry|Holm, the ministry"),
        ("Berg told his guests in May to vote for Holm.", "guests in May.|his guests."),
        ("Berg immersed himself in the papers in May.", "himself."),
        ('Berg called Ole Holm a "nasty man," an "old fool," and "sick."', "man was|man is"),
        ("Maybe Holm can, by selling ships, pay its debts.", "Holm can sell"),
        ("Berg asked them to tell their plans and refrain from talk, a wish not met.", "plans a wish"),
        ("In addition to the row over tolls, the court rejected a plea in May.", "rejected the row"),
        ("Along with the row over tolls, the court rejected a plea in May.", "rejected the row"),
        ("Berg attacked the old faith – its hate of ships, of trains and of boats.", "faith was|faith is"),
        ("Holm failed to stop strife in the port and war that has cost the town its name.", "port that has"),
        ("Berg called on the king to act against Holm -- meddling the poet said is wrong.", "Berg meddled"),
        ("Seats are booked long in advance owing to the rain.", "booked long owing"),
        ("Anna Berg was born in Lima to a judge in 1950.", "born."),
        ("It is unclear where they might have been first built in Oslo.", "They might"),
        ("Peru won the cup in 1950, when they beat the old team from Oslo.", "They beat"),
        ("Berg was marched off the grounds on Monday.", "marched on"),
        ("The port faces the firm, 18 towns, firms including Ask and Elm, and some states.", "firm Ask|towns Ask"),
        ("He was doing Berg a service by putting it aside.", "puts|put it."),
        ("The plan was funded by the brothers Ole and Carl Berg.", "brothers Carl|brothers Ole."),
        ("The gate is opened only when the water rises in Oslo.", "gate is opened.|water rises"),
        ("Berg told them why Holm should go to Oslo instead of his brother.", "go to Oslo."),
        ("The boats of the owners sank in May, as they feared a gale.", "owners feared|boats of the owners feared"),
        ("The toll, as it stands, would mend the port.", "toll stands"),
        ("As a result, Anna Berg left the port.", "Berg is|Berg was"),
        ("As mayor of Oslo, Anna Berg would close the port.", "Berg is|Berg was"),
        ("Holm never lost the vote in Ohio (18 votes) and Iowa (6 votes).", "in Iowa (6 votes)."),
        ("Only Holm won Ohio (18 votes) and Iowa (6 votes).", "won Iowa (6 votes)."),
        ("The gap between Ohio (18 votes) and Iowa (6 votes) grew.", "between Iowa|gap grew Iowa"),
        ("Holm led in May, followed by Elm (20 votes), Ask (10 votes) and Fir (5 votes).", "followed by Fir"),
        ("The plan brings lower taxes for firms and shops and higher tolls for cars.", "taxes for higher"),
        ("Berg sells boats to Peru, as well as Chile.", "sells Chile|boats to Chile"),
        ("Berg praised the owners of the port, as well as its crews.", "praised its"),
        ("Holm does not sell ale as well as tea.", "sell tea|sells tea"),
        ("Berg backed a number of plans, including closing ports.", "Berg closed"),
        ("Berg chose a way that pleased the owners in Oslo.", "chose a way."),
        ("Oslo's port tax, ship rights and court reform bill passed in May.", "ship rights passed|port tax passed"),
        ("The mayor was arrested, resigned and fled.", "was resigned|was fled"),
        ("A dog was used in the search for survivors.", "used for"),
        ("It happens when the water rises.", "It happens."),
        ("Sand sinks when it cannot bear a load.", "cannot bear a load.|Sand sinks."),
        ("The town fed 700 guests brought to the port as sailors and 300 guests from ships.", "as 300"),
        ("The flag is a large black and white banner.", "large black banner|large white banner"),
        ("Holm sells a range of more and less costly wines.", "of more costly|of less costly"),
        ("Berg is a poet, and the port is a large, old one.", "is a old"),
        ("Based on reports from Oslo, Anna Berg closed the port.", "was based|is based"),
        ("Given the rain in Oslo, Anna Berg closed the port.", "was given|is given"),
        ("Holm was asked to go on as the vote grew near — a step that can cost votes.", "near can|near is|near was"),
    ],
)
def test_a_part_says_no_more_than_its_claim(text: str, wrong: str) -> None:
    told = [f"{part.restated.rstrip('.')}." for part in parts_in(text)]
    assert not [one for one in told if any(words in one for words in wrong.split("|"))]


def test_a_part_has_its_marks_in_pairs() -> None:
    parts = parts_in('Berg called the bill "a heavy blow in May" and "a bad joke" in Oslo and Bergen on Monday.')
    assert parts
    assert all(part.text.count('"') % 2 == 0 for part in parts)


def test_whose_words_they_are_is_a_part() -> None:
    parts = parts_in("The ministry said that Oslo would sell the port. According to Anna Berg, the ships were old.")
    told = {part.restated for part in parts if part.speaker is None}
    assert {"The ministry said that Oslo would sell the port", "According to Anna Berg, the ships were old"} == told


def test_a_denial_is_a_part_and_what_is_denied_has_none() -> None:
    parts = parts_in("Anna Berg denied that she had sold a ship and a boat in May.")
    assert [part.restated for part in parts] == ["Anna Berg denied that Anna Berg had sold a ship and a boat in May"]


def test_asides_of_a_denial_are_told() -> None:
    parts = parts_in("Anna Berg, the mayor, denied taking 12 fish from Holm, a firm founded in Oslo in 1920.")
    assert {(part.restated, part.speaker, part.stance) for part in parts} >= {
        ("Anna Berg was the mayor", None, "asserted"),
    }
    assert not [part.restated for part in parts if "taking" in part.restated]


def test_an_aside_is_not_said_by_whom_it_is_about() -> None:
    parts = parts_in("Anna Berg, the mayor, praised the new school.")
    (aside,) = [part for part in parts if "was the mayor" in part.restated]
    assert aside.speaker is None


def test_a_part_leaves_figures_to_its_claim() -> None:
    text = "The firm sold 12 ships and 30 boats in May 2024."
    ((_, claims),) = extract_all([document_of(text)], parts=True)
    (whole,) = [claim for claim in claims if claim.passed_over is None]
    parts = [claim for claim in claims if claim.passed_over == PART]
    assert len(whole.quantities) == 2
    assert parts
    assert all(part.part_of == whole.id and not part.quantities and not part.periods for part in parts)
    assert len({claim.id for claim in claims}) == len(claims)
    assert all(text[part.start : part.end] == part.text for part in parts)


def test_an_example_that_is_of_the_next_statement_is_none() -> None:
    broken = (
        "The French president announced new military aid for Ukra 30,000 h €2 billion ($2.1 billion), including "
        "missiles, tanks, drones and ammuniti said Zelensky warns of difficult ceasefire talks"
    )
    assert any("including missiles" in claim.restated for claim in extract(document_of(broken)))
    assert all(claim.text in broken for claim in parts_in(broken))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The firm closed two plants, with Berg saying that the others will stay open.", "The firm closed two plants"),
        ('"All We Want Is Rain" was sung by the choir.', '"All We Want Is Rain" was sung by the choir.'),
        ("The firm grew in May, but its use has been limited to boats.", "The firm's use has been limited to boats."),
        ("Some evidence suggests that iron came late, but it was dear.", "Iron came late, but it was dear."),
        ("The council lost a case in May, and as such, it will not meet in June.", "The council lost a case in May"),
    ],
)
def test_the_claim_of_which_these_are_parts_is_whole(text: str, told: str) -> None:
    assert told in [claim.restated for claim in extract(document_of(text)) if claim.passed_over is None]


def test_what_is_not_so_is_a_negative_part() -> None:
    parts = parts_in("Holm sold ships but not boats.")
    assert [part.restated for part in parts if part.negated] == ["Holm did not sell boats"]


def test_who_is_present_says_it_in_the_present() -> None:
    parts = parts_in("The speed is told as a figure, with higher figures indicating that the boat can turn faster.")
    assert "Higher figures indicate that the boat can turn faster" in [part.restated for part in parts]


def test_parts_come_only_when_asked_for() -> None:
    document = document_of("Berg opened a school and a library.")
    assert all(claim.passed_over != PART for claim in extract(document))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Berg took a trip with a friend, which ended in Oslo.", "A trip with a friend ended in Oslo"),
        ("Berg praised the bill backed by Anna Holm, which raises taxes.", "The bill backed by Anna Holm raises"),
        ("Berg attacked the plan to pull out of Mali, which was adopted in May.", "The plan to pull out of Mali was"),
        ("Berg met the owners of the port who were angry about the tax.", "The owners of the port were angry"),
        ("Berg lived in Peru, which two men said has lost its ports.", "Peru has lost its ports"),
        ("Berg owns a shop, which sells old maps.", "A shop sells old maps"),
    ],
)
def test_a_relative_clause_is_about_its_noun(text: str, told: str) -> None:
    ((_, claims),) = extract_all([document_of(text)], parts=True)
    assert any(told in claim.restated for claim in claims)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Berg lost the vote in the town, which led to a long strike.", "The town led"),
        ("The boats have a coat of paint on the hull, which keeps out the cold.", "The hull keeps"),
        ("Berg left the party in June, which makes it harder to win Oslo.", "June makes"),
        ("The boat was sold by the firm, citing a lack of money.", "The boat cited"),
        ("Berg took a trip with Anna Holm, which cost 300 crowns.", "Anna Holm cost"),
        ("A trip may look cheap, but keep in mind that boats are slow.", "A trip may keep"),
    ],
)
def test_what_may_mean_the_whole_sentence_stays_in_it(text: str, wrong: str) -> None:
    ((_, claims),) = extract_all([document_of(text)], parts=True)
    assert not [claim.restated for claim in claims if claim.restated.startswith(wrong)]
    assert any(claim.restated.rstrip(".") == text.rstrip(".") for claim in claims) or "trip" in text
