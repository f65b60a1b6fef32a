"""Do two statements agree: one file per kind of evidence, each rule a pure function from a comparison to a finding."""
