"""The benchmark book: everything measured side by side in one run.

    python -m tests.benchmarks                      all of it, as a table
    python -m tests.benchmarks extraction --quick   one subject, on less material
    python -m tests.benchmarks --book docs/benchmarks.md

To add a subject, put a module beside this one with

    title = "What it measures"
    method = "How, in a sentence or two"
    def run(quick: bool) -> Iterable[Row]: ...

Every public module that has a ``run`` is found; nothing is registered.
"""
