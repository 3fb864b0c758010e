"""Scrapy: find the outlets' pages and fetch them politely and safely."""
