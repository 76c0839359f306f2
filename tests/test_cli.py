"""The command line: what it prints where, and with what exit status."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefing import __version__
from briefing.cli import commands, main
from briefing.reading.config import chosen_config
from briefing.report import FORMATS
from briefing.tui import Options

A = "Prices rose 8.2% in November from a year earlier, the statistics office said.\n"
B = "Prices climbed 8.2% in November from a year earlier, official figures showed.\n"


@pytest.fixture
def sources(tmp_path: Path) -> list[str]:
    (tmp_path / "alpha.txt").write_text(A)
    (tmp_path / "beta.md").write_text(f"---\ntitle: Prices\nsource: Beta Post\n---\n\n{B}")
    return [str(tmp_path / "alpha.txt"), str(tmp_path / "beta.md")]


def run(args: Sequence[str], **environment: str) -> "subprocess.CompletedProcess[str]":
    """The installed program in a process of its own, its output a pipe."""
    return subprocess.run(
        [sys.executable, "-m", "briefing", *args],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "COLUMNS": "80", **environment},
        timeout=60,
    )


def call(capfd: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    status = main(args)
    out, err = capfd.readouterr()
    return status, out, err


# what it prints -------------------------------------------------------------------------------------


def test_sources_need_no_command(capfd: pytest.CaptureFixture[str], sources: list[str]) -> None:
    status, out, err = call(capfd, *sources)
    assert (status, err) == (0, "")
    assert "2 sources" in out
    assert call(capfd, "report", *sources) == (0, out, "")


def test_what_a_report_has_to_compile_is_kept_for_the_next(sources: list[str], tmp_path: Path) -> None:
    first = run(["report", *sources], XDG_CACHE_HOME=str(tmp_path / "cache"))
    kept = next((tmp_path / "cache").rglob("patterns-*.bin")).read_bytes()
    second = run(["report", *sources], XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert (first.returncode, first.stdout, first.stderr) == (0, second.stdout, "")
    assert next((tmp_path / "cache").rglob("patterns-*.bin")).read_bytes() == kept


def test_a_folder_is_a_source(capfd: pytest.CaptureFixture[str], sources: list[str], tmp_path: Path) -> None:
    assert "2 sources" in call(capfd, str(tmp_path))[1]
    assert sources


def test_several_stories_are_not_mixed_in_silence(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for story in ("one", "two"):
        (tmp_path / "all" / story).mkdir(parents=True)
        (tmp_path / "all" / story / "a.txt").write_text(A)
    status, out, err = call(capfd, "report", str(tmp_path / "all"))
    assert status == 0
    assert "2 sources" in out
    assert "holds 2 stories, compared as one" in err


def test_no_source_is_a_sample_story(capfd: pytest.CaptureFixture[str]) -> None:
    status, out, err = call(capfd, "report")
    assert (status, err) == (0, "")
    assert "4 sources" in out


def test_what_is_sent_without_being_named_is_told(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "sent.txt").write_text(A)
    with (tmp_path / "sent.txt").open() as sent:
        monkeypatch.setattr(sys, "stdin", sent)
        status, out, err = call(capfd, "report")
    assert (status, "4 sources" in out) == (0, True)
    assert "standard input is read only where a source is -" in err


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format(capfd: pytest.CaptureFixture[str], sources: list[str], format_: str) -> None:
    status, out, err = call(capfd, "report", "--format", format_, *sources)
    assert (status, err) == (0, "")
    assert "8.2%" in out
    assert out.endswith("\n")


def test_a_dash_is_standard_output(capfd: pytest.CaptureFixture[str], sources: list[str]) -> None:
    assert call(capfd, "report", "-o", "-", *sources) == call(capfd, "report", *sources)


def test_json_keeps_the_path_as_given(
    capfd: pytest.CaptureFixture[str], sources: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(sources[0]).parent)
    report = json.loads(call(capfd, "report", "-f", "json", "./alpha.txt", "beta.md")[1])
    assert [article["path"] for article in report["articles"]] == ["./alpha.txt", "beta.md"]


def test_is_the_same_from_process_to_process(sources: list[str]) -> None:
    first, second = (
        run(["report", "--format", "json", *sources], PYTHONHASHSEED=seed).stdout for seed in ("1", "2")
    )
    assert first == second
    assert json.loads(first)["format"] == "briefing-report/1"


def test_standard_input_is_a_source(sources: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "briefing", "report", "-", sources[1]],
        input=A,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 sources" in done.stdout


def test_colour_is_for_terminals_or_on_demand(
    capfd: pytest.CaptureFixture[str], sources: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "\x1b" not in call(capfd, "report", *sources)[1]
    assert "\x1b[" in call(capfd, "report", "--color", "always", *sources)[1]
    monkeypatch.setattr("briefing.cli._is_terminal", lambda: True)
    assert "\x1b[" in call(capfd, "report", *sources)[1]
    assert "\x1b" not in call(capfd, "report", "--color", "never", *sources)[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in call(capfd, "report", *sources)[1]


def test_a_terminal_without_the_symbols_gets_others(sources: list[str]) -> None:
    done = run(["report", *sources], PYTHONIOENCODING="latin-1")
    assert done.returncode == 0
    assert "≠" not in done.stdout
    assert "?" not in done.stdout


def test_a_dumb_terminal_gets_the_table(
    capfd: pytest.CaptureFixture[str], sources: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.cli._is_terminal", lambda: True)
    monkeypatch.setenv("TERM", "dumb")
    status, out, _ = call(capfd, *sources)
    assert status == 0
    assert "2 sources" in out
    assert "\x1b" not in out


# options --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["before", "after"])
@pytest.mark.parametrize("terminal", [True, False])
def test_a_theme_there_is_none_of_is_wrong_use(
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    sources: list[str],
    where: str,
    terminal: bool,
) -> None:
    monkeypatch.setattr("briefing.cli._is_terminal", lambda: terminal)
    option = ["--theme", "drak"]
    args = [*option, *sources] if where == "before" else [*sources, *option]
    status, out, err = call(capfd, *args)
    assert (status, out) == (2, "")
    assert err == "briefing: no theme is called 'drak'; did you mean 'dark'? (see briefing --help)\n"


def test_options_may_stand_before_a_command(
    capfd: pytest.CaptureFixture[str], sources: list[str], tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text("mouse = false\n")
    config = ["--config", str(tmp_path / "config.toml")]
    wanted = call(capfd, "report", "--format", "json", *sources)
    assert wanted[0] == 0
    for options in (["--theme", "light"], config, ["--no-mouse", *config]):
        assert call(capfd, *options, "report", "--format", "json", *sources) == wanted
    assert call(capfd, "report", "--format", "json", *config, *sources) == wanted


def test_a_wrong_option_leads_to_the_help_of_its_command(capfd: pytest.CaptureFixture[str]) -> None:
    assert call(capfd, "report", "-f")[2].endswith("(see briefing report --help)\n")
    assert call(capfd, "--theme")[2].endswith("(see briefing --help)\n")


def test_every_command_says_how_to_name_a_config(capfd: pytest.CaptureFixture[str]) -> None:
    for name in commands.commands:
        status, out, _ = call(capfd, name, "--help")
        assert status == 0
        assert "--config FILE" in out


def test_options_reach_the_reading_room(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, sources: list[str], tmp_path: Path
) -> None:
    config = tmp_path / "config.toml"
    config.write_text("")
    given = []

    def run(_: Sequence[str], *, options: Options) -> int:
        given.append((options.theme, options.mouse, chosen_config()))
        return 0

    monkeypatch.setattr("briefing.cli._is_terminal", lambda: True)
    monkeypatch.setattr("briefing.tui.run", run, raising=False)
    before = ["--theme", "light", "--no-mouse", "--config", str(config)]
    for args in (before, [*before, *sources], [*sources, *before], ["--theme", "dark", *sources, *before]):
        assert call(capfd, *args)[0] == 0
    assert given == [("light", False, config)] * 4
    assert call(capfd, *sources)[0] == 0
    assert given[4:] == [(None, True, None)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('theme = "drak"', "line 1: no theme is called 'drak'; did you mean 'dark'?"),
        ("mouse = 3", "line 1: mouse is true or false"),
        ("[fetch]\nconnections = 'many'", "connections is 'many' (write a number from 1 to 64)"),
        ("theme", "after a key"),
    ],
)
def test_what_is_wrong_in_a_config_is_told_whatever_is_done(
    capfd: pytest.CaptureFixture[str], sources: list[str], tmp_path: Path, text: str, message: str
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(text)
    for args in (sources, ["report", *sources], ["stories"], ["update"]):
        status, out, err = call(capfd, "--config", str(config), *args)
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert err.startswith(f"briefing: {config}")
        assert message in err


def test_what_stands_behind_two_dashes_is_a_source(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("stories", "-odd.txt"):
        (tmp_path / name).write_text(A)
    status, out, err = call(capfd, "--theme", "dark", "--", "stories", "-odd.txt")
    assert (status, err) == (0, "")
    assert "2 sources" in out


# files ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("r.html", "<!doctype"),
        ("r.htm", "<!doctype"),
        ("r.json", "{"),
        ("r.csv", "verdict"),
        ("r.md", "# "),
        ("r.log", ""),
    ],
)
def test_output_takes_its_format_from_its_name(
    capfd: pytest.CaptureFixture[str], sources: list[str], tmp_path: Path, name: str, begins: str
) -> None:
    assert call(capfd, "report", "-o", str(tmp_path / name), *sources) == (0, "", "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
    assert not list(tmp_path.glob(".*"))


def test_output_replaces_only_by_force(
    capfd: pytest.CaptureFixture[str], sources: list[str], tmp_path: Path
) -> None:
    output = tmp_path / "mine.txt"
    output.write_text("precious")
    status, _, err = call(capfd, "report", "-o", str(output), *sources)
    assert status == 2
    assert "exists already: add --force" in err
    assert output.read_text() == "precious"
    assert call(capfd, "report", "--force", "-o", str(output), *sources) == (0, "", "")
    assert "8.2%" in output.read_text()


def test_output_never_replaces_a_source(capfd: pytest.CaptureFixture[str], sources: list[str]) -> None:
    status, _, err = call(capfd, "report", "--force", "-o", sources[0], *sources)
    assert status == 2
    assert "is one of the sources" in err
    assert Path(sources[0]).read_text() == A


EACH = """
import json, sys
from briefing.cli import main
for options in json.loads(sys.argv[1]):
    print(f"<{main(['report', *options, *sys.argv[2:]])}>", flush=True)
"""


def test_output_into_what_is_no_file_leaves_it_what_it_is(sources: list[str], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    options = json.dumps([[], *(["-o", name] for name in ("/dev/stdout", "/dev/fd/1", str(pipe)))])
    command = [sys.executable, "-c", EACH, options, *sources]
    with os.fdopen(os.open(pipe, os.O_RDONLY | os.O_NONBLOCK), encoding="utf-8") as reader:
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)
        printed, _, _ = done.stdout.partition("<")
        assert "2 sources" in printed
        assert (done.returncode, done.stdout, done.stderr) == (0, f"{printed}<0>\n" * 3 + "<0>\n", "")
        assert reader.read() == printed
    assert pipe.is_fifo()
    (tmp_path / "all.txt").write_text("before\n")
    with (tmp_path / "all.txt").open("a") as appended:
        command = [sys.executable, "-m", "briefing", "report", "-o", "/dev/stdout", *sources]
        assert subprocess.run(command, stdout=appended, timeout=60).returncode == 0
    assert (tmp_path / "all.txt").read_text().startswith("before\nPrices")


def test_output_through_a_link_leaves_the_link(
    capfd: pytest.CaptureFixture[str], sources: list[str], tmp_path: Path
) -> None:
    target, link = tmp_path / "target.txt", tmp_path / "link.txt"
    target.write_text("old")
    link.symlink_to(target)
    assert call(capfd, "report", "--force", "-o", str(link), *sources) == (0, "", "")
    assert link.is_symlink()
    assert "8.2%" in target.read_text()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_output_onto_a_full_device(capfd: pytest.CaptureFixture[str], sources: list[str]) -> None:
    status, out, err = call(capfd, "report", "-o", "/dev/full", *sources)
    assert (status, out) == (1, "")
    assert err == "briefing: /dev/full cannot be written: No space left on device: choose another FILE\n"


def test_output_that_cannot_be_written(
    capfd: pytest.CaptureFixture[str], sources: list[str], tmp_path: Path
) -> None:
    status, _, err = call(capfd, "report", "-o", str(tmp_path / "no" / "r.json"), *sources)
    assert (status, err.count("\n")) == (1, 1)
    assert call(capfd, "report", "-o", str(tmp_path), *sources)[0] == 2
    status, _, err = call(capfd, "report", "-o", str(tmp_path / ("x" * 300)), *sources)
    assert (status, err.count("\n")) == (1, 1)


# what goes wrong ------------------------------------------------------------------------------------


def test_nothing_readable(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, out, err = call(capfd, str(tmp_path / "no.txt"))
    assert (status, out) == (1, "")
    assert err.startswith("briefing: ")
    assert "no such file" in err
    assert err.count("\n") == 1


def test_what_is_readable_is_shown_and_the_rest_told(
    capfd: pytest.CaptureFixture[str], sources: list[str], tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 20)
    bad = [str(tmp_path / name) for name in ("empty.txt", "picture.txt", "gone.txt")]
    status, out, err = call(capfd, "report", *sources, *bad)
    assert status == 0
    assert "2 sources" in out
    assert [line.split(": ")[:2] for line in err.splitlines()] == [["briefing", name] for name in bad]


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--bogus"], "No such option '--bogus'"),
        (["report", "--bogus"], "briefing report --help"),
        (["report", "--format", "xml", "a"], "'xml' is not one of"),
        (["report", "--format"], "requires an argument"),
    ],
)
def test_wrong_use(capfd: pytest.CaptureFixture[str], args: list[str], says: str) -> None:
    status, out, err = call(capfd, *args)
    assert (status, out) == (2, "")
    assert says in err
    assert err.count("\n") == 1


def test_a_command_spelled_wrong_is_guessed(capfd: pytest.CaptureFixture[str]) -> None:
    status, _, err = call(capfd, "reprot")
    assert status == 1
    assert "did you mean the command briefing report?" in err


def test_a_hostile_file_name_reaches_no_terminal(
    capfd: pytest.CaptureFixture[str], sources: list[str]
) -> None:
    for args in (["\x1b]52;c;evil\x07.txt"], ["--\x1b[31mx"], ["report", "-o", "/no/\x1b[2J/x", *sources]):
        _, _, err = call(capfd, *args)
        assert err
        assert "\x1b" not in err


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("Prices rose, they say.\n\n" * 10_000)  # more than any pipe takes at once
    with subprocess.Popen(
        [sys.executable, "-m", "briefing", "report", "-f", "json", str(long)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


@pytest.mark.parametrize("words", [["report", "a.txt"], ["report", "-f", "json", "a.txt"], ["--help"]])
def test_a_closed_standard_output_is_told(tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "a.txt").write_text(A)
    code = "import sys; sys.stdout = None; from briefing.cli import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=tmp_path, stderr=subprocess.PIPE, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (
        1,
        "briefing: standard output cannot be written: it is closed\n",
    )
    words = ["report", "-o", "r.md", "a.txt"]
    assert subprocess.run([sys.executable, "-c", code, *words], cwd=tmp_path, timeout=60).returncode == 0
    assert (tmp_path / "r.md").read_text().startswith("# ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_page_of_help_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "briefing", "--help"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
        )
    assert done.returncode == 1
    assert done.stderr == "briefing: standard output cannot be written: No space left on device\n"


@pytest.mark.parametrize("name", ["r.docx", "r.PDF"])
def test_no_report_is_called_what_it_is_not(
    capfd: pytest.CaptureFixture[str], sources: list[str], tmp_path: Path, name: str
) -> None:
    status, _, err = call(capfd, "report", "-o", str(tmp_path / name), *sources)
    assert status == 2
    assert "no report is" in err
    assert call(capfd, "report", "-f", "csv", "-o", str(tmp_path / name), *sources)[0] == 0


@pytest.mark.parametrize("words", [["report", ""], [""]])
def test_an_empty_name_is_no_source(capfd: pytest.CaptureFixture[str], words: list[str]) -> None:
    status, out, err = call(capfd, *words)
    assert (status, out) == (2, "")
    assert err.startswith("briefing: a SOURCE is empty: name a file")


def test_a_file_named_twice_is_one_source(capfd: pytest.CaptureFixture[str], sources: list[str]) -> None:
    status, out, err = call(capfd, "report", sources[0], sources[0], sources[1])
    assert status == 0
    assert "2 sources" in out
    assert "named twice, read once" in err


def test_a_full_disk_is_told(sources: list[str]) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "briefing", "report", "-f", "json", sources[0]],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("briefing: standard output cannot be written: No space left")
    assert done.stderr.count("\n") == 1


def test_interrupted_quietly(sources: list[str]) -> None:
    code = (
        "import signal, sys, briefing.comparing, briefing.cli as cli\n"
        "def wait(*_, **__):\n"
        "    print('ready', flush=True)\n"
        "    signal.pause()\n"
        "briefing.comparing.compare = wait\n"
        "sys.exit(cli.main(sys.argv[1:]))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, "report", *sources],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        assert process.stderr.read().strip() == ""
        assert process.wait(30) == 130


# help -----------------------------------------------------------------------------------------------


def test_help_shows_the_commonest_uses_first(capfd: pytest.CaptureFixture[str]) -> None:
    status, out, err = call(capfd, "--help")
    assert (status, err) == (0, "")
    uses = out[out.index("Commonest uses") :].splitlines()[1:4]
    assert [use.split()[0] for use in uses] == ["briefing"] * 3
    assert uses[2].split()[1] == "report"
    assert max(map(len, out.splitlines())) <= 80
    assert call(capfd, "-h")[1] == out
    assert call(capfd, "a.txt", "--help")[1] == out


def test_every_command_and_option_is_explained() -> None:
    for command in commands.commands.values():
        assert command.get_short_help_str()
        for parameter in command.params:
            if parameter.param_type_name == "option":
                assert getattr(parameter, "help", None), (command.name, parameter.name)


def test_version(capfd: pytest.CaptureFixture[str]) -> None:
    assert call(capfd, "--version") == (0, f"briefing {__version__}\n", "")
    assert call(capfd, "-V") == (0, f"briefing {__version__}\n", "")


def test_help_loads_no_room_it_does_not_need() -> None:
    code = (
        "import sys\nfrom briefing.cli import main\nmain(['--help'])\n"
        "rooms = ('textual', 'rich', 'trafilatura', 'httpx', 'feedparser', 'sqlite3', 'briefing.figures',"
        " 'briefing.comparing', 'briefing.reading', 'briefing.library', 'briefing.tui')\n"
        "print([room for room in rooms if room in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stderr.strip() == "[]"


def complete(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, ask: str, words: str = "", at: int = 0
) -> str:
    """What the program answers a shell that asks through the environment."""
    monkeypatch.setenv("_BRIEFING_COMPLETE", ask)
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(at))
    with pytest.raises(SystemExit):
        main([])
    return capfd.readouterr().out


@pytest.mark.parametrize(
    ("shell", "begins"),
    [("bash", "_briefing_completion()"), ("zsh", "#compdef briefing"), ("fish", "function")],
)
def test_shell_completion(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, shell: str, begins: str
) -> None:
    assert complete(capfd, monkeypatch, f"{shell}_source").lstrip().startswith(begins)


@pytest.mark.parametrize(
    ("words", "at", "answers"),
    [
        ("briefing rep", 1, ["file,rep", "plain,report"]),
        ("briefing report --for", 2, ["plain,--format", "plain,--force"]),
        ("briefing report --format ", 3, [f"plain,{format_}" for format_ in FORMATS]),
        ("briefing report al", 2, ["file,al"]),
    ],
)
def test_completes_commands_options_and_files(
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    at: int,
    answers: list[str],
) -> None:
    assert complete(capfd, monkeypatch, "bash_complete", words, at).split() == answers


def test_runs_in_clicks_runner(sources: list[str]) -> None:
    result = CliRunner().invoke(commands, ["report", *sources])
    assert result.exit_code == 0
    assert "2 sources" in result.output


def test_an_interrupt_while_modules_are_loaded_is_no_traceback() -> None:
    code = (
        "import builtins, sys\n"
        "import briefing.__main__ as program\n"
        "load = builtins.__import__\n"
        "def interrupted(name, *rest, **more):\n"
        "    if name == 'briefing.cli': raise KeyboardInterrupt\n"
        "    return load(name, *rest, **more)\n"
        "builtins.__import__ = interrupted\n"
        "sys.exit(program.main(['report', 'x']))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (130, "")
