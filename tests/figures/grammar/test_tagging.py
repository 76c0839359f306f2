"""Words to tags: what a word alone cannot say comes from its neighbours."""

import pytest

from briefing.figures.grammar.tagging import tag
from briefing.figures.lexicon import load
from briefing.figures.quantities.finding import find_quantities
from briefing.figures.words.wordclasses import inflections

CASES = [
    ("Rents rose 5%.", "NUQ."),
    ("a 5% rise in rents", "DQAiN"),
    ("a record high of $5", "DJNoQ"),
    ("the price rise of 5%", "DNAoQ"),
    ("the average lost 3%", "DNWQ"),
    ("to avoid the loss", "tVDA"),
    ("they avoid over $5 million", "KVQ"),
    ("in the harbour bombing", "iDNN"),
    ("they plan to open 14 shops", "KVtVQ"),
    ("four towns held fairs", "QVN"),
    ("40 guests sing on a pier", "QVnDN"),
    ("40 guests remain missing", "QLJ"),
    ("under close watch", "xJN"),
    ("the salt shed on Dock Road", "DNNnPP"),
    ("they suffered bullet wounds in", "KENNi"),
    ("left at 7.30pm on", "VaTn"),
    ("the number of closed mines", "DNoJN"),
    ("a net worth of $5", "DJNoQ"),
    ("goods worth $5", "NxQ"),
    ("China's exports to the U.S. fell", "SNtDPW"),
    ("the number of dead", "DNoN"),
    ("the number of displaced at", "DNoNa"),
    ("spending per pupil rose 5%", "NxNUQ"),
    ("it is spending $5 million", "KBVQ"),
    ("and refinancing slumped 5%", "cNWQ"),
    ("a two-bedroom flat now costs $5", "DQNRLQ"),
    ("guests in the building", "NiDN"),
    ("duty on imported tin", "NnJN"),
    ("the barge is moving north at 5 mph", "DNBVRaQ"),
    ("two women near the hotel", "QxDN"),
    ("a fall in fuel costs", "DAiNN"),
    ("a back that hurt", "DNkV"),
    ("inching back up to 4%", "URutQ"),
    ("sales shot up 30%", "NVuQ"),
    ("40 ferries run in winter", "QViT"),
    ("two months pay in May", "QNiT"),
    ("miners trapped underground", "NER"),
    ("trapped underground water", "ENN"),
    ("the Oakham based mill", "DPJN"),
    ("41% backed Moor", "QEP"),
    ("a decline seen in May", "DAEiT"),
    ("among under 25s of the 1980s", "xxNoDT"),
    ("the plug delivers 150 kilowatts", "DNVQ"),
    ("the trade surplus 5 tonnes", "DNNQ"),
    ("saw bank shares 150 euros", "VNNQ"),
    ("batteries last 14 hours", "NVQ"),
    ("theyd considered quitting", "KEG"),
    ("a mix of tax hikes and lower rents", "DNoNAcdN"),
    ("the tax cuts for bakers", "DNArN"),
    ("the tax cuts 40 jobs", "DNWQ"),
    ("the harbour report, she said", "DNN,KY"),
    ("the public feels the toll", "DNVDN"),
    ("the public feels of it", "DJNoK"),
    ("bakers report, she said", "NY,KY"),
    ("his approval rating below 40%", "DNNQ"),
    ("it was in fact set to lose $5", "KBRRVtWQ"),
    ("in fact the toll fell", "RRDNW"),
    ("the fire, which now spans 40 acres", "DN,kRVQ"),
    ("the fog, which spread to 40 farms", "DN,kVtQ"),
    ("in which farms of the valley", "ikNoDN"),
    ("46 percent oppose it", "QVK"),
    ("the presumed crash site", "DEAN"),
    ("that spending may end", "kNML"),
    ("the Club for Growth put $5 into", "DPrAVQx"),
    ("asked to quietly quarantine themselves", "EtRVK"),
    ("a ground offensive began", "DNNV"),
]


@pytest.mark.parametrize(("text", "tags"), CASES, ids=[text for text, _ in CASES])
def test_tags(text: str, tags: str) -> None:
    assert tag(text, 0, len(text), find_quantities(text)).tags == tags


def test_short_quotations_lose_their_marks_and_figures_keep_their_place() -> None:
    text = 'Some "chosen" plans cost $5.'
    tagged = tag(text, 0, len(text), find_quantities(text))
    assert '"' not in tagged.words
    assert [tagged.words[index] for index in tagged.figures] == ["$5"]


@pytest.mark.parametrize(
    ("lemma", "irregular", "forms"),
    [("rise", "rose risen", ["rise", "rises", "rising", "rose", "risen"]),
    ("carry", "", ["carry", "carries", "carrying", "carried"]),
     ("slip", "slipped slipping", ["slip", "slips", "slipping", "slipped", "slipping"]),
     ("push", "", ["push", "pushes", "pushing", "pushed"])],
)  # fmt: skip
def test_inflections(lemma: str, irregular: str, forms: list[str]) -> None:
    assert inflections(lemma, irregular) == forms


def test_every_participle_is_no_noun() -> None:
    for word in load("tags")["participle"].split():
        text = f"a thing {word} in May"
        assert tag(text, 0, len(text), find_quantities(text)).tags == "DNEiT", word


def test_a_word_beyond_the_sentence_is_empty() -> None:
    t = tag("Rents rose", 0, 10, ())
    assert [t.word(at) for at in (-1, 0, 1, 2)] == ["", "rents", "rose", ""]
