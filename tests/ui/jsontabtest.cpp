#include "ui/inspector/jsontab.h"

#include "models/store/store.h"
#include "models/workspace/mirror/mirrorreader.h"
#include "models/workspace/mirror/mirrorschema.h"
#include "models/workspace/mirror/mirrortables.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class JsonTabTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTheServerSentStandsBesideOurs()
    {
        QTemporaryDir folder;
        Store store(folder.filePath(u"mirror.sqlite"_s), mirrorSchema());
        QVERIFY(store.open().result());
        const EntityId anna = entity(UserId(u"anna"_s));
        const EntityId nobody = entity(UserId(u"nobody"_s));
        const auto written = store.write<void>([anna](WriteSession &session) -> Result<void> {
            MirrorTables::putRaw(session.sql(), anna, {{u"loyalty"_s, 7}}, 1);
            return {};
        });
        QVERIFY(written.result());
        MirrorReader reader(store);
        JsonTab tab;
        tab.show(reader, {{u"name"_s, u"Anna"_s}}, {nobody, anna});
        QTRY_VERIFY(tab.text().contains(u"\"sent\""_s));
        QVERIFY(tab.text().contains(u"\"loyalty\": 7"_s));
        QVERIFY(tab.text().contains(u"\"name\": \"Anna\""_s));
        // Of two in haste the later one is shown.
        tab.show(reader, {{u"name"_s, u"Anna"_s}}, {anna});
        tab.show(reader, {{u"name"_s, u"Nobody"_s}}, {nobody});
        QTRY_VERIFY(tab.text().contains(u"Nobody"_s));
        QVERIFY(!tab.text().contains(u"sent"_s));
    }
};

QTEST_MAIN(JsonTabTest)
#include "jsontabtest.moc"
