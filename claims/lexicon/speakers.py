"""Nouns for who and what can say something: people, bodies and papers, and not visits, prices or storms."""

_PEOPLE = """
people person man woman men women child children boy girl guy guys resident residents citizen voter voters supporter supporters opponent
critic critics official officials authority authorities leader leaders member members lawmaker legislator senator minister politician
expert experts analyst observer scholar scientist researcher academic professor teacher student doctor nurse physician psychologist
economist historian lawyer attorney prosecutor judge jury juror justice witness victim survivor suspect defendant plaintiff
police officer deputy detective investigator soldier troop general commander veteran rebel fighter militant insurgent terrorist hacker
spokesman spokeswoman spokesperson source insider aide adviser advisor staffer strategist pollster consultant lobbyist activist campaigner
protester demonstrator organizer organiser volunteer worker employee employer boss manager executive ceo chairman founder owner investor
trader banker broker farmer fisherman driver pilot passenger customer client consumer user reader viewer fan player coach star actor actress
singer director producer author writer journalist reporter editor columnist correspondent commentator blogger host anchor
mother father parent wife husband widow son daughter brother sister relative family friend neighbor neighbour colleague ally rival enemy
partner majority minority democrat republican liberal conservative progressive socialist communist nationalist moderate
envoy diplomat ambassador delegate delegation negotiator mediator monitor inspector secretary president premier chancellor king queen prince
princess pope bishop priest pastor rabbi imam cleric candidate nominee contender challenger incumbent governor mayor councilman councilwoman
councillor commissioner chief head deputy-chief counterpart successor predecessor respondent participant attendee audience crowd public
refugee migrant immigrant asylum-seeker patient prisoner inmate detainee hostage captive whistleblower informant owner landlord tenant
partisan pundit mogul tycoon billionaire commenter backer developer surgeon surrogate associate guest elite individual whoever mom dad kid
folk millennial independent teenager youth impostor marketer attacker checker umpire referee superdelegate principal fundraiser promoter
establishment generation one other third quarter percentage % world community representative operative adherent follower fan faction
legislator alderman sheriff ranger firefighter paramedic rescuer engineer architect designer chef merchant shopkeeper vendor
contractor supplier pensioner retiree veteran widow orphan teammate opponent challenger winner loser champion athlete
psychiatrist dentist therapist counselor counsellor librarian clerk cashier mechanic technician miner sailor fisher trucker
agent guard bodyguard captain waiter waitress trainer tutor speechwriter ghostwriter novelist poet playwright musician rapper comedian artist painter
taxpayer donor contributor recipient applicant immigrant foreigner stranger anyone everyone someone somebody nobody none others many some
most few all both half two three dozen dozens hundreds thousands millions percent number group
"""
_BODIES = """
government ministry department agency office bureau administration parliament congress senate house court council committee commission
board panel union guild party coalition alliance bloc group organization organisation association federation institute institution university
college school church hospital company firm corporation bank business manufacturer maker airline retailer startup network channel station
broadcaster newspaper magazine outlet website paper publisher press media army navy force forces military militia police embassy consulate
delegation campaign team club league team charity foundation fund tank lobby movement camp side city state country nation capital capitals
states countries nations authority regulator watchdog court exchange investigators staff crew management leadership opposition junta regime
cabinet presidency monarchy palace kremlin vatican
"""
_PAPERS = """
report study survey poll analysis review research data figure figures statistics census document documents paper letter memo note email e-mail
message tweet post statement announcement release article story editorial column op-ed book memoir biography transcript record records filing
lawsuit suit complaint indictment charge affidavit petition ruling verdict judgment opinion law bill legislation constitution treaty
resolution agreement plan proposal draft blueprint budget rule regulation guideline advisory notice sign poster banner placard
ad advertisement commercial video footage recording tape audio clip film documentary speech testimony interview assessment evaluation
estimate forecast projection finding findings results evidence index chart map audit result polling datum inquiry investigation probe intelligence
manifesto platform motion amendment order decree script website page blog app account headline caption text
"""
SPEAKERS = frozenset(f"{_PEOPLE} {_BODIES} {_PAPERS}".split())
BODIES = frozenset(_BODIES.split())
PAPERS = frozenset(_PAPERS.split())
# Endings by which English makes words for people out of what they do.
PERSONAL_ENDINGS = ("ologist", "ician", "arian", "crat", "woman", "man", "person", "maker", "holder", "seeker", "worker", "goer", "keeper", "leader")


def can_speak(word: str) -> bool:
    """Say whether a common noun, given as its lemma, can be a speaker."""
    return word in SPEAKERS or word.endswith(PERSONAL_ENDINGS)


HUMANS = frozenset(_PEOPLE.split())

# What an editor notes in square brackets, and nobody said.
NOISES = frozenset("sic laughs laughter applause cheers crosstalk inaudible unintelligible".split())
# Of the words for people those that none alone can bear, whom "he" could mean.
CROWDS = frozenset(
    """people authority jury police minority majority delegation audience crowd public elite community establishment
    generation faction one other others third quarter percentage % world group number few all both half two three dozen
    nobody none some many most troop folk""".split()
)
