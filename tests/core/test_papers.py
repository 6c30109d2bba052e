"""The publications: unique, well formed, each used, and in BibTeX that balances."""

import re

import pytest

from actgui.core import CATALOGUE, PAPERS, Paper

every_paper = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS.keys())


def test_every_paper_is_used_and_no_function_cites_one_twice() -> None:
    cited = [paper for function in CATALOGUE.values() for paper in function.papers]
    assert {paper.key for paper in cited} == PAPERS.keys()
    for function in CATALOGUE.values():
        assert len(set(function.papers)) == len(function.papers), function.key


def test_they_are_in_the_order_of_the_years_and_each_is_there_once() -> None:
    years = [paper.year for paper in PAPERS.values()]
    assert years == sorted(years)
    for names in ([p.title for p in PAPERS.values()], [p.url for p in PAPERS.values() if p.url]):
        assert len(set(names)) == len(names)


@every_paper
def test_keys_and_identifiers_are_well_formed(paper: Paper) -> None:
    assert re.fullmatch(rf"[a-z]+{paper.year}", paper.key)
    assert re.fullmatch(r"\d{4}\.\d{4,5}|", paper.arxiv)
    assert re.fullmatch(r"10\.\d{4,5}/\S+|", paper.doi)
    if paper.arxiv:
        year = 2000 + int(paper.arxiv[:2])
        assert paper.year == year
        assert len(paper.arxiv) == (10 if year >= 2015 else 9)
    assert paper.url.startswith("https://") or (not paper.url and paper.venue)
    assert 1943 <= paper.year < 2100


@every_paper
def test_authors_are_families_and_given_names(paper: Paper) -> None:
    for author in paper.authors.split(" and "):
        assert re.fullmatch(r"[^,]+, [^,]+|others|\{[^,]+\}", author), author
    assert not paper.names.startswith(("others", "{"))


@every_paper
def test_bibtex_is_one_balanced_entry(paper: Paper) -> None:
    text = paper.bibtex
    depths = [text[: i + 1].count("{") - text[: i + 1].count("}") for i in range(len(text))]
    assert min(depths) == depths[-1] == 0
    assert text.startswith(f"@{paper.entry}{{{paper.key},\n")
    assert text.endswith("\n}\n")
    fields = re.findall(r"^  (\w+) += \{(.*)\},$", text, re.MULTILINE)
    names = [name for name, _ in fields]
    assert len(fields) == text.count("\n") - 2
    assert len(set(names)) == len(names)
    assert dict(fields)["year"] == str(paper.year)
    assert ("archiveprefix" in names) == bool(paper.arxiv)
    assert not re.search(r"[&%#_$]", re.sub(r"^  (doi|url) .*$", "", text, flags=re.MULTILINE))


@pytest.mark.parametrize(
    ("key", "text", "url"),
    [
        (
            "nair2010",
            "Nair & Hinton 2010, Rectified linear units improve restricted Boltzmann machines, "
            "Proceedings of the International Conference on Machine Learning",
            "",
        ),
        ("misra2019", "Misra 2019, Mish: a self regularized non-monotonic activation function, arXiv 1908.08681", None),
        ("lecun1998", "LeCun et al. 1998, Efficient BackProp, doi 10.1007/3-540-49430-8_2", None),
        ("elhage2022", "Elhage et al. 2022, Softmax linear units, Transformer Circuits Thread", None),
        (
            "miller2023",
            "Miller 2023, Attention is off by one",
            "https://www.evanmiller.org/attention-is-off-by-one.html",
        ),
        ("rumelhart1986", None, "https://doi.org/10.1038/323533a0"),
        ("clevert2015", None, "https://arxiv.org/abs/1511.07289"),
    ],
)
def test_people_read_names_year_title_and_source(key: str, text: str | None, url: str | None) -> None:
    assert text is None or str(PAPERS[key]) == text
    assert url is None or PAPERS[key].url == url


def test_the_names_of_many_authors_are_shortened() -> None:
    assert PAPERS["clevert2015"].names == "Clevert, Unterthiner & Hochreiter"
    assert PAPERS["hendrycks2016"].names == "Hendrycks & Gimpel"
    assert PAPERS["gemma2024"].names == "Gemma Team"
    assert PAPERS["debrebisson2015"].names == "de Brébisson & Vincent"
    assert PAPERS["nag2021"].names == "Nag et al."
