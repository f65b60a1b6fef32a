"""The command line's rooms: what is typed comes in, calls to the line and what a terminal shows go out."""
