"""What ``import briefing`` offers."""

import briefing


def test_every_name_that_is_offered_is_there() -> None:
    assert [name for name in briefing.__all__ if not hasattr(briefing, name)] == []
    assert briefing.find_quantities("12 ships")[0].unit == "ship"
    assert briefing.Quoted.__module__ == "briefing.model"
