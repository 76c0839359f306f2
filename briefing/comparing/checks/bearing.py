"""What the checks of a story say of a measure whose sources differ: which of its values fit the others."""

from collections.abc import Iterable, Sequence

from briefing.model import Check, Figure, Value


def bearing(figures: Iterable[Figure], checks: Sequence[Check]) -> str:
    """ "“52,000” fits 52,000 − 49,000 = 3,000; “51,000” does not: 51,000 − 49,000 = 2,000 ≠ 3,000."

    "" where no check takes a figure of the measure, and where each of several values fits one of its own.
    """
    told = {(f.article, f.start) for f in figures}
    fitting: dict[str, str] = {}
    failing: dict[str, str] = {}
    values: set[Value] = set()
    for check in checks:
        for f in check.figures:
            if (f.article, f.start) in told:
                (fitting if check.holds else failing).setdefault(f.text, check.expression)
                values |= {f.value} if check.holds else set()
    if len(values) > 1 and not failing:
        return ""
    said = [f"“{text}” fits {expression}" for text, expression in fitting.items()]
    said += [
        f"“{text}” does not: {expression}" if said else f"“{text}” does not fit: {expression}"
        for text, expression in failing.items()
        if text not in fitting
    ]
    return "; ".join(said) + "." if said else ""
