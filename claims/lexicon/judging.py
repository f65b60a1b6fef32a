"""Words by which somebody only judges, bids, boasts or feels, and turns of speech that tell of no deed."""

import re

# With these somebody judges by what he sees: "she looked vulnerable".
IMPRESSION = frozenset("seem look sound".split())
LINKING = IMPRESSION | frozenset("be feel remain become appear prove".split())
# Praise and blame before one of `VAGUE`: "a great victory", "an incredible opportunity".
PRAISING = frozenset(
    """great good bad terrible horrible awful wonderful fantastic amazing incredible beautiful brilliant tremendous remarkable
    extraordinary magnificent superb excellent outstanding stunning perfect lovely nice poor lousy dreadful pathetic shameful disgraceful
    outrageous ridiculous absurd reckless foolish stupid dumb silly sad tragic bitter proud noble heroic courageous brave bold
    important crucial vital critical pivotal momentous key meaningful profound powerful devastating crushing humiliating embarrassing
    exciting thrilling inspiring refreshing encouraging disappointing troubling worrying alarming shocking unbelievable unfair
    unjust cruel heartless callous cowardly selfless decent honorable honourable fine smart clever wise sensible misguided
    strange weird odd bizarre interesting fascinating curious real true huge big enormous massive major evil polarizing polarising
    divisive dishonest tough difficult abject sobering stark grim""".split()
)
# What is only as good as whoever speaks finds it. "A big bridge" is none.
VAGUE = frozenset(
    """thing idea opportunity chance moment day night decision choice job way step time man woman guy person leader place country
    story achievement accomplishment victory win triumph boost blow setback test challenge success failure message act example mistake
    loss defeat honor honour experience feeling year life team family news sign start beginning ending risk concern
    problem question difference deal performance speech answer policy disaster tragedy shame joke gift milestone figure task
    negotiation commentary reminder surprise illusion""".split()
)
# Somebody who is called this is not described by it.
NAMES_CALLED = frozenset(
    """loser liar whiner bully thug phony hypocrite monster demon devil saint angel patriot traitor 
    lightweight nightmare disaster catastrophe abomination insult slap blessing treasure inspiration visionary 
    affront paragon maestro wimp sucker mush madness chimera beacon cornerstone backbone pillar faker opportunist coincidence
    demagogue bigot racist fascist lunatic maniac failure success triumph debacle fiasco calamity joy godsend""".split()
)
# "It is hard to win", "it is ridiculous that": a judgment where "it" only holds the place of what is judged.
WEIGHED = frozenset(
    """hard easy difficult tough simple wrong right fair unfair strange odd weird funny ironic sad good bad nice great best better
    wise foolish time enough imperative essential necessary unacceptable ridiculous outrageous remarkable amazing incredible clear
    obvious inevitable tempting fitting reasonable sensible understandable hypocritical dangerous""".split()
) - frozenset(("clear", "obvious", "dangerous", "enough", "inevitable"))  # after these comes what is told
# Said of anything, with whatever behind it: "his language is incendiary".
FOUND = frozenset(
    """heartless overblown dishonest hypocritical incendiary divisive polarizing polarising futile ferocious irresponsible inappropriate
    offensive bold disheartening inspiring uninspiring painful rewarding magnanimous dignified gentlemanly bellicose pugnacious foolish
    smart daunting challenging tricky complicated complex messy murky striking astounding instructive tempting apt awkward nasty useless
    unreasonable unconscionable reckless unfair tough powerful remarkable difficult doomed ruined arrogant incompetent naive cynical
    magnificent superb outstanding impressive memorable unforgettable scary frightening exciting boring indefensible inexcusable
    unforgivable heartbreaking heartwarming mediocre overrated underrated spineless gutless shameless classy gracious""".split()
)
# "It would be a mistake to wait."
MISTAKES = frozenset("mistake error folly pity relief miracle stretch wonder understatement exaggeration blunder".split())
DESERVING = frozenset(("deserve",))
# What goes on in the mind of whoever says "I" or "we".
MINDING = frozenset(
    """regard care worry enjoy respect regret miss wonder dream pray cherish treasure adore loathe detest dread welcome remember forget
    stand look""".split()
)
MINDING_WITH = {
    "stand": frozenset("with by behind together up beside united".split()),
    "look": frozenset(("forward",)),
    "remember": frozenset(("always", "never")),
    "forget": frozenset(("never",)),
}
MOODS = frozenset(
    """passionate frustrated horrified heartbroken worried nervous convinced comfortable fed sick tired blessed devastated
    humbled anxious fearful scared terrified furious upset angry mad eager jealous enthusiastic energized energised
    inspired impressed encouraged discouraged concerned committed determined dedicated ready better fine""".split()
)
# What somebody who will not waver says of himself.
WAVERING = frozenset("hesitate tolerate rest waver falter flinch relent surrender".split())
# ... and what somebody who keeps his mouth shut says: "I am not going to speculate".
SILENT = frozenset("speculate comment ascribe prejudge guess discuss dignify judge second-guess elaborate".split())
# "We will hold them accountable": promised is no deed.
VOWED = frozenset(
    """fight win prevail succeed overcome persevere endure rise lead protect defend restore rebuild unite heal deliver defeat beat
    change transform reclaim stand call hold demand ensure strive try work""".split()
)
# What an election is said to be about.
MATTERS = frozenset("election campaign race fight vote convention debate movement battle struggle contest it this that".split())
ABOUT = frozenset(
    """future change choice people freedom liberty value hope love respect unity fairness justice dignity opportunity family child
    power control politics winning honesty integrity trust character leadership security fear hate country america us you them
    everyone everybody somebody me""".split()
)
# "It is important to remember that ..." tells what is remembered.
REMINDING = frozenset("remember note recall stress emphasize emphasise add mention".split())
# What somebody says of "it" where he tells whose it is, or how it seems to him: "it is not our role".
ITS = frozenset("role job business something thing place matter right duty responsibility question choice call point way pleasure".split())
# Of "us" they tell how we are: "we have a good team", "we see a way".
OF_US = frozenset("be have see get talk look live fight face lose feel say disagree start end come go show think stay".split())
SHORT_BE = frozenset("'s ’s 'm ’m 're ’re".split())
# What is spoken of in general: "Freedom never sleeps".
VIRTUES = frozenset(
    """faith freedom liberty love hope justice hate hatred truth unity evil courage compassion tolerance patience honesty integrity
    silence fear kindness decency dignity fairness greatness greed arrogance hypocrisy bigotry loyalty optimism cynicism""".split()
)
# What there is, or is not, for whoever finds so: "there is no room for error".
FELT = frozenset(
    """sense feeling hope mood room reason place excuse limit appetite substitute love urgency temptation shame point
    alternative comparison magic fear frustration optimism enthusiasm excitement something""".split()
)
# "People want safe streets": whoever speaks for all tells of nobody.
ALL = frozenset("people everybody everyone folks citizens families voters parents women men kids workers".split())
WANTING = frozenset("want like love hate need expect crave long yearn".split())
# What is in the air of a place, or looks so to who tells it: "the mood was sombre".
AIR = frozenset("mood atmosphere tension vibe ambience spirit".split())
# With these a reporter only supposes.
SUPPOSING = frozenset(("maybe", "perhaps"))
# Turns of speech that tell of no deed, though there is a verb of doing in them.
IDIOMS = re.compile(
    r"(?i)\b(?:under (?:\w+[’'s]* ){1,3}skin|to hell\b|stand(?:s|ing)? tall|bread and butter|last straw|(?:right|wrong) side of history"
    r"|slap in the face|kick(?:s|ed|ing)? the can|doom and gloom|drain the swamp|back of (?:his|her|my|their|our|your) minds?"
    r"|fan(?:s|ned|ning)? the flames|hearts? and souls?|hearts and minds|light at the end|(?:go|goes|going|gone|went) crazy"
    r"|call(?:s|ed|ing)? (?:\w+ ){1,2}bluff|fish in a barrel|elephant in the room|tip of the iceberg|perfect storm|game[- ]chang\w+"
    r"|uphill battle|level(?:s|ed|ing)? the playing field|level playing field|wake-?up call|at a crossroads|on thin ice"
    r"|in (?:his|her|their|our|my|your) (?:dna|blood)|pour(?:s|ed|ing)? gasoline|add(?:s|ed|ing)? (?:fuel|insult) to|breath of fresh air"
    r"|feet to the fire|walk the walk|talk the talk|writing (?:is )?on the wall|wind (?:is )?at (?:his|her|our|their|my) backs?"
    r"|two-way street|no-brainer|slippery slope|wild(?:est)? dreams?|speaks? volumes"
    r"|speaks? for (?:itself|themselves)|take (?:\w+ ){1,2}backwards?|move (?:\w+ ){1,2}forward|goes? without saying"
    r"|mak(?:e|es|ing) (?:no|little|perfect) sense|made (?:no|little|perfect) sense|(?:fall|falls|fell|fallen) flat"
    r"|(?:his|her|its|their|my|our) own worst enem(?:y|ies)|no wonder(?: that)?|recipe for disaster|new chapter|turn(?:s|ed|ing)? the page|tide (?:is|has) turn\w+|clock is ticking|bigger than (?:any )?one)\b"
)
# A sentence does not end with them.
HANGING = frozenset("including the a an and or but than because whether our their my your its every".split())
