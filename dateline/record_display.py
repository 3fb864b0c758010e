"""Records for people: the text with its findings marked, and tables beside it."""

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from pipeline.record import Claim, Record, Span

# Findings, and how they are marked; where two overlap the later style lies above.
STYLES = {"dates": "cyan", "countries": "green", "citations": "magenta", "claims": "bold yellow"}
# How a check of figures against each other came out; `None`: it offers a figure that the text does not state.
VERDICTS = {True: ("green", "adds up"), False: ("red", "does not"), None: ("dim", "implied")}
TRENDS = {"increase": " ↑", "decrease": " ↓", None: ""}


def show_record(console: Console, record: Record) -> None:
    """Print a record: what the page is, its text with the findings marked, the claims, the flags and issues."""
    console.print(Text(record.title or "(no title)", style="bold"))
    for name, value in _facts(record):
        console.print(Text.assemble((f"{name:<11}", "dim"), value))
    if record.text:
        console.print()
        console.print(marked(record))
        console.print()
        legend = Text("  ").join(Text(name, style=style) for name, style in STYLES.items())
        console.print(Text.assemble(("marked: ", "dim"), legend))
    if record.claims:
        console.print(_claims(record))
        for check in dict.fromkeys(check for claim in record.claims for check in claim.checks):
            style, verdict = VERDICTS[check.holds]
            console.print(Text.assemble((f"{verdict:<11}", style), check.detail))
    for flag in record.flags:
        console.print(Text.assemble((f"{flag.severity} ", "bold red"), (f"{flag.rule}: ", "red"), flag.reason))
    for issue in record.issues:
        console.print(Text.assemble((f"{issue.stage} {issue.code}: ", "red"), issue.message))
    console.print()


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    source = f" (from {record.published_from})" if record.published_from else ""
    access = f"{record.access}: {record.access_reason}" if record.access_reason else record.access
    for name, value in (
        ("published", f"{record.published}{source}" if record.published else None),
        ("modified", record.modified),
        ("by", ", ".join(record.authors)),
        ("site", record.site_name),
        ("address", record.canonical_url or record.url),
        ("language", record.language),
        ("access", access),
        ("topics", ", ".join(record.topics)),
        ("labels", ", ".join(f"{key}: {label}" for key, label in record.labels.items())),
        ("countries", ", ".join(f"{tag.name} ({tag.role})" for tag in record.countries)),
    ):
        if value:
            yield name, value


def marked(record: Record) -> Text:
    """The text with its findings marked."""
    text = Text(record.text)
    for kind, style in STYLES.items():
        for start, end in _spans(record, kind):
            text.stylize(style, start, end)
    return text


def _spans(record: Record, kind: str) -> Iterator[Span]:
    if kind == "countries":
        yield from (mention.span for tag in record.countries for mention in tag.mentions)
    else:
        yield from (finding.span for finding in getattr(record, kind))


def _claims(record: Record) -> Table:
    table = Table(title="Claims", title_justify="left")
    for name in ("claim", "value", "what", "event", "period", "place", "said by"):
        table.add_column(name, justify="right" if name == "value" else "left")
    for claim in record.claims:
        period = (claim.period.text if claim.period else "") + (" (total so far)" if claim.cumulative else "")
        cells = (
            claim.text,
            _value(claim),
            claim.counted,
            claim.event,
            period.strip(),
            claim.place,
            claim.attribution,
        )
        table.add_row(*(Text(str(cell or "")) for cell in cells))
    return table


def _value(claim: Claim) -> str:
    """The figure as a person writes it: "at least 20", "5–7", "about 12 %", "USD 3,000 ↑"."""
    if claim.value is not None:
        figure = f"{claim.value:,.12g}"
    elif claim.low is not None and claim.high is not None:
        figure = f"{claim.low:,.12g}–{claim.high:,.12g}"
    else:
        bound = claim.low if claim.low is not None else claim.high
        figure = "?" if bound is None else f"{bound:,.12g}"
    words = {
        "approx": "about ",
        "at_least": "at least ",
        "at_most": "at most ",
        "more_than": "over ",
        "less_than": "under ",
    }
    if claim.unit and claim.kind == "money":
        figure = f"{claim.unit} {figure}"
    elif claim.unit:
        figure += " %" if claim.unit == "percent" else f" {claim.unit}"
    return words.get(claim.modifier, "") + figure + TRENDS[claim.trend]
