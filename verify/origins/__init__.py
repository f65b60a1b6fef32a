"""Where a statement comes from: outlets, agencies, copies, speakers, and which two of them are one source."""
