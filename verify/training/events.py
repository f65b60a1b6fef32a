"""Nothing in; what news tells and in which words: the tables that `told.py` makes pairs of statements from.

Every sentence is our own. `{who}` is a body that acts, `{n}` an amount with its words, `{where}` a place, `{when}` a
day or month; `{was}` and `{were}` agree with the amount. The first of the forms is the plainest.
"""

from typing import NamedTuple


class Event(NamedTuple):
    """One thing that can happen: forms that all say the same, an amount, and forms that say its opposite."""

    forms: tuple[str, ...]
    amounts: tuple[float, float]  # least and greatest
    opposite: tuple[str, ...] = ()
    wider: tuple[str, ...] = ()  # forms that follow from it and say less
    plan: tuple[str, ...] = ()  # the same as something meant, possible or asked for, not done
    unit: str = ""  # how an amount is written: "$ million", "%", ""


BODIES = (
    "the government", "the army", "the interior ministry", "the defence ministry", "the company", "the city council",
    "the central bank", "the union", "the hospital", "the agency", "the airline", "the opposition", "the police",
    "the foreign ministry", "the regulator", "the parliament", "the commission", "the port authority",
)  # fmt: skip
STATES = (
    "Kenya", "Peru", "Norway", "Turkey", "Poland", "Egypt", "Chile", "Japan", "Canada", "Greece", "Iraq", "India",
    "Mexico", "Nigeria", "Sweden", "Thailand", "Italy", "Brazil", "Georgia", "Vietnam", "Spain", "Morocco", "Serbia",
)  # fmt: skip
PLACES = (
    "Nairobi", "Lima", "Bergen", "Izmir", "Gdansk", "Alexandria", "Valparaiso", "Osaka", "Montreal", "Patras", "Basra",
    "Chennai", "Puebla", "Lagos", "Malmo", "Chiang Mai", "Turin", "Recife", "Batumi", "Hanoi", "Seville", "Tangier",
)  # fmt: skip
SPEAKERS = (
    "officials", "the mayor", "a spokesman", "the governor", "the prosecutor", "witnesses", "state television",
    "the prime minister", "the minister", "a union leader", "the chief executive", "rescue workers", "a witness",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SURNAMES = (
    "Hansen", "Okafor", "Moreau", "Castillo", "Novak", "Sato", "Lindqvist", "Ferreira", "Kowalski", "Haddad", "Bauer",
    "Petrov", "Marchetti", "Nguyen", "Sullivan", "Aydin", "Mwangi", "Virtanen", "Dubois", "Rahman",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

EVENTS = (
    Event(
        (
            "{n} people were killed in {where} {when}", "{n} people died in {where} {when}",
            "the death toll in {where} {when} was {n}", "{n} deaths were recorded in {where} {when}",
            "the blast in {where} {when} killed {n} people", "{n} lost their lives in {where} {when}",
        ),
        (3, 400), ("nobody was killed in {where} {when}", "there were no deaths in {where} {when}"),
        ("people were killed in {where}", "there were deaths in {where}", "lives were lost in {where} {when}"),
        ("{n} people could die in {where}", "up to {n} people may have been killed in {where} {when}"),
    ),
    Event(
        (
            "{n} people were injured in {where} {when}", "{n} people were hurt in {where} {when}",
            "{n} were wounded in {where} {when}", "the clashes in {where} {when} left {n} people injured",
        ),
        (4, 900), ("nobody was hurt in {where} {when}", "there were no injuries in {where} {when}"),
        ("people were hurt in {where}", "the clashes in {where} left people injured"),
    ),
    Event(
        (
            "{who} sent {n} soldiers to {where} {when}", "{who} deployed {n} troops to {where} {when}",
            "{n} troops were sent to {where} by {who} {when}", "{n} soldiers sent by {who} arrived in {where} {when}",
        ),
        (50, 40000), ("{who} sent no soldiers to {where}", "{who} withdrew {n} soldiers from {where} {when}"),
        ("{who} sent soldiers to {where}", "{who} has deployed troops to {where}"),
        (
            "{who} plans to send {n} soldiers to {where}", "{who} is considering sending {n} troops to {where}",
            "{who} was asked to send {n} soldiers to {where}", "{who} may deploy {n} troops to {where}",
        ),
    ),
    Event(
        (
            "{who} pledged {n} in aid to {where} {when}", "{who} promised {where} {n} in aid {when}",
            "{where} was promised aid of {n} by {who} {when}", "an aid package of {n} for {where} was announced by {who} {when}",
        ),
        (5, 900), ("{who} refused to give aid to {where}", "{who} promised no aid to {where}"),
        ("{who} promised aid to {where}", "{where} was promised aid by {who}"),
        ("{who} is considering aid of {n} for {where}", "{where} asked {who} for {n} in aid"), "$ million",
    ),
    Event(
        (
            "{who} cut {n} jobs in {where} {when}", "{n} jobs in {where} were cut by {who} {when}",
            "{who} laid off {n} workers in {where} {when}", "{n} employees of {who} in {where} lost their jobs {when}",
        ),
        (40, 12000), ("{who} cut no jobs in {where}", "{who} hired {n} workers in {where} {when}"),
        ("{who} cut jobs in {where}", "workers of {who} in {where} lost their jobs"),
        ("{who} may cut {n} jobs in {where}", "{who} plans to lay off {n} workers in {where}"),
    ),
    Event(
        (
            "prices in {where} rose {n} {when}", "prices in {where} increased by {n} {when}",
            "inflation in {where} was {n} {when}", "consumers in {where} paid {n} more {when}",
        ),
        (1, 40), ("prices in {where} fell {n} {when}", "prices in {where} dropped {when}"),
        ("prices in {where} rose", "prices in {where} went up {when}"),
        ("prices in {where} are expected to rise {n}", "prices in {where} could rise by {n}"), "%",
    ),
    Event(
        (
            "unemployment in {where} fell to {n} {when}", "the jobless rate in {where} dropped to {n} {when}",
            "{n} of workers in {where} were without a job {when}, fewer than before",
        ),
        (2, 25), ("unemployment in {where} rose to {n} {when}", "the jobless rate in {where} climbed to {n} {when}"),
        ("unemployment in {where} fell", "the jobless rate in {where} went down {when}"), (), "%",
    ),
    Event(
        (
            "police in {where} arrested {n} protesters {when}", "{n} protesters were arrested in {where} {when}",
            "{n} demonstrators were detained in {where} {when}", "police in {where} detained {n} demonstrators {when}",
        ),
        (5, 1500), ("police in {where} arrested nobody {when}", "there were no arrests in {where} {when}"),
        ("protesters were arrested in {where}", "there were arrests in {where} {when}"),
        ("police in {where} threatened to arrest protesters",),
    ),
    Event(
        (
            "{n} people marched in {where} {when}", "{n} people joined the protest in {where} {when}",
            "the demonstration in {where} {when} drew {n} people", "a crowd of {n} gathered in {where} {when}",
        ),
        (200, 200000), ("the protest in {where} {when} was cancelled", "nobody joined the protest in {where} {when}"),
        ("people marched in {where}", "there was a protest in {where} {when}"),
        ("{n} people are expected to march in {where}", "organisers hope that {n} people will march in {where}"),
    ),
    Event(
        (
            "{who} approved the sale of {n} tanks to {where} {when}", "the sale of {n} tanks to {where} was approved by {who} {when}",
            "{who} gave its consent to selling {where} {n} tanks {when}",
        ),
        (4, 300), ("{who} blocked the sale of tanks to {where} {when}", "{who} rejected the sale of {n} tanks to {where} {when}"),
        ("{who} approved a sale of tanks to {where}", "{who} approved a sale of weapons to {where}"),
        ("{who} is reviewing the sale of {n} tanks to {where}", "{who} was urged to approve the sale of tanks to {where}"),
    ),
    Event(
        (
            "{who} built {n} homes in {where} {when}", "{n} homes were built in {where} by {who} {when}",
            "{n} houses put up by {who} were finished in {where} {when}",
        ),
        (20, 9000), ("{who} built no homes in {where} {when}", "{who} demolished {n} homes in {where} {when}"),
        ("{who} built homes in {where}",), ("{who} wants to build {n} homes in {where}", "{who} promised to build {n} homes in {where}"),
    ),
    Event(
        (
            "{who} fined the bank in {where} {n} {when}", "the bank in {where} was fined {n} by {who} {when}",
            "{who} imposed a fine of {n} on the bank in {where} {when}", "the bank in {where} has to pay {who} {n} {when}",
        ),
        (1, 700), ("{who} cleared the bank in {where} {when}", "{who} did not fine the bank in {where}"),
        ("{who} fined the bank in {where}", "{who} punished the bank in {where}"),
        ("{who} may fine the bank in {where} {n}", "{who} is investigating the bank in {where}"), "€ million",
    ),
    Event(
        (
            "the flood in {where} destroyed {n} houses {when}", "{n} houses in {where} were destroyed by the flood {when}",
            "the water swept away {n} houses in {where} {when}",
        ),
        (5, 5000), ("no house in {where} was damaged by the flood {when}",),
        ("houses in {where} were destroyed", "the flood in {where} did damage"),
        ("{n} houses in {where} are threatened by the flood",),
    ),
    Event(
        (
            "{n} of voters in {where} backed the plan {when}", "the plan won {n} of the vote in {where} {when}",
            "{n} voted for the plan in {where} {when}",
        ),
        (51, 93), ("voters in {where} rejected the plan {when}", "the plan failed at the ballot in {where} {when}"),
        ("voters in {where} backed the plan", "a majority in {where} voted for the plan {when}"),
        ("polls suggest that {n} of voters in {where} would back the plan",), "%",
    ),
    Event(
        (
            "{who} opened {n} clinics in {where} {when}", "{n} clinics were opened in {where} by {who} {when}",
            "{n} new clinics run by {who} began work in {where} {when}",
        ),
        (2, 90), ("{who} closed {n} clinics in {where} {when}", "{who} opened no clinics in {where} {when}"),
        ("{who} opened clinics in {where}",), ("{who} intends to open {n} clinics in {where}",),
    ),
    Event(
        (
            "the strike in {where} grounded {n} flights {when}", "{n} flights from {where} were cancelled {when} because of the strike",
            "{n} flights were called off in {where} {when} as staff walked out",
        ),
        (10, 1400), ("all flights from {where} left as planned {when}", "the strike in {where} was called off {when}"),
        ("flights from {where} were cancelled", "the strike in {where} hit air traffic {when}"),
        ("the strike in {where} could ground {n} flights",),
    ),
    Event(
        (
            "{who} evacuated {n} families from {where} {when}", "{n} families were taken out of {where} by {who} {when}",
            "{n} families left {where} {when} with the help of {who}",
        ),
        (10, 3000), ("{who} evacuated nobody from {where} {when}", "the families of {where} stayed in their homes {when}"),
        ("{who} evacuated families from {where}", "people were evacuated from {where} {when}"),
        ("{who} is ready to evacuate {n} families from {where}", "{who} urged {n} families to leave {where}"),
    ),
)  # fmt: skip

POSITIONS = (
    ("{state} supports the plan", "{state} opposes the plan"),
    ("{state} backs sanctions against the company", "{state} is against sanctions on the company"),
    ("{state} agreed to the ceasefire", "{state} rejected the ceasefire"),
    ("{state} has joined the treaty", "{state} has left the treaty"),
    ("{state} is in favour of an early election", "{state} has ruled out an early election"),
    ("{state} welcomed the ruling", "{state} condemned the ruling"),
    ("{state} recognised the new government", "{state} refused to recognise the new government"),
    ("{state} allows foreign planes to use its airports", "{state} bars foreign planes from its airports"),
    ("{state} has kept its embassy open", "{state} has closed its embassy"),
    ("{state} won the border case", "{state} lost the border case"),
    ("{state} raised its tariffs", "{state} lowered its tariffs"),
    ("{state} is ready to talk to the rebels", "{state} refuses to talk to the rebels"),
    ("talks with {state} have failed", "talks with {state} ended in an agreement"),
    ("the border with {state} is open", "the border with {state} is closed"),
    ("{state} has resumed grain exports", "{state} has halted grain exports"),
    ("{state} extended the state of emergency", "{state} lifted the state of emergency"),
    ("there is no agreement in {state} on the budget", "{state} has agreed on the budget"),
    ("{state} accepted the inspectors", "{state} turned the inspectors away"),
)  # a position and one that cannot be held with it
