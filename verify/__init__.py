"""Do claims agree, and what did we decide: claims in, flags, verdicts and a log out."""

__version__ = "0.1.0"
