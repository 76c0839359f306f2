"""Property tests take their time on a busy machine, and draw the same examples on every CI run."""

import gc
import os
from collections.abc import Generator, Iterator

import pytest
from hypothesis import HealthCheck, settings

gc.set_threshold(10_000, 20, 50)  # its rounds were an eighth of all: a screen is a lot of objects

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """One worker more than there are cores: programs and screens are waited for much of the time."""
    cores = yield
    return cores if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else cores + 1


def pytest_collection_finish() -> None:
    """Thousands of collected tests live until the end: the collector need not look at them again."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def bytecode() -> Iterator[None]:
    """Programs that tests start keep their bytecode, else each would compile all sources anew."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
        yield
