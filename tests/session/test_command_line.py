"""The headless commands, as a person or a script uses them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from actgui import __version__
from actgui.core import CATALOGUE, Axis
from actgui.session.command_line import parse, run
from actgui.session.session import Session, Trace, ViewState
from actgui.session.storage import save_session

PROGRAM = "import sys; from actgui.session.command_line import parse, run; sys.exit(run(parse(sys.argv[1:])))"


def output(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that must succeed without a word on standard error."""
    code = run(parse(arguments))
    captured = capsys.readouterr()
    assert (code, captured.err) == (0, "")
    return captured.out


def complaint(capsys: pytest.CaptureFixture[str], code: int, *arguments: str) -> str:
    """Run a command that must fail with one line on standard error."""
    try:
        found = run(parse(arguments))
    except SystemExit as end:
        found = end.code
    captured = capsys.readouterr()
    assert (found, captured.out, captured.err.count("\n")) == (code, "", 1)
    assert captured.err.startswith("actgui: ")
    return captured.err


def process(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", PROGRAM, *arguments]
    return subprocess.run(command, capture_output=True, check=False, timeout=60, **options)


def test_the_article_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, "evaluate", "--values", "2, 3, 5, 6", "-f", "sigmoid", "-f", "softmax").splitlines()
    assert lines[0] == "x,sigmoid,softmax"
    assert lines[1].startswith("2,0.880797077977882")
    assert len(lines) == 5


@pytest.mark.parametrize(
    "arguments",
    [
        ("--values", "-1, 2", "-f", "relu"),
        ("--values", "-1,2", "-f", "relu"),
        ("-f", "relu", "--values", "-1 2"),
        ("--values=-1, 2", "-f", "relu"),
        ("-frelu", "--values", "−1; 2"),
        ("--function", "relu", "--values", "-1\n2"),
        ("--values", "--1-2, 2", "-f", "relu"),
    ],
)
def test_values_may_begin_with_a_minus(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    assert output(capsys, "evaluate", *arguments) == "x,relu\n-1,0\n2,2\n"


def test_halving_functions_leave_the_cells_of_their_gates_empty(capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, "evaluate", "--values", "2 3 -1 4", "-f", "reglu") == "x,reglu\n2,0\n3,12\n-1,\n4,\n"


def test_an_odd_length_fails_in_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    said = complaint(capsys, 1, "evaluate", "--values", "1 2 3", "-f", "relu", "-f", "glu", "-o", str(target))
    assert said == "actgui: glu needs an even number of values, not 3.\n"
    assert not target.exists()
    path = tmp_path / "odd.actgui"
    save_session(Session("1 2\n3 4\n5 6", (Trace(CATALOGUE["swiglu"].bind(), 0),), axis=Axis.COLUMNS), path)
    said = complaint(capsys, 1, "evaluate", "--session", str(path))
    assert said == "actgui: swiglu needs an even number of values in each column, not 3.\n"


def test_parameters_and_derivatives(capsys: pytest.CaptureFixture[str]) -> None:
    text = output(capsys, "evaluate", "--values", "-2", "-f", "leaky_relu:negative_slope=1/4", "--derivative")
    assert text == "x,leaky_relu(negative_slope=0.25),leaky_relu(negative_slope=0.25)_derivative\n-2,-0.5,0.25\n"


def test_a_file_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    assert output(capsys, "evaluate", "--values", "1 2\n3 4", "-f", "relu", "-o", str(path)) == ""
    assert path.read_bytes() == b"row,column,x,relu\n1,1,1,1\n1,2,2,2\n2,1,3,3\n2,2,4,4\n"


@pytest.fixture
def lesson(tmp_path: Path) -> str:
    session = Session(
        input_text="-1 1\n3 1 # a matrix",
        traces=(Trace(CATALOGUE["relu"].bind(), 0, visible=False), Trace(CATALOGUE["softmax"].bind(), 1)),
        axis=Axis.COLUMNS,
        view=ViewState(derivative=True),
    )
    save_session(session, tmp_path / "lesson.actgui")
    return str(tmp_path / "lesson.actgui")


def test_a_session_brings_its_functions_axis_and_derivative(capsys: pytest.CaptureFixture[str], lesson: str) -> None:
    lines = output(capsys, "evaluate", "--session", lesson).splitlines()
    assert lines[0] == "row,column,x,relu,relu_derivative,softmax,softmax_derivative"
    assert lines[2] == "1,2,1,1,1,0.5,0.25"


def test_other_functions_can_be_asked_of_a_session(capsys: pytest.CaptureFixture[str], lesson: str) -> None:
    text = output(capsys, "evaluate", "--session", lesson, "-f", "tanh")
    assert text.startswith("row,column,x,tanh,tanh_derivative\n")


def test_the_catalogue_has_one_function_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, "functions").splitlines()
    assert [line.split()[0] for line in lines] == list(CATALOGUE)
    assert "leaky_relu negative_slope=0.01 rectifier" in [" ".join(line.split()) for line in lines]
    assert len({line.rindex("  ") for line in lines}) == 1


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, "--version") == f"ActGUI {__version__}\n"


def test_the_window_is_left_to_the_caller() -> None:
    assert parse([]).command is None
    assert parse([]).file is None
    assert parse(["lesson.actgui"]).file == Path("lesson.actgui")
    assert parse(["--self-test"]).self_test


BAD_USE = [
    (("evaluate", "--values", "2, five", "-f", "relu"), "line 1, column 4: “five” is not a number. Write digits (5)"),
    (("evaluate", "--values", "1\n,,2", "-f", "relu"), "line 2, column 2: A number is missing"),
    (("evaluate", "--values", "range(10**12)", "-f", "relu"), "more than 20,000,000 numbers"),
    (("evaluate", "--values", "1", "-f", "sigmoyd"), "There is no function “sigmoyd”. Did you mean sigmoid?"),
    (("evaluate", "--values", "1", "-f", "Sigmoid"), "Did you mean sigmoid?"),
    (("evaluate", "--values", "1", "-f", "???"), "See the command functions"),
    (("evaluate", "--values", "1", "-f", "elu:beta=2"), "elu has no parameter beta; it has alpha."),
    (("evaluate", "--values", "1", "-f", "elu:self=2"), "elu has no parameter self; it has alpha."),
    (("evaluate", "--values", "1", "-f", "relu:alpha=2"), "relu has no parameter alpha; it has none."),
    (("evaluate", "--values", "1", "-f", "elu:alpha"), "“alpha” has no value. Write elu:alpha=VALUE."),
    (("evaluate", "--values", "1", "-f", "elu:alpha="), "“” is not one number."),
    (("evaluate", "--values", "1", "-f", "elu:alpha=1 2"), "“1 2” is not one number."),
    (("evaluate", "--values", "1", "-f", "elu:alpha=x{}"), "“x{}” is not a number."),
    (("evaluate", "--values", "1", "-f", "elu:alpha=inf"), "must be a finite number"),
    (("evaluate", "--values", "1", "-f", "softplus:beta=0"), "beta must be a finite number in (0, inf), not 0."),
    (("evaluate", "--values", "1"), "--values needs a function"),
    (("evaluate", "-f", "relu"), "--values --session is required"),
    (("evaluate", "--values", "1", "--session", "x", "-f", "relu"), "not allowed with"),
    (("evaluate", "--values", "1", "-f", "relu", "--nope"), "unrecognized arguments: --nope"),
    (("evaluate", "--values"), "expected one argument"),
    (("evalute", "--values", "1"), "There is no command or file “evalute”. Did you mean evaluate?"),
    (("functions", "extra"), "unrecognized arguments: extra"),
    (("--nope",), "unrecognized arguments: --nope"),
]


@pytest.mark.parametrize(("arguments", "line"), BAD_USE)
def test_bad_use_is_explained_in_one_line(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], line: str
) -> None:
    assert line in complaint(capsys, 2, *arguments)


def test_a_failed_run_is_explained_in_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    evaluate = ("evaluate", "--values", "1", "-f", "relu", "-o")
    assert "is a folder" in complaint(capsys, 1, *evaluate, str(tmp_path))
    assert "There is no folder" in complaint(capsys, 1, *evaluate, str(tmp_path / "none" / "out.csv"))
    assert "There is no file" in complaint(capsys, 1, "evaluate", "--session", str(tmp_path / "none.actgui"))


def test_a_mistake_in_the_text_of_a_session_has_its_place(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    save_session(Session(input_text="1\nfive"), tmp_path / "lesson.actgui")
    line = complaint(capsys, 2, "evaluate", "--session", str(tmp_path / "lesson.actgui"))
    assert line.startswith("actgui: line 2, column 1: “five”")


class TestProcess:
    def test_standard_output_is_utf_8_with_line_feeds(self) -> None:
        result = process("evaluate", "--values", "-1, 2", "-f", "relu")
        assert (result.returncode, result.stdout, result.stderr) == (0, b"x,relu\n-1,0\n2,2\n", b"")

    def test_a_complaint_needs_no_unicode_terminal(self) -> None:
        result = process("evaluate", "--values", "五", "-f", "relu", env={**os.environ, "PYTHONIOENCODING": "ascii"})
        assert result.returncode == 2
        assert b"is not a number" in result.stderr
        assert result.stdout == b""

    def test_help_is_offered(self) -> None:
        result = process("--help")
        assert result.returncode == 0
        assert b"evaluate" in result.stdout

    @pytest.mark.skipif(os.name != "posix", reason="pipes end like this on POSIX")
    def test_a_reader_that_has_seen_enough_hears_nothing(self) -> None:
        command = [sys.executable, "-c", PROGRAM, "evaluate", "--values", "range(300000)", "-f", "tanh"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            assert running.stdout is not None
            assert running.stderr is not None
            assert running.stdout.readline() == b"x,tanh\n"
            running.stdout.close()
            assert running.stderr.read() == b""

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is the disk that is always full")
    def test_a_full_disk_behind_standard_output_is_reported(self) -> None:
        with Path("/dev/full").open("wb") as full:
            command = [sys.executable, "-c", PROGRAM, "functions"]
            result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
        assert result.returncode == 1
        assert result.stderr == b"actgui: Standard output cannot be written: No space left on device.\n"
