"""Reading one page all the way to the rows that the store keeps of it."""

from pipeline.context import Context
from pipeline.extract import extract
from pipeline.record import Page
from storage.prepared import Prepared, prepare

# Everything a usual page needs is loaded by reading it: languages, places, outlets' names, grammars.
SAMPLE = Page(
    body=b"<html><head><title>Twelve held after march</title></head><body><article><h1>Twelve held after march</h1>"
    b"<p>SEOUL, 3 May 2024 - Twelve people were arrested in Seoul on Friday after a march through the city, the police "
    b"said. It was the third march in a week, and about 4,500 people took part in it, according to the Korea Times.</p>"
    b"<p>In the second quarter of 2023, 65 people (18 men and 47 women) had been held in the whole of the country, up "
    b"from 40 a year before. The office of the mayor did not answer questions about what will become of them.</p>"
    b"</article></body></html>",
    url="https://sample.example/2024/05/03/twelve-held-after-march",
)


def read_page(page: Page, context: Context) -> Prepared:
    """What the page holds; one without a body is no article."""
    record = extract(page, context)
    return prepare(record, is_article=bool(record.text.strip()))


def warm_up(context: Context = Context()) -> None:  # noqa: B008 - frozen
    """Load what reading needs before the first page comes, so that no page pays for it."""
    read_page(SAMPLE, context)
