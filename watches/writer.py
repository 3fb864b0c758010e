"""A watch as a file of the user's own folder, and the switch that turns one on or off."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from pipeline.errors import WatchError
from watches.loader import read_file
from watches.watch import Watch


def as_yaml(watch: Watch) -> str:
    """The file of a watch."""
    values: dict[str, Any] = {"name": watch.name, "query": watch.query, "severity": watch.severity}
    if watch.tell:
        values["tell"] = [
            dict((teller.channel.split(":", 1),)) | {"how": teller.how} | ({} if teller.silent else {"empty": "line"})
            for teller in watch.tell
        ]
    if not watch.active:
        values["active"] = False
    return str(yaml.safe_dump(values, allow_unicode=True, sort_keys=False, width=100))


def write(watch: Watch, folder: Path) -> Path:
    """Write the watch's file and read it back; a file that cannot be read is not left behind."""
    path = folder / f"{watch.slug}.yml"
    draft = folder / f".{watch.slug}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft.write_text(as_yaml(watch), "utf-8")
        draft.replace(path)
    except OSError as error:
        raise WatchError(f"{path} cannot be written: {error.strerror}.") from error
    found, mistakes = read_file(path)
    if found is None:
        path.unlink()
        raise WatchError("\n".join(["Nothing was written: this is no valid watch.", *mistakes]))
    return path


def switch(watch: Watch, folder: Path, *, active: bool) -> Path:
    """Turn a watch on or off in the user's folder; a packaged one gets a file of its own there."""
    return write(replace(watch, active=active), folder)


def remove(watch: Watch, folder: Path) -> None:
    """Delete the user's file of a watch. A packaged one cannot be removed: it can be turned off."""
    path = folder / f"{watch.slug}.yml"
    if not path.exists():
        raise WatchError(
            f"{watch.slug} comes with Dateline and cannot be removed; `dateline watch disable` turns it off."
        )
    path.unlink()
