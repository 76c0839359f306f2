"""Level, change, share, run, rank, ratio; and which way a change goes."""

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load

CASES = [
    ("Indonesia lost 170,000 people in the tsunami.", [("level", None)]),
    ("Detroit lost 9,000 people to other cities.", [("change", "down")]),
    ("Approval is at 38% ahead of Tuesday.", [("level", None)]),
    ("Bookings are running 15 percent ahead of last year.", [("change", "up")]),
    ("Sales are 4% behind last year.", [("change", "down")]),
    ("Moor is 4 points behind Frey.", [("level", None)]),
    ("Rents rose 5%.", [("change", "up")]),
    ("Tarn has lost 67 people.", [("level", None)]),
    ("Detroit lost 240,000 people in a decade.", [("change", "down")]),
    ("The mill lost 300 workers.", [("change", "down")]),
    ("Snow up to 25 cm deep cut off 18 towns.", [("level", None), ("level", None)]),
    ("Loans cost 4.19% or 30 basis points less than in May.", [("level", None), ("change", "down")]),
    ("Sleep under five hours raises the risk by 30%.", [("level", None), ("change", "up")]),
    ("Rents rose 5% last fall.", [("change", "up")]),
    ("The last fall of 5% hit the mill.", [("change", "down")]),
    ("Sales were 8.61 billion euros (-4.7%).", [("level", None), ("change", "down")]),
    ("Rents haven’t risen 5%.", [("change", None)]),
    ("Rents did not rise 5%.", [("change", None)]),
    ("Rents rose by 5% to 900 euros from 857 euros.", [("change", "up"), ("level", None), ("level", None)]),
    ("The gap narrowed by $4 billion.", [("change", "down")]),
    ("The carrier shed 730 points.", [("change", "down")]),
    ("Their bills would go up around 7%, or about $120,000.", [("change", "up")] * 2),
    ("Sales rose $12 million, or about 5%.", [("change", "up")] * 2),
    ("It raised strike pay 10% to $275 a week.", [("change", "up"), ("level", None)]),
    ("The bank cut its rate a quarter point.", [("change", "down")]),
    ("It cut 320 jobs, or about 7% of its staff.", [("change", "down"), ("share", None)]),
    ("It cut 320 jobs, or 7% of its staff.", [("change", "down"), ("share", None)]),
    ("It cut 320 jobs, or a quarter of its staff.", [("change", "down"), ("share", None)]),
    ("Rents were down 3%.", [("change", "down")]),
    ("The Moor closed 1.05 points, or 0.01%, lower at 15.", [("change", "down")] * 2 + [("level", None)]),
    ("The gauge ended 120 points, or about 0.4 percent, higher.", [("change", "up")] * 2),
    ("Wages rose 4%, or 0.3 points, lower costs helped.", [("change", "up")] * 2),
    ("The Moor added 15.5, or 0.4%, to 384.2.", [("change", "up")] * 2 + [("level", None)]),
    ("Malt will cost 75 cents more from May.", [("change", "up")]),
    ("Output jumped for a 1.2% year-on-year gain.", [("change", "up")]),
    ("The zloty was at 4.3, 0.2 percent firmer.", [("level", None), ("change", "up")]),
    ("The real weakened 0.5% to 4.97 per dollar.", [("change", "down"), ("level", None)]),
    ("The bank devalued the naira by 36%.", [("change", "down")]),
    ("Wages eat up 92% of sales.", [("level", None)]),
    ("The shares regained 6%.", [("change", "up")]),
    ("The gap shrank to 3 points, half what it was.", [("level", None), ("share", None)]),
    (
        "Raids dropped to 974, murders by 12% and thefts by a tenth.",
        [("level", None), *[("change", "down")] * 2],
    ),
    ("A 16-foot surge hit Tarn.", [("level", None)]),
    ("The Moor added 15.5 or 0.4% to 384.2.", [("change", "up")] * 2 + [("level", None)]),
    ("Malt gained 36 ringgit or about 0.9% to 398 ringgit.", [("change", "up")] * 2 + [("level", None)]),
    ("The gauge rose to 49.2 from 49.5 below the mark.", [("level", None)] * 2),
    ("Sales grew 13% to $24 million slower than in May.", [("change", "up"), ("level", None)]),
    ("Sales fell 6%, less than the 7% drop bakers predicted.", [("change", "down")] * 2),
    ("Rents climbed 19%, still 6% beneath their 2014 high.", [("change", "up"), ("change", "down")]),
    ("The gauge was 2.8% up in May.", [("change", "up")]),
    ("Alder cut malt by 30 centavos to 4 reais.", [("change", "down"), ("level", None)]),
    ("Volumes were 4% lower, and revenue per barge 12% higher.", [("change", "down"), ("change", "up")]),
    (
        "Sales rose 12% to 85, with Peru up 9%, Chile 7% and Cuba 3%.",
        [("change", "up"), ("level", None), *[("change", "up")] * 3],
    ),
    (
        "Turnout hit 94%, 3 points up, on load factors of 92%.",
        [("level", None), ("change", "up"), ("level", None)],
    ),
    ("It got 40 bids, a rise of a fifth.", [("level", None), ("change", "up")]),
    ("Lists have lengthened by 300.", [("change", "up")]),
    ("Growers get 60c/kg less than two years ago.", [("change", "down"), ("level", None)]),
    ("Tin settled 1.02 cents up at 92 cents.", [("change", "up"), ("level", None)]),
    ("The hosts lost by 28 runs.", [("level", None)]),
    (
        "It gives $9 for roads, 3% more than last year, and $2 for piers.",
        [("level", None), ("change", "up"), ("level", None)],
    ),
    ("The jet crashed about 5 miles west of Kelm.", [("level", None)]),
    ("It went down 12 minutes after takeoff.", [("level", None)]),
    ("A crane fell 60 metres onto a school.", [("level", None)]),
    ("The river fell 2 metres to 4.1 metres.", [("change", "down"), ("level", None)]),
    ("He died after a two-car crash.", [("level", None)]),
    ("The toll rose by three to 58.", [("change", "up"), ("level", None)]),
    ("Trains took 22% of trips, against 17% a year ago.", [("share", None), ("share", None)]),
    ("Tin dropped 1%, zinc 0.7% and copper 2%.", [("change", "down")] * 3),
    ("Sales rose 5%, the profit margin 12%, and debt fell.", [("change", "up"), ("level", None)]),
    ("She gained the seat 51% to 49%.", [("level", None), ("level", None)]),
    ("The river rose 3 feet to a record.", [("change", "up")]),
    ("Deaths were brought down by 40 people.", [("change", "down")]),
    ("Profit before tax rose 12% to $40 million.", [("change", "up"), ("level", None)]),
    ("Thefts came down by 7.9%.", [("change", "down")]),
    ("The plan was turned down by nine banks.", [("level", None)]),
    ("The staff went down by 40 people.", [("change", "down")]),
    ("Shares closed 2% higher.", [("change", "up")]),
    ("There was a 12% drop in visits.", [("change", "down")]),
    ("Trade was a drag of 0.4 percentage points.", [("change", "down")]),
    ("Inflation ran at minus 0.3 percent.", [("level", None)]),
    ("They just need minus five percent.", [("level", None)]),
    ("Seas are 1.3°C warmer than in May.", [("change", "up")]),
    ("Visits grew more slowly (-9.0 percent).", [("change", "down")]),
    ("Rents did not fall 5%.", [("change", None)]),
    ("Rents didn't rise by 5%.", [("change", None)]),
    ("The debt swelled by $40bn.", [("change", "up")]),
    ("The boat sank eight minutes later.", [("level", None)]),
    # counted changes
    ("The yard added 200 jobs.", [("change", "up")]),
    ("The firm shed 3,000 jobs and cut 20 posts.", [("change", "down"), ("change", "down")]),
    ("There were 300 fewer births.", [("change", "down")]),
    ("There were 40 more births than last year.", [("change", "up")]),
    ("The mill announced a 300-job increase.", [("change", "up")]),
    ("Crude added 92 cents to $78.93.", [("change", "up"), ("level", None)]),
    ("Sales were $62m, off 1.8%.", [("level", None), ("change", "down")]),
    ("The fund lost a third of its value.", [("change", "down")]),
    ("Car sales were 36 percent fewer than a year ago.", [("change", "down")]),
    ("The pill cut the risk of severe illness by 93 percent.", [("change", "down")]),
    # a verb left out
    ("Bus fares fell 5% and train fares 2%.", [("change", "down"), ("change", "down")]),
    ("Exports to Chile rose by 5% and those to Peru by 2%.", [("change", "up"), ("change", "up")]),
    ("The 246,000-increase in payrolls was large.", [("change", "up")]),
    ("Net sales: €2.4bn (+6%)", [("level", None), ("change", "up")]),
    ("The index lost 312.", [("change", "down")]),
    ("The lender cut its forecast for growth by 0.2 points.", [("change", "down")]),
    # what is taken off, and more or less of a thing
    ("The sale took 15% off its prices.", [("change", "down")]),
    ("The scare wiped $3bn off the value of the mill.", [("change", "down")]),
    ("Rents are 9% off their peak.", [("change", "down")]),
    ("The kiln burned 12% more gas.", [("change", "up")]),
    ("There were 9% fewer berths.", [("change", "down")]),
    ("Pears are 3 per cent dearer than in May.", [("change", "up")]),
    ("The krona firmed 0.3%.", [("change", "up")]),
    ("Bread sales tanked 12%.", [("change", "down")]),
    ("A pullback of 3% followed.", [("change", "down")]),
    ("The pump runs 14 hours four hours longer than before.", [("level", None), ("change", "up")]),
    ("Fees will rise by an average of 2.9%.", [("change", "up")]),
    ("Rainfall was 62 percent below normal.", [("change", "down")]),
    ("Ada shaved 1.2 seconds off the old mark.", [("change", "down")]),
    # look-alikes of a change
    ("Tarn forecast inflation of 2.9%.", [("level", None)]),
    ("They saw 2.9% food inflation.", [("level", None)]),
    ("The side lost two matches.", [("level", None)]),
    ("Tin slid as low as $8,120.", [("level", None)]),
    ("The show lasted four hours.", [("level", None)]),
    ("The kites fly 550 m above the sea.", [("level", None)]),
    ("Hundreds more came.", [("level", None)]),
    ("The firm paid $5m.", [("level", None)]),
    ("The yacht lay 2 miles off the coast.", [("level", None)]),
    ("It used a tapered 14 gauge tip.", [("level", None)]),
    ("The party fell 12 seats short.", [("level", None)]),
    ("The defence gave up 517 yards.", [("level", None)]),
    ("The yard built 200 boats.", [("level", None)]),
    ("The firm lost $80 million.", [("level", None)]),
    ("The heat climbed above 100°F on Monday.", [("level", None)]),
    ("Sales doubled to £84m.", [("ratio", None), ("level", None)]),
    ("Rents stood at 900 euros.", [("level", None)]),
    ("The rate fell to 4.1%.", [("level", None)]),
    ("The pier makes up 5% of revenue.", [("share", None)]),
    # shares
    ("It controls 60% of global cobalt output.", [("share", None)]),
    ("A third of the ferries are late.", [("share", None)]),
    # runs, ranks, ratios
    ("It was the eighth straight month of decline.", [("run", None)]),
    ("Rents rose for the third consecutive year.", [("run", None)]),
    ("The state reported its 100,000th death.", [("rank", None)]),
    ("Revenue grew threefold.", [("ratio", None)]),
    ("The issue was 3.2x oversubscribed.", [("ratio", None)]),
    ("Strikers stayed out for a ninth day running.", [("run", None)]),
    ("The deposit rate is -0.5%.", [("level", None)]),
    ("The bank cut its key rate to -0.5 percent.", [("level", None)]),
    ("Growth was minus five percent.", [("change", "down")]),
    ("Exports will add 0.4 points less to growth.", [("change", "down")]),
]


@pytest.mark.parametrize(("sentence", "kinds"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_kind_and_direction(sentence: str, kinds: list[tuple[str, str | None]]) -> None:
    assert [(figure.kind, figure.direction) for figure in extract(sentence)] == kinds


def test_a_change_keeps_its_value_positive() -> None:
    (figure,) = extract("Visits fell at a faster rate (-13.2 percent).")
    assert (figure.value, figure.direction) == (13.2, "down")
    assert figure.low is not None and figure.high is not None and 13 < figure.low < 13.2 < figure.high


def test_every_phrasal_verb_tells_no_change() -> None:
    for verb in load("change")["phrasal"]["verbs"].split():
        (figure,) = extract(f"The guests {verb} up 40 yards.")
        assert (figure.kind, figure.direction) == ("level", None), verb


def test_every_verb_of_taking_off() -> None:
    for verb in load("change")["taking"]["verbs"].split():
        (figure,) = extract(f"The guests {verb} 2 seconds off the lap.")
        assert (figure.direction, figure.measure) == ("down", "Lap"), verb


def test_every_form_of_a_verb_of_change_that_is_also_a_noun() -> None:
    for direction, forms in load("change")["forms"].items():
        for form in forms.split():
            (figure,) = extract(f"The index {form} 4%.")
            assert figure.direction == direction, form


def test_nouns_of_change_in_compounds() -> None:
    assert extract("Output slowed after a job-growth of 5%.")[0].kind == "change"
    (figure,) = extract("They saw 5% job-loss in May.")
    assert figure.direction == "down"


def test_every_contest_that_is_lost_without_being_fewer() -> None:
    for noun in load("change")["counted"]["contests"].split():
        plural = noun if noun.endswith("s") else noun + ("es" if noun.endswith(("ch", "ss")) else "s")
        (figure,) = extract(f"The side lost two {plural}.")
        assert figure.kind == "level", noun
