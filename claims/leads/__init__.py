"""Statements that lean on earlier words of their article turned into statements with these words before them."""
