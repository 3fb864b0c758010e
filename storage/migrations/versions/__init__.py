"""One module per step; its name is the step's."""
