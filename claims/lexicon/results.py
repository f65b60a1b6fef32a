"""What a firm reports of itself, and a reader must know of which: "sales rose 3 percent"."""

RESULTS = frozenset("sales revenue revenues earnings profit profits net income results loss losses turnover orders shipments deposits loans assets".split())
KINDS_OF_RESULTS = frozenset("interest quarter half year operating net pretax".split())
OF_ALL = frozenset("personal corporate disposable household national retail industrial".split())  # of no one firm
