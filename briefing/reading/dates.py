"""Points in time that a source states beyond doubt."""

from datetime import date, datetime


def parse_date(text: str) -> date | None:
    """An ISO 8601 date or time, or None. A datetime where the time of day is stated."""
    text = text.strip()
    try:
        return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
    except ValueError:
        return None
