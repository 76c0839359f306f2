"""What a server answered, and what a refusal means: to give up, to come back later, or never again."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

from briefing.reading.errors import FetchError

if TYPE_CHECKING:
    import httpx2

LONGEST_WAIT = timedelta(days=7)  # that a server's Retry-After is believed
_PAUSE = timedelta(minutes=15)  # after "too many requests" that do not say how long


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    location: str | None
    body: bytes | None
    content_type: str
    charset: str | None
    etag: str | None
    modified: str | None


class StatusError(FetchError):
    status = 0


async def read_answer(response: "httpx2.Response", size: int) -> Answer:
    status, headers = response.status_code, response.headers
    location = headers.get("location") if status in (301, 302, 303, 307, 308) else None
    if location is None and status != 304 and not 200 <= status < 300:
        raise _status_error(status, headers.get("retry-after"), headers.get("date"))
    body = None
    if location is None and status != 304:
        body = await _body(response, size)
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    return Answer(
        status=status,
        location=location,
        body=body,
        content_type=content_type,
        charset=response.charset_encoding,
        etag=headers.get("etag"),
        modified=headers.get("last-modified"),
    )


async def _body(response: "httpx2.Response", size: int) -> bytes:
    too_large = FetchError(f"larger than {size / 1_000_000:g} MB", "open it in a browser")
    declared = response.headers.get("content-length", "")
    if declared.isascii() and declared.isdigit() and int(declared) > size:
        raise too_large
    parts: list[bytes] = []
    received = 0
    async for part in response.aiter_bytes():
        received += len(part)
        if received > size:
            raise too_large
        parts.append(part)
    return b"".join(parts)


def _status_error(status: int, retry_after: str | None, date: str | None) -> StatusError:
    retry_at = _retry_at(retry_after, date) if status in (429, 503) else None
    if status == 429 and retry_at is None:
        retry_at = datetime.now(UTC) + _PAUSE
    try:
        name = HTTPStatus(status).phrase.lower()
    except ValueError:
        name = "unknown answer"
    reason = f"its server says {name} ({status})"
    if retry_at:
        advice = f"try again after {clock(retry_at)}"
    elif status == 410:
        reason, advice = "gone for good, its server says (410)", "unfollow it"
    elif status in (401, 403):
        advice = "if it needs a password, put it into ~/.netrc or config.toml"
    elif status == 404:
        advice = "check the address"
    else:
        advice = "try again later" if status >= 500 else "check the address"
    error = StatusError(reason, advice, gone=status == 410, passing=status >= 500, retry_at=retry_at)
    error.status = status
    return error


def _retry_at(retry_after: str | None, date: str | None) -> datetime | None:
    """When a server wants to be asked again, by our own clock: seconds, or a time beside its Date."""
    if not retry_after:
        return None
    now = datetime.now(UTC)
    value = retry_after.strip()
    if value.isascii() and value.isdigit():
        wait = timedelta(seconds=min(int(value), LONGEST_WAIT.total_seconds()))
    else:
        try:
            then = parsedate_to_datetime(value)
            its_now = parsedate_to_datetime(date) if date else now
            wait = _aware(then) - _aware(its_now)
        except (TypeError, ValueError):
            return None
    return now + max(timedelta(), min(wait, LONGEST_WAIT))


def _aware(when: datetime) -> datetime:
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def clock(when: datetime) -> str:
    local, today = when.astimezone(), datetime.now().astimezone().date()
    return f"{local:%H:%M}" if local.date() == today else f"{local:%Y-%m-%d %H:%M}"
