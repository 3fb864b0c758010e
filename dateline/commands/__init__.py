"""One module per command, each with `COMMAND`."""
