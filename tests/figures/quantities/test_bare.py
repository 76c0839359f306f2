"""Small numbers in words without a noun: which are figures."""

from briefing.figures import find_quantities
from briefing.figures.lexicon import load


def test_every_word_of_level() -> None:
    for word in load("lookalikes")["levels"].split():
        assert [quantity.value for quantity in find_quantities(f"It {word} zero.")] == [0], word
        assert [quantity.value for quantity in find_quantities(f"It {word} zero in May.")] == [0], word


def test_every_word_of_holding() -> None:
    for word in load("lookalikes")["holding"].split():
        assert [quantity.value for quantity in find_quantities(f"They {word} two.")] == [2], word


def test_every_word_for_what_is_counted_up() -> None:
    for word in load("lookalikes")["counters"].split():
        assert [q.value for q in find_quantities(f"That brings the {word} to six.")] == [6], word
    assert find_quantities("It is open from nine to five.") == []


def test_a_number_in_words_after_a_label_is_a_figure() -> None:
    text = "Villages cleared: five.\nBridges out: two; roads closed: three"
    assert [quantity.value for quantity in find_quantities(text)] == [5, 2, 3]
    assert find_quantities("The rule is this: two is enough.") == []


def test_a_bare_number_beside_harm_is_kept() -> None:
    for word in load("lookalikes")["harm_before"].split():
        assert len(find_quantities(f"The blast {word} four and fled.")) == 1, word
    for word in load("lookalikes")["harm_after"].split():
        assert len(find_quantities(f"Later four {word} it seems.")) == 1, word
    assert find_quantities("The two agreed.") == []


def test_out_of_many_are_two_counts() -> None:
    found = find_quantities("Two out of 30 firms failed.")
    assert [(q.value, q.unit) for q in found] == [(2, "firm"), (30, "firm")]
    assert [q.form for q in find_quantities("Two out of 30 failed.")] == ["fraction"]
    assert [q.form for q in find_quantities("Two out of every 30 babies die.")] == ["fraction"]
    found = find_quantities("They put deaths at 57 out of 2,240 cases.")
    assert [(q.value, q.unit) for q in found] == [(57, "case"), (2240, "case")]
