"""By what a page of letters and a piece of opinion call themselves, in small letters without marks at the ends."""

LETTERS = frozenset(
    """letters|letter|letters to the editor|letter to the editor|your letters|readers' letters|readers write|from our readers
    |letters from readers|readers respond""".replace("\n", "").split("|")
)
OPINIONS = frozenset(
    """opinion|opinions|op-ed|op ed|commentary|editorial|editorials|viewpoint|guest column|guest essay
    |opinion columnist|op-ed columnist|op-ed contributor|our view|the editorial board|the monitor's view""".replace("\n", "").split("|")
)
# Said of the author at the end.
COLUMNIST = r"\b(?:is|are) (?:an?|the) [^.]{0,60}\bcolumnists?\b|\b(?:views|opinions) expressed (?:in this|here|are)\b"
