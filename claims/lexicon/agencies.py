"""News agencies: the name as it stands in a dateline, to the usual name."""

AGENCIES = {
    "AA": "Anadolu Agency",
    "AAP": "Australian Associated Press",
    "AFP": "AFP",
    "AGERPRES": "Agerpres",
    "AGI": "AGI",
    "AKIpress": "AKIpress",
    "ANA-MPA": "ANA-MPA",
    "ANI": "ANI",
    "ANP": "ANP",
    "ANSA": "ANSA",
    "AP": "AP",
    "APA": "APA",
    "ARKA": "ARKA",
    "ATA": "ATA",
    "Agence France-Presse": "AFP",
    "Agencia EFE": "EFE",
    "Anadolu": "Anadolu Agency",
    "Anadolu Agency": "Anadolu Agency",
    "Antara": "Antara",
    "Armenpress": "Armenpress",
    "Associated Press": "AP",
    "Azertac": "Azertac",
    "BNS": "BNS",
    "BTA": "BTA",
    "BelTA": "BelTA",
    "Belga": "Belga",
    "Bernama": "Bernama",
    "Bloomberg": "Bloomberg",
    "CNA": "CNA",
    "CNS": "CNS",
    "CTK": "CTK",
    "China News Service": "China News Service",
    "DPA": "dpa",
    "Deutsche Presse-Agentur": "dpa",
    "EFE": "EFE",
    "ELTA": "ELTA",
    "Europa Press": "Europa Press",
    "FENA": "FENA",
    "Fars": "Fars",
    "HINA": "HINA",
    "IANS": "IANS",
    "INA": "INA",
    "IRNA": "IRNA",
    "ISNA": "ISNA",
    "ITAR-TASS": "TASS",
    "Interfax": "Interfax",
    "Interfax-Ukraine": "Interfax-Ukraine",
    "Inter Press Service": "IPS",
    "IPS": "IPS",
    "JIJI": "Jiji Press",
    "JTA": "JTA",
    "Jiji Press": "Jiji Press",
    "KCNA": "KCNA",
    "KNA": "KNA",
    "KUNA": "KUNA",
    "Kazinform": "Kazinform",
    "Kyodo": "Kyodo",
    "Kyodo News": "Kyodo",
    "LETA": "LETA",
    "LUSA": "Lusa",
    "MENA": "MENA",
    "MIA": "MIA",
    "MTI": "MTI",
    "Mehr": "Mehr",
    "NAN": "NAN",
    "NTB": "NTB",
    "PA": "PA Media",
    "PA Media": "PA Media",
    "PAP": "PAP",
    "PNA": "PNA",
    "PTI": "PTI",
    "Petra": "Petra",
    "Pajhwok": "Pajhwok",
    "Press Association": "PA Media",
    "Press Trust of India": "PTI",
    "QNA": "QNA",
    "RBC-Ukraine": "RBC-Ukraine",
    "RFE/RL": "RFE/RL",
    "RIA": "RIA Novosti",
    "RIA Novosti": "RIA Novosti",
    "Reuters": "Reuters",
    "Ritzau": "Ritzau",
    "SANA": "SANA",
    "SAPA": "SAPA",
    "SPA": "SPA",
    "SRNA": "SRNA",
    "STA": "STA",
    "STT": "STT",
    "Saba": "Saba",
    "Sputnik": "Sputnik",
    "TASR": "TASR",
    "TASS": "TASS",
    "TT": "TT",
    "TUR": "TUR",
    "Tanjug": "Tanjug",
    "Tasnim": "Tasnim",
    "The Associated Press": "AP",
    "The Canadian Press": "The Canadian Press",
    "Thomson Reuters": "Reuters",
    "Trend": "Trend",
    "UNIAN": "UNIAN",
    "UNB": "UNB",
    "UPI": "UPI",
    "Ukrinform": "Ukrinform",
    "United Press International": "UPI",
    "Uzinform": "UzA",
    "VNA": "VNA",
    "WAFA": "WAFA",
    "WAM": "WAM",
    "Xinhua": "Xinhua",
    "YLE": "Yle",
    "Yonhap": "Yonhap",
    "dpa": "dpa",
}

# The last word of an outlet's name, "Lowland Post", and what is only a section before it: "World News".
OUTLET_WORDS = frozenset(
    """news newspaper times post journal press herald tribune gazette mail telegraph guardian observer standard express chronicle
    courier examiner mirror star sun globe record register review reporter dispatch bulletin daily weekly evening monitor echo
    sentinel inquirer enquirer argus advertiser messenger independent radio television tv channel network
    broadcasting fm wire agency online digest today magazine media""".split()
)
SECTIONS = frozenset("world us uk breaking latest local national business political politics sports top international good fake".split())

# As written, and in capitals where that cannot be read as an abbreviation of something else.
AGENCY_NAMES = {*AGENCIES, *(name.upper() for name in AGENCIES if len(name) > 4)}

# Who sells or gives pictures: a name of these after a slash, a copyright sign or "via" closes a caption.
PICTURE_SOURCES = (
    "AA|AAP|ABACA|AFP|Alamy|Anadolu(?: Agency)?|ANP|ANSA|AP|AP Photo|Associated Press|Belga|Bloomberg|Corbis|"
    "CTK|DPA|EFE|"
    "EPA|EPA-EFE|EPA-Images|Europa Press|Getty|Getty Images|Hans Lucas|Handout|Imago|IMAGN|Interfax|iStock|Kyodo|"
    "LightRocket|MAXPPP|Maxar|MTI|NTB|NurPhoto|PA|PA Images|PA Wire|PAP|Planet Labs|Pool|Reuters|Rex|Ritzau|"
    "Scanpix|Shutterstock|SIPA|SOPA Images|Sputnik|TASS|TT|Ukrinform|UNIAN|UPI|VCG|WireImage|Wikimedia(?: Commons)?|"
    "Xinhua|Yonhap|Zuma|ZUMA Press|Zuma Wire"
)


def agency(name: str) -> str | None:
    """Return the usual name of the news agency called `name`, if we know one."""
    return _FOLDED.get(" ".join(name.split()).casefold())


_FOLDED = {name.casefold(): usual for name, usual in AGENCIES.items()}
