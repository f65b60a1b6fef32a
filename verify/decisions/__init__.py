"""What reviewers did beside a verdict: corrections, second readings, review files, and who may do what."""
