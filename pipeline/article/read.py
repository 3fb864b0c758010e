"""Reading a page."""

from pipeline.record import Article, NotAnArticle, Page


def read_article(page: Page) -> Article | NotAnArticle:
    """The article of a page. Strange pages give issues or `NotAnArticle`; nothing is raised."""
    text = page.text if page.text is not None else (page.body or b"").decode(page.charset or "utf-8", "replace")
    return Article(text=text, title=page.title, url=page.url, language=page.language)
