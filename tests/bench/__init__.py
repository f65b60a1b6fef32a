"""Benchmarks: run by hand, each with `--help`; they print ratios measured in one run and assert nothing."""
