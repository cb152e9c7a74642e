"""The tree: top-level names, paths of one machine, marks of unfinished work, colours outside the palette's file."""

import os
import re

FOLDERS = ()
TOP = {'CMakeLists.txt', 'CMakePresets.json', 'README.md', 'LICENSE',
       'app', 'ui', 'models', 'resources', 'translations', 'tests', 'packaging'}
SOURCES = ('.h', '.cpp', '.ui')
TEXTS = SOURCES + ('.txt', '.json', '.md', '.py', '.sh', '.in', '.xml', '.desktop', '.cmake', '.qrc', '.ts', '.svg', '.1',
                   '.sql', '.csv', '.yml', '.supp', 'run', 'dependencies')

_MACHINE = re.compile(r'(?<![\w.})$>-])/(?:tmp|work|home|root)(?=/|["\'\s)]|$)', re.M)
_UNFINISHED = re.compile(r'\b(?:TO' r'DO|FIX' r'ME|XX' r'X|HA' r'CK)\b')
_SWITCHES = re.compile(r'^[ \t]*#[ \t]*(?:define|undef)[ \t]+QT_\w+', re.M)
_COLOUR = re.compile(r'"#[0-9a-fA-F]{3,8}"|\bQColor\s*\(\s*(?:\d|u?"|0x)|\bqRgba?\s*\(\s*\d|\bQt::(?:red|green|blue|black|white|gray|'
                     r'yellow|cyan|magenta|dark\w+|lightGray)\b|\bsetStyleSheet\s*\(|name="styleSheet"')


def _matches(pattern, text):
    for match in pattern.finditer(text):
        yield text.count('\n', 0, match.start()) + 1, match.group(0).strip()


def check_tree(root, files):
    """Yields (path, line, message)."""
    coloured = {}
    for path in files:
        top = path.split('/')[0]
        if top not in TOP and not top.startswith('.'):
            yield path, 1, f'"{top}" is no name of the top level'
        if not path.endswith(TEXTS):
            continue
        with open(os.path.join(root, path), encoding='utf-8', errors='replace') as stream:
            text = stream.read()
        for at, found in _matches(_MACHINE, text):
            yield path, at, f'"{found}" is a path of one machine'
        for at, found in _matches(_UNFINISHED, text):
            yield path, at, f'"{found}": finish it, or write an issue'
        if path.endswith(SOURCES) and top != 'tests':
            for at, found in _matches(_SWITCHES, text):
                yield path, at, f'"{found}": Qt is switched for the whole tree, in CMakeLists.txt'
        if top == 'ui' and path.endswith(SOURCES):
            found = list(_matches(_COLOUR, text))
            if found:
                coloured[path] = found
    if len(coloured) > 1:
        for path, found in coloured.items():
            for at, what in found:
                yield path, at, f'"{what}": colours and style sheets stand in one file; this is one of {len(coloured)}'
