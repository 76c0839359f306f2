"""Long use: the app in a pseudo-terminal, driven by random keys, while a loopback server keeps publishing.

    python -m tests.soak                              # an hour and 20,000 keys, in bursts
    python -m tests.soak --minutes 10 --keys 2000 --seed 7
    python -m tests.soak --terminals --keys 150       # a short session in every kind of terminal

Fails when the app ends or shows a traceback, when its memory has grown by more than a tenth after the first
quarter (a run of less than half an hour does not tell), when a story does not open, when reading one again
moves the reader, or when the library is damaged at the end.
"""
