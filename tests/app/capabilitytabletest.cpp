#include "app/session/capabilitytable.h"
#include "tests/checkout/checkout.h"

#include <QFile>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The README shows what each adapter declares, and nothing else.
class CapabilityTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInTheReadme()
    {
        QFile file(checkoutPath(u"README.md"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QString readme = QString::fromUtf8(file.readAll());
        const QString begin = u"<!-- rollcall connections capabilities -->\n"_s;
        const QString end = u"<!-- end -->"_s;
        const qsizetype from = readme.indexOf(begin);
        QVERIFY(from >= 0);
        const qsizetype to = readme.indexOf(end, from);
        QVERIFY(to > from);
        QCOMPARE(readme.mid(from + begin.size(), to - from - begin.size()), capabilityTable());
    }
};

QTEST_GUILESS_MAIN(CapabilityTableTest)

#include "capabilitytabletest.moc"
