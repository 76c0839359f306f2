import pytest

from briefing.period_words import period_words


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("2025-11", "Nov 2025"),
        ("2025-01..2025-11", "Jan–Nov 2025"),
        ("2024-11..2025-02", "Nov 2024–Feb 2025"),
        ("2025-12-08", "8 Dec 2025"),
        ("2025-12-08..2025-12-10", "8–10 Dec 2025"),
        ("2025-11-28..2025-12-03", "28 Nov–3 Dec 2025"),
        ("2025-Q3", "Q3 2025"),
        ("2025-H1", "H1 2025"),
        ("2024", "2024"),
        ("2020..2024", "2020–2024"),
        ("2024-12-01..", "since 1 Dec 2024"),
        ("..2030", "until 2030"),
        ("XXXX-11", "Nov"),
        ("XXXX-11-08", "8 Nov"),
        ("XXXX-Q1", "Q1"),
        ("XXXX-H2", "H2"),
        ("XXXX-01..XXXX-11", "Jan–Nov"),
        ("XXXX-03..", "since Mar"),
        ("XXXX-08-15..XXXX-08-21", "15–21 Aug"),
        ("2025-13", "2025-13"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_periods_as_people_write_them(period: str, words: str) -> None:
    assert period_words(period) == words
