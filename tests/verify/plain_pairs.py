"""Plain pairs of statements with what a careful reader says of them: the kinds of difference that the table must know.

In a line: kind, want, claim, evidence. `want` is S (supports), C (contradicts), N (neither), or several of them where
readers may differ; with "!" where the rules settle it, whatever a relation model says.
"""

from typing import NamedTuple

_TABLE = """
amounts     S! | The flood killed 31 people. | Thirty-one people were killed in the flood.
amounts     C! | The flood killed 31 people. | The flood killed 19 people.
amounts     C! | The bakery employs 240 workers. | The bakery employs 410 workers.
amounts     C! | The city bought 60 electric buses. | The city bought 25 electric buses.
amounts     N! | The mill made a profit of 6 million euros in 2024. | The mill had sales of 50 million euros in 2024.
amounts     N! | Brenmoor had 41,000 inhabitants in 2011. | Brenmoor has 52,000 inhabitants.
amounts     N! | The foundry employs 300 people. | The foundry employed 260 people in 2019.
amounts     C! | The foundry employs 300 people. | The foundry employs 260 people.
amounts     N! | The flood killed 31 people. | The flood injured 54 people.
amounts     N! | The flood killed 31 people. | The flood destroyed 200 homes.
amounts     S! | Half of the harbour's ferries were cancelled. | 50 percent of the harbour's ferries were cancelled.
amounts     S! | A dozen sailors were rescued. | Twelve sailors were rescued.
amounts     S! | Three quarters of voters backed the tax. | 75% of voters backed the tax.
amounts     C! | The vote passed by 52 percent. | The vote passed by 61 percent.
bounds      SN! | At least 7 people died in the avalanche. | The avalanche killed 12 people.
bounds      SN! | The avalanche killed 12 people. | At least 7 people died in the avalanche.
bounds      C! | At least 20 people died in the avalanche. | The avalanche killed 12 people.
bounds      SN! | More than 300 houses burned down. | The fire burned down 340 houses.
bounds      C | More than 300 houses burned down. | The fire burned down 150 houses.
bounds      SN! | Up to 5,000 people attended the rally. | About 4,000 people attended the rally.
bounds      C | Fewer than 100 people attended the rally. | About 4,000 people attended the rally.
bounds      SN! | The company will cut no more than 200 jobs. | The company will cut 150 jobs.
bounds      C! | The company will cut no more than 200 jobs. | The company will cut 900 jobs.
bounds      S! | At least 7 people died in the avalanche. | At least seven people were killed in the avalanche.
bounds      SN! | More than 40 whales were stranded on the beach. | At least 50 whales were stranded on the beach.
bounds      SN! | Nearly 2,000 people were evacuated. | 1,950 people were evacuated.
negbounds   SN | No fewer than 30 trucks were seized. | Police seized 36 trucks.
negbounds   C | No fewer than 30 trucks were seized. | Police seized 12 trucks.
negbounds   SN! | Not more than 15 villagers were hurt. | Nine villagers were hurt.
negbounds   C! | Not more than 15 villagers were hurt. | Eighty villagers were hurt.
approx      S | About 2,300 people were evacuated. | 2,300 people were evacuated from the valley.
approx      S! | The dam cost about $40 million. | The dam cost $40.4 million.
approx      S! | Roughly 20,000 people marched. | Some 20,000 people marched.
approx      C | Roughly 20,000 people marched. | About 3,000 people marched.
approx      S! | Around a third of the fish died. | About 33 percent of the fish died.
approx      SN! | Dozens of people were arrested. | Police arrested 46 people.
approx      SN! | Hundreds of people were arrested. | Police arrested 460 people.
approx      C | Hundreds of people were arrested at the rally. | Police arrested 12 people at the rally.
ranges      SN! | Between 10 and 15 climbers are missing. | Twelve climbers are missing.
ranges      C! | Between 10 and 15 climbers are missing. | Forty climbers are missing.
ranges      SN! | The repair will take 6 to 8 weeks. | The repair will take seven weeks.
ranges      C! | The repair will take 6 to 8 weeks. | The repair will take 20 weeks.
units       S! | The trail is 10 miles long. | The trail is 16 kilometres long.
units       C! | The trail is 10 miles long. | The trail is 40 kilometres long.
units       S! | The bridge cost 2 billion dollars. | The bridge cost 2,000 million dollars.
units       S! | Sales reached $2 billion in 2019. | Sales reached $2,000 million in 2019.
units       C! | Sales reached $2 billion in 2019. | Sales reached $200 million in 2019.
units       S! | The ship carried 3 tonnes of cocaine. | The ship carried 3,000 kilograms of cocaine.
units       S! | The patient waited 90 minutes for help. | The patient waited one and a half hours for help.
units       S! | The strike lasted two weeks. | The strike lasted 14 days.
units       C! | The strike lasted two weeks. | The strike lasted three days.
units       S! | The temperature reached 40 degrees Celsius. | The temperature reached 104 degrees Fahrenheit.
currencies  C! | The painting sold for $5 million. | The painting sold for $9 million.
currencies  N! | The painting sold for 5 million euros. | The painting sold for 5.4 million dollars.
currencies  S | The government gave the port €30 million. | The port received 30 million euros from the government.
dates       S | The bridge opened on May 3, 2018. | The bridge opened on 3 May 2018.
dates       C | The bridge opened on May 3, 2018. | The bridge opened on June 21, 2018.
dates       C | The factory was founded in 1921. | The factory was founded in 1958.
dates       N! | The mayor met the union on Monday. | The mayor met the union on Thursday.
dates       SN | The bridge opened in 2018. | The bridge opened in May 2018.
dates       C | The trial will begin on 4 March. | The trial will begin on 9 May.
periods     N! | Profit rose 5 percent in the first quarter. | Profit fell 3 percent in the second quarter.
periods     N! | Sales fell to 200,000 cars in the first quarter. | Sales fell to 150,000 cars in the second quarter.
periods     N! | Unemployment was 5 percent in 2010. | Unemployment was 9 percent in 2020.
periods     N! | Exports grew 4 percent in January. | Exports grew 7 percent in February.
periods     N! | Revenue was $3 million last year. | Revenue was $4 million this year.
periods     N! | The team won 12 games in the first half of the year. | The team won 7 in the second half of the year.
periods     N! | The ministry counted 300 cases in 2019. | The ministry counted 450 cases in 2021.
periods     C! | Unemployment was 5 percent in 2010. | Unemployment was 9 percent in 2010.
periods     N! | Profit rose 5 percent in the third quarter of 2019. | Profit rose 8 percent in that of 2020.
periods     N! | In the morning 30 people queued at the bank. | In the evening 90 people queued at the bank.
roles       C | Ana Kovar is the mayor of Lindow. | Peter Hals is the mayor of Lindow.
roles       C | The company is headed by Ana Kovar. | The company is headed by Peter Hals.
roles       CN! | Ana Kovar sold the vineyard to Peter Hals. | Peter Hals sold the vineyard to Ana Kovar.
roles       C! | Lindow beat Graufeld in the final. | Graufeld beat Lindow in the final.
roles       N | Ana Kovar resigned as mayor of Lindow. | Peter Hals resigned as mayor of Graufeld.
roles       C! | The dog bit the postman. | The postman was not bitten by the dog.
roles       S | The court convicted Ana Kovar of fraud. | Ana Kovar was convicted of fraud by the court.
polarity    C! | The factory will close in June. | The factory will not close in June.
polarity    C! | The plane had enough fuel. | The plane did not have enough fuel.
polarity    C | Nobody was hurt in the blast. | Four people were hurt in the blast.
polarity    C | The council approved the budget. | The council rejected the budget.
polarity    C! | Prices rose in Lindow in May 2020. | Prices fell in Lindow in May 2020.
polarity    C | All of the miners survived. | None of the miners survived.
polarity    S | The council did not approve the budget. | The council rejected the budget.
polarity    C! | The bridge is safe, engineers found. | The bridge is unsafe, engineers found.
polarity    C! | The museum is open on Sundays. | The museum is closed on Sundays.
polarity    S | No one was hurt in the blast. | There were no injuries in the blast.
polarity    C! | The airline has never lost a plane. | The airline lost two planes in 1987.
denial      C | Ana Kovar took a bribe. | Ana Kovar denied taking a bribe.
denial      C | The company dumped waste in the river. | The company denied that it dumped waste in the river.
denial      CN! | The ministry denied that soldiers fired on the crowd. | Soldiers fired on the crowd.
denial      S | The army denied that it shot at the crowd. | The army rejected claims that it had shot at the crowd.
denial      N! | The ministry denied that 50 soldiers deserted. | The ministry said that 20 tanks were lost.
modality    N! | The plant will close in autumn. | The plant may close in autumn.
modality    N! | The airline will cut 300 jobs. | The airline could cut 300 jobs.
modality    N! | The senator will resign. | The senator might resign.
modality    SN! | The plant may close in autumn. | The plant will close in autumn.
modality    N! | The virus came from a farm. | The virus may have come from a farm.
modality    N! | The virus came from a farm. | It is possible that the virus came from a farm.
modality    N! | The bank broke the law. | The bank is suspected of having broken the law.
modality    N! | The bank broke the law. | Prosecutors are investigating whether the bank broke the law.
conditions  N! | The union will strike on Friday. | The union will strike on Friday if talks fail.
conditions  N! | The city will build the stadium. | The city would build the stadium if the state paid for it.
conditions  N! | The country will leave the treaty. | The country will leave the treaty unless it is amended.
planfact    N! | The firm has closed its Lindow plant. | The firm plans to close its Lindow plant.
planfact    N! | The firm cut 400 jobs. | The firm plans to cut 600 jobs.
planfact    N! | The navy bought six frigates. | The navy intends to buy six frigates.
planfact    N! | The city built 500 homes. | The city promised to build 900 homes.
planfact    C | The firm plans to close its Lindow plant. | The firm has no plans to close its Lindow plant.
attribution SN | The bridge is unsafe. | Engineers said that the bridge is unsafe.
attribution SN | The lake is polluted with lead, the ministry said. | The ministry said the lake was polluted with lead.
attribution N! | The election was stolen. | Polls show that many voters believe the election was stolen.
attribution N! | The election was not stolen. | Polls show that many voters believe the election was stolen.
attribution N! | The vaccine is dangerous. | Some parents fear that the vaccine is dangerous.
attribution N! | The mine is bankrupt. | Rumours say that the mine is bankrupt.
attribution N! | The general ordered the attack. | A reporter asked whether the general had ordered the attack.
attribution C | The minister supports the ban. | The minister said she opposes the ban.
subset      N! | The storm killed 40 people. | The storm killed 12 people in Lindow county.
subset      N! | The storm killed 40 people. | The storm killed six children.
subset      N! | The company employs 9,000 people worldwide. | The company employs 700 people in Norway.
subset      N! | Turnout was 64 percent. | Turnout among young voters was 41 percent.
subset      N! | The region has 300 schools. | The region has 80 private schools.
subset      N! | The school has 500 pupils. | The school has 210 girls among its pupils.
subset      SN! | The storm killed 40 people. | The storm killed 40 people, 12 of them children.
related     N | The council approved the budget. | The council discussed the budget on Tuesday.
related     N! | The company recalled 5,000 prams. | The company sells prams in 30 countries.
related     N | A landslide blocked the road. | The road leads to the ski resort.
related     N | The minister resigned on Friday. | The minister was appointed in 2015.
related     S | The minister resigned on Friday. | The minister stepped down on Friday.
related     S | Police arrested the driver. | The driver was taken into custody by police.
related     S! | The firm bought its rival for $90 million. | The firm acquired its rival for $90 million.
places      C | The conference took place in Oslo. | The conference took place in Lisbon.
places      N | Police arrested 20 people in Oslo. | Police arrested 45 people in Lisbon.
scope       C! | All flights were cancelled. | Some flights were not cancelled.
scope       N! | The firm raised prices by 5 percent. | The firm raised prices to 5 dollars.
scope       C! | Only one minister voted against the plan. | Four ministers voted against the plan.
updates     SN! | The death toll rose to 17. | The death toll rose from 14 to 17.
amounts     CN | The company made a profit of $4 million. | The company made a loss of $4 million in 2003.
amounts     S | The search covers 1,200 square miles. | Rescuers are searching an area of 1,200 square miles.
dates       C! | The Lindow observatory opened in 2019. | The Lindow observatory opened in 2017.
dates       C! | Ana Kovar was born in 1971. | Ana Kovar was born in 1969.
scope       C! | All inspections of the lift were carried out. | Two inspections of the lift were not carried out.
scope       C! | Nobody was killed in the fire. | Two people were killed in the fire.
scope       N | No children were killed in the fire. | Two people were killed in the fire.
scope       C | None of the seats has been fitted. | Half of the seats have been fitted.
related     CN! | The match has been cancelled. | The match has been postponed.
related     CN! | The match has been postponed. | The match has been cancelled.
attribution N | The builder used cheap steel. | Critics accuse the builder of using cheap steel.
attribution N | The mayor took a bribe. | The mayor is accused of taking a bribe.
amounts     C! | Lindow won 3-1 against Graufeld. | Lindow lost 1-3 to Graufeld.
"""


class Plain(NamedTuple):
    """A pair, and the relations that a careful reader would take."""

    kind: str
    want: str
    hard: bool
    claim: str
    evidence: str


def _read(line: str) -> Plain:
    told, claim, evidence = line.split(" | ")
    kind, want = told.split()
    return Plain(kind, want.strip("!"), want.endswith("!"), claim, evidence)


PAIRS = tuple(map(_read, _TABLE.strip().splitlines()))
