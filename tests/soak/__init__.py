"""Long use: the app in a pseudo-terminal, driven by random keys, while a loopback server keeps publishing.

    python -m tests.soak                              # an hour, at most 20,000 keys
    python -m tests.soak --minutes 10 --keys 2000 --seed 7
    python -m tests.soak --terminals --keys 150       # a short session in every kind of terminal

Fails when the app ends or shows a traceback, when its memory has grown by more than a tenth after the first
quarter, when reading a story again moves the reader, or when the library is damaged at the end.
"""
