#include "models/domain/permissions.h"
#include "models/domain/role.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class PermissionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void words_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("good");
        QTest::newRow("ours") << u"organization:owner"_s << true;
        QTest::newRow("others") << u"Billing_v2.x:read-all"_s << true;
        QTest::newRow("longest") << (u"a:"_s + QString(98, u'b')) << true;
        QTest::newRow("too long") << (u"a:"_s + QString(99, u'b')) << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no colon") << u"owner"_s << false;
        QTest::newRow("no resource") << u":owner"_s << false;
        QTest::newRow("no verb") << u"user:"_s << false;
        QTest::newRow("two colons") << u"user:add:all"_s << false;
        QTest::newRow("blank") << u"user: add"_s << false;
        QTest::newRow("star") << u"user:*"_s << false;
        QTest::newRow("Cyrillic look-alike") << u"usеr:add"_s << false;
        QTest::newRow("NUL") << QString(u"user:a\0"_s) + QChar(u'\0') << false;
    }
    void words()
    {
        QFETCH(QString, word);
        QTEST(isPermissionWord(word), "good");
    }

    void knownOnesAreWordsWithAnExplanation()
    {
        QSet<QString> keys;
        for (const PermissionInfo &known : knownPermissions()) {
            QVERIFY2(isPermissionWord(known.key), qPrintable(known.key));
            QVERIFY(known.key.startsWith(known.resource + u':'));
            QVERIFY(known.explanation.endsWith(u'.'));
            QVERIFY2(!keys.contains(known.key), qPrintable(known.key));
            keys.insert(known.key);
        }
        QCOMPARE(keys.size(), 14);
    }

    void holds_data()
    {
        QTest::addColumn<QStringList>("held");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("yes");
        QTest::newRow("itself") << QStringList{u"user:add"_s} << u"user:add"_s << true;
        QTest::newRow("another") << QStringList{u"user:add"_s} << u"user:edit"_s << false;
        QTest::newRow("nothing") << QStringList{} << u"user:view"_s << false;
        QTest::newRow("owner: user:delete") << QStringList{u"organization:owner"_s} << u"user:delete"_s << true;
        QTest::newRow("owner: organization:create") << QStringList{u"organization:owner"_s} << u"organization:create"_s << true;
        QTest::newRow("owner: others' words") << QStringList{u"organization:owner"_s} << u"billing:pay"_s << true;
        QTest::newRow("add sees") << QStringList{u"user:add"_s} << u"user:view"_s << true;
        QTest::newRow("edit sees") << QStringList{u"user:edit"_s} << u"user:view"_s << true;
        QTest::newRow("suspend sees") << QStringList{u"user:suspend"_s} << u"user:view"_s << true;
        QTest::newRow("delete sees") << QStringList{u"user:delete"_s} << u"user:view"_s << true;
        QTest::newRow("assign does not") << QStringList{u"role:assign"_s} << u"role:view"_s << false;
        QTest::newRow("other resource") << QStringList{u"user:edit"_s} << u"role:view"_s << false;
        QTest::newRow("view does not edit") << QStringList{u"user:view"_s} << u"user:edit"_s << false;
        QTest::newRow("a resource that ends alike") << QStringList{u"superuser:edit"_s} << u"user:view"_s << false;
        QTest::newRow("preview is not view") << QStringList{u"user:edit"_s} << u"user:preview"_s << false;
    }
    void holds()
    {
        QFETCH(QStringList, held);
        QFETCH(QString, asked);
        QTEST(PermissionSet(held).holds(asked), "yes");
    }

    void everythingHoldsEverything()
    {
        const PermissionSet all = PermissionSet::everything();
        QVERIFY(!all.isEmpty());
        QVERIFY(all.holds(Permission::organizationOwner));
        QVERIFY(all.holds(u"anything:at-all"_s));
        QVERIFY(PermissionSet().isEmpty());
    }

    void missingKeepsTheOrder()
    {
        PermissionSet set({Permission::userAdd});
        set.add({Permission::roleView});
        const QStringList wanted{Permission::roleEdit, Permission::userView, Permission::organizationOwner, Permission::userAdd};
        QCOMPARE(set.missing(wanted), QStringList({Permission::roleEdit, Permission::organizationOwner}));
        QVERIFY(!set.holdsAll(wanted));
        QVERIFY(set.holdsAll({Permission::userView, Permission::roleView}));
        QVERIFY(set.holdsAll({}));
    }

    void builtInRoles_data()
    {
        QTest::addColumn<RoleId>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("may");
        QTest::addColumn<QStringList>("mayNot");
        namespace P = Permission;
        QTest::newRow("owner") << BuiltInRole::owner() << u"Organization Owner"_s
                               << QStringList{P::organizationOwner, P::organizationCreate, P::organizationDelete, P::roleEdit}
                               << QStringList{};
        QTest::newRow("admin") << BuiltInRole::administrator() << u"Organization Admin"_s
                               << QStringList{P::organizationEdit, P::userAdd, P::userEdit, P::userSuspend, P::userDelete,
                                              P::roleView, P::roleAssign, P::journalView}
                               << QStringList{P::organizationOwner, P::organizationCreate, P::organizationDelete, P::roleEdit};
        QTest::newRow("support") << BuiltInRole::support() << u"Support"_s
                                 << QStringList{P::organizationView, P::userView, P::roleView, P::journalView}
                                 << QStringList{P::userAdd, P::userEdit, P::userSuspend, P::userDelete, P::roleAssign,
                                                P::organizationEdit};
        QTest::newRow("member") << BuiltInRole::member() << u"Member"_s << QStringList{P::organizationView}
                                << QStringList{P::userView, P::roleView, P::journalView};
    }
    void builtInRoles()
    {
        QFETCH(RoleId, id);
        QFETCH(QString, name);
        QFETCH(QStringList, may);
        QFETCH(QStringList, mayNot);
        const QList<Role> all = BuiltInRole::all();
        QCOMPARE(all.size(), 4);
        const auto role = std::ranges::find(all, id, &Role::id);
        QVERIFY(role != all.end());
        QCOMPARE(role->name, name);
        QVERIFY(role->builtIn);
        QVERIFY(std::ranges::is_sorted(role->permissions));
        const PermissionSet set(role->permissions);
        QCOMPARE(set.missing(may), QStringList());
        QCOMPARE(set.missing(mayNot), mayNot);
    }
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "permissionstest.moc"
