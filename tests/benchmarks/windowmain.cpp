// Measures the window. Started as rollcall_benchmarks is.
#include "tests/benchmarks/harness/arguments.h"
#include "tests/benchmarks/remote/rows.h"
#include "tests/benchmarks/window/rows.h"

#include <QApplication>

using namespace Rollcall::Bench;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Rollcall"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    return runRow({{u"start"_s, &start},
                   {u"one_start"_s, &oneStart},
                   {u"empty_start"_s, &emptyStart},
                   {u"scroll_memory"_s, &scrollMemory},
                   {u"stall"_s, &stall},
                   {u"serve_pages"_s, &servePages},
                   {u"dialog"_s, &dialog}});
}
