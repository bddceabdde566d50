"""Outcomes, refusals, findings and notices as values: a code and its parameters, never a sentence."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Self


class Text(str):
    """An English text that remembers what it was made of, so that whoever shows it can translate it.

    template: with placeholders, a literal that ``.ci/translations.py`` collects from the source.
    values: of the placeholders; may be such texts, too.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        text = super().__new__(cls, template.format(**values) if values else template)
        text.template, text.values = str(template), values
        return text


Parameter = str | int | float | None | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """A code with parameters. ``services.messages`` has the text for each code.

    code: stable keyword, lower case with hyphens.
    parameters: sorted (name, value) pairs.
    """

    code: str
    parameters: tuple[tuple[str, Parameter], ...] = ()

    @classmethod
    def of(cls, code: str, **parameters: Parameter) -> Self:
        return cls(str(code), tuple(sorted(parameters.items())))

    def __str__(self) -> str:
        """For the log: ``several-faces (faces=2)``."""
        listed = ", ".join(f"{name}={value}" for name, value in self.parameters)
        return f"{self.code} ({listed})" if listed else self.code

    def get(self, name: str) -> Parameter:
        """The value of a parameter, None where there is none of that name."""
        return dict(self.parameters).get(name)

    def __getitem__(self, name: str) -> Parameter:
        """The value of a parameter. Raises KeyError."""
        return dict(self.parameters)[name]

    def number(self, name: str) -> float:
        """The value of a parameter that is a number. Raises KeyError, TypeError."""
        value = self[name]
        if not isinstance(value, int | float):
            raise TypeError(f"{name} of {self.code} is no number: {value!r}")
        return value

    def count(self, name: str) -> int:
        """The value of a parameter that counts something. Raises KeyError, TypeError."""
        return int(self.number(name))

    def to_json(self) -> str:
        """The parameters as JSON, for a column beside that of the code."""
        return json.dumps(dict(self.parameters), ensure_ascii=False)

    @classmethod
    def from_json(cls, code: str, parameters: str | None) -> Self:
        """Reads what ``to_json`` wrote. Raises ValueError where it is not a JSON object."""
        loaded = json.loads(parameters) if parameters else {}
        if not isinstance(loaded, dict):
            raise ValueError("parameters are not a JSON object")
        return cls.of(code, **{name: tuple(each) if isinstance(each, list) else each for name, each in loaded.items()})
