"""The measures as this installation knows them: the packaged ones and those of the operator's own folder."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import yaml

from ledger.measures import Measure, MeasureError, Measures, measure_of


def measures(own: Path | None = None) -> Measures:
    """The packaged measures; a file of the same name in the folder `own` takes the place of a packaged one.

    Raises `MeasureError`, naming the file.
    """
    found = {measure.slug: measure for measure in _packaged()}
    if own and own.is_dir():
        for path in sorted(own.glob("*.yml")):
            found[path.stem] = _read(path.stem, path.read_text("utf-8"))
    return Measures(found.values())


def measures_of(plugins: Path | None) -> Measures:
    """The measures of an installation whose own files lie in the folder `measures` among its plugins."""
    return measures(plugins / "measures" if plugins else None)


def _packaged() -> Iterator[Measure]:
    for file in sorted(files("ledger.measures").iterdir(), key=lambda f: f.name):
        if file.name.endswith(".yml"):
            yield _read(file.name.removesuffix(".yml"), file.read_text("utf-8"))


def _read(slug: str, text: str) -> Measure:
    try:
        return measure_of(slug, yaml.safe_load(text))
    except yaml.YAMLError as error:
        raise MeasureError(f"measures/{slug}.yml is no YAML: {' '.join(str(error).split())}.") from error
