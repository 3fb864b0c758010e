"""Things that are found by looking into a folder: languages, flag rules, export formats.

A package's `__path__` names its folders; an operator's own folder is appended to it (setting `plugins`), so that a new
language, rule or format is one new file and no list to edit.
"""

import importlib
import pkgutil
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def found(package: ModuleType, attribute: str, kind: type[T]) -> dict[str, T]:
    """Every `attribute` of type `kind` in the modules of `package`, by module name, in the order of names.

    A module without the attribute is skipped (it is a part of the package's own machinery); one whose attribute has
    another type raises `TypeError`, naming the module.
    """
    out: dict[str, T] = {}
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        value = getattr(module, attribute, None)
        if value is None:
            continue
        if not isinstance(value, kind):
            raise TypeError(f"{module.__file__}: {attribute} is {type(value).__name__}, wanted {kind.__name__}")
        out[info.name] = value
    return out
