"""Checks of the installed program on its sample stories.

report  the JSON report on standard input holds four sources, figures that several of them state, a difference
app     the app opens on the sample story in a pseudo-terminal, shows its sources, and quits by q
"""

import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from fcntl import ioctl


def report() -> None:
    found = json.load(sys.stdin)
    sources = [article["source"] for article in found["articles"]]
    verdicts = [measure["verdict"] for measure in found["measures"]]
    assert len(sources) == 4, sources
    assert verdicts.count("agree") >= 5, verdicts
    assert "differ" in verdicts, verdicts
    print(f"report: {len(sources)} sources, {len(verdicts)} measures, {verdicts.count('differ')} differ")


def app() -> None:
    here, there = pty.openpty()
    ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", 45, 160, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color"}
    process = subprocess.Popen(["briefing"], stdin=there, stdout=there, stderr=there, env=environment)
    os.close(there)
    began, screen, quit_sent = time.monotonic(), "", False
    while process.poll() is None:
        assert time.monotonic() - began < 180, f"still running: {screen[-2000:]!r}"
        if select.select([here], [], [], 0.2)[0]:
            try:
                screen += os.read(here, 65536).decode("utf-8", "replace")
            except OSError:  # the other end is closed
                break
        if not quit_sent and "Harbour Wire" in re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", screen):
            seconds = time.monotonic() - began
            os.write(here, b"q")
            quit_sent = True
    assert quit_sent, f"the story never showed: {screen[-2000:]!r}"
    assert process.wait(20) == 0, process.returncode
    print(f"app: the sample story showed after {seconds:.1f} s, and q left it")


{"report": report, "app": app}[sys.argv[1]]()
