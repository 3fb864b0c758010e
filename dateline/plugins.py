"""An operator's own languages, flag rules and export formats."""

import importlib
from pathlib import Path

from pipeline.errors import SettingsError
from pipeline.version import rules_version

FOLDERS = {"languages": "pipeline.languages", "flags": "pipeline.flags", "formats": "digest.formats"}


def version_with(folder: Path | None) -> str:
    """The version of the rules where this folder's languages and flags are among them. None: only our own."""
    own = () if folder is None else (folder / "languages", folder / "flags")
    return rules_version(tuple(str(path) for path in own if path.is_dir()))


def add_folder(folder: Path | None) -> None:
    """Let the packages find what lies in `folder/languages`, `folder/flags` and `folder/formats`. None: nothing."""
    if folder is None:
        return
    if not folder.is_dir():
        raise SettingsError(f"The folder of plugins, {folder}, is not there. Make it, or correct that setting.")
    for name, package in FOLDERS.items():
        path = importlib.import_module(package).__path__
        if (folder / name).is_dir() and str(folder / name) not in path:
            path.append(str(folder / name))
