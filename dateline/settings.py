"""The settings: `DATELINE_*` variables over `dateline.toml` over defaults. Each is described in docs/operating.md."""

import difflib
import json
import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import timedelta
from ipaddress import IPv4Network, IPv6Network, ip_network
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from crawler.rhythm import REVISITS
from pipeline.errors import SettingsError

if TYPE_CHECKING:
    from storage.store import Store

Network = IPv4Network | IPv6Network
FILE = "dateline.toml"
PREFIX = "DATELINE_"
SECRET = ("password", "smtp", "smtp_password", "webhook_secret")  # or may hold one by mistake: never printed
_NOT_OURS = ("CONFIG", "VENV", "TESTS_MUST_NOT_SKIP")  # the file's place; run.sh's; the tests'


def _default_data() -> Path:
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "dateline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What an operator may set. `load` reads them; tests and the demo make their own.

    data            folder of the database and the snapshots
    database        address of the database; None: `dateline.db` in the data folder
    outlets         folder with outlets of one's own, beside those that come with Dateline; None: only those
    watch           slugs of the outlets that are collected; empty: all that name a source
    watches         folder with watches of one's own; None: `watches` in the data folder
    plugins         folder with one's own `languages/`, `flags/` and `formats/`
    contact         mail address or URL that outlets can reach us at, part of the user agent; "": nothing is fetched
    allow_private   private address ranges that may be fetched from all the same
    obey            which opt-outs of a page keep it from being stored; all are recorded
    host, port      where the review desk listens
    hosts           names under which the desk may be called, besides those of the loopback
    password        what the desk asks for; None: nothing, and it listens on the loopback only
    reviewer        who signs decisions where no password is asked; None: the user's own name
    desk_address    where people reach the desk, for links in what is told; None: no links
    smtp            server that takes our mails, smtp://user@host:587 or smtps://user@host; None: no mail goes out
    smtp_password   what that user logs in with
    mail_from       address that mails come from; None: `contact`, where that is one
    webhook_secret  what webhooks are signed with; None: none are called
    policy          country policy of the pipeline
    workers         processes that read pages
    page_seconds    how long one page may take to be read before it is set aside
    revisits        how long after its first sight an article is looked at again; young ones and those relied on
    time_scale      how many times faster than real the rhythm runs (the demo's clock)
    """

    data: Path
    database: str | None = None
    outlets: Path | None = None
    watch: tuple[str, ...] = ()
    watches: Path | None = None
    plugins: Path | None = None
    contact: str = ""
    allow_private: tuple[Network, ...] = ()
    obey: tuple[str, ...] = ("tdm-reservation",)
    host: str = "127.0.0.1"
    port: int = 8300
    hosts: tuple[str, ...] = ()
    password: str | None = field(default=None, repr=False)
    reviewer: str | None = None
    desk_address: str | None = None
    smtp: str | None = None
    smtp_password: str | None = field(default=None, repr=False)
    mail_from: str | None = None
    webhook_secret: str | None = field(default=None, repr=False)
    policy: str = "default"
    workers: int = min(4, os.cpu_count() or 2)
    page_seconds: float = 30.0
    revisits: tuple[timedelta, ...] = REVISITS
    time_scale: float = 1.0

    @classmethod
    def load(cls, environment: Mapping[str, str] | None = None, folder: Path | None = None) -> Self:
        """The settings in force. Raises `SettingsError`, which names the variable, or the file and the key."""
        environment = os.environ if environment is None else environment
        path = _file(environment, folder or Path.cwd())
        values: dict[str, Any] = {"data": _default_data()}
        for key, raw in (_read(path) if path else {}).items():
            values |= _setting(key, raw, f"{path}, key {key}", path.parent if path else Path())
        for variable, raw in sorted(environment.items()):
            key = variable.removeprefix(PREFIX)
            if variable.startswith(PREFIX) and key not in _NOT_OURS:
                values |= _setting(key.lower(), raw, variable, Path())
        return cls(**values)

    def open_store(self) -> "Store":
        """The store that these settings name."""
        from storage.store import Store  # SQLAlchemy: not for `dateline extract`, which has settings but no store

        return Store.open(self.data, self.database)


def remember(key: str, value: str, environment: Mapping[str, str] | None = None, folder: Path | None = None) -> Path:
    """Add a setting that is not there yet to the settings file, made if need be; returns its path."""
    environment = os.environ if environment is None else environment
    path = _file(environment, folder or Path.cwd()) or _home(environment) / FILE
    _setting(key, value, "The answer", path.parent)
    text = path.read_text("utf-8") if path.is_file() else ""
    # Above everything else: below a table's heading it would belong to the table.
    added = f"{key} = {json.dumps(value.strip(), ensure_ascii=False)}\n{text}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(added, "utf-8")
    except OSError as error:
        variable = f"{PREFIX}{key.upper()}"
        raise SettingsError(f"{path} cannot be written: {error.strerror}. Set {variable} instead.") from error
    return path


def _home(environment: Mapping[str, str]) -> Path:
    """The folder of the user's own settings file."""
    return Path(environment.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")) / "dateline"


def _file(environment: Mapping[str, str], folder: Path) -> Path | None:
    """The settings file: the one that DATELINE_CONFIG names, else one in this folder, else the user's; None: none."""
    if named := environment.get(f"{PREFIX}CONFIG"):
        path = Path(named).expanduser()
        if not path.is_file():
            raise SettingsError(f"{PREFIX}CONFIG names {named}, and there is no such file.")
        return path.absolute()
    for path in (folder / FILE, _home(environment) / FILE):
        if path.is_file():
            return path.absolute()
    return None


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {error}") from error


def _setting(key: str, raw: Any, where: str, folder: Path) -> dict[str, Any]:
    """The setting's value, read and checked. `where`: the variable, or the file and the key."""
    if key not in _READERS:
        near = difflib.get_close_matches(key, _READERS, n=1)
        meant = f"did you mean {near[0]}?" if near else f"the settings are {', '.join(_READERS)}."
        raise SettingsError(f"{where}: there is no setting of that name; {meant}")
    reader, wanted = _READERS[key]
    try:
        return {key: reader(raw, folder)}
    except (ValueError, TypeError) as error:
        said = "not what it must be" if key in SECRET else repr(raw)
        raise SettingsError(f"{where} is {said}; {wanted} is wanted.") from None if key in SECRET else error


def _text(raw: Any, folder: Path) -> str:
    if not isinstance(raw, str):
        raise TypeError
    return raw.strip()


def _maybe(raw: Any, folder: Path) -> str | None:
    return _text(raw, folder) or None


def _folder(raw: Any, folder: Path) -> Path | None:
    return (folder / Path(text).expanduser()).absolute() if (text := _text(raw, folder)) else None


def _must_folder(raw: Any, folder: Path) -> Path:
    if (path := _folder(raw, folder)) is None:
        raise ValueError
    return path


def _word(raw: Any, folder: Path) -> str:
    if not (text := _text(raw, folder)):
        raise ValueError
    return text


def _words(raw: Any, folder: Path) -> tuple[str, ...]:
    parts = raw.replace(",", " ").split() if isinstance(raw, str) else raw
    return tuple(_word(part, folder) for part in parts)


def _password(raw: Any, folder: Path) -> str | None:
    if not isinstance(raw, str):
        raise TypeError
    if 0 < len(raw) < 12:
        raise ValueError
    return raw or None


def _secret(raw: Any, folder: Path) -> str | None:
    if not isinstance(raw, str):
        raise TypeError
    return raw or None


def _long_secret(raw: Any, folder: Path) -> str | None:
    if (text := _secret(raw, folder)) and len(text) < 16:
        raise ValueError
    return text


def _mail(raw: Any, folder: Path) -> str | None:
    if (text := _maybe(raw, folder)) and not re.fullmatch(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+", text):
        raise ValueError
    return text


def _web(raw: Any, folder: Path) -> str | None:
    if (text := _maybe(raw, folder)) and not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", text):
        raise ValueError
    return text


def _smtp(raw: Any, folder: Path) -> str | None:
    if text := _maybe(raw, folder):
        parts = urlsplit(text)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.password or parts.port == 0:
            raise ValueError
    return text


def _contact(raw: Any, folder: Path) -> str:
    text = _text(raw, folder)
    if (text and not ("@" in text or text.startswith(("http://", "https://")))) or not text.isprintable():
        raise ValueError
    return text


def _networks(raw: Any, folder: Path) -> tuple[Network, ...]:
    parts = raw.replace(",", " ").split() if isinstance(raw, str) else raw
    return tuple(ip_network(_text(part, folder)) for part in parts)


def _opt_outs(raw: Any, folder: Path) -> tuple[str, ...]:
    words = tuple(_text(part, folder) for part in (raw.replace(",", " ").split() if isinstance(raw, str) else raw))
    if not set(words) <= {"noindex", "noarchive", "tdm-reservation"}:
        raise ValueError
    return words


def _slugs(raw: Any, folder: Path) -> tuple[str, ...]:
    parts = raw.replace(",", " ").split() if isinstance(raw, str) else raw
    return tuple(_text(part, folder) for part in parts)


def _spans(raw: Any, folder: Path) -> tuple[timedelta, ...]:
    parts = raw.replace(",", " ").split() if isinstance(raw, str) else raw
    units = {"m": 60, "h": 3600, "d": 86400, "w": 604800}
    if not all(part[-1] in units for part in parts):
        raise ValueError
    spans = tuple(timedelta(seconds=float(part[:-1]) * units[part[-1]]) for part in parts)
    if any(later <= earlier for earlier, later in pairwise((timedelta(0), *spans))):
        raise ValueError
    return spans


def _number(low: float, high: float, kind: Callable[[Any], float]) -> Callable[[Any, Path], float]:
    def read(raw: Any, folder: Path) -> float:
        if isinstance(raw, bool) or not isinstance(raw, str | int | float):
            raise TypeError
        value = kind(raw)
        if (isinstance(raw, float) and value != raw) or not low <= value <= high:
            raise ValueError
        return value

    return read


# How each setting is read, and what to say it should have been.
_READERS: dict[str, tuple[Callable[[Any, Path], Any], str]] = {
    "data": (_must_folder, "a folder"),
    "database": (_maybe, "an address like postgresql://user@host/name"),
    "outlets": (_folder, "a folder"),
    "watch": (_slugs, "a list of outlets' slugs"),
    "watches": (_folder, "a folder"),
    "plugins": (_folder, "a folder"),
    "contact": (_contact, "a mail address or a URL"),
    "allow_private": (_networks, "a list of address ranges like 10.0.0.0/8"),
    "obey": (_opt_outs, "a list of noindex, noarchive and tdm-reservation"),
    "host": (_word, "an address to listen at"),
    "port": (_number(0, 65535, int), "a number from 0 to 65535"),
    "hosts": (_words, "a list of host names"),
    "password": (_password, "a password of at least 12 characters"),
    "reviewer": (_maybe, "a name"),
    "desk_address": (_web, "an address like https://desk.example.org"),
    "smtp": (_smtp, "an address like smtp://user@host:587, with the password in `smtp_password`"),
    "smtp_password": (_secret, "a text"),
    "mail_from": (_mail, "a mail address"),
    "webhook_secret": (_long_secret, "a text of at least 16 characters"),
    "policy": (_word, "the name of a country policy"),
    "workers": (_number(1, 256, int), "a number from 1 to 256"),
    "page_seconds": (_number(1, 3600, float), "a number of seconds from 1 to 3600"),
    "revisits": (_spans, "a list of times like 1h 6h 1d 30d, each longer than the one before"),
    "time_scale": (_number(0.001, 100_000, float), "a number from 0.001 to 100000"),
}
assert set(_READERS) == {item.name for item in fields(Settings)}
