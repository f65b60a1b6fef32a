"""What can be asked of the store, a file for each kind of question; `Store` is all of them together."""
