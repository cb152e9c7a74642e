"""Small trees, good and bad, for the lints that look at a whole checkout."""

import os
import tempfile

_HOUSE = {
    'models/CMakeLists.txt': '# a table\nrollcall_room(domain FOLDER models/domain LINKS ICU::uc)\n'
                             'rollcall_room(store FOLDER models/store USES domain\n    LINKS SQLite::SQLite3)\n'
                             'rollcall_room(remote_acme FOLDER models/remote/acme USES domain)\n',
    'models/remote/acme/kind.h': '#include "models/domain/id.h"\n',
    'ui/CMakeLists.txt': 'set(rooms domain)\nrollcall_room(ui_common FOLDER ui/common USES ${rooms})\n'
                         'foreach(screen roles members)\n'
                         '    rollcall_room(ui_${screen} FOLDER ui/${screen} USES ui_common ${rooms})\nendforeach()\n',
    'models/domain/id.h': '#include <QtCore/QString>\n#include <unicode/coll.h>\n',
    'models/store/store.h': '#include "models/domain/id.h"\n#include <sqlite3.h>\n',
    'ui/common/list.h': '#include "models/domain/id.h"\n',
    'ui/roles/page.cpp': '#include "ui/common/list.h"\n#include "ui_page.h"\n#include "page.moc"\n',
    'app/CMakeLists.txt': 'rollcall_room(session FOLDER app/session USES store remote_acme)\n',
    'app/main.cpp': '#include "models/store/store.h"\n#include "ui/roles/page.h"\n',
    'ui/roles/page.h': '#pragma once\n',
}
_TREE = {
    'CMakeLists.txt': '', '.ci/run': 'sh', 'README.md': 'models/work and ${build}/tmp/x are no paths of a machine\n',
    'ui/common/palette.cpp': 'QColor(12, 13, 14); setStyleSheet(u"x"_s);\n', 'ui/roles/a.cpp': 'palette().color(QPalette::Base);\n',
}

_UNNAMED = 'namespace Rollcall {\n\nnamespace {\n\n%s\n\n} // namespace\n\n} // namespace Rollcall\n'

# Lint, name of the sample, files beside the good ones, the path where the fault is (None: no fault at all).
SAMPLES = (
    ('house', 'a house in order', {}, None),
    ('house', 'upwards', {'models/domain/id.h': '#include "models/store/store.h"\n'}, 'models/domain/id.h'),
    ('house', 'a screen uses the store', {'ui/roles/page.h': '#include "models/store/store.h"\n'}, 'ui/roles/page.h'),
    ('house', 'a screen uses another screen', {'ui/members/page.h': '#include "ui/roles/page.h"\n'}, 'ui/members/page.h'),
    ('house', 'not from the root', {'models/store/row.h': '#include "store.h"\n'}, 'models/store/row.h'),
    ('house', 'upwards by dots', {'models/store/row.h': '#include "../domain/id.h"\n'}, 'models/store/row.h'),
    ('house', 'an unknown room', {'models/journal/row.h': '\n'}, 'models/journal/row.h'),
    ('house', 'another room\'s library', {'models/domain/id.h': '#include <sqlite3.h>\n'}, 'models/domain/id.h'),
    ('house', 'widgets below the screens', {'models/store/row.h': '#include <QtWidgets/QWidget>\n'}, 'models/store/row.h'),
    ('house', 'code of a test', {'tests/a.h': '\n', 'ui/roles/page.h': '#include "tests/a.h"\n'}, 'ui/roles/page.h'),
    ('house', 'a part of the app', {'app/session/s.h': '#include "models/domain/id.h"\n'}, None),
    ('house', 'a part of the app uses a screen', {'app/session/s.h': '#include "ui/common/list.h"\n'}, 'app/session/s.h'),
    ('house', 'the one place that names an API', {'app/session/kinds.cpp': '#include "models/remote/acme/kind.h"\n'}, None),
    ('house', 'another place names an API', {'app/session/s.cpp': '#include "models/remote/acme/kind.h"\n'}, 'app/session/s.cpp'),
    ('batches', 'a room in order', {'models/store/a.cpp': _UNNAMED % 'int most(const QString &a)\n{\n}\nstruct Words {\n};',
                                    'models/store/b.cpp': _UNNAMED % 'int most(int a)\n{\n}\nstruct Words {\n};',
                                    'models/domain/c.cpp': _UNNAMED % 'int most(int a)\n{\n}'}, None),
    ('batches', 'two functions', {'models/store/a.cpp': _UNNAMED % 'int most(const QString &a, int b = 1)\n{\n}',
                                  'models/store/b.cpp': _UNNAMED % 'void f()\n{\n}\nint most(QString c, int d)\n{\n}'}, 'models/store/b.cpp'),
    ('batches', 'two values', {'models/store/a.cpp': _UNNAMED % 'constexpr int most = 5;',
                               'models/store/b.cpp': _UNNAMED % 'const QString most = u"x"_s;'}, 'models/store/b.cpp'),
    ('batches', 'two types', {'models/store/a.cpp': _UNNAMED % 'class Look final : public Seen\n{\n};',
                              'models/store/b.cpp': _UNNAMED % 'struct Look {\n};'}, 'models/store/b.cpp'),
    ('batches', 'a type and a function', {'models/store/a.cpp': _UNNAMED % 'enum class look { A };',
                                          'models/store/b.cpp': _UNNAMED % 'void look()\n{\n}'}, 'models/store/b.cpp'),
    ('tree', 'a tree in order', {}, None),
    ('tree', 'a top-level name', {'scripts/x.sh': ''}, 'scripts/x.sh'),
    ('tree', 'a machine path', {'tests/a.cpp': 'QFile f(u"' + '/' + 'tmp/x"_s);\n'}, 'tests/a.cpp'),
    ('tree', 'a home', {'README.md': 'see ' + '/' + 'home/me/x\n'}, 'README.md'),
    ('tree', 'unfinished', {'app/a.cpp': '// TO' + 'DO: later\n'}, 'app/a.cpp'),
    ('tree', 'Qt switched back', {'models/domain/a.cpp': '#undef QT_NO_KEYWORDS\n'}, 'models/domain/a.cpp'),
    ('tree', 'a second file of colours', {'ui/roles/a.cpp': 'setStyleSheet(u"color: red"_s);\n'}, 'ui/roles/a.cpp'),
)


def test_trees(name, faults):
    """Writes each sample of the lint and compares what faults(root) finds; returns what is wrong as text lines."""
    wrong, seen = [], 0
    for lint, title, files, at in SAMPLES:
        if lint != name:
            continue
        seen += 1
        with tempfile.TemporaryDirectory() as root:
            for path, text in {**(_HOUSE if lint in ('house', 'batches') else _TREE), **files}.items():
                os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
                with open(os.path.join(root, path), 'w', encoding='utf-8') as stream:
                    stream.write(text)
            found = faults(root)
        if at is None:
            wrong += [f'{title}: {path}:{line}: no fault, but the lint says: {message}' for path, line, message in found]
        elif at not in [path for path, _, _ in found]:
            wrong.append(f'{title}: the lint does not see the fault in {at}')
    return wrong if seen else ['there is no sample for this lint']
