"""What the project is worked on with, and does not ship: nothing of the product imports it."""
