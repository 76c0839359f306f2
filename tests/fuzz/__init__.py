"""Coverage-guided fuzzing of every reader, of extraction and of comparing.

    pip install atheris
    python -m tests.fuzz                            # every target, 10 minutes each
    python -m tests.fuzz html feed --minutes 60 --seeds FOLDER

What breaks a property of ``targets`` is written to build/fuzz/TARGET/ as crash-… and can be run again with
``python -m tests.fuzz TARGET --replay FILE``; what covers new lines is kept there for the next run. Without
atheris, ``test_targets`` still gives every target its seeds and simple mutations of them.
"""
