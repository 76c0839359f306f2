"""python -m tests.fuzz [TARGET...] [--minutes N] [--seeds FOLDER] [--replay FILE]"""

import argparse
import random
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from tests.fuzz import seeds
from tests.fuzz.targets import TARGETS, run

KEPT = Path("build/fuzz")
LONGEST = 20_000  # bytes


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("target", nargs="*", help=", ".join(TARGETS))
    parser.add_argument("--minutes", type=float, default=10, help="for each target (default: 10)")
    parser.add_argument("--seeds", type=Path, metavar="FOLDER", help="more texts to start from")
    parser.add_argument("--replay", type=Path, metavar="FILE", help="give the target this one file")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)  # in this process, which ends
    options = parser.parse_args()
    if unknown := set(options.target) - set(TARGETS):
        parser.error(f"no such target: {', '.join(sorted(unknown))} (there are {', '.join(TARGETS)})")
    names = options.target or list(TARGETS)
    if options.replay:
        run(names[0], options.replay.read_bytes())
        return 0
    try:
        import atheris  # noqa: F401
    except ImportError:
        print("atheris is not installed: pip install atheris", file=sys.stderr)
        return 2
    if options.alone:
        guided(names[0], options.minutes, options.seeds)
    return max(session(name, options.minutes, options.seeds) for name in names)


def session(name: str, minutes: float, folder: Path | None) -> int:
    """Fuzz one target in a process of its own, again after every finding; 1 when anything was found."""
    until, found = time.monotonic() + 60 * minutes, 0
    while (left := until - time.monotonic()) > 1:
        command = [sys.executable, "-m", "tests.fuzz", name, "--alone", "--minutes", str(left / 60)]
        found += subprocess.run(command + (["--seeds", str(folder)] if folder else [])).returncode != 0
    print(f"{name}: {minutes:g} minutes, {found} findings", flush=True)
    return int(found > 0)


def guided(name: str, minutes: float, folder: Path | None) -> None:
    """libFuzzer's loop over one target, all lines of the package counted. Ends the process."""
    import atheris

    found, corpus = KEPT / name, KEPT / name / "corpus"  # apart: what breaks must not begin the next session
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds.of_target(name, folder)):
        (corpus / f"seed-{number}").write_bytes(seed[:LONGEST])

    def mutate(data: bytes, size: int, seed: int) -> bytes:
        rng = random.Random(seed)
        if rng.random() < 0.4:
            return bytes(atheris.Mutate(data, size))
        return seeds.mutated(data, rng, size)

    instrument()
    flags = [f"-max_total_time={max(1, round(60 * minutes))}", f"-max_len={LONGEST}", "-timeout=60"]
    quiet = ["-verbosity=0", "-print_final_stats=1", "-rss_limit_mb=4096", f"-artifact_prefix={found}/"]
    atheris.Setup([sys.argv[0], *flags, *quiet, str(corpus)], partial(run, name), custom_mutator=mutate)
    atheris.Fuzz()


def instrument() -> None:
    """Count the branches of every function of the package that is loaded by now."""
    import gc
    import types

    import atheris

    for function in gc.get_objects():
        if isinstance(function, types.FunctionType) and str(function.__module__).startswith("briefing."):
            atheris.instrument_func(function)


if __name__ == "__main__":
    sys.exit(main())
