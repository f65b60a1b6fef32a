"""What leaves the house as a file: the editor's report, workbooks, ClaimReview."""
