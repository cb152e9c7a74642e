#include "models/domain/id.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <QUuid>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class IdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void newIdsAreUuidsOfVersion7()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QString text = newUuid();
        const QUuid uuid(text);
        QVERIFY2(!uuid.isNull(), qPrintable(text));
        QCOMPARE(text, uuid.toString(QUuid::WithoutBraces));
        QCOMPARE(text.at(14), u'7');
        QCOMPARE(uuid.variant(), QUuid::DCE);
        const qint64 made = QString(text.left(8) + text.mid(9, 4)).toLongLong(nullptr, 16);
        QVERIFY(made >= before);
        QVERIFY(made <= QDateTime::currentMSecsSinceEpoch() + 1);
    }

    void newIdsAscend()
    {
        QString last;
        for (int i = 0; i < 20'000; ++i) {
            const QString next = newUuid();
            QVERIFY2(last < next, qPrintable(last + u' ' + next));
            last = next;
        }
    }

    void newIdsDifferBetweenThreads()
    {
        constexpr int each = 5000;
        std::array<QStringList, 4> made;
        std::vector<std::unique_ptr<QThread>> threads;
        for (QStringList &mine : made) {
            threads.emplace_back(QThread::create([&mine] {
                for (int i = 0; i < each; ++i)
                    mine.append(newUuid());
            }));
            threads.back()->start();
        }
        QSet<QString> all;
        for (size_t i = 0; i < made.size(); ++i) {
            QVERIFY(threads[i]->wait());
            for (const QString &id : std::as_const(made[i]))
                all.insert(id);
        }
        QCOMPARE(all.size(), each * static_cast<qsizetype>(made.size()));
    }

    void idsCompareByText()
    {
        QCOMPARE(UserId(u"a"_s), UserId(u"a"_s));
        QVERIFY(UserId(u"a"_s) < UserId(u"b"_s));
        QVERIFY(UserId().isEmpty());
        QCOMPARE(qHash(UserId(u"a"_s)), qHash(UserId(u"a"_s)));
        static_assert(!std::is_convertible_v<QString, UserId>);
        static_assert(!std::is_convertible_v<UserId, RoleId>);
    }

    void kindsHaveAKeyAndComeBack()
    {
        QSet<QString> keys;
        for (const auto kind : {EntityKind::Organization, EntityKind::Application, EntityKind::User, EntityKind::Membership,
                                EntityKind::Role, EntityKind::RoleGroup, EntityKind::Invitation}) {
            const QString key = toKey(kind);
            QVERIFY(!key.isEmpty());
            keys.insert(key);
            QCOMPARE(entityKindFromKey(key), std::optional(kind));
        }
        QCOMPARE(keys.size(), 7);
        QCOMPARE(entityKindFromKey(u"Organization"), std::nullopt);
        QCOMPARE(entityKindFromKey(u""), std::nullopt);
    }

    void aMembershipIsNamedByUserAndOrganization()
    {
        const EntityId acme = entity(UserId(u"u"_s), OrganizationId(u"acme"_s));
        const EntityId globex = entity(UserId(u"u"_s), OrganizationId(u"globex"_s));
        QCOMPARE(acme.kind, EntityKind::Membership);
        QVERIFY(!(acme == globex));
        QVERIFY(!(entity(UserId(u"x"_s)) == entity(RoleId(u"x"_s))));
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "idtest.moc"
