"""The version of the rules that produced a record, derived from what the rules are: code, data, languages, plugins."""

import hashlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.resources import files
from importlib.resources.abc import Traversable

from pipeline import flags, languages

RULES = (".py", ".tsv", ".toml")  # the files that decide what a record says
LENGTH = 12  # hex digits: two sets of rules of one store never share them


def rules_version(plugins: tuple[str, ...] = ()) -> str:
    """12 hex digits of the SHA-256 of all that the rules are made of, an operator's own languages and flags included.

    Whatever is changed there changes it, a comment too: reading a store again for nothing costs less than calling old
    readings current. `plugins`: folders of languages and flags that this process has not been told of
    (`dateline.plugins.add_folder`) and those that read have.
    """
    return _version(tuple(dict.fromkeys((*languages.__path__[1:], *flags.__path__[1:], *plugins))))


@cache
def _version(folders: tuple[str, ...]) -> str:
    """`folders`: where languages and flag rules are looked for besides the packages themselves."""
    total = hashlib.sha256()
    for name, content in (*_packaged(files("pipeline"), ""), *_plugins(folders)):
        total.update(f"{name} {len(content)}\n".encode())
        total.update(content)
    return total.hexdigest()[:LENGTH]


def _packaged(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    """Every file of rules under `folder` with its bytes, in the order of names."""
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir():
            yield from _packaged(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(RULES):
            yield prefix + entry.name, entry.read_bytes()


def _plugins(folders: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """The modules that an operator's own folders add."""
    for module in pkgutil.iter_modules(folders):
        spec = module.module_finder.find_spec(module.name, None)
        if spec and spec.origin and isinstance(spec.loader, SourceFileLoader):
            yield module.name, spec.loader.get_data(spec.origin)
