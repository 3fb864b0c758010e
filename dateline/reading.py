"""Reading one page all the way to the rows that the store keeps of it."""

from collections.abc import Callable
from dataclasses import replace

from ledger.keeping.version import ledger_version
from ledger.keeping.work import packed
from ledger.measures import Measures
from pipeline.context import Context
from pipeline.extract import extract
from pipeline.record import Page, Record
from storage.identity import article_address
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


Accounts = Callable[[Record, str, str], tuple[str, bytes]]  # of a record, its outlet and address


def read_page(page: Page, context: Context, accounts: Accounts | None = None, *, outlet: str = "") -> Prepared:
    """What the page holds; one without a body is no article. `accounts`: what makes it ready for the ledger as well."""
    record = extract(page, context)
    prepared = prepare(record, is_article=bool(record.text.strip()))
    if accounts is None or not prepared.is_article:
        return prepared
    try:
        address = article_address(page.url or "", record.canonical_url)
        return replace(prepared, account=accounts(record, outlet, address))
    except Exception:  # noqa: BLE001 - one page: it is kept all the same, and the ledger tries again and says why
        return prepared


def accounts_by(measures: Measures) -> Accounts:
    """What the ledger keeps of a record, with the version of its rules."""
    version = ledger_version(measures)
    return lambda record, outlet, url: (version, packed(record, measures, outlet=outlet, url=url, edits={}))


def warm_up(context: Context = Context()) -> None:  # noqa: B008 - frozen
    """Load what reading needs before the first page comes, so that no page pays for it."""
    read_page(SAMPLE, context)
