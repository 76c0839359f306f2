"""The second interpreter: what it is at can be given up."""

import threading
from time import monotonic, sleep

import pytest

from briefing.library.helper import GivenUpError, Helper


def test_what_is_given_up_ends_at_once_and_is_not_done_in_the_caller() -> None:
    helper = Helper()
    helper.start()
    assert helper.call(len, [1, 2]) == 2
    threading.Timer(0.3, helper.give_up).start()
    began = monotonic()
    with pytest.raises(GivenUpError):
        helper.call(sleep, 60)
    assert monotonic() - began < 20
