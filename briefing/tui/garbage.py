"""The garbage collector while the app starts: idle, then blind to what stays until the end.

Loading Textual makes a hundred thousand objects and hardly any garbage. Collecting meanwhile is a tenth of
the start; going through all of them later, while somebody waits for a key, takes longer than the key.
"""

import gc

_idle = False


def rest() -> None:
    """Collect nothing until ``resume``."""
    global _idle
    _idle = True
    gc.disable()


def resume() -> None:
    """Collect again, once after ``rest``, leaving out what there is by now: what comes later goes again."""
    global _idle
    if _idle:
        _idle = False
        gc.freeze()
        gc.enable()
