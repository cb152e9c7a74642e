#include "models/remote/common/askedfor.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

enum class Fault { None, NotThere, Refused };

struct Answer {
    Error unreadable() const { return {Error::Kind::Invalid, u"Unreadable."_s, {}, {}}; }
};

struct Reply {
    Fault fault = Fault::None;
    QJsonObject object;
    Answer answer = {};

    QJsonObject item() const { return object; }
    Error error() const { return {Error::Kind::Forbidden, u"Refused."_s, {}, {}}; }
};

std::optional<QString> idFrom(const QJsonObject &item)
{
    return item.contains(u"id"_s) ? std::optional(item.value(u"id"_s).toString()) : std::nullopt;
}

using Found = Result<std::optional<QString>>;

Found seven(const Result<Reply> &reply)
{
    return Remote::askedFor(reply, idFrom, [](const QString &id) { return id == u"7"_s; });
}

QJsonObject withId(const QString &id)
{
    return {{u"id"_s, id}};
}

} // namespace

/// What an answer about one thing says of it.
class AskedForTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWhatCame() { QCOMPARE(seven(Reply{Fault::None, withId(u"7"_s)}), Found(std::optional(u"7"_s))); }

    void isNothingWhereTheServerSaysSo() { QCOMPARE(seven(Reply{Fault::NotThere, withId(u"7"_s)}), Found(std::optional<QString>())); }

    void isAnErrorElse_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("refused") << withId(u"7"_s) << true << u"Refused."_s;
        QTest::newRow("another") << withId(u"8"_s) << false << u"Unreadable."_s;
        QTest::newRow("nothing that can be read") << QJsonObject() << false << u"Unreadable."_s;
    }
    void isAnErrorElse()
    {
        QFETCH(QJsonObject, object);
        QFETCH(bool, refused);
        const auto answer = seven(Reply{refused ? Fault::Refused : Fault::None, object});
        QVERIFY(!answer);
        QTEST(answer.error().message, "sentence");
    }

    void isAnErrorWithoutAnAnswer()
    {
        const auto answer = seven(failure(Error::Kind::Timeout, u"Too late."_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().message, u"Too late."_s);
    }
};

QTEST_GUILESS_MAIN(AskedForTest)
#include "askedfortest.moc"
