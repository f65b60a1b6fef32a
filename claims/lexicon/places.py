"""The states of the world: usual name, capital, the words for its people, other names, and seats that stand for the government."""

from functools import lru_cache
from typing import NamedTuple


class State(NamedTuple):
    """A state as newspapers name it; the first capital and the first name are the usual ones."""

    name: str
    capitals: tuple[str, ...]
    people: tuple[str, ...]
    others: tuple[str, ...]
    seats: tuple[str, ...]


# usual name | capital, its other spellings | adjective and people | other names of the state | seats of the government
_TABLE = """
Afghanistan|Kabul|Afghan,Afghans||
Albania|Tirana|Albanian,Albanians||
Algeria|Algiers|Algerian,Algerians||
Andorra|Andorra la Vella|Andorran,Andorrans||
Angola|Luanda|Angolan,Angolans||
Antigua and Barbuda|Saint John's|Antiguan,Antiguans||
Argentina|Buenos Aires|Argentine,Argentinian,Argentines,Argentinians||Casa Rosada
Armenia|Yerevan|Armenian,Armenians||
Australia|Canberra|Australian,Australians||
Austria|Vienna|Austrian,Austrians||
Azerbaijan|Baku|Azerbaijani,Azeri,Azerbaijanis,Azeris||
Bahamas|Nassau|Bahamian,Bahamians|The Bahamas|
Bahrain|Manama|Bahraini,Bahrainis||
Bangladesh|Dhaka,Dacca|Bangladeshi,Bangladeshis||
Barbados|Bridgetown|Barbadian,Barbadians||
Belarus|Minsk|Belarusian,Belarussian,Belarusians,Belarussians|Byelorussia|
Belgium|Brussels|Belgian,Belgians||
Belize|Belmopan|Belizean,Belizeans||
Benin|Porto-Novo|Beninese||
Bhutan|Thimphu|Bhutanese||
Bolivia|La Paz,Sucre|Bolivian,Bolivians||
Bosnia and Herzegovina|Sarajevo|Bosnian,Bosnians|Bosnia,Bosnia-Herzegovina|
Botswana|Gaborone|Botswanan,Motswana,Batswana||
Brazil|Brasilia,Brasília|Brazilian,Brazilians||Planalto
Brunei|Bandar Seri Begawan|Bruneian,Bruneians||
Bulgaria|Sofia|Bulgarian,Bulgarians||
Burkina Faso|Ouagadougou|Burkinabe,Burkinabé||
Burundi|Gitega,Bujumbura|Burundian,Burundians||
Cambodia|Phnom Penh|Cambodian,Cambodians,Khmer||
Cameroon|Yaounde,Yaoundé|Cameroonian,Cameroonians||
Canada|Ottawa|Canadian,Canadians||
Cape Verde|Praia|Cape Verdean,Cape Verdeans|Cabo Verde|
Central African Republic|Bangui|Central African,Central Africans||
Chad|N'Djamena,Ndjamena|Chadian,Chadians||
Chile|Santiago|Chilean,Chileans||La Moneda
China|Beijing,Peking|Chinese|People's Republic of China,PRC|Zhongnanhai
Colombia|Bogota,Bogotá|Colombian,Colombians||
Comoros|Moroni|Comorian,Comorians||
Democratic Republic of the Congo|Kinshasa|Congolese|DR Congo,DRC,Democratic Republic of Congo,Congo-Kinshasa|
Republic of the Congo|Brazzaville||Congo-Brazzaville,Republic of Congo|
Costa Rica|San Jose,San José|Costa Rican,Costa Ricans||
Croatia|Zagreb|Croatian,Croat,Croatians,Croats||
Cuba|Havana|Cuban,Cubans||
Cyprus|Nicosia|Cypriot,Cypriots||
Czech Republic|Prague|Czech,Czechs|Czechia,the Czech Republic|
Denmark|Copenhagen|Danish,Dane,Danes||
Djibouti|Djibouti City|Djiboutian,Djiboutians||
Dominica|Roseau|||
Dominican Republic|Santo Domingo|Dominican,Dominicans||
East Timor|Dili|Timorese,East Timorese|Timor-Leste|
Ecuador|Quito|Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans||
Egypt|Cairo|Egyptian,Egyptians||
El Salvador|San Salvador|Salvadoran,Salvadorean,Salvadorans||
Equatorial Guinea|Malabo|Equatoguinean,Equatoguineans||
Eritrea|Asmara|Eritrean,Eritreans||
Estonia|Tallinn|Estonian,Estonians||
Eswatini|Mbabane|Swazi,Swazis|Swaziland|
Ethiopia|Addis Ababa|Ethiopian,Ethiopians||
Fiji|Suva|Fijian,Fijians||
Finland|Helsinki|Finnish,Finn,Finns||
France|Paris|French,Frenchman,Frenchwoman,Frenchmen||Élysée,Elysee,Elysée,Élysée Palace,Elysee Palace,Quai d'Orsay,Matignon
Gabon|Libreville|Gabonese||
Gambia|Banjul|Gambian,Gambians|The Gambia|
Georgia|Tbilisi|Georgian,Georgians||
Germany|Berlin|German,Germans|Federal Republic of Germany|
Ghana|Accra|Ghanaian,Ghanaians||
Greece|Athens|Greek,Greeks||
Grenada|Saint George's|Grenadian,Grenadians||
Guatemala|Guatemala City|Guatemalan,Guatemalans||
Guinea|Conakry|Guinean,Guineans||
Guinea-Bissau|Bissau|Bissau-Guinean||
Guyana|Georgetown|Guyanese||
Haiti|Port-au-Prince|Haitian,Haitians||
Honduras|Tegucigalpa|Honduran,Hondurans||
Hungary|Budapest|Hungarian,Hungarians||
Iceland|Reykjavik,Reykjavík|Icelandic,Icelander,Icelanders||
India|New Delhi,Delhi|Indian,Indians||
Indonesia|Jakarta|Indonesian,Indonesians||
Iran|Tehran,Teheran|Iranian,Iranians,Persian|Islamic Republic of Iran|
Iraq|Baghdad|Iraqi,Iraqis||
Ireland|Dublin|Irish,Irishman,Irishmen|Republic of Ireland|
Israel|Jerusalem,Tel Aviv|Israeli,Israelis||
Italy|Rome|Italian,Italians||Palazzo Chigi
Ivory Coast|Yamoussoukro,Abidjan|Ivorian,Ivorians|Côte d'Ivoire,Cote d'Ivoire|
Jamaica|Kingston|Jamaican,Jamaicans||
Japan|Tokyo|Japanese||
Jordan|Amman|Jordanian,Jordanians||
Kazakhstan|Astana,Nur-Sultan|Kazakh,Kazakhstani,Kazakhs||
Kenya|Nairobi|Kenyan,Kenyans||
Kiribati|Tarawa|||
Kosovo|Pristina|Kosovar,Kosovan,Kosovars||
Kuwait|Kuwait City|Kuwaiti,Kuwaitis||
Kyrgyzstan|Bishkek|Kyrgyz,Kyrgyzstani||
Laos|Vientiane|Laotian,Lao,Laotians||
Latvia|Riga|Latvian,Latvians||
Lebanon|Beirut|Lebanese||
Lesotho|Maseru|Basotho||
Liberia|Monrovia|Liberian,Liberians||
Libya|Tripoli|Libyan,Libyans||
Liechtenstein|Vaduz|Liechtensteiner||
Lithuania|Vilnius|Lithuanian,Lithuanians||
Luxembourg|Luxembourg City|Luxembourgish,Luxembourger,Luxembourgers||
Madagascar|Antananarivo|Malagasy||
Malawi|Lilongwe|Malawian,Malawians||
Malaysia|Kuala Lumpur,Putrajaya|Malaysian,Malaysians||
Maldives|Male,Malé|Maldivian,Maldivians||
Mali|Bamako|Malian,Malians||
Malta|Valletta|Maltese||
Marshall Islands|Majuro|Marshallese||
Mauritania|Nouakchott|Mauritanian,Mauritanians||
Mauritius|Port Louis|Mauritian,Mauritians||
Mexico|Mexico City|Mexican,Mexicans||
Micronesia|Palikir|Micronesian,Micronesians||
Moldova|Chisinau,Chișinău,Kishinev|Moldovan,Moldovans||
Monaco|Monaco-Ville|Monegasque||
Mongolia|Ulaanbaatar,Ulan Bator|Mongolian,Mongolians||
Montenegro|Podgorica|Montenegrin,Montenegrins||
Morocco|Rabat|Moroccan,Moroccans||
Mozambique|Maputo|Mozambican,Mozambicans||
Myanmar|Naypyidaw,Naypyitaw,Rangoon,Yangon|Burmese,Myanmarese|Burma|
Namibia|Windhoek|Namibian,Namibians||
Nauru|Yaren|Nauruan,Nauruans||
Nepal|Kathmandu|Nepali,Nepalese,Nepalis||
Netherlands|The Hague,Amsterdam|Dutch,Dutchman,Dutchmen|Holland,The Netherlands|Binnenhof
New Zealand|Wellington|New Zealander,New Zealanders,Kiwi,Kiwis||Beehive
Nicaragua|Managua|Nicaraguan,Nicaraguans||
Niger|Niamey|Nigerien,Nigeriens||
Nigeria|Abuja|Nigerian,Nigerians||Aso Rock
North Korea|Pyongyang|North Korean,North Koreans|DPRK,Democratic People's Republic of Korea|
North Macedonia|Skopje|Macedonian,North Macedonian,Macedonians|Macedonia|
Norway|Oslo|Norwegian,Norwegians||
Oman|Muscat|Omani,Omanis||
Pakistan|Islamabad|Pakistani,Pakistanis||Rawalpindi
Palau|Ngerulmud|Palauan,Palauans||
Palestine|Ramallah|Palestinian,Palestinians|State of Palestine|Palestinian Authority
Panama|Panama City|Panamanian,Panamanians||
Papua New Guinea|Port Moresby|Papua New Guinean,Papua New Guineans||
Paraguay|Asuncion,Asunción|Paraguayan,Paraguayans||
Peru|Lima|Peruvian,Peruvians||
Philippines|Manila|Filipino,Philippine,Filipinos|The Philippines|Malacañang,Malacanang
Poland|Warsaw|Polish,Pole,Poles||
Portugal|Lisbon|Portuguese||
Qatar|Doha|Qatari,Qataris||
Romania|Bucharest|Romanian,Romanians||
Russia|Moscow|Russian,Russians|Russian Federation|Kremlin,the Kremlin
Rwanda|Kigali|Rwandan,Rwandans||
Saint Kitts and Nevis|Basseterre||St. Kitts and Nevis|
Saint Lucia|Castries|Saint Lucian|St. Lucia|
Saint Vincent and the Grenadines|Kingstown||St. Vincent and the Grenadines|
Samoa|Apia|Samoan,Samoans||
San Marino||Sammarinese||
Sao Tome and Principe|Sao Tome|Sao Tomean|São Tomé and Príncipe|
Saudi Arabia|Riyadh|Saudi,Saudi Arabian,Saudis|Kingdom of Saudi Arabia,KSA|
Senegal|Dakar|Senegalese||
Serbia|Belgrade|Serbian,Serb,Serbians,Serbs||
Seychelles|Victoria|Seychellois||
Sierra Leone|Freetown|Sierra Leonean,Sierra Leoneans||
Singapore||Singaporean,Singaporeans||
Slovakia|Bratislava|Slovak,Slovakian,Slovaks|Slovak Republic|
Slovenia|Ljubljana|Slovenian,Slovene,Slovenians,Slovenes||
Solomon Islands|Honiara|Solomon Islander,Solomon Islanders||
Somalia|Mogadishu|Somali,Somalian,Somalis||
South Africa|Pretoria,Cape Town|South African,South Africans||
South Korea|Seoul|South Korean,South Koreans|Republic of Korea,ROK|Blue House
South Sudan|Juba|South Sudanese||
Spain|Madrid|Spanish,Spaniard,Spaniards||Moncloa
Sri Lanka|Colombo|Sri Lankan,Sri Lankans|Ceylon|
Sudan|Khartoum|Sudanese||
Suriname|Paramaribo|Surinamese||
Sweden|Stockholm|Swedish,Swede,Swedes||
Switzerland|Bern,Berne|Swiss||
Syria|Damascus|Syrian,Syrians|Syrian Arab Republic|
Taiwan|Taipei|Taiwanese|Republic of China|
Tajikistan|Dushanbe|Tajik,Tajikistani,Tajiks||
Tanzania|Dodoma,Dar es Salaam|Tanzanian,Tanzanians||
Thailand|Bangkok|Thai,Thais||
Togo|Lome,Lomé|Togolese||
Tonga|Nuku'alofa|Tongan,Tongans||
Trinidad and Tobago|Port of Spain|Trinidadian,Trinidadians||
Tunisia|Tunis|Tunisian,Tunisians||
Turkey|Ankara|Turkish,Turk,Turks|Türkiye,Turkiye|
Turkmenistan|Ashgabat|Turkmen||
Tuvalu|Funafuti|Tuvaluan,Tuvaluans||
Uganda|Kampala|Ugandan,Ugandans||
Ukraine|Kyiv,Kiev|Ukrainian,Ukrainians||Bankova
United Arab Emirates|Abu Dhabi|Emirati,Emiratis|UAE,U.A.E.,Emirates|
United Kingdom|London|British,Briton,Brit,Britons,Brits|UK,U.K.,Britain,Great Britain|Downing Street,Whitehall,No. 10,No 10,Buckingham Palace
United States|Washington,Washington D.C.|American,Americans|US,U.S.,USA,U.S.A.,America,United States of America,the States|White House,Pentagon,State Department,US State Department,U.S. State Department
Uruguay|Montevideo|Uruguayan,Uruguayans||
Uzbekistan|Tashkent|Uzbek,Uzbekistani,Uzbeks||
Vanuatu|Port Vila|Ni-Vanuatu||
Vatican|Vatican City|||Holy See
Venezuela|Caracas|Venezuelan,Venezuelans||Miraflores
Vietnam|Hanoi|Vietnamese|Viet Nam|
Yemen|Sanaa,Sana'a|Yemeni,Yemenis||
Zambia|Lusaka|Zambian,Zambians||
Zimbabwe|Harare|Zimbabwean,Zimbabweans||
"""

# bodies and regions of several states: usual name | other names | adjectives and members
_REGIONS = """
Europe||European,Europeans
Western Europe||Western European,Western Europeans
Eastern Europe||Eastern European,Eastern Europeans
Southern Europe||Southern European,Southern Europeans
Northern Europe||Northern European,Northern Europeans
Central Europe||Central European,Central Europeans
Africa||African,Africans
Asia||Asian,Asians
Latin America||Latin American,Latin Americans
Middle East|Mideast|Middle Eastern
West|the West|Western,Westerner,Westerners
Baltic states|Baltics,the Baltics,Baltic countries|Baltic
Scandinavia||Scandinavian,Scandinavians
Balkans||Balkan
Arab states||Arab,Arabs
Gaza|Gaza Strip|Gazan,Gazans
Scotland||Scottish,Scot,Scots
England||English
Wales||Welsh
Northern Ireland||Northern Irish
Catalonia||Catalan,Catalans
Crimea||Crimean,Crimeans
Chechnya||Chechen,Chechens
Kurdistan||Kurdish,Kurd,Kurds
Tibet||Tibetan,Tibetans
Soviet Union|USSR,U.S.S.R.|Soviet,Soviets
Hong Kong||
"""

_BODIES = """
European Union|EU,E.U.,European Bloc
United Nations|UN,U.N.,UNO
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,the Alliance
European Commission|EC
UN Security Council|Security Council,U.N. Security Council,United Nations Security Council
World Health Organization|WHO,World Health Organisation
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
World Trade Organization|WTO,World Trade Organisation
World Bank|
African Union|AU
Red Cross|International Committee of the Red Cross,ICRC
OSCE|Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe
OPEC|Organization of the Petroleum Exporting Countries
G7|Group of Seven,G-7
G20|Group of 20,G-20
CIA|Central Intelligence Agency
FBI|Federal Bureau of Investigation
Hamas|
Hezbollah|Hizbollah,Hizbullah
Taliban|the Taliban
Islamic State|IS,ISIS,ISIL,Daesh,Islamic State group
Reuters|
Associated Press|AP,The Associated Press
AFP|Agence France-Presse,Agence France Presse
TASS|Itar-Tass,ITAR-TASS
Interfax|
RIA Novosti|RIA
Xinhua|Xinhua News Agency
Bloomberg|Bloomberg News
BBC|British Broadcasting Corporation
CNN|
UPI|United Press International
dpa|DPA,Deutsche Presse-Agentur
Wall Street Journal|The Wall Street Journal,WSJ
New York Times|The New York Times,NYT
Washington Post|The Washington Post
Financial Times|The Financial Times,FT
Guardian|The Guardian
Le Monde|
Le Figaro|
Politico|POLITICO
Axios|
Al Jazeera|
Der Spiegel|Spiegel
Die Welt|Welt
El País|El Pais
Kyiv Independent|The Kyiv Independent
Telegraph|The Telegraph,Daily Telegraph,The Daily Telegraph
Sky News|
Fox News|
NBC News|NBC
CBS News|CBS
ABC News|ABC
New Voice of Ukraine|The New Voice of Ukraine
"""

OUTLETS = frozenset(
    line.split("|")[0] for line in _BODIES.strip().splitlines()[_BODIES.strip().splitlines().index("Reuters|") :]
)


def _words(cell: str) -> tuple[str, ...]:
    return tuple(word for word in cell.split(",") if word)


def states() -> list[State]:
    """Return the table of states."""
    rows = (line.split("|") for line in _TABLE.strip().splitlines())
    return [State(name, _words(capital), _words(people), _words(others), _words(seats)) for name, capital, people, others, seats in rows]


def regions() -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Return regions and unions with their other names and the words for their people."""
    rows = (line.split("|") for line in _REGIONS.strip().splitlines())
    return [(name, _words(others), _words(people)) for name, others, people in rows]


def bodies() -> list[tuple[str, tuple[str, ...]]]:
    """Return international bodies, agencies and outlets with their other names."""
    rows = (line.split("|") for line in _BODIES.strip().splitlines())
    return [(name, _words(others)) for name, others in rows]

# Words of the tables that are everyday words or people's names as well: only believed where the pipeline sees a name.
AMBIGUOUS = frozenset(
    """male victoria chad jordan mali turkey georgia guinea pole poles polish finn dane brit swede turk scot kiwi beehive welt spiegel
    guardian telegraph is ap au ec icc ft abc nbc cbs ria un who us west western lao persian nassau wellington kingston santiago sucre
    georgetown colombo lima moroni apia niger china cuba sofia florence dominican bismarck the jerusalem praia suva roseau alliance
    states emirates""".split()
)
# What the last word of a name makes a place where the first is nobody's: "Mill Lane".
STREETS = frozenset(
    """street road lane avenue boulevard square bridge river valley bay island islands beach station airport stadium arena plaza
    tower pier harbour harbor heights drive crescent terrace gardens quay wharf canal highway motorway roundabout
    junction market mall county city village creek reservoir""".split()
)
# ... of what serves a place, whose name it bears: "Arva Police".
SERVING = frozenset("police council authority department service commission ministry agency university constabulary".split())
WATERS = frozenset("river creek fork canal reservoir".split())  # as the last word of a name
# The first half of compounds such as "Anglo-French" and "Sino-Russian".
COMBINING = {
    "anglo": "United Kingdom", "franco": "France", "sino": "China", "russo": "Russia", "indo": "India", "greco": "Greece",
    "italo": "Italy", "turco": "Turkey", "euro": "Europe", "afro": "Africa", "luso": "Portugal", "hispano": "Spain",
}
# A capital stands for its city, not the government, after these prepositions, ...
CITY_PREPOSITIONS = frozenset(
    "in at near outside inside around across through throughout within via toward towards into onto over above of".split()
)
# ... as the object of these verbs, ...
CITY_VERBS = frozenset(
    """visit leave reach enter capture bomb strike hit attack shell seize take approach surround flee rock shake tour cross evacuate
    besiege encircle storm pummel pound bombard target occupy liberate retake call""".split()
)
# ... as the subject of these verbs, ...
CITY_SUBJECT_VERBS = frozenset("host lie wake suffer burn sit stand fall experience see".split())
# ... and as the owner of these things.
CITY_THINGS = frozenset(
    """airport street streets mayor suburb suburbs metro hospital hospitals square resident residents center centre outskirts skyline
    museum museums district districts region station river bridge hotel hotels university cathedral population neighborhood
    neighbourhood palace stadium subway port""".split()
)
# After "to" and "for" a capital is the government when one of these is given, sent or shown to it.
GIVEN_TO_GOVERNMENTS = frozenset(
    """aid support assistance help pledge commitment concession concessions message warning supply supplies signal ultimatum backing
    weapon weapons loan loans blow response guarantee guarantees demand demands appeal offer gift setback victory proposal request
    answer threat alternative challenge price""".split()
)

# A name beside one of these is a body's, whatever it looks like.
COMPANY_WORDS = frozenset(
    "company firm group maker manufacturer giant startup start-up contractor bank retailer airline insurer agency newspaper outlet brand".split()
)


@lru_cache(maxsize=1)
def _wordings() -> dict[str, frozenset[str]]:
    return {name: frozenset(" ".join((name, *others)).lower().split()) for name, others in bodies()}


def wordings(name: str) -> frozenset[str]:
    """Return the words in all names of a body: the bureau of "Federal Bureau of Investigation" is the FBI."""
    return _wordings().get(name, frozenset())
