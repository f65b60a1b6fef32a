"""A stretch of an article turned into statements that can be read alone, each with how it is put."""
