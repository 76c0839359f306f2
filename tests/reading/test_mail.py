"""Saved messages."""

from datetime import datetime, timedelta, timezone

import pytest

from briefing.reading.errors import EmptySourceError
from briefing.reading.mail import read_mail

HEAD = """From: "Port News" <news@port.example>
Subject: =?utf-8?q?Toll_rises_to_12_=E2=80=93_mayor?=
Date: Sat, 14 Mar 2026 10:30:00 +0100
MIME-Version: 1.0
"""
PLAIN = """Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Twelve people died in Malm=F6.

Forty were hurt.
"""


def test_a_plain_message() -> None:
    draft = read_mail((HEAD + PLAIN).encode())
    assert draft.blocks == ("Twelve people died in Malmö.", "Forty were hurt.")
    assert (draft.title, draft.source) == ("Toll rises to 12 – mayor", "Port News")
    assert draft.published == datetime(2026, 3, 14, 10, 30, tzinfo=timezone(timedelta(hours=1)))


def test_the_html_part_is_preferred() -> None:
    page = "Content-Type: text/html; charset=utf-8\n\n<html><body><p>12 died.</p><p>40 hurt.</p></body>\n"
    body = f'Content-Type: multipart/alternative; boundary="b"\n\n--b\n{PLAIN}\n--b\n{page}\n--b--\n'
    assert "12 died." in read_mail((HEAD + body).encode()).blocks


def test_a_message_without_head_lines() -> None:
    draft = read_mail(b"Subject: Hello\n\nText of 12 words.")
    assert (draft.source, draft.published) == ("", None)


@pytest.mark.parametrize("date", ["yesterday", "", "Sat, 99 Mar 2026"])
def test_a_date_that_is_none(date: str) -> None:
    assert read_mail(f"From: a@b.example\nDate: {date}\n\nText".encode()).published is None


def test_a_message_without_text() -> None:
    with pytest.raises(EmptySourceError):
        read_mail(b"From: a@b.example\nContent-Type: image/png\n\nxx")
