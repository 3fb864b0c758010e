"""Markdown with a footnote per figure. Text from articles is escaped, so that it can neither link nor format."""

import re

from digest.format import Format
from digest.model import Digest, Entry, Figure, Footnote
from digest.text import day_in_words, in_quotes, isolated, moment_in_words, one_line, safe_url
from pipeline.countries.lexicon import country_name

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#!|&~])|^([+\-=])|(?<=\d)([.)])(?=\s)")


def escaped(text: str | None) -> str:
    """One line of text that Markdown prints as it is."""
    return _SPECIAL.sub(r"\\\g<0>", isolated(text))


def render(digest: Digest) -> bytes:
    lines = [f"# Digest {escaped(digest.id)}".rstrip(), "", *_header(digest), ""]
    for entry in digest.entries:
        lines += _entry(entry)
    lines += [line for figure in digest.figures for line in _footnote(figure.note, figure)]
    return ("\n".join(lines).rstrip("\n") + "\n").encode()


def _header(digest: Digest) -> list[str]:
    asked = "; ".join(f"{name} {escaped(value)}" for name, value in digest.filter.items()) or "everything"
    lines = [
        f"- Selection: {asked}",
        f"- Cut-off: {moment_in_words(digest.cutoff) or escaped(digest.cutoff)}",
        f"- In this digest: {_many(len(digest.figures), 'figure')} from {_many(len(digest.entries), 'article')}",
        *(f"- Left out: {left.count} {escaped(left.reason)}" for left in digest.left_out),
    ]
    if not digest.left_out:
        lines.append("- Left out: nothing")
    if digest.versions:
        lines.append("- Versions: " + ", ".join(f"{escaped(k)} {escaped(v)}" for k, v in digest.versions.items()))
    return lines


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _entry(entry: Entry) -> list[str]:
    about = ", ".join(escaped(name) for name in entry.countries)
    byline = " · ".join(part for part in (escaped(entry.outlet), day_in_words(entry.published), about) if part)
    return [f"## {escaped(entry.title)}", "", byline, "", *map(_figure, entry.figures), ""]


def _figure(figure: Figure) -> str:
    what = " ".join(escaped(word) for word in (figure.counted, figure.event and f"({figure.event})") if word)
    extra = [what] if what and one_line(figure.counted or "") not in one_line(figure.figure) else []
    extra += [
        escaped(f"{label}{value}")
        for label, value in (
            ("", figure.period),
            ("in ", figure.place and country_name(figure.place)),
            ("said by ", figure.attribution),
        )
        if value
    ]
    extra += [escaped(check) for check in figure.checks]
    extra += [f"**{escaped(remark)}**" for remark in _remarks(figure)]
    tail = "".join(f" · {part}" for part in extra)
    return f"- **{escaped(figure.figure)}**{tail} [^{figure.note.number}]"


def _remarks(figure: Figure) -> list[str]:
    return [remark for remark in ("not reviewed" if figure.reviewed is None else None, figure.changed) if remark]


def _footnote(note: Footnote, figure: Figure) -> list[str]:
    url = safe_url(note.url)
    source = ", ".join(
        part for part in (escaped(note.outlet), f"“{escaped(note.title)}”", day_in_words(note.published)) if part
    )
    parts = [source]
    if url:
        parts.append(f"<{url.replace('(', '%28').replace(')', '%29')}>")
    if note.captured:
        parts.append(f"captured {moment_in_words(note.captured) or escaped(note.captured)}")
    if note.snapshot:
        parts.append(f"sha256 `{re.sub('[^0-9a-f]', '', note.snapshot)}`")
    if note.partial:
        parts.append(f"**partial text: {escaped(note.partial)}**")
    if note.cites:
        parts.append("which relies on " + ", ".join(map(escaped, note.cites)))
    return [f"[^{note.number}]: {'; '.join(parts)}.", "", f"    {in_quotes(note.quote, escaped)}", ""]


FORMAT = Format(summary="Markdown, a footnote per figure", suffix="md", media_type="text/markdown", render=render)
