"""The text of docs/accuracy.md around the measured table."""

import platform
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import scipy
import torch
from mpmath import mp, mpf

from actgui.core import CATALOGUE
from benchmarks.accuracy_errors import Loss
from tests.core import references

TEMPLATE = Path(__file__).resolve().parent.parent / "docs" / "accuracy_template.md"


def _examples() -> list[tuple[str, mpf, float, float]]:
    """Return what is computed, the exact result, ours and PyTorch's."""
    one = mpf(1)
    slope_at = torch.tensor(40.0, dtype=torch.float64, requires_grad=True)
    torch.sigmoid(slope_at).backward()
    row = [40.0, 0.0]
    return [
        (
            "`silu(-712)`",
            references.VALUES["silu"](mpf(-712)),
            float(CATALOGUE["silu"](-712.0)),
            float(torch.nn.functional.silu(torch.tensor(-712.0, dtype=torch.float64))),
        ),
        (
            "`gelu(-10)`",
            references.VALUES["gelu"](mpf(-10)),
            float(CATALOGUE["gelu"](-10.0)),
            float(torch.nn.functional.gelu(torch.tensor(-10.0, dtype=torch.float64))),
        ),
        (
            "the slope of `sigmoid` at 40",
            references.DERIVATIVES["sigmoid"](mpf(40)),
            float(CATALOGUE["sigmoid"].derivative(40.0)),
            float(slope_at.grad) if slope_at.grad is not None else float("nan"),
        ),
        (
            "`log_softmax([40, 0])`, the first",
            references.log_softmax([mpf(x) for x in row], one)[0],
            float(CATALOGUE["log_softmax"](row)[0]),
            float(torch.nn.functional.log_softmax(torch.tensor(row, dtype=torch.float64), dim=-1)[0]),
        ),
    ]


def page(measured: Sequence[tuple[str, Sequence[Loss | None]]], points: int) -> str:
    """Return the whole page, from each function's losses and the number of points in all."""
    examples = (
        f"| {what} | {mp.nstr(exact, 10)} | {ours:.10g} | {theirs:.10g} |" for what, exact, ours, theirs in _examples()
    )
    rows = (f"| {key} | " + " | ".join(map(_cell, losses)) + " |" for key, losses in measured)
    return TEMPLATE.read_text("utf-8").format(
        examples="\n".join(examples),
        rows="\n".join(rows),
        points=points,
        precision=references.PRECISION,
        numpy=np.__version__,
        scipy=scipy.__version__,
        torch=torch.__version__,
        machine=f"{platform.system()} {platform.machine()}",
    )


def _cell(loss: Loss | None) -> str:
    return "–" if loss is None else str(loss)
