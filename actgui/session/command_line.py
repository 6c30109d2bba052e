"""The headless commands: evaluate and functions. Says what is wrong in one line; never loads Qt.

Exit codes: 0 when all went well, 1 for a run that failed, 2 for bad use.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

from actgui import __version__
from actgui.core import (
    CATALOGUE,
    ActivationFunction,
    BoundFunction,
    Evaluation,
    LengthError,
    ParameterError,
    evaluate,
)
from actgui.session.catalogue_json import catalogue_json
from actgui.session.csv_export import csv_blocks, write_csv
from actgui.session.errors import InputError, SessionError
from actgui.session.input_generators import FloatArray
from actgui.session.input_text import read_numbers
from actgui.session.number_text import number_text
from actgui.session.storage import load_session

COMMANDS = ("evaluate", "functions")
FAILED, BAD_USE, INTERRUPTED = 1, 2, 130

_DESCRIPTION = "A workbench for neural-network activation functions. Without a command it opens the window."
_EPILOG = """commands that need no display:
  evaluate    write the values of functions as CSV; see: evaluate --help
  functions   list the catalogue, one function a line; with --json, all that is known of each"""
_EVALUATE_EPILOG = """examples:
  evaluate --values "2, 3, 5, 6" -f sigmoid -f softmax
  evaluate --values "linspace(-5, 5, 11)" -f leaky_relu:negative_slope=0.2 --derivative -o out.csv
  evaluate --session lesson.actgui -o out.csv"""

_FUNCTIONS_EPILOG = """The JSON has for each of the "functions": formulas, parameters, range, monotonicity, symmetry,
smoothness, limits, zeros, extrema, inflexions, Lipschitz constant, names and defaults in frameworks, and the paper.
Infinities are the texts "inf" and "-inf"; what does not exist is null.
actgui/session/catalogue_json.py explains every name.

  functions --json | jq '.functions[] | select(.bounded) | .key'"""


class _Parser(argparse.ArgumentParser):
    """A parser that complains in one line."""

    def error(self, message: str) -> NoReturn:
        _complain(message)
        sys.exit(BAD_USE)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; bad use ends the program with a line on standard error and exit code 2.

    `command` is None when the window is wanted, with `file` (a path or None) to open in it, or when `self_test` is
    True. Anything else is for `run`.
    """
    if arguments and arguments[0] in COMMANDS:
        parser = _evaluate_parser() if arguments[0] == "evaluate" else _functions_parser()
        chosen = parser.parse_args(_with_values_joined(arguments[1:]))
        if arguments[0] == "evaluate" and chosen.session is None and not chosen.functions:
            parser.error("--values needs a function, as in -f sigmoid")
        chosen.command = arguments[0]
        return chosen
    if arguments:
        _check_command(arguments[0])
    chosen = _window_parser().parse_args(arguments)
    chosen.command = "version" if chosen.version else None
    return chosen


def run(chosen: argparse.Namespace) -> int:
    """Run a headless command that `parse` has read; return the exit code."""
    code = 0
    try:
        _run(chosen)
    except InputError as error:
        code = _report(_with_place(error), BAD_USE)
    except (SessionError, LengthError) as error:
        code = _report(str(error), FAILED)
    except MemoryError:
        code = _report("There is not enough memory for so many numbers. Use fewer numbers or functions.", FAILED)
    except BrokenPipeError:  # the reader, such as head, has seen enough
        _drop_output()
        code = FAILED
    except OSError as error:
        _drop_output()
        code = _report(f"Standard output cannot be written: {error.strerror}.", FAILED)
    except KeyboardInterrupt:
        code = INTERRUPTED
    return code


def _drop_output() -> None:
    """Let what is still unwritten go nowhere, or Python would fail to write it once more at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(chosen: argparse.Namespace) -> None:
    if chosen.command == "evaluate":
        _evaluate(chosen)
    elif chosen.command == "functions":
        _print([catalogue_json()] if chosen.json else _catalogue_lines())
    else:
        _print([f"ActGUI {__version__}\n".encode()])


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser("actgui", description=_DESCRIPTION, epilog=_EPILOG, allow_abbrev=False)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a session to open in the window")
    parser.add_argument("--self-test", action="store_true", help="check the installed program")
    parser.add_argument("--version", action="store_true", help="print the version")
    return parser


def _functions_parser() -> argparse.ArgumentParser:
    description = "List the catalogue: key, parameters, family."
    parser = _Parser("actgui functions", description=description, epilog=_FUNCTIONS_EPILOG, allow_abbrev=False)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--json", action="store_true", help="write every descriptor in full, as JSON")
    return parser


def _evaluate_parser() -> argparse.ArgumentParser:
    description = "Write the values of functions as CSV, every number to the last bit."
    parser = _Parser("actgui evaluate", description=description, epilog=_EVALUATE_EPILOG, allow_abbrev=False)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    inputs = parser.add_mutually_exclusive_group(required=True)
    inputs.add_argument("--values", type=_numbers, metavar="TEXT", help='the inputs, as in "2, 3" or "range(0, 21)"')
    inputs.add_argument("--session", type=Path, metavar="FILE", help="take inputs and functions from a session")
    parser.add_argument(
        "-f",
        "--function",
        dest="functions",
        type=_bound_function,
        action="append",
        metavar="NAME[:KEY=VALUE,...]",
        help="a function and its parameters; may be given several times",
    )
    parser.add_argument("--derivative", action="store_true", help="add a column of derivatives to each function")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write here, not to standard output")
    return parser


def _with_values_joined(arguments: Sequence[str]) -> list[str]:
    """Write `--values TEXT` as `--values=TEXT`, so that a minus at the beginning of TEXT is not taken for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--values":
            joined[-1] = f"--values={argument}"
        else:
            joined.append(argument)
    return joined


def _check_command(word: str) -> None:
    near = get_close_matches(word, COMMANDS, n=1)
    if near and not Path(word).exists():
        _complain(f"There is no command or file “{word}”. Did you mean {near[0]}?")
        sys.exit(BAD_USE)


def _numbers(text: str) -> FloatArray:
    try:
        return read_numbers(text)
    except InputError as error:
        raise argparse.ArgumentTypeError(_with_place(error)) from None


def _bound_function(text: str) -> BoundFunction:
    key, _, parameters = text.partition(":")
    function = CATALOGUE.get(key.strip())
    if function is None:
        near = get_close_matches(key.strip().lower(), CATALOGUE, n=1)
        advice = f"Did you mean {near[0]}?" if near else "See the command functions for all."
        raise argparse.ArgumentTypeError(f"There is no function “{key}”. {advice}")
    items = [item for item in parameters.split(",") if item.strip()]
    try:
        return function.bind(**dict(_parameter(function, item) for item in items))
    except ParameterError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _parameter(function: ActivationFunction, item: str) -> tuple[str, float]:
    key, equals, text = (part.strip() for part in item.partition("="))
    function.parameter(key)
    if not equals:
        raise argparse.ArgumentTypeError(f"“{item}” has no value. Write {function.key}:{key}=VALUE.")
    value = _numbers(text)
    if value.shape != (1,):
        raise argparse.ArgumentTypeError(f"“{text}” is not one number. Write {function.key}:{key}=VALUE.")
    return key, float(value[0])


def _evaluate(chosen: argparse.Namespace) -> None:
    evaluation = _evaluation(chosen)
    for column in evaluation.columns:
        if column.problem is not None:
            raise column.problem
    if chosen.output is None:
        _print(csv_blocks(evaluation))
    else:
        write_csv(evaluation, chosen.output)


def _evaluation(chosen: argparse.Namespace) -> Evaluation:
    if chosen.session is None:
        return evaluate(chosen.values, chosen.functions, derivative=chosen.derivative)
    session = load_session(chosen.session)
    return evaluate(
        read_numbers(session.input_text),
        chosen.functions or session.functions,
        axis=session.axis,
        derivative=chosen.derivative or session.view.derivative,
    )


def _catalogue_lines() -> list[bytes]:
    """Return key, parameters and family of each function, in columns; no parameters are a hyphen."""
    rows = [(function.key, _defaults(function), function.family.value) for function in CATALOGUE.values()]
    keys, parameters = (max(len(row[column]) for row in rows) for column in (0, 1))
    return [f"{row[0]:<{keys}}  {row[1]:<{parameters}}  {row[2]}\n".encode() for row in rows]


def _defaults(function: ActivationFunction) -> str:
    return ",".join(f"{parameter.key}={number_text(parameter.default)}" for parameter in function.parameters) or "-"


def _print(blocks: Iterable[bytes]) -> None:
    for block in blocks:
        sys.stdout.buffer.write(block)
    sys.stdout.buffer.flush()


def _with_place(error: InputError) -> str:
    return f"line {error.line}, column {error.column}: {error}"


def _complain(message: str) -> None:
    sys.stderr.write(f"actgui: {' '.join(message.split())}\n")


def _report(message: str, code: int) -> int:
    _complain(message)
    return code
