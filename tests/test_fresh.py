"""`./run.sh bench fresh`: passages drawn by a seed, labels that quote, one first look."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bench.fresh import draw, labels

ROOT = Path(__file__).resolve().parent.parent
DENSE = (
    "Ferrymen on the Upper Ona counted at least {n} passengers in May, among them five nuns; 40 boats were idle and "
    "another 12 lay on the bank, the harbour office of Lower Ona said on Monday in its weekly notice to skippers."
)
BARE = (
    "The ferrymen of the Upper Ona say that nobody asked them. Their boats lie on the bank, the nets hang in the wind, and "
    "the harbour office is closed until further notice, as it was in the spring and in the winter before it."
)


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Six texts of two languages and two sources, half of them without a number."""
    folder = tmp_path / "texts"
    for at, (lang, source) in enumerate((("en", "notices"), ("en", "letters"), ("xx", "notices"))):
        place = folder / lang / source
        place.mkdir(parents=True)
        (place / "dense.txt").write_text(f"Date: 2021-03-04\n\n{DENSE.format(n=30 + at)}\n", encoding="utf-8")
        (place / "bare.txt").write_text(f"{BARE} {at * 'So be it. '}\n", encoding="utf-8")
    return folder


def test_a_seed_draws_the_same_passages_and_none_twice(texts: Path) -> None:
    first = draw.draw(texts, 4, "seven", {"en": 0.5}, None)
    assert sorted(passage.lang for passage in first) == ["en", "en", "xx", "xx"]
    ledger = texts / "drawn.txt"
    assert ledger.read_text(encoding="utf-8").split() == [passage.id for passage in first]
    rest = draw.draw(texts, 4, "seven", {}, None)
    assert not {passage.id for passage in rest} & {passage.id for passage in first}
    assert len(rest) == 2
    ledger.unlink()
    assert draw.draw(texts, 4, "seven", {"en": 0.5}, None) == first


def test_passages_know_their_date_and_source(texts: Path) -> None:
    (passage,) = draw.passages(texts / "en" / "notices" / "dense.txt", texts)
    assert passage.reference_date == "2021-03-04"
    assert passage.source == "notices/dense.txt"
    assert passage.text.startswith("Ferrymen on the Upper Ona")
    assert passage.row()["gold"] is None


def test_years_do_not_make_a_passage_dense(texts: Path) -> None:
    (dense,) = draw.passages(texts / "en" / "notices" / "dense.txt", texts)
    (bare,) = draw.passages(texts / "en" / "notices" / "bare.txt", texts)
    assert draw.density(dense, None) == "dense"
    assert draw.density(bare, None) == "bare"
    years = draw.Passage(id="y", lang="en", text="In 1911, 1912 and 2013 it froze.", reference_date=None, source="s/y")
    assert draw.density(years, None) == "some"
    assert draw.density(bare, re.compile("harbour office")) == "dense"


def test_short_paragraphs_are_joined_and_long_ones_left_out() -> None:
    short, long = "One line. " * 5, "word " * 300
    assert list(draw.windows(f"{short}\n\n{short}\n\n{short}\n\n{short}", "en")) == ["\n\n".join([short.strip()] * 4)]
    assert not list(draw.windows(long, "en"))
    assert list(draw.windows("字" * 70, "zh"))


def test_the_short_form_of_a_claim() -> None:
    row = {"id": "a", "lang": "en", "text": DENSE.format(n=30), "gold": None}
    written = """\
## a 2021-03-04
> Ferrymen …

at least [30] passengers | 30 | at_least | period in May | by the harbour office | part [five] nuns = 5 nuns
[40] boats | 40 | counted boats / - | place XX / -
ignore another 12
"""
    (labelled,) = labels.resolve([row], written, "claims")
    first, second = labelled["gold"]["claims"]
    assert labelled["text"][slice(*first["span"])] == "at least 30 passengers"
    assert labelled["text"][slice(*first["num_span"])] == "30"
    assert (first["value"], first["modifier"], first["kind"]) == (30, ["at_least"], ["count"])
    assert first["counted"] == ["passengers"]
    assert first["period"] == {"text": "in May"}
    assert first["attribution"] == "the harbour office"
    (part,) = first["parts"]
    assert (labelled["text"][slice(*part["num_span"])], part["value"], part["counted"]) == ("five", 5, "nuns")
    assert (second["counted"], second["place"]) == (["boats", None], ["XX", None])
    assert [labelled["text"][slice(*zone)] for zone in labelled["gold"]["ignore"]] == ["another 12"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[3] | 30..35", {"value": None, "low": 30, "high": 35, "vague": False, "modifier": ["range"]}),
        ("[3] | ~24..99", {"value": None, "low": 24, "high": 99, "vague": True, "modifier": ["approx"]}),
        ("[3] | 0.25 | ratio", {"value": 0.25, "kind": ["ratio"], "counted": [None]}),
        ("[3] | 3 | percent", {"kind": ["percent"], "unit": ["percent"], "counted": [None]}),
        ("[3] | 3 | money | unit USD / CAD", {"kind": ["money"], "unit": ["USD", "CAD"]}),
        ("#2 [3] x | 3", {"span": [8, 11], "num_span": [8, 9], "counted": ["x"]}),
        ("[3] | 3 | period ? | by ? | part ?", {"period": "any", "attribution": "any", "parts": "any"}),
        ("[3] | 3 | trend increase / - | event lost | cumulative", {"trend": ["increase", None], "cumulative": True}),
    ],
)
def test_fields_of_a_claim(line: str, expected: dict[str, object]) -> None:
    row = {"id": "a", "lang": "en", "text": "3 x and 3 x", "gold": None}
    (labelled,) = labels.resolve([row], f"## a\n{line}\n", "claims")
    (claim,) = labelled["gold"]["claims"]
    assert {key: claim[key] for key in expected} == expected


def test_the_short_form_of_a_citation() -> None:
    row = {"id": "a", "lang": "en", "text": "The Ona Herald reported on 18 July. (Ferry Post)", "gold": None}
    written = "## a\nThe Ona Herald reported on 18 July | Ona Herald / Herald | date 2023-07-18\nFerry Post | Ferry Post | date ?\n"
    (labelled,) = labels.resolve([row], written, "citations")
    first, second = labelled["gold"]["citations"]
    assert (first["outlet"], first["date"], first["kind"]) == (["Ona Herald", "Herald"], ["2023-07-18"], ["outlet"])
    assert (second["text"], second["date"]) == ("Ferry Post", "any")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("## a\n[9] x | 9", "line 2, a: “9 x” does not stand in the passage"),
        ("## a\n#3 [3] x | 3", "does not stand in the passage 3 times"),
        ("## a\n3 x | 3", "put the number of “3 x” in [brackets]"),
        ("## a\n[3] x | three", "“three” is no number"),
        ("## a\n[3] x | 3 | sort of", "no field “sort”"),
        ("## a\n[3] x | 3 | trend up", "no trend “up”; there are: increase, decrease"),
        ("## a\n> 3 x\n", "a: no label; write `none` if nothing is there"),
        ("## b\nnone", "no passage b in the sheet"),
        ("", "a: not in the labels"),
    ],
)
def test_a_label_that_does_not_fit_is_named(written: str, said: str) -> None:
    row = {"id": "a", "lang": "en", "text": "3 x and 3 x", "gold": None}
    with pytest.raises(labels.LabelError) as raised:
        labels.resolve([row], written, "claims")
    assert said in str(raised.value)


SCORER = """
import json

def score(gold, predicted):
    rows = [json.loads(line) for line in open(gold, encoding="utf-8")]
    return {"full_claim": {"f1": float(len(rows))}}

def pairs(gold, found):
    return [], gold, found

def parts_of(gold):
    return gold["parts"]
"""


def bench(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bench.fresh", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_only_the_first_score_is_a_first_look(texts: Path, tmp_path: Path) -> None:
    round_ = tmp_path / "rounds" / "one"
    drawn = bench("draw", str(texts), str(round_), "--task", "claims", "--seed", "7", "--count", "2")
    assert drawn.returncode == 0, drawn.stderr
    assert "drawn once" in bench("draw", str(texts), str(round_), "--task", "claims", "--seed", "8").stderr
    sheet = round_.with_suffix(".txt")
    assert "no label" in bench("check", str(round_)).stderr
    sheet.write_text(re.sub(r"(?m)^(> .*)$", r"\1\nnone", sheet.read_text(encoding="utf-8")), encoding="utf-8")
    assert "2 passages, 0 claims" in bench("check", str(round_)).stdout
    data = tmp_path / "data"
    (data / "claims").mkdir(parents=True)
    (data / "claims" / "score.py").write_text(SCORER, encoding="utf-8")
    said = [bench("score", str(round_), "--data", str(data)).stdout for _ in range(2)]
    assert said[0].startswith("first look")
    assert "all  full F1 2.0" in said[0]
    assert said[1].startswith("NOT a first look")
    scores = [json.loads(line) for line in Path(f"{round_}.scores.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [score["first_look"] for score in scores] == [True, False]
    assert json.loads(Path(f"{round_}.score.json").read_text(encoding="utf-8"))["first_look"] is False
