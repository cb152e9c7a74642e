#include "tests/benchmarks/harness/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

int runRow(const QList<NamedRow> &rows)
{
    const QCommandLineOption members(u"members"_s, u"Size of the data."_s, u"number"_s, u"10000"_s);
    const QCommandLineOption folder(u"folder"_s, u"Data folder of this size; made by the row \"data\"."_s, u"folder"_s);
    const QCommandLineOption scratch(u"scratch"_s, u"Folder for copies; emptied by whoever made it."_s, u"folder"_s);
    const QCommandLineOption smoke(u"smoke"_s, u"A twentieth of the rounds: to see that it runs."_s);
    QCommandLineParser parser;
    parser.addOptions({members, folder, scratch, smoke});
    parser.addHelpOption();
    parser.addPositionalArgument(u"row"_s, u"What to measure."_s);
    parser.process(*QCoreApplication::instance());
    Setup setup;
    setup.members = parser.value(members).toLongLong();
    setup.folder = QDir(parser.value(folder)).absolutePath();
    setup.scratch = QDir(parser.value(scratch)).absolutePath();
    setup.isSmoke = parser.isSet(smoke);
    const QString wanted = parser.positionalArguments().value(0);
    for (const NamedRow &row : rows) {
        if (row.name == wanted && parser.isSet(folder) && parser.isSet(scratch) && setup.members >= 100) {
            row.run(setup);
            return 0;
        }
    }
    QStringList names;
    for (const NamedRow &row : rows)
        names.append(row.name);
    giveUp(u"Wanted: ROW --members N (100 or more) --folder DATA --scratch FOLDER. Rows: %1."_s.arg(names.join(u", "_s)));
}

} // namespace Rollcall::Bench
