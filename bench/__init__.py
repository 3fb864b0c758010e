"""Measuring the product: quality against gold data, speed and collection side by side with other tools."""
