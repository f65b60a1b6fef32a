"""Labelled pairs in, relation models out: how the models in `verify/models/` were made, for anyone to make again.

Nothing here is needed to run Twosource: torch and transformers are the `training` extra of pyproject.toml.
"""
