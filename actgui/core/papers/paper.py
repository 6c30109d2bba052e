"""What a publication is, as people and BibTeX write it."""

from dataclasses import dataclass

_NAMED = 3  # more authors than these are "et al."
_VENUE_FIELDS = {
    "article": "journal",
    "inproceedings": "booktitle",
    "incollection": "booktitle",
    "phdthesis": "school",
    "misc": "howpublished",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A publication.

    Attributes
    ----------
    key
        ASCII name of the entry in BibTeX: first author and year.
    authors
        In the form of BibTeX, "Family, Given and Family, Given", with "and others" if there are more.
    venue
        Journal, proceedings, school or the like, where this is needed to find it.
    arxiv, doi
        Identifiers, without what they are called.
    address
        Of a publication that is a page of the web.
    entry
        The kind of entry in BibTeX.

    Examples
    --------
    >>> from actgui.core.papers import PAPERS
    >>> print(PAPERS["clevert2015"].names, PAPERS["clevert2015"].url)
    Clevert, Unterthiner & Hochreiter https://arxiv.org/abs/1511.07289
    """

    key: str
    authors: str
    title: str
    year: int
    venue: str = ""
    arxiv: str = ""
    doi: str = ""
    address: str = ""
    entry: str = "misc"

    @property
    def names(self) -> str:
        """The family names of the authors, or the first and "et al."."""
        families = [author.partition(",")[0].strip("{}") for author in self.authors.split(" and ")]
        if families[-1] == "others" or len(families) > _NAMED:
            return f"{families[0]} et al."
        *first, last = families
        return f"{', '.join(first)} & {last}" if first else last

    @property
    def source(self) -> str:
        """Where to find it, in the words of people: "arXiv 1511.07289"."""
        if self.arxiv:
            return f"arXiv {self.arxiv}"
        return f"doi {self.doi}" if self.doi else self.venue

    @property
    def url(self) -> str:
        """Its page in the web; empty if none is known."""
        if self.arxiv:
            return f"https://arxiv.org/abs/{self.arxiv}"
        return f"https://doi.org/{self.doi}" if self.doi else self.address

    @property
    def bibtex(self) -> str:
        """The entry for a bibliography, ending with a line feed."""
        fields = {
            "author": self.authors,
            "title": f"{{{self.title}}}",
            "year": str(self.year),
            _VENUE_FIELDS[self.entry]: self.venue,
            "eprint": self.arxiv,
            "archiveprefix": "arXiv" if self.arxiv else "",
            "doi": self.doi,
            "url": self.address,
        }
        lines = [f"  {name:<13} = {{{value}}}," for name, value in fields.items() if value]
        return "\n".join([f"@{self.entry}{{{self.key},", *lines, "}"]) + "\n"

    def __str__(self) -> str:
        return ", ".join(filter(None, (f"{self.names} {self.year}", self.title, self.source)))
