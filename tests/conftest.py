"""Property tests take their time on a busy machine, and draw the same examples on every CI run."""

import gc
import os

from hypothesis import HealthCheck, settings

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


def pytest_collection_finish() -> None:
    """Thousands of collected tests live until the end: the collector need not look at them again."""
    gc.freeze()
