"""The settings of the Scrapy project: scrapy.cfg names this module, so that `scrapy crawl outlet` works as expected.

The spider brings its own settings (`crawler/spider.py`); these are what Scrapy must know before it loads one.
"""

SPIDER_MODULES = ["crawler.spider"]
TWISTED_REACTOR_ENABLED = False  # all of Dateline runs in one asyncio loop
DATELINE_OPENER = "dateline.collecting.open_collection"
LOG_LEVEL = "INFO"
