"""A headless Chromium, spoken to over its debugging pipe: no driver, no port, no package."""

import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
    "--window-size=1400,1000",
)


# Chromium reads commands from descriptor 3 and answers on descriptor 4
_START = """
import os, sys
commands, answers, program, *arguments = sys.argv[1:]
os.dup2(int(commands), 3)
os.dup2(int(answers), 4)
os.execv(program, [program, *arguments])
"""


class Browser:
    """One page of one browser. ``requests`` holds every address the page asked for."""

    def __init__(self, profile: Path) -> None:
        assert CHROMIUM
        commands, commands_in = _pipe()
        answers_out, answers = _pipe()
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START, str(commands), str(answers), CHROMIUM, *_FLAGS,
             f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(commands, answers),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(commands)
        os.close(answers)
        self._write, self._read = commands_in, answers_out
        self._messages = self._received()
        self._last = 0
        self._session: str | None = None
        self.requests: list[str] = []
        target = next(t for t in self.call("Target.getTargets")["targetInfos"] if t["type"] == "page")
        attached = self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._session = attached["sessionId"]
        self.call("Page.enable")
        self.call("Network.enable")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait(10)
        os.close(self._write)
        os.close(self._read)

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """One command of the debugging protocol, and its result."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        for answer in self._messages:
            if answer.get("method") == "Network.requestWillBeSent":
                self.requests.append(answer["params"]["request"]["url"])
            if answer.get("id") == self._last:
                assert "error" not in answer, answer["error"]
                result: dict[str, Any] = answer["result"]
                return result
        raise AssertionError("the browser went away")

    def open(self, address: str) -> None:
        """Go to ``address`` and wait until it is loaded."""
        self.call("Page.navigate", url=address)
        for _ in range(200):
            if self.run("document.readyState") == "complete" and self.run("location.href") == address:
                return
            time.sleep(0.025)
        raise AssertionError(f"{address} did not load")

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression, in the page."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def _received(self) -> Iterator[dict[str, Any]]:
        rest = b""
        while select.select([self._read], [], [], 30)[0] and (chunk := os.read(self._read, 65536)):
            *messages, rest = (rest + chunk).split(b"\0")
            yield from map(json.loads, messages)


def _pipe() -> tuple[int, int]:
    """Read and write end, both away from the descriptors 3 and 4 that the browser claims."""
    ends = os.pipe()
    read_end, write_end = (fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends)
    for end in ends:
        os.close(end)
    return read_end, write_end
