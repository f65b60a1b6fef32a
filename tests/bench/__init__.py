"""Benchmarks: run by hand with `make bench`; they print ratios measured in one run and assert nothing."""
