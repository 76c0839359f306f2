"""Labelled sentences and stories, and their scores.

    python -m tests.gold              scores by class
    python -m tests.gold --misses     every sentence and pair that is not right
    python -m tests.gold --update     write today's scores as the floors of the tests

A sentence lives in ``sentences/CLASS.toml``: its ``text`` and its ``figures``, each with the piece of
the text it is read from (``at``) and its ``value`` in base units. Stated labels must hold; ``qualifier``
"none", ``kind`` "level" and no ``direction`` are understood. A list of texts allows any of them.
``pair`` is a vote or a score (one figure or two), ``either`` allows one of two values, and an
``optional`` figure may be found or not. A sentence without figures must stay silent.

A story lives in ``stories/NAME.json``, for the folder ``articles/NAME``.
"""
