"""Reading watches: every `<slug>.yml` of the packaged folder, and of the user's own, which replace packaged ones.

Strict, like the catalogue of outlets: every mistake of every file is reported with file, line and key, and a wrong
query by its sentence, the place and a suggestion.
"""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit

import yaml

from pipeline.errors import WatchError
from pipeline.query.fields import QueryError
from pipeline.query.grammar import explain, parse
from pipeline.query.nodes import EVERYTHING
from pipeline.record import Severity
from watches.watch import How, Teller, Watch

PACKAGED = Path(__file__).resolve().parent
KEYS = ("name", "query", "severity", "tell", "active")
TELL_KEYS = ("mail", "webhook", "how", "empty")
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MAIL = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+")
LARGEST = 64 * 1024  # bytes of a file

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Watches:
    """The watches, in the order of their slugs."""

    all: tuple[Watch, ...] = ()

    @property
    def active(self) -> tuple[Watch, ...]:
        """Those that are on."""
        return tuple(watch for watch in self.all if watch.active)

    def get(self, slug: str) -> Watch:
        """The watch of that slug. Raises `WatchError` naming the nearest."""
        by_slug = {watch.slug: watch for watch in self.all}
        if slug in by_slug:
            return by_slug[slug]
        near = difflib.get_close_matches(slug.lower(), by_slug, n=3, cutoff=0.5)
        hint = f"did you mean {' or '.join(near)}?" if near else "`dateline watch list` shows what there is."
        raise WatchError(f"There is no watch {slug!r}; {hint}")


def load(folder: Path | None = None) -> Watches:
    """The packaged watches, which are off, and those of `folder`. Raises `WatchError` with every mistake."""
    found, mistakes = read(folder)
    if mistakes:
        raise WatchError("\n".join(["A watch cannot be read; correct it and try again.", *mistakes]))
    return found


def read(folder: Path | None = None) -> tuple[Watches, tuple[str, ...]]:
    """The watches that can be read, and what is wrong with the others, in lines with file and place."""
    places = [PACKAGED] if folder is None or not folder.is_dir() else [PACKAGED, folder]
    files = {path.stem: path for place in places for path in sorted(place.glob("*.yml"))}
    found: list[Watch] = []
    mistakes: list[str] = []
    for slug in sorted(files):
        watch, wrong = read_file(files[slug])
        found += [watch] if watch else []
        mistakes += wrong
    return Watches(tuple(found)), tuple(mistakes)


def read_file(path: Path) -> tuple[Watch | None, list[str]]:
    """The watch of one file (None: it cannot be read), and the mistakes in it."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        return None, [f"{path}: cannot be read ({error.strerror})."]
    if len(raw) > LARGEST:
        return None, [f"{path}: has {len(raw)} bytes; a watch has at most {LARGEST}."]
    try:
        node = yaml.compose(raw.decode("utf-8"), Loader=_Loader)
    except (UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        return None, [f"{path}: is no YAML in UTF-8 ({str(error).splitlines()[0]})."]
    reader = _Reader(path)
    watch = reader.watch(node)
    return (None if reader.mistakes else watch), reader.mistakes


@dataclass(slots=True)
class _Reader:
    path: Path
    mistakes: list[str] = field(default_factory=list)

    def note(self, node: Any, key: str, message: str) -> None:
        line = node.start_mark.line + 1 if node is not None else 1
        self.mistakes.append(f"{self.path}:{line}: {key + ': ' if key else ''}{message}")

    def watch(self, node: Any) -> Watch | None:
        if not SLUG.fullmatch(self.path.stem):
            self.note(node, "", "the file's name is the watch's; it has lower-case letters, digits and hyphens only.")
        fields = self.mapping(node, "", KEYS)
        for key in ("name", "query"):
            if key not in fields:
                self.note(node, key, "is missing.")
        if self.mistakes:
            return None
        query = self.text(fields["query"], "query")
        try:
            tree = parse(query)
        except QueryError as error:
            self.note(fields["query"], "query", explain(query, error))
            return None
        if tree == EVERYTHING:
            self.note(fields["query"], "query", "asks for nothing; name at least one condition.")
        packaged = self.path.parent == PACKAGED
        return Watch(
            slug=self.path.stem,
            name=self.text(fields["name"], "name"),
            query=query,
            node=tree,
            severity=self.one_of(fields.get("severity"), "severity", get_args(Severity), "medium"),
            tell=self.tellers(fields.get("tell")),
            active=self.one_of(fields.get("active"), "active", ("true", "false"), "false" if packaged else "true")
            == "true",
            packaged=packaged,
            path=self.path,
        )

    def mapping(self, node: Any, key: str, allowed: tuple[str, ...]) -> Mapping[str, Any]:
        if not isinstance(node, yaml.MappingNode):
            self.note(node, key, "must be a mapping (`key: value` lines).")
            return {}
        out: dict[str, Any] = {}
        for name_node, value in node.value:
            name = str(name_node.value)
            if name not in allowed:
                near = difflib.get_close_matches(name, allowed, n=1)
                hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join(allowed)}."
                self.note(name_node, f"{key}.{name}".lstrip("."), f"no such key; {hint}")
            elif name in out:
                self.note(name_node, f"{key}.{name}".lstrip("."), "stands here twice; keep one.")
            else:
                out[name] = value
        return out

    def text(self, node: Any, key: str) -> str:
        value = " ".join(node.value.split()) if isinstance(node, yaml.ScalarNode) else ""
        if not value:
            self.note(node, key, "must be a text.")
        return value

    def one_of(self, node: Any, key: str, allowed: Iterable[str], default: str) -> Any:
        if node is None:
            return default
        value = self.text(node, key)
        if value and value not in allowed:
            self.note(node, key, f"{value!r} will not do; there are: {', '.join(allowed)}.")
        return value

    def tellers(self, node: Any) -> tuple[Teller, ...]:
        """`- mail: ADDRESS` or `- webhook: URL` items, with how often, and what an empty time is worth."""
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode):
            self.note(node, "tell", "must be a list, such as `- mail: you@example.org`.")
            return ()
        found = [self.teller(item, f"tell[{n}]") for n, item in enumerate(node.value)]
        return tuple(dict.fromkeys(teller for teller in found if teller is not None))

    def teller(self, node: Any, key: str) -> Teller | None:
        fields = self.mapping(node, key, TELL_KEYS)
        kinds = [kind for kind in ("mail", "webhook") if kind in fields]
        if len(kinds) != 1:
            self.note(node, key, "needs one of mail and webhook.")
            return None
        kind = kinds[0]
        to = self.text(fields[kind], f"{key}.{kind}")
        if kind == "mail" and to and not MAIL.fullmatch(to):
            self.note(fields[kind], f"{key}.mail", f"{to!r} is no mail address.")
        if kind == "webhook" and to and (problem := webhook_problem(to)):
            self.note(fields[kind], f"{key}.webhook", f"{to!r} {problem}")
        how = self.one_of(fields.get("how"), f"{key}.how", get_args(How), "at once")
        empty = self.one_of(fields.get("empty"), f"{key}.empty", ("silence", "line"), "silence")
        if empty == "line" and how == "at once":
            self.note(fields["empty"], f"{key}.empty", "is for hourly and daily; at once, nothing found is no moment.")
        return Teller(channel=f"{kind}:{to}", how=how, silent=empty == "silence")


def webhook_problem(url: str) -> str | None:
    """Why a webhook cannot be called at this address; None where it can."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.port == 0 or not host or parts.scheme not in ("http", "https"):
            return "is no address; write one that starts with https://."
    except ValueError:
        return "is no address; write one that starts with https://."
    if parts.username or parts.password:
        return "has a name or password in it; the signature says who sends."
    if parts.scheme == "http" and host not in ("localhost", "127.0.0.1", "::1"):
        return "would be called without encryption; write https://, http:// is for this machine alone."
    return None
