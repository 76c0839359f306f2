"""The garbage collector: idle while the app starts, thorough only while nobody waits.

Loading Textual makes a hundred thousand objects and hardly any garbage. Collecting meanwhile is a tenth of
the start; going through all of them later, while somebody waits for a key, takes longer than the key.
"""

import gc
from time import monotonic

TYPE_CHECKING = False  # as in typing, which takes its time to load
if TYPE_CHECKING:
    from collections.abc import Callable

PAUSE = 2.0  # seconds without a key after which nobody waits for one
SELDOM = 30.0  # seconds between two times
LATEST = 60.0  # seconds after which it is done all the same
_held_back = False  # whether ``rest`` was called: in the program, but not in a test or a notebook
_idle = False


def rest() -> None:
    """Collect nothing until ``resume``."""
    global _held_back, _idle
    _held_back = _idle = True
    gc.disable()


def resume() -> None:
    """Collect again, once after ``rest``, leaving out what there is by now: what comes later goes again."""
    global _idle
    if _idle:
        _idle = False
        gc.freeze()
        gc.enable()


def sweep() -> None:
    """Go through all there is; what stays is left out until the next time. Does nothing before ``resume``."""
    if _held_back and not _idle:
        gc.unfreeze()
        gc.collect()
        gc.freeze()


class Sweeping:
    """Sweeps once the reader pauses. ``later`` calls a function after so many seconds.

    ``let_go`` is called before: whatever holds what nobody needs any more is to let it go.
    """

    def __init__(
        self, later: "Callable[[float, Callable[[], None]], object]", let_go: "Callable[[], None]"
    ) -> None:
        self._later, self._let_go = later, let_go
        self._asked = self._last_input = 0.0
        self._swept = float("-inf")
        self._waiting = False

    def input_came(self) -> None:
        self._last_input = monotonic()

    def soon(self) -> None:
        """Something was left, which may be garbage now."""
        if not self._waiting:
            self._waiting, self._asked = True, monotonic()
            self._later(max(PAUSE, self._swept + SELDOM - self._asked), self._unless_somebody_waits)

    def _unless_somebody_waits(self) -> None:
        now = monotonic()
        if now - self._last_input < PAUSE and now - self._asked < LATEST:
            self._later(PAUSE, self._unless_somebody_waits)
        else:
            self._waiting, self._swept = False, now
            self._let_go()
            sweep()
