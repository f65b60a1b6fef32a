"""How much each thing counts that speaks for or against somebody when an article says "he".

Fitted on the 201 pronouns of ECB+ (CC BY 3.0) that stand for a person told of before them, each weight held near one set
by hand, since most of these short texts have one person or two; how much distance counts (`sentences_back`,
`same_sentence`) is set by hand alone, since ECB+ leaves sentences out. `SURE` was set on 84 pronouns of news articles,
labelled by reading: by the rules alone 0.83 of the names were right, with the table 0.98 of the 60 that it left. Of 60
in other articles it was 0.93 before, and 0.96 of the 56 that it left.
"""

SURE = 0.65  # as likely as this, among all who may be meant, or more
NOBODY = -0.14  # for somebody who was not told of before
COUNTS = {
    "told_since": -0.56,  # the logarithm of how many others have been told of since
    "times_named": 0.33,  # the logarithm of how often the article names him
    "sentences_back": -0.6,
    "same_sentence": 0.5,
    "subject": 0.88,
    "main_subject": 0.27,
    "object": 0.21,
    "owner": 0.25,
    "beside": -1.01,  # "the Berg plan"
    "both_subjects": 0.81,
    "by_pronoun": 0.96,  # who has been "he" before
    "stranger": -0.25,  # whom nobody names: "a judge"
    "gender_known": 1.17,  # by title, first name or office
    "other_quotation": -2.0,
    "in_opening": -0.91,  # "In a rebuke of Berg, he ..."
    "named_at_once": 0.31,  # in the first sentences
    "coming": 1.25,  # "Trying to sell his boats, Berg ..."
    "does_it": 1.14,  # the subject of the clause around the pronoun
    "does_more": 0.47,  # the subject of one further out
    "done_to": 0.68,  # the object of one of them
    "owns_subject": 1.14,  # "Berg's plan failed. He ..."
    "one_of_several": -0.73,  # "Berg and Holm"
    "joined": 2.0,  # "Berg and his wife"
    "says_so": 0.77,  # "Berg said he ..."
    "speaks_for": -3.0,  # "Berg's lawyer said he ..."; by hand
    "stranger_since": -0.11,  # a stranger in between, and not in one sentence
}
