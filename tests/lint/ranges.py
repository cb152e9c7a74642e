"""A range-based for goes through what has a name: what "*f()" or "f().value()" gives dies before the first round.

g++ 12 and clang 19 keep only the temporary that the range itself is, not those that it was taken from.
"""

import re

from cpp import Brackets, blank, line

FOLDERS = ('app', 'ui', 'models', 'tests')

_FOR = re.compile(r'\bfor\s*(\()')
_RANGE = re.compile(r'[^;:]*[^;:]:(?!:)\s*(.*)', re.S)
_DEREFERENCED = re.compile(r'\*\s*(?:[\w:]|->|\.)+\s*\(')
_VALUE = re.compile(r'\)\s*\.\s*value\s*\(\s*\)\s*$')


def check(path, source):
    """Yields (line, message) for each fault of one source file."""
    text = blank(source)
    brackets = Brackets(text)
    for match in _FOR.finditer(text):
        closing = brackets.partner.get(match.start(1))
        inside = text[match.end():closing] if closing else ''
        inside = inside.replace('::', '__')
        found = _RANGE.fullmatch(inside) if ';' not in inside.split('{')[0] else None
        if found and (_DEREFERENCED.match(found.group(1)) or _VALUE.search(found.group(1))):
            yield line(text, match.start()), 'a loop over a part of a temporary: give it a name first'
