"""The desk: where a fact-checker reads the flags and gives verdicts; pages in, nothing out but rows of the log."""
