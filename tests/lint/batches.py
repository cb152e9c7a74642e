"""Files of a room are compiled in batches: what they keep in unnamed namespaces has names that differ within the room.

Functions may share a name when the types of their parameters differ, and so may the structs Words and Tr of a file's
translated texts (CMakeLists.txt gives each file its own).
"""

import os
import re

from cpp import Brackets, blank, line
from house import TABLES, read_table, room_of

FOLDERS = ('app', 'ui', 'models')
SHARED = ('Words', 'Tr')

_UNNAMED = re.compile(r'^namespace\s*(\{)', re.M)
_TYPE = re.compile(r'(?:struct|class|enum(?:\s+class)?)\s+(\w+)[^;(]*\{')
_ALIAS = re.compile(r'using\s+(\w+)\s*=\s*([^;]*);')
_FUNCTION = re.compile(r'(?!return\b|using\b|template\b)[\w:<>,*&\[\]\s]*?[\s*&>](\w+)\s*(\()')
_VALUE = re.compile(r'(?:inline\s+|static\s+|constexpr\s+|const\s+)+[\w:<>,*&\s]*?[\s*&>](\w+)(?:\[\w*\])?\s*[={(]')


def _types(parameters):
    """Parameter types without names, defaults and what does not tell overloads apart here."""
    found = []
    for parameter in parameters:
        words = re.sub(r'=.*|\bconst\b|\b(?:std|Rollcall)::|[&*]', ' ', parameter, flags=re.S).split()
        found.append(' '.join(words[:-1] if len(words) > 1 else words))
    return tuple(found)


def _names(text):
    """Yields (offset, name, what it is) of what stands at the outer level of unnamed namespaces."""
    brackets = Brackets(text)
    for namespace in _UNNAMED.finditer(text):
        end = brackets.partner.get(namespace.start(1), len(text))
        # What is declared at the outer level begins at the start of a line, and goes on after the bodies.
        for start in re.finditer(r'^(?=\w)', text[namespace.end():end], re.M):
            at = namespace.end() + start.start()
            head = text[at:end]
            if match := _TYPE.match(head):
                yield at, match.group(1), 'type'
                continue
            if match := _ALIAS.match(head):
                yield at, match.group(1), '= ' + match.group(2)
                continue
            function, value = _FUNCTION.match(head), _VALUE.match(head)
            if value and (not function or value.end() <= function.end() and text[at + value.end() - 1] != '('):
                yield at, value.group(1), 'value'
            elif function and (opening := at + function.start(2)) in brackets.partner:
                yield at, function.group(1), _types(brackets.arguments(text, opening))


def _clash(one, other):
    if isinstance(one, tuple) and isinstance(other, tuple):
        return one == other
    return one != other or not one.startswith('= ')  # The same name for the same type may be given twice.


def check_tree(root, files):
    """Yields (path, line, message)."""
    rooms = []
    for table in TABLES:
        with open(os.path.join(root, table), encoding='utf-8') as stream:
            rooms += read_table(stream.read())
    kept = {}
    for path in files:
        room = room_of(rooms, path)
        if not room or not path.endswith('.cpp'):
            continue
        with open(os.path.join(root, path), encoding='utf-8') as stream:
            text = blank(stream.read())
        for at, name, kind in _names(text):
            others = kept.setdefault((room.name, name), [])
            for other, other_kind in others:
                if other != path and name not in SHARED and _clash(kind, other_kind):
                    yield path, line(text, at), f'"{name}" is a name of {other} too, and a room is compiled in batches'
                    break
            others.append((path, kind))
