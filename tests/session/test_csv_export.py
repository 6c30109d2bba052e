"""The CSV file: what is in it, that no bit is lost, and what happens when it cannot be written."""

import csv
import errno
import io
import time
from collections.abc import Callable
from dataclasses import replace
from math import inf, nan
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from actgui.core import CATALOGUE, Axis, Cancelled, Column, Evaluation, evaluate, summarise
from actgui.session.csv_export import csv_blocks, write_csv
from actgui.session.errors import ExportError

SIGMOID, SOFTMAX, RELU = (CATALOGUE[key].bind() for key in ("sigmoid", "softmax", "relu"))


def csv_text(evaluation: Evaluation) -> str:
    return b"".join(csv_blocks(evaluation)).decode("utf-8")


def numbers_evaluation(table: np.ndarray) -> Evaluation:
    """Make an evaluation whose columns hold given numbers, however strange."""
    inputs, *others = (np.ascontiguousarray(column) for column in table.T)
    columns = tuple(Column(RELU, values, None, summarise(values), None) for values in others)
    return Evaluation(inputs, columns, Axis.ROWS, summarise(inputs))


def test_the_article_as_csv() -> None:
    lines = csv_text(evaluate([2, 3, 5, 6], [SIGMOID, SOFTMAX])).splitlines()
    assert lines[0] == "x,sigmoid,softmax"
    assert [line.split(",")[0] for line in lines[1:]] == ["2", "3", "5", "6"]
    sigmoid = [float(line.split(",")[1]) for line in lines[1:]]
    assert sigmoid == pytest.approx(
        [0.8807970779778823, 0.9525741268224334, 0.9933071490757153, 0.9975273768433653], rel=1e-15
    )


def test_derivatives_follow_their_values() -> None:
    assert csv_text(evaluate([-1, 2], [RELU], derivative=True)) == "x,relu,relu_derivative\n-1,0,0\n2,2,1\n"


def test_a_matrix_has_row_and_column_numbers() -> None:
    assert csv_text(evaluate([[-1, 2, 0.5], [3, 4, 5]], [RELU])) == (
        "row,column,x,relu\n1,1,-1,0\n1,2,2,2\n1,3,0.5,0.5\n2,1,3,3\n2,2,4,4\n2,3,5,5\n"
    )


def test_no_inputs_and_no_functions_give_a_header() -> None:
    assert csv_text(evaluate([], [SIGMOID])) == "x,sigmoid\n"
    assert csv_text(evaluate([1.5], [])) == "x\n1.5\n"


def test_what_is_not_finite_is_spelled_out() -> None:
    table = np.array([[nan, inf, 1.0], [-inf, -0.0, nan], [0.0, -0.0, -0.0]])
    assert csv_text(numbers_evaluation(table)) == "x,relu,relu\nnan,inf,1\n-inf,-0.0,nan\n0,-0.0,-0.0\n"


def test_inputs_without_an_output_have_an_empty_cell() -> None:
    functions = [CATALOGUE["bilinear"].bind(), RELU]
    text = csv_text(evaluate([1, nan, 3, 4], functions, derivative=True))
    assert text == (
        "x,bilinear,bilinear_derivative,relu,relu_derivative\n1,3,3,1,1\nnan,nan,nan,nan,nan\n3,,1,3,1\n4,,nan,4,1\n"
    )
    assert csv_text(evaluate([[1, 2], [3, 4]], functions[:1], axis=Axis.COLUMNS)) == (
        "row,column,x,bilinear\n1,1,1,3\n1,2,2,8\n2,1,3,\n2,2,4,\n"
    )
    assert csv_text(evaluate([1, 2, 3], functions, derivative=True)).splitlines()[1:] == [
        "1,,,1,1",
        "2,,,2,1",
        "3,,,3,1",
    ]


def test_empty_cells_of_a_long_file_stand_where_they_should() -> None:
    x = np.arange(1.0, 40_001.0)
    rows = list(csv.reader(io.StringIO(csv_text(evaluate(x, [CATALOGUE["bilinear"].bind(), RELU])))))[1:]
    assert [row[1] for row in rows[:20_000]] == [f"{a * (a + 20_000):.0f}" for a in range(1, 20_001)]
    assert {row[1] for row in rows[20_000:]} == {""}
    assert all(row[0] == row[2] for row in rows)


def test_a_header_with_two_parameters_stays_one_cell() -> None:
    elu = CATALOGUE["elu"]
    two = replace(elu, parameters=(elu.parameters[0], replace(elu.parameters[0], key="gamma")))
    column = Column(two.bind(alpha=2, gamma=3), np.ones(1), None, summarise(np.ones(1)), None)
    text = csv_text(replace(evaluate([1], []), columns=(column,)))
    assert next(csv.reader(io.StringIO(text))) == ["x", "elu(alpha=2, gamma=3)"]


@given(arrays(np.float64, st.tuples(st.integers(1, 8), st.integers(1, 4)), elements=st.floats()))
def test_every_number_is_read_back_bit_for_bit(table: np.ndarray) -> None:
    text = csv_text(numbers_evaluation(table))
    read = np.array([[float(cell) for cell in row] for row in csv.reader(io.StringIO(text.partition("\n")[2]))])
    np.testing.assert_array_equal(read, table)
    np.testing.assert_array_equal(np.signbit(read), np.signbit(np.where(np.isnan(table), nan, table)))


def test_long_tables_are_whole() -> None:
    evaluation = evaluate(np.arange(20_001).reshape(3, 6667), [RELU])
    lines = csv_text(evaluation).splitlines()
    assert len(lines) == 20_002
    assert lines[-1] == "3,6667,20000,20000"
    assert lines[8193] == "2,1526,8192,8192"


def test_a_file_is_written_with_progress(tmp_path: Path) -> None:
    seen: list[float] = []
    evaluation = evaluate(np.arange(20_000), [SIGMOID])
    write_csv(evaluation, tmp_path / "out.csv", watch=seen.append)
    assert (tmp_path / "out.csv").read_bytes() == b"".join(csv_blocks(evaluation))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_cancelling_leaves_the_old_file(tmp_path: Path) -> None:
    def cancel(_: float) -> None:
        raise Cancelled

    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    with pytest.raises(Cancelled):
        write_csv(evaluate([1], [SIGMOID]), path, watch=cancel)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


class FullDisk(io.BytesIO):
    def write(self, _: object, /) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    def fileno(self) -> int:
        return 0


def test_a_full_disk_leaves_the_old_file_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "open", lambda *_: FullDisk())
    with pytest.raises(ExportError) as caught:
        write_csv(evaluate([1], [SIGMOID]), path)
    monkeypatch.undo()
    assert caught.value.message == "The disk is full: “out.csv” was not written."
    assert caught.value.hint == "Free some space, or choose another disk."
    assert path.read_bytes() == b"old"


def test_where_no_file_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    messages = {
        tmp_path: f"“{tmp_path.name}” is a folder.",
        tmp_path / "none" / "out.csv": f"There is no folder “{tmp_path / 'none'}”.",
        tmp_path / ("x" * 300): "The name of the file is too long.",
        tmp_path / "a\0b": "“a\0b” cannot be the name of a file.",
        tmp_path / "a\ud800b": "“a\ud800b” cannot be the name of a file.",
        tmp_path / "file" / "out.csv": f"“{tmp_path / 'file'}” is not a folder.",
    }
    for path, message in messages.items():
        with pytest.raises(ExportError) as caught:
            write_csv(evaluate([1], [SIGMOID]), path)
        assert caught.value.message == message
        assert caught.value.hint


def test_no_permission_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # root may write anywhere
    with pytest.raises(ExportError, match="Choose another folder"):
        write_csv(evaluate([1], [SIGMOID]), tmp_path / "out.csv")


def shortest_time(work: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def test_writing_is_several_times_faster_than_the_csv_module() -> None:
    table = np.random.default_rng(0).normal(size=(100_000, 3))
    evaluation = numbers_evaluation(table)
    ours = shortest_time(lambda: b"".join(csv_blocks(evaluation)))
    theirs = shortest_time(lambda: csv.writer(io.StringIO()).writerows(table.tolist()))
    assert ours * 4 < theirs
