"""Other outlets and reports that an article relies on."""
