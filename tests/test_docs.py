"""What is not documented fails: commands, settings, flag rules, formats; links inside the docs lead somewhere."""

import dataclasses
import pkgutil
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "DECISIONS.md", "CHANGES.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]
DOCS = "\n".join(page.read_text("utf-8") for page in PAGES)


def test_every_command_is_documented() -> None:
    import dateline.commands

    for info in pkgutil.iter_modules(dateline.commands.__path__):
        name = info.name.rstrip("_")
        assert f"dateline {name}" in DOCS, f"`dateline {name}` is documented nowhere"


def test_every_flag_rule_is_documented() -> None:
    from pipeline.flags.rule import rules

    for name in rules():
        assert f"`{name}`" in DOCS, f"the flag rule {name} is documented nowhere"


def test_every_format_is_documented() -> None:
    import digest.formats

    for info in pkgutil.iter_modules(digest.formats.__path__):
        assert f"`{info.name}`" in DOCS, f"the format {info.name} is documented nowhere"


def test_every_setting_is_documented() -> None:
    from dateline.settings import Settings

    for setting in dataclasses.fields(Settings):
        assert f"`{setting.name}`" in DOCS, f"the setting {setting.name} is documented nowhere"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_the_readme_opens_with_the_two_commands() -> None:
    block = re.search(r"```\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert block
    assert block.group(1) == "./run.sh demo\n./run.sh test\n"


def test_the_project_speaks_of_itself_alone() -> None:
    """No paths of a machine in what is shipped."""
    for path in [*PAGES, ROOT / "run.sh", ROOT / "pyproject.toml", *(ROOT / "dateline").rglob("*.py")]:
        assert not re.search(r"/(work|home|root|Users)/\w", path.read_text("utf-8")), path


def test_the_files_that_contributing_names_are_there() -> None:
    for named in re.findall(r"`([\w./<>-]+/[\w.<>-]*)`", (ROOT / "CONTRIBUTING.md").read_text("utf-8")):
        # Of what is still to be written the folder is there, or is made in one that is.
        place = (ROOT / named).parent if "<" in named else ROOT / named
        assert place.exists() or ("<" in named and place.parent.exists()), f"CONTRIBUTING.md names {named}"


def test_notice_names_the_source_of_every_file_of_data() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8")
    for path in [*(ROOT / "pipeline").rglob("*.tsv"), *(ROOT / "pipeline").rglob("*.toml")]:
        assert str(path.relative_to(ROOT)) in notice, f"{path.name} is named nowhere in NOTICE"
