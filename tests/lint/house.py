"""Includes follow the house table: what rollcall_room() of models/, ui/ and app/ says under USES and LINKS, and nothing beside."""

import os
import re

from cpp import line

FOLDERS = ('app', 'ui', 'models')
TABLES = ('models/CMakeLists.txt', 'ui/CMakeLists.txt', 'app/CMakeLists.txt')

# Headers that only a room which links the library itself may include.
LIBRARIES = {
    'unicode/': 'ICU::uc', 'phonenumbers/': 'phonenumber', 'sqlite3': 'SQLite::SQLite3', 'sodium': 'PkgConfig::sodium',
    'nettle/': 'PkgConfig::nettle',
    'rhonabwy': 'PkgConfig::rhonabwy', 'qt6keychain/': 'qt6keychain',
    'csv.h': 'csv', 'zip.h': 'PkgConfig::zip', 'xlsxwriter': 'PkgConfig::xlsxwriter',
    'QtWidgets': 'Qt6::Widgets', 'QtNetwork': 'Qt6::Network', 'QtSql': 'Qt6::Sql',
}
# Only here may a remote API be named outside its own folders.
KINDS = 'app/session/kinds.cpp'
_API = re.compile(r'models/(?:remote|wire)/(?!common/)\w+/')
_COMMAND = re.compile(r'(\w+)\s*\(([^()]*)\)')
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.M)
_GENERATED = re.compile(r'(?:^|/)(?:ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$')


class Room:
    def __init__(self, name, folder, uses, links):
        self.name, self.folder, self.uses, self.links = name, folder, uses, links


def read_table(text):
    """The rooms that a CMakeLists.txt declares: set(), foreach() and rollcall_room() are understood."""
    rooms, variables, loop, pending = [], {}, None, []

    def run(words):
        words = ' '.join(words)
        words = re.sub(r'\$\{(\w+)\}', lambda match: variables.get(match.group(1), ''), words).split()
        parts, key = {'NAME': []}, 'NAME'
        for word in words:
            if word in ('FOLDER', 'USES', 'LINKS'):
                key = word
                parts[key] = []
            else:
                parts[key].append(word)
        rooms.append(Room(parts['NAME'][0], parts['FOLDER'][0], parts.get('USES', []), parts.get('LINKS', [])))

    for command, words in _COMMAND.findall(re.sub(r'#[^\n]*', '', text)):
        words = words.split()
        if command == 'set':
            variables[words[0]] = ' '.join(words[1:])
        elif command == 'foreach':
            loop, pending = words, []
        elif command == 'endforeach':
            for value in ' '.join(loop[1:]).split():
                variables[loop[0]] = value
                for waiting in pending:
                    run(waiting)
            loop = None
        elif command == 'rollcall_room':
            (pending.append if loop else run)(words)
    return rooms


def room_of(rooms, path):
    """The room whose folder a path is below; the deepest one counts."""
    found = [room for room in rooms if path.startswith(room.folder + '/')]
    return max(found, key=lambda room: len(room.folder), default=None)


def _widen_app(rooms):
    """What is in app/ puts all rooms together: it may use whatever those that it names are made of."""
    by_name = {room.name: room for room in rooms}
    for room in rooms:
        if room.folder.startswith('app/'):
            waiting = list(room.uses)
            while waiting:
                name = waiting.pop()
                if name not in room.uses:
                    room.uses.append(name)
                waiting += [n for n in by_name[name].uses if n not in room.uses] if name in by_name else []


def check_tree(root, files):
    """Yields (path, line, message) for each include against the table."""
    rooms = []
    for table in TABLES:
        with open(os.path.join(root, table), encoding='utf-8') as stream:
            rooms += read_table(stream.read())
    _widen_app(rooms)
    if not rooms:
        yield TABLES[0], 1, 'no rollcall_room() found; the table is empty'
    for path in files:
        if not path.endswith(('.h', '.cpp')):
            continue
        here = room_of(rooms, path)
        if here is None and not path.startswith('app/'):
            yield path, 1, 'this file is in no room: no rollcall_room() has a FOLDER above it'
            continue
        with open(os.path.join(root, path), encoding='utf-8') as stream:
            text = stream.read()
        for match in _INCLUDE.finditer(text):
            at, quoted, angled = line(text, match.start()), match.group(1), match.group(2)
            if here is not None:
                for prefix, library in LIBRARIES.items():
                    if (quoted or angled).startswith(prefix) and library not in here.links:
                        yield path, at, f'{here.name} does not link {library}, whose header {quoted or angled} is'
            if angled or _GENERATED.search(quoted):
                continue
            if not os.path.exists(os.path.join(root, quoted)):
                yield path, at, f'"{quoted}" is no path from the root'
                continue
            if path.startswith(('app/', 'ui/')) and path != KINDS and _API.match(quoted):
                yield path, at, f'only {KINDS} names a remote API ("{quoted}")'
            there = room_of(rooms, quoted)
            if there is None:
                if here is not None or not quoted.startswith('app/'):
                    yield path, at, f'"{quoted}" is in no room that others may use'
            elif here is not None and there.name != here.name and there.name not in here.uses:
                yield path, at, f'{here.name} may not use {there.name} ("{quoted}")'
