"""Snippets in C: all are compiled without a warning, run, meet the catalogue, and notice a wrong value."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from actgui.core import CATALOGUE, BoundFunction, Kind
from actgui.session.snippets import Language, snippet
from actgui.session.snippets.c_code import c_code, c_name
from actgui.session.snippets.c_table import C_BODIES
from actgui.session.snippets.golden import golden, golden_at
from tests.session.snippets.bound import ALL, NAMES, wide_inputs

FLAGS = ("-std=c99", "-O0", "-pipe", "-Wall", "-Wextra", "-pedantic", "-Werror")
NAN_CHECKS = {
    Kind.ELEMENT_WISE: "int nan_{number}(void) {{ return !isnan({name}(NAN)); }}",
    Kind.AXIS: "int nan_{number}(void) {{ double x[3] = {{1, NAN, 2}}, y[3]; {name}(x, y, 3);"
    " return !(isnan(y[0]) && isnan(y[1]) && isnan(y[2])); }}",
    Kind.HALVING: "int nan_{number}(void) {{ double x[4] = {{1, NAN, 2, 3}}, y[2]; {name}(x, y, 4);"
    " return isnan(y[0]) || !isnan(y[1]); }}",
}


@pytest.fixture(scope="module")
def compiler() -> str:
    found = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if found is None:
        (pytest.fail if os.environ.get("ACTGUI_REQUIRE_E2E") else pytest.skip)("There is no C compiler.")
    return found


def exit_codes(compiler: str, folder: Path, units: list[str], names: Iterable[str]) -> dict[str, int]:
    """Compile all units, each of which has its `main`, to one program; return what each function of it gives."""
    names = list(names)
    batches: list[list[str]] = [[], []]
    for number, unit in enumerate(units):
        path = folder / f"unit_{number}.c"
        path.write_text(f"#define main main_{number}\n{unit}", encoding="utf-8")
        batches[number % 2].append(path.name)
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda batch: call(folder, compiler, *FLAGS, "-c", *batch), batches))
    calls = "".join(f'    printf("%d\\n", {name}());\n' for name in names)
    declared = "".join(f"int {name}(void);\n" for name in names)
    (folder / "all.c").write_text(f"#include <stdio.h>\n{declared}int main(void)\n{{\n{calls}    return 0;\n}}\n")
    objects = [f"unit_{number}.o" for number in range(len(units))]
    call(folder, compiler, *FLAGS, "all.c", *objects, "-o", "all", "-lm")
    codes = call(folder, str(folder / "all")).split()
    return dict(zip(names, map(int, codes), strict=True))


def call(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def source(bound: BoundFunction) -> str:
    text = snippet(bound, Language.C)
    assert text is not None
    return text


def test_every_function_has_an_entry() -> None:
    missing = CATALOGUE.keys() - C_BODIES.keys()
    assert not missing, f"Write {', '.join(sorted(missing))} in actgui/session/snippets/c_table.py"
    assert C_BODIES.keys() <= CATALOGUE.keys()


def test_all_snippets_compile_and_pass_their_self_checks(compiler: str, tmp_path: Path) -> None:
    codes = exit_codes(compiler, tmp_path, [source(b) for b in ALL], (f"main_{i}" for i in range(len(ALL))))
    assert [NAMES[number] for number, code in enumerate(codes.values()) if code != 0] == []


def test_all_keep_their_accuracy_for_inputs_of_all_sizes_and_nan(compiler: str, tmp_path: Path) -> None:
    defaults = [function.bind() for function in CATALOGUE.values()]
    units = [
        c_code(bound, golden_at(bound, wide_inputs(bound)))
        + "#undef main\n"
        + f"int nan_{number}(void);\n"
        + NAN_CHECKS[bound.function.kind].format(number=number, name=c_name(bound.key))
        + "\n"
        for number, bound in enumerate(defaults)
    ]
    count = range(len(units))
    codes = exit_codes(compiler, tmp_path, units, [*(f"main_{i}" for i in count), *(f"nan_{i}" for i in count)])
    wrong = [(defaults[int(name.split("_")[1])].key, name.split("_")[0]) for name, code in codes.items() if code != 0]
    assert wrong == []


def test_wrong_golden_values_are_noticed(compiler: str, tmp_path: Path) -> None:
    keys = ("sigmoid", "leaky_relu", "log_softmax", "swiglu")
    units = []
    for key in keys:
        found = golden(CATALOGUE[key].bind())
        flat = found.flat_outputs
        place = max(range(len(flat)), key=lambda i: abs(flat[i]))
        text = c_code(CATALOGUE[key].bind(), found)
        off = repr(flat[place] * (1 + 1e-11))
        units.append(off.join(text.rsplit(repr(flat[place]), 1)))
        assert units[-1] != text
    codes = exit_codes(compiler, tmp_path, units, (f"main_{i}" for i in range(len(keys))))
    assert set(codes.values()) == {1}


def test_the_parameters_are_constants() -> None:
    text = source(CATALOGUE["elu"].bind(alpha=0.3))
    assert "const double alpha = 0.3;" in text
