"""What is needed of numbers that meet lies between two thresholds, without which nothing else is asked."""

from briefing.comparing.alignment.fitted import packaged


def test_no_numbers_that_meet_need_less_than_to_agree_or_more_than_to_repeat() -> None:
    thresholds = packaged().thresholds
    to_agree = [enough for name, enough in thresholds.items() if name.startswith("agree")]
    assert min(to_agree) == thresholds["agree"]
    assert max(to_agree) <= thresholds["repeat"]
