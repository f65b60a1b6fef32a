"""The words of time: months, days, parts of the day, seasons, feasts, and the words that move a date to and fro."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
    "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # the northern half's, by their first month
DAY_PARTS = "morning afternoon evening night noon midnight midday midmorning midafternoon dawn dusk daybreak nightfall lunchtime".split()
UNITS = "second minute hour day night week fortnight weekend month quarter half season year decade century millennium".split()
BACK = "last past previous prior preceding".split()
AHEAD = "next coming following upcoming subsequent".split()
HERE = "this current present same ongoing".split()
TENS_OF_YEARS = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip

# Feasts with a fixed day, as (month, day); those that move are reckoned in `claims/times/calendar.py`.
FIXED_FEASTS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
    "new year's day": (1, 1), "new years day": (1, 1), "new years eve": (12, 31), "new year's": (1, 1), "new year": (1, 1), "valentine's day": (2, 14),
    "st. patrick's day": (3, 17), "saint patrick's day": (3, 17), "st patrick's day": (3, 17), "saint patrick": (3, 17),
    "april fools' day": (4, 1), "april fool's day": (4, 1), "international workers' day": (5, 1), "workers' day": (5, 1), "labour day": (5, 1),
    "may day": (5, 1), "victory day": (5, 9), "europe day": (5, 9), "juneteenth": (6, 19), "freedom day": (6, 19), "jubilee day": (6, 19),
    "canada day": (7, 1), "independence day": (7, 4), "bastille day": (7, 14), "halloween": (10, 31), "armistice day": (11, 11),
    "remembrance day": (11, 11), "veterans day": (11, 11), "veterans' day": (11, 11), "all saints' day": (11, 1), "epiphany": (1, 6),
    "earth day": (4, 22), "international women's day": (3, 8), "women's day": (3, 8), "human rights day": (12, 10), "world aids day": (12, 1),
    "holocaust remembrance day": (1, 27), "d-day": (6, 6), "guy fawkes night": (11, 5), "anzac day": (4, 25), "australia day": (1, 26),
    "st. andrew's day": (11, 30), "burns night": (1, 25), "orthodox christmas": (1, 7), "groundhog day": (2, 2),
}  # fmt: skip
MOVING_FEASTS = (
    "thanksgiving day", "thanksgiving", "easter sunday", "easter monday", "good friday", "palm sunday", "ash wednesday", "easter", "orthodox easter",
    "mother's day", "father's day", "memorial day", "labor day", "election day", "black friday", "cyber monday", "martin luther king day",
    "martin luther king jr. day", "mlk day", "presidents day", "presidents' day", "columbus day", "pentecost", "ascension day",
)  # fmt: skip

# Cues that the clause looks forward; without one a date that could be either is taken for the nearer, or the past one.
FUTURE_CUES = "will shall 'll ’ll wo would may might could".split()
FUTURE_LEMMAS = """
plan expect schedule intend hope aim due set upcoming slate propose promise vow prepare pledge anticipate forecast await bound likely
forthcoming tentatively planned scheduled expected tomorrow next coming
""".split()
