#include "models/service/rules/merge.h"

#include <QJsonArray>
#include <QtTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class MergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void checkBase_data();
    void checkBase();
};

void MergeTest::lists_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("merged");
    QTest::newRow("added") << u"a b"_s << u"a b c"_s << u"a b"_s << u"a b c"_s;
    QTest::newRow("removed") << u"a b"_s << u"a"_s << u"a b"_s << u"a"_s;
    QTest::newRow("added by others") << u"a"_s << u"a b"_s << u"a x"_s << u"a x b"_s;
    QTest::newRow("removed by others") << u"a b"_s << u"a b c"_s << u"b"_s << u"b c"_s;
    QTest::newRow("added by both") << u"a"_s << u"a b"_s << u"a b"_s << u"a b"_s;
    QTest::newRow("removed by both") << u"a b"_s << u"a"_s << u"a"_s << u"a"_s;
    QTest::newRow("replaced") << u"a"_s << u"b"_s << u"a x"_s << u"x b"_s;
    QTest::newRow("order is not a change") << u"a b"_s << u"b a"_s << u"a b"_s << u"a b"_s;
    QTest::newRow("all gone") << u"a b"_s << u""_s << u"a b"_s << u""_s;
    QTest::newRow("from nothing") << u""_s << u"a a"_s << u""_s << u"a"_s;
}

void MergeTest::lists()
{
    const auto words = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); };
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, now);
    QFETCH(const QString, merged);
    QCOMPARE(Merge::lists(words(before), words(after), words(now)), words(merged));
}

void MergeTest::checkBase_data()
{
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<QJsonValue>("now");
    QTest::addColumn<QJsonValue>("after");
    QTest::addColumn<bool>("fine");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("as seen") << QJsonValue(u"a"_s) << QJsonValue(u"a"_s) << QJsonValue(u"b"_s) << true;
    QTest::newRow("changed meanwhile") << QJsonValue(u"a"_s) << QJsonValue(u"x"_s) << QJsonValue(u"b"_s) << false;
    QTest::newRow("so already") << QJsonValue(u"a"_s) << QJsonValue(u"b"_s) << QJsonValue(u"b"_s) << true;
    QTest::newRow("absent is empty") << QJsonValue(u""_s) << none << QJsonValue(u"b"_s) << true;
    QTest::newRow("null is empty") << QJsonValue() << QJsonValue(u""_s) << QJsonValue(u"b"_s) << true;
    QTest::newRow("filled meanwhile") << QJsonValue() << QJsonValue(u"x"_s) << QJsonValue(u"b"_s) << false;
}

void MergeTest::checkBase()
{
    QFETCH(const QJsonValue, before);
    QFETCH(const QJsonValue, now);
    QFETCH(const QJsonValue, after);
    QFETCH(const bool, fine);
    const QList<EditableField> fields{{u"city"_s}};
    const QList<FieldEdit> edits{{u"city"_s, before, after}};
    QJsonObject image;
    if (!now.isUndefined())
        image.insert(u"city"_s, now);
    const auto wanted = Merge::edited(image, edits, fields);
    QVERIFY(wanted);
    const auto result = Merge::checkBase(image, *wanted, edits, fields, u"Olena"_s);
    QCOMPARE(result.has_value(), fine);
    if (!fine) {
        QCOMPARE(result.error().kind, Error::Kind::Conflict);
        QCOMPARE(result.error().field, u"city"_s);
    }
}

QTEST_GUILESS_MAIN(MergeTest)
#include "mergetest.moc"
