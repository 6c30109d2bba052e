"""A comparison as text for the clipboard: a table in Markdown, or separated by tabs."""

from collections.abc import Sequence

from actgui.ui.comparison import Cell, Row


def markdown_table(names: tuple[str, str], rows: Sequence[Row]) -> str:
    """Return the rows as a table in Markdown, with formulas between dollar signs."""
    lines = [_line(("", *names)), "|---|---|---|"]
    lines += [_line((row.title, *(_markdown(cell) for cell in row.cells))) for row in rows]
    return "\n".join(lines) + "\n"


def tabbed_table(names: tuple[str, str], rows: Sequence[Row]) -> str:
    """Return the rows as lines with cells between tabs, as spreadsheets read them, with all digits."""
    lines = ["\t".join(("", *names))]
    lines += ["\t".join((row.title, *(_plain(cell) for cell in row.cells))) for row in rows]
    return "\n".join(lines) + "\n"


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |"


def _markdown(cell: Cell) -> str:
    formula = f"${cell.latex}$" if cell.latex else ""
    return "<br>".join(part for part in (formula, cell.law, cell.now) if part)


def _plain(cell: Cell) -> str:
    return "; ".join(part for part in (cell.latex, cell.law, cell.exact or cell.now) if part)
