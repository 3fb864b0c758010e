import re
from dataclasses import fields
from ipaddress import ip_network
from pathlib import Path

import pytest

from dateline.settings import Settings
from pipeline.errors import SettingsError

DOCS = Path(__file__).parents[2] / "docs" / "operating.md"


def load(folder: Path, toml: str | None = None, **environment: str) -> Settings:
    if toml is not None:
        (folder / "dateline.toml").write_text(toml, "utf-8")
    return Settings.load({"XDG_CONFIG_HOME": str(folder / "none"), **environment}, folder)


def test_defaults_need_no_file(tmp_path: Path) -> None:
    settings = load(tmp_path)
    assert (settings.host, settings.database, settings.contact) == ("127.0.0.1", None, "")


def test_variables_outrank_the_file(tmp_path: Path) -> None:
    settings = load(tmp_path, 'port = 1\nhost = "::1"\n', DATELINE_PORT="2")
    assert (settings.port, settings.host) == (2, "::1")


def test_folders_of_the_file_are_relative_to_it(tmp_path: Path) -> None:
    assert load(tmp_path, 'data = "here"').data == tmp_path / "here"


def test_private_ranges(tmp_path: Path) -> None:
    wanted = (ip_network("10.0.0.0/8"), ip_network("::1/128"))
    assert load(tmp_path, 'allow_private = ["10.0.0.0/8", "::1"]').allow_private == wanted
    assert load(tmp_path, DATELINE_ALLOW_PRIVATE="10.0.0.0/8, ::1").allow_private == wanted


@pytest.mark.parametrize(
    ("toml", "says"),
    [
        ("port = 70000", "dateline.toml, key port is 70000; a number from 0 to 65535 is wanted."),
        ("port = true", "key port is True"),
        ("port = 1.5", "key port is 1.5"),
        ("time_scale = 0", "key time_scale is 0"),
        ("time_scale = nan", "key time_scale is nan"),
        ('data = ""', "key data is ''; a folder is wanted."),
        ("contact = 'me'", "a mail address or a URL is wanted"),
        ('contact = "a@b\\r\\nX: y"', "a mail address or a URL is wanted"),
        ('allow_private = ["10.0.0.1/8"]', "a list of address ranges"),
        ("allow_private = 7", "a list of address ranges"),
        ("databse = 'x'", "key databse: there is no setting of that name; did you mean database?"),
        ("port = ", "dateline.toml cannot be read"),
    ],
)
def test_a_mistake_in_the_file_is_a_sentence(tmp_path: Path, toml: str, says: str) -> None:
    with pytest.raises(SettingsError, match=re.escape(says)):
        load(tmp_path, toml)


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("DATELINE_PORT", "many", "DATELINE_PORT is 'many'; a number from 0 to 65535 is wanted."),
        ("DATELINE_PROT", "1", "DATELINE_PROT: there is no setting of that name; did you mean port?"),
        ("DATELINE_CONFIG", "/nowhere.toml", "DATELINE_CONFIG names /nowhere.toml, and there is no such file."),
    ],
)
def test_a_mistake_in_a_variable_is_a_sentence(tmp_path: Path, variable: str, value: str, says: str) -> None:
    with pytest.raises(SettingsError, match=re.escape(says)):
        load(tmp_path, **{variable: value})


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_every_setting_is_documented(name: str) -> None:
    assert f"| `{name}` | `DATELINE_{name.upper()}` |" in DOCS.read_text("utf-8")
