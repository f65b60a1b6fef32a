"""An article's text cut up: lines, quotations, sentences and words, and the ways around the parser's tree."""
