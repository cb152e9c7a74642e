// Measures what needs no window. Started by tests/run --benchmarks, for one row and one size at a time: rows share no memory.
#include "tests/benchmarks/harness/arguments.h"
#include "tests/benchmarks/harness/world.h"
#include "tests/benchmarks/lists/rows.h"
#include "tests/benchmarks/remote/rows.h"
#include "tests/benchmarks/writes/rows.h"

#include <QCoreApplication>

using namespace Rollcall::Bench;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return runRow({{u"data"_s, &makeData},
                   {u"search_key"_s, &searchKey},
                   {u"filter_combo"_s, &filterCombo},
                   {u"page_depth"_s, &pageDepth},
                   {u"sort"_s, &sortClick},
                   {u"count"_s, &count},
                   {u"apply"_s, &apply},
                   {u"undo"_s, &undo},
                   {u"import_csv"_s, &importCsv},
                   {u"serve_pages"_s, &servePages},
                   {u"pull"_s, &pull},
                   {u"remote_apply"_s, &remoteApply}});
}
