"""Words by which a name is that of a state's government, of its people in office, or of media that nobody names."""

# "the Russian Foreign Ministry", "Chilean officials": who speaks for the state itself, and not only from it.
GOVERNMENT = frozenset(
    """government ministry department military army navy embassy consulate authorities administration presidency cabinet
    official officials diplomat diplomats ambassador envoy""".split()
)
# Heads of a government and those it is made of.
OFFICES = (
    r"(?:vice[ -]|deputy )?(?:president|prime minister|premier|chancellor)|"
    r"(?:\w+ ){0,2}minister|(?:foreign|home|defen[cs]e|treasury) secretary|secretary of (?:state|defen[cs]e)|"
    r"ambassador|envoy|foreign policy chief|army chief|chief of staff"
)
# Media without a name; before them stand only words that name none either.
MEDIA = frozenset(
    """media press newspapers newspaper papers outlets outlet broadcasters broadcaster tabloids dailies websites channels
    agencies wires""".split()
)
REPORTS = frozenset("media press news newspaper newspapers television tv radio".split())
# "the mayor's office" speaks for the mayor.
OFFICE = "office|department|administration|campaign|team|staff|press office|spokes(?:man|woman|person)"
# Before "attorney", or "office": who prosecutes.
PROSECUTING = frozenset("district state us prosecuting county commonwealth states crown".split())
# What is named in place of who holds office there: one speaks for the other.
_HELD = """
prosecutors: prosecutor
prosecution: prosecutor
public prosecutor: prosecutor
prosecutor's office: prosecutor
ministry: minister secretary
department: secretary commissioner
white house: president
downing street: minister premier
presidency: president
vatican: pope
holy see: pope
diocese: bishop
archdiocese: archbishop
city hall: mayor
town hall: mayor
"""
HELD_BY = {name: tuple(roles.split()) for name, roles in (line.split(": ") for line in _HELD.strip().splitlines())}
# Words before an office that tell nobody's in particular.
ANY_PLACE = frozenset("public local state county district regional senior".split())
# Firms without a name.
FIRMS = frozenset("company firm corporation bank airline manufacturer retailer operator developer contractor insurer group".split())
