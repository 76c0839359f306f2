"""A library in a temporary folder, and a server to follow."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.library import Library
from briefing.reading.fetch import FetchOptions, Limits
from tests.loopback import Server, serving

OPTIONS = FetchOptions(limits=Limits(connect=5.0, read=5.0, total=10.0, size=2_000_000))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path, OPTIONS) as library:
        yield library


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server
