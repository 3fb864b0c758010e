"""Reading the catalogue: every `<slug>.yml` of the packaged folder, and of the operator's own.

Strict: an unknown key, a wrong value, a host or alias that two outlets claim are all mistakes, and all mistakes of all
files are reported together, each with file, line and key. Values are read as written: `country: NO` is Norway.
"""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit

import yaml

from outlets.hosts import ascii_host
from outlets.outlet import Caution, Outlet, Rhythm, Source, SourceKind
from pipeline.article.layout import KEYS as LAYOUT_KEYS
from pipeline.article.layout import Layout, layout_from_mapping
from pipeline.context import Context
from pipeline.errors import OutletError
from pipeline.record import CitationKind, KnownOutlet

PACKAGED = Path(__file__).resolve().parent
KEYS = (
    *("name", "homepage", "hosts", "country", "languages", "kind", "caution", "aliases", "sources"),
    *("rhythm", "delay", "render", "layouts"),
)
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# A host name in lower case, also in another alphabet than ours.
HOST = re.compile(r"([^\W_A-Z]([^\W_A-Z]|-)*\.)+([^\W_A-Z]|-){2,}|localhost|\d+(\.\d+){3}|\[[0-9a-f:]+\]")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
LARGEST = 256 * 1024  # bytes; the largest packaged file has under 4 kB

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's is ten times as fast where it is built in


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """Something wrong in a file. `str()` is the line a person reads."""

    path: Path
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.key + ': ' if self.key else ''}{self.message}"


@dataclass(frozen=True)
class Catalogue:
    """The outlets, in the order of their slugs."""

    outlets: tuple[Outlet, ...] = ()

    def __iter__(self) -> Iterator[Outlet]:
        return iter(self.outlets)

    def __len__(self) -> int:
        return len(self.outlets)

    @cached_property
    def by_slug(self) -> Mapping[str, Outlet]:
        return {outlet.slug: outlet for outlet in self.outlets}

    @cached_property
    def known(self) -> tuple[KnownOutlet, ...]:
        """What the core may know of them."""
        return tuple(outlet.known() for outlet in self.outlets)

    def context(self, policy: str = "default") -> Context:
        """What the core is told of the catalogue."""
        layouts = {outlet.slug: outlet.layouts for outlet in self if outlet.layouts}
        return Context(outlets=self.known, layouts=layouts, policy=policy)

    def get(self, slug: str) -> Outlet:
        """The outlet of that slug. Raises `OutletError` naming the nearest slugs."""
        if outlet := self.by_slug.get(slug):
            return outlet
        near = difflib.get_close_matches(slug.lower(), self.by_slug, n=3, cutoff=0.5)
        hint = f"did you mean {' or '.join(near)}?" if near else "`dateline outlets list` shows what there is."
        raise OutletError(f"No outlet {slug!r} in the catalogue; {hint}")

    def watched(self, slugs: Iterable[str] = ()) -> tuple[Outlet, ...]:
        """The outlets to collect: those of `slugs`, or all that name a source, but for satire and disinformation.

        Raises `OutletError` like `get`.
        """
        every = (outlet for outlet in self if outlet.sources and outlet.caution is None)
        return tuple(self.get(slug) for slug in slugs) or tuple(every)


def load(folder: Path | None = None) -> Catalogue:
    """The packaged outlets and those of `folder`, where a file of the same name replaces a packaged outlet.

    Raises `OutletError` with every mistake of every file.
    """
    catalogue, mistakes = read(folder)
    if mistakes:
        count = "A mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
        raise OutletError("\n".join([f"{count} in the outlets; correct and try again.", *map(str, mistakes)]))
    return catalogue


def read(folder: Path | None = None) -> tuple[Catalogue, tuple[Mistake, ...]]:
    """The outlets that can be read, and what is wrong with the others."""
    if folder is not None and not folder.is_dir():
        raise OutletError(f"{folder}: there is no such folder; make it, or correct the setting that names it.")
    files = {path.stem: path for place in (PACKAGED, folder) if place for path in sorted(place.glob("*.yml"))}
    outlets: list[Outlet] = []
    mistakes: list[Mistake] = []
    for slug in sorted(files):
        outlet, wrong = read_file(files[slug])
        outlets += [outlet] if outlet else []
        mistakes += wrong
    return Catalogue(tuple(outlets)), (*mistakes, *_clashes(outlets))


def read_file(path: Path) -> tuple[Outlet | None, tuple[Mistake, ...]]:
    """The outlet of one file (None: it cannot be read), and the mistakes in it."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        return None, (Mistake(path=path, line=1, key="", message=f"cannot be read ({error.strerror})."),)
    if len(raw) > LARGEST:
        message = f"has {len(raw)} bytes; an outlet's file has at most {LARGEST}."
        return None, (Mistake(path=path, line=1, key="", message=message),)
    return read_text(raw, path)


def read_text(raw: bytes, path: Path) -> tuple[Outlet | None, tuple[Mistake, ...]]:
    """Like `read_file`, for the content of a file; `path` names it and gives the slug."""
    reader = _Reader(path)
    try:
        node = yaml.compose(raw.decode("utf-8"), Loader=_Loader)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        reader.note(line, "", "is not UTF-8; save the file in that encoding.")
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "cannot be read as YAML"
        reader.note(mark.line + 1 if mark else 1, "", f"is no YAML: {problem}.")
    else:
        outlet = reader.outlet(node)
        return (None if reader.mistakes else outlet), tuple(reader.mistakes)
    return None, tuple(reader.mistakes)


class _Reader:
    """Reads the nodes of one file and takes notes of what is wrong."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.mistakes: list[Mistake] = []

    def note(self, at: Any, key: str, message: str) -> None:
        line = at if isinstance(at, int) else at.start_mark.line + 1
        self.mistakes.append(Mistake(path=self.path, line=line, key=key, message=message))

    def outlet(self, node: Any) -> Outlet | None:
        if not SLUG.fullmatch(self.path.stem):
            self.note(
                1, "", "the file's name is the outlet's slug; it has lower-case letters, digits and hyphens only."
            )
        if node is None:
            self.note(1, "", "is empty; name and homepage are needed.")
            return None
        fields = self.mapping(node, "", KEYS)
        for key in ("name", "homepage"):
            if fields is not None and key not in fields:
                self.note(node, key, "is missing.")
        if fields is None or not {"name", "homepage"} <= fields.keys():
            return None
        homepage = self.url(fields["homepage"], "homepage")
        hosts = self.texts(fields.get("hosts"), "hosts", HOST, 'write a host without scheme, such as "nknews.org"')
        return Outlet(
            slug=self.path.stem,
            name=self.text(fields["name"], "name"),
            homepage=homepage,
            hosts=self.names(hosts or [(urlsplit(homepage).hostname or "").removeprefix("www.")], node),
            country=self.country(fields.get("country")),
            languages=self.texts(fields.get("languages"), "languages", LANGUAGE, "write BCP 47, such as en or pt-BR"),
            kind=self.choice(fields.get("kind"), "kind", get_args(CitationKind), "outlet"),
            caution=self.choice(fields.get("caution"), "caution", get_args(Caution), "") or None,
            aliases=self.texts(fields.get("aliases"), "aliases"),
            sources=self.sources(fields.get("sources")),
            rhythm=self.rhythm(fields.get("rhythm")),
            delay=self.number(fields.get("delay"), "delay", 1.0, least=0.0),
            render=self.choice(fields.get("render"), "render", ("true", "false"), "false") == "true",
            layouts=self.layouts(fields.get("layouts")),
            path=self.path,
        )

    def mapping(self, node: Any, key: str, allowed: Iterable[str]) -> dict[str, Any] | None:
        """The values by key; None: it is no mapping. Unknown and repeated keys are mistakes."""
        if not isinstance(node, yaml.MappingNode):
            self.note(node, key, "must be a mapping (`key: value` lines).")
            return None
        names = tuple(allowed)
        out: dict[str, Any] = {}
        for name_node, value in node.value:
            name = name_node.value if isinstance(name_node, yaml.ScalarNode) else "?"
            where = f"{key}.{name}" if key else name
            if name not in names:
                near = difflib.get_close_matches(name, names, n=1)
                self.note(name_node, where, f"no such key; {f'did you mean {near[0]}?' if near else _one_of(names)}")
            elif name in out:
                self.note(name_node, where, "stands here twice; keep one.")
            else:
                out[name] = value
        return out

    def text(self, node: Any, key: str) -> str:
        value = node.value.strip() if isinstance(node, yaml.ScalarNode) else ""
        if not value:
            self.note(node, key, "must be a text.")
        return value

    def texts(
        self, node: Any, key: str, form: re.Pattern[str] | None = None, advice: str | None = None
    ) -> tuple[str, ...]:
        """A list of texts, or one text; each of `form`, and none twice."""
        if node is None:
            return ()
        items = node.value if isinstance(node, yaml.SequenceNode) else [node]
        out: list[str] = []
        for item in items:
            value = self.text(item, key)
            if value and form and not form.fullmatch(value):
                self.note(item, key, f"{value!r} will not do; {advice}.")
            elif value in out:
                self.note(item, key, f"{value!r} stands here twice; keep one.")
            elif value:
                out.append(value)
        return tuple(out)

    def url(self, node: Any, key: str) -> str:
        value = self.text(node, key)
        try:
            parts = urlsplit(value)
            good = parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", value)
        except ValueError:
            good = False
        if value and not good:
            self.note(node, key, f"{value!r} is no address; write one that starts with https:// or http://.")
            return ""
        return value

    def names(self, hosts: Iterable[str], node: Any) -> tuple[str, ...]:
        """The hosts as they stand in addresses."""
        try:
            return tuple(ascii_host(host) for host in hosts if host)
        except ValueError as error:
            self.note(node, "hosts", f"holds what is no host name ({error}).")
            return ()

    def country(self, node: Any) -> str | None:
        if node is None:
            return None
        value = self.text(node, "country")
        if value == "UK" or (value and not re.fullmatch("[A-Z]{2}", value)):
            self.note(
                node, "country", f"{value!r} will not do; write ISO 3166-1 alpha-2 in capitals, such as KR or GB."
            )
        return value

    def choice(self, node: Any, key: str, allowed: tuple[str, ...], default: str) -> Any:
        if node is None:
            return default
        value = self.text(node, key)
        if value and value not in allowed:
            self.note(node, key, f"{value!r} will not do; {_one_of(allowed)}")
        return value

    def number(self, node: Any, key: str, default: float, least: float) -> float:
        if node is None:
            return default
        value = self.text(node, key)
        if value and not (re.fullmatch(r"\d+(\.\d+)?", value) and float(value) >= least):
            self.note(node, key, f"{value!r} will not do; write a number from {least:g} up.")
            return default
        return float(value) if value else default

    def sources(self, node: Any) -> tuple[Source, ...]:
        """`- feed: URL` items; a listing may say by `links` which of its links are articles."""
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode):
            self.note(node, "sources", "must be a list, such as `- feed: https://…`.")
            return ()
        return tuple(filter(None, (self.source(item, f"sources[{i}]") for i, item in enumerate(node.value))))

    def source(self, node: Any, key: str) -> Source | None:
        kinds: tuple[SourceKind, ...] = get_args(SourceKind)
        fields = self.mapping(node, key, (*kinds, "links"))
        if fields is None:
            return None
        named = [kind for kind in kinds if kind in fields]
        if len(named) != 1:
            self.note(node, key, f"must have one address: {_one_of(kinds)}")
            return None
        kind = named[0]
        if "links" in fields and kind != "listing":
            self.note(fields["links"], f"{key}.links", "is for a listing only.")
        links = self.text(fields["links"], f"{key}.links") if "links" in fields else None
        return Source(kind=kind, url=self.url(fields[kind], f"{key}.{kind}"), links=links)

    def rhythm(self, node: Any) -> Rhythm:
        plain = Rhythm()
        fields = self.mapping(node, "rhythm", ("fastest", "slowest", "expect")) if node is not None else None
        if fields is None:
            return plain
        fastest = self.number(fields.get("fastest"), "rhythm.fastest", plain.fastest, least=1)
        slowest = self.number(fields.get("slowest"), "rhythm.slowest", max(plain.slowest, fastest), least=1)
        expect = self.number(fields.get("expect"), "rhythm.expect", -1, least=0)
        if slowest < fastest:
            self.note(node, "rhythm", f"slowest ({slowest:g} minutes) must not be below fastest ({fastest:g}).")
        return Rhythm(fastest=int(fastest), slowest=int(slowest), expect=int(expect) if expect >= 0 else None)

    def layouts(self, node: Any) -> tuple[Layout, ...]:
        """The layouts, whose rules `pipeline.article.layout` knows."""
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode):
            self.note(node, "layouts", "must be a list of layouts.")
            return ()
        return tuple(filter(None, (self.layout(item, f"layouts[{i}]") for i, item in enumerate(node.value))))

    def layout(self, node: Any, key: str) -> Layout | None:
        fields = self.mapping(node, key, LAYOUT_KEYS)
        if fields is None:
            return None
        values = {
            name: self.texts(value, f"{key}.{name}") if name == "remove" else self.text(value, f"{key}.{name}")
            for name, value in fields.items()
        }
        try:
            return layout_from_mapping(values)
        except ValueError as error:
            rule = next((name for name in fields if f" {name}:" in str(error)), None)
            message = str(error).removeprefix("layout: ").removeprefix(f"{rule}: ")
            self.note(fields[rule] if rule else node, f"{key}.{rule}" if rule else key, f"{message}.")
            return None


def _one_of(names: Iterable[str]) -> str:
    return f"there are: {', '.join(names)}."


def _clashes(outlets: Iterable[Outlet]) -> Iterator[Mistake]:
    """Hosts, names and aliases that two outlets claim: an article or a citation must lead to one of them."""
    owners: dict[tuple[str, str], Outlet] = {}
    for outlet in outlets:
        claims = [("hosts", host, host) for host in outlet.hosts]
        claims += [("aliases", name, folded(name)) for name in (outlet.name, *outlet.aliases)]
        for key, shown, claim in claims:
            owner = owners.setdefault((key, claim), outlet)
            if owner is not outlet and outlet.path:
                message = f"{shown!r} belongs to {owner.slug} already; take it out of one of the two."
                yield Mistake(path=outlet.path, line=_line_of(outlet.path, shown), key=key, message=message)


def folded(name: str) -> str:
    """A name as it is compared: without case and a leading article."""
    return " ".join(name.casefold().split()).removeprefix("the ")


def _line_of(path: Path, value: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if value in line and not line.startswith("homep")), 1)
