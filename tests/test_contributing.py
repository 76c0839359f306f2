"""What the README says of adding things works as it says."""

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import briefing
from briefing.figures.lexicon import load
from briefing.figures.quantities.vocabulary import Vocabulary
from briefing.model import Comparison
from briefing.reading import loading, read
from briefing.reading.draft import Draft
from briefing.report import render, rendering
from tests.report.conftest import ferry_story

ESPERANTO = """
and = ["kaj"]
[units]
du = 2
tri = 3
[tens]
dudek = 20
[scales]
cent = 2
mil = 3
miliono = 6
"""


@pytest.mark.parametrize(
    ("words", "value"),
    [("du miliono", 2_000_000), ("tri cent kaj dudek du", 322), ("two million", 2_000_000)],
)
def test_a_language(words: str, value: int) -> None:
    vocabulary = Vocabulary({**load("numbers"), "eo": tomllib.loads(ESPERANTO)})
    numeral = vocabulary.read(words, 0)
    assert numeral is not None
    assert (numeral.value, numeral.end) == (value, len(words))


NOISE = """
[[noise]]
name = "weather"
scope = "line"
pattern = "weather: .{2,30}"
examples = []
spares = []
"""
FROB = '"frob" = { symbols = ["fb"], words = ["frob"], base = "m", factor = 8000, short = "fb" }\n'
ADDED = (  # a table, what its new row stands behind ("": the end), the row
    ("figures/lexicon/currencies.toml", "", '[XQQ]\nsymbols = ["ǂ"]\nwords = ["zorkmid"]\nshort = "ǂ"\n'),
    ("figures/lexicon/units.toml", "[physical]\n", FROB),
    ("figures/lexicon/hedges.toml", "[before]\nabout = [", '"nigh unto", '),
    ("figures/lexicon/numbers.toml", "", "\n[eo]" + ESPERANTO.replace("\n[", "\n[eo.")),
    ("reading/noise.toml", "", NOISE),
)
TRIED = """
import json
from briefing import Article, compare, extract
from briefing.amounts import short
from briefing.report.shorter import forms, values
from briefing.reading.noise import strip_noise
texts = ("ǂ5 million", "30 zorkmids", "40 frobs", "3.2 fb", "nigh unto 150 ships", "du miliono ships")
found = [(figure.value, figure.unit, figure.qualifier) for text in texts for figure in extract(text)]
compared = compare([
    Article(outlet, "", outlet, f"The tower of Kelm is {height} tall.")
    for outlet, height in (("wire", "2 frobs"), ("post", "16,000 metres"))
])
told = [(one.symbol, values(one)["wire"], forms(one)[-1]["wire"]) for one in compared.measures]
print(json.dumps([found, strip_noise(["Weather: mild", "Twelve died."]), told, short(5e6, "XQQ")]))
"""


def test_rows_of_the_tables(tmp_path: Path) -> None:
    """A currency, a unit, a hedge, a language, page furniture: by rows alone, in a copy of the package."""
    package = tmp_path / "briefing"
    shutil.copytree(Path(briefing.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    for name, behind, row in ADDED:
        table = (package / name).read_text("utf-8")
        assert behind in table
        head, tail = table.split(behind, 1) if behind else (table, "")
        (package / name).write_text(f"{head}{behind}{row}{tail}", "utf-8")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{TRIED}"
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    found, left, told, sum_ = json.loads(done.stdout)
    assert found == [
        [5_000_000, "XQQ", "none"],
        [30, "XQQ", "none"],
        [40, "frob", "none"],
        [3.2, "frob", "none"],
        [150, "ship", "about"],
        [2_000_000, "ship", "none"],
    ]
    assert left == ["Twelve died."]
    assert told == [["≈", "2 frobs", "2 fb"]]
    assert sum_ == "ǂ5m"


def test_a_kind_of_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(loading.BY_ENDING, ".caps", lambda data: Draft((data.decode().capitalize(),)))
    (tmp_path / "wire.caps").write_text("TWELVE PEOPLE DIED.")
    (article,) = read(tmp_path)
    assert article.text == "Twelve people died."


def test_an_export_format(monkeypatch: pytest.MonkeyPatch) -> None:
    def to_list(comparison: Comparison) -> str:
        return "".join(f"{measure.symbol} {measure.label}\n" for measure in comparison.measures)

    monkeypatch.setattr("briefing.report.sheet.to_list", to_list, raising=False)
    monkeypatch.setitem(rendering.RENDERERS, "list", ("sheet", "to_list"))  # type: ignore[misc]
    assert render(ferry_story(), "list").startswith("≠ Passengers")  # type: ignore[arg-type]
