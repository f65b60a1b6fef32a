"""The states of the world: usual name, capital, the words for its people, and other names for state and government."""

# usual name | capital and its other spellings | demonyms | other names of the state | seats that stand for the government
_TABLE = """
Ukraine|Kyiv,Kiev|Ukrainian,Ukrainians||
Russia|Moscow|Russian,Russians|Russian Federation|Kremlin
United States|Washington,Washington D.C.|American,Americans|US,U.S.,USA,U.S.A.,America,United States of America|White House,Pentagon,State Department
United Kingdom|London|British,Briton,Britons|UK,U.K.,Britain,Great Britain|Downing Street,Whitehall
France|Paris|French,Frenchman,Frenchmen||Élysée,Elysee
Germany|Berlin|German,Germans||
Poland|Warsaw|Polish,Pole,Poles||
Italy|Rome|Italian,Italians||
Spain|Madrid|Spanish,Spaniard,Spaniards||
Hungary|Budapest|Hungarian,Hungarians||
"""
