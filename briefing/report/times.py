"""When an article came out, in words."""

from datetime import date, datetime

from briefing.model import Article
from briefing.period_words import MONTHS


def time_words(published: date | None) -> str:
    """When an article came out: "8 Dec 2025", with the time of day where it is known."""
    if published is None:
        return ""
    day = f"{published.day} {MONTHS[published.month - 1]} {published.year}"
    return f"{day}, {published:%H:%M}" if isinstance(published, datetime) else day


def told_when(article: Article) -> str:
    """When an article came out, and when its outlet changed it: "8 Dec 2025, 09:00, updated 18:00"."""
    published = time_words(article.published)
    if article.updated is None:
        return published
    day, _, hour = time_words(article.updated).rpartition(", ")
    return ", ".join([published, f"updated {hour}"] if published.startswith(day) else
                     filter(None, [published, f"updated {day}", hour]))  # fmt: skip


def when_within(article: Article, width: int, *, year: str = "", one_day: bool = False) -> str:
    """When an article came out, in so many characters: without its year, which is never told where it is
    ``year``, then without its hour, or without its day where that is ``one_day`` for all articles."""
    told = told_when(article)
    if year:
        told = told.replace(f" {year}", "")
    day, _, hour = time_words(article.published).partition(", ")
    day = day.rpartition(" ")[0]
    shorter = (f"{day}, {hour}", hour if one_day else day) if hour else (day,)
    return next((words for words in (told, *shorter) if len(words) <= width), shorter[-1])
