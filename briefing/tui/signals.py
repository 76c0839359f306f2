"""Signals that end the program: the app leaves in order, so that the terminal is as it was before."""

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress

_ENDING = ("SIGTERM", "SIGHUP", "SIGINT")  # not every system has all of them


def on_ending_signal(leave: Callable[[int], object]) -> None:
    """Have ``leave`` called with the exit status that shells report for the signal; a second signal kills.

    For the event loop that runs; a signal that is ignored, as under nohup, stays ignored.
    """
    loop = asyncio.get_running_loop()

    def came(number: int) -> None:
        loop.remove_signal_handler(number)
        leave(128 + number)

    for name in _ENDING:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            with suppress(NotImplementedError, RuntimeError, ValueError):  # Windows; not the main thread
                loop.add_signal_handler(number, came, number)
