"""What was said, by whom, and where in the text: files in, documents and claims out."""
