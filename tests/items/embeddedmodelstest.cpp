#include "models/items/membersmodel.h"
#include "models/items/organizationsmodel.h"
#include "models/items/rolepickmodel.h"
#include "models/items/rolesmodel.h"
#include "models/service/embeddeddirectory.h"
#include "models/service/embeddedreader.h"
#include "models/service/firststart.h"
#include "models/store/store.h"
#include "tests/net/awaited.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qcorofuture.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

// The models over the real service and its file.
class EmbeddedModelsTest final : public QObject {
    Q_OBJECT

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<EmbeddedDirectory> directory;
    std::unique_ptr<EmbeddedReader> reader;
    Actor actor;

    template<typename T>
    T wait(Task<T> task)
    {
        return finished(std::move(task));
    }

    EntityId apply(const Payload &payload)
    {
        const auto results = wait(directory->apply({Change::make(actor, payload)}));
        if (!results.first())
            qFatal("%s", qPrintable(results.first().error().message));
        return results.first()->target;
    }

    OrganizationId addOrganization(const QString &name)
    {
        return OrganizationId(apply(Create{EntityKind::Organization, {{u"name"_s, name}}, {}}).id);
    }

    UserId addMember(const OrganizationId &organization, const QString &name, const QString &email)
    {
        AddMember add;
        add.organization = entity(organization);
        add.values = {{u"name"_s, name}, {u"email"_s, email}};
        add.roles = {entity(BuiltInRole::member())};
        return UserId(apply(add).id);
    }

private Q_SLOTS:
    void init()
    {
        const QString path = folder.filePath(QUuid::createUuid().toString(QUuid::Id128) + u"/directory.sqlite"_s);
        store = std::make_unique<Store>(path);
        QFuture<Result<Store::Mode>> opening = store->open();
        QTRY_VERIFY(opening.isFinished());
        QVERIFY(opening.result());
        const auto first = wait(prepareFirstStart(*store, u"anna"_s, u"Anna"_s));
        QVERIFY(first);
        actor = *first;
        directory = std::make_unique<EmbeddedDirectory>(*store);
        reader = std::make_unique<EmbeddedReader>(*store, actor);
    }

    void cleanup()
    {
        reader.reset();
        directory.reset();
        store.reset();
    }

    void showsWhatIsWritten()
    {
        OrganizationsModel organizations(*reader);
        QAbstractItemModelTester tester(&organizations, Fatal);
        QTRY_COMPARE(organizations.state(), RowsModel::State::Empty);
        const OrganizationId acme = addOrganization(u"Acme"_s);
        QTRY_COMPARE(organizations.rowCount(), 1);
        QCOMPARE(organizations.idAt(0), acme.toString());

        MemberQuery query;
        query.organization = acme;
        MembersModel members(*reader, query);
        QAbstractItemModelTester second(&members, Fatal);
        QTRY_COMPARE(members.rowCount(), 1); // Who made it owns it.
        const UserId zoe = addMember(acme, u"Zoë Müller"_s, u"zoe@example.com"_s);
        addMember(acme, u"Бажана"_s, u"b@example.com"_s);
        QTRY_COMPARE(members.rowCount(), 3);
        QTRY_COMPARE(organizations.organizationAt(0)->members, 3);
        query.text = u"muller"_s;
        members.setQuery(query);
        QTRY_COMPARE(members.rowCount(), 1);
        QCOMPARE(members.idAt(0), zoe.toString());

        apply(SetStatus{entity(zoe, acme), MemberStatus::Active, MemberStatus::Suspended});
        QTRY_COMPARE(members.memberAt(0)->membership.status, MemberStatus::Suspended);
        Remove leave;
        leave.target = entity(zoe, acme);
        apply(leave);
        QTRY_COMPARE(members.state(), RowsModel::State::Empty);
    }

    void sortsAndPages()
    {
        const OrganizationId acme = addOrganization(u"Acme"_s);
        QList<Change> changes;
        for (int number = 0; number < 250; ++number) {
            AddMember add;
            add.organization = entity(acme);
            add.values = {{u"name"_s, u"Person %1"_s.arg(number, 3, 10, QChar(u'0'))},
                          {u"email"_s, u"p%1@example.com"_s.arg(number)}};
            add.roles = {entity(BuiltInRole::member())};
            changes.append(Change::make(actor, add));
        }
        wait(directory->apply(changes));
        MembersModel people(*reader);
        QAbstractItemModelTester tester(&people, Fatal);
        QTRY_COMPARE(people.rowCount(), 251);
        people.sort(static_cast<int>(MembersModel::Column::Name), Qt::DescendingOrder);
        QTRY_COMPARE(people.index(0, 0).data().toString(), u"Person 249"_s);
        people.setViewport(230, 250);
        QTRY_COMPARE(people.index(249, 0).data().toString(), u"Person 000"_s);
    }

    void rolesAreThere()
    {
        RolesModel roles(*reader);
        QAbstractItemModelTester tester(&roles, Fatal);
        QTRY_COMPARE(roles.rowCount(), 4);
        const OrganizationId acme = addOrganization(u"Acme"_s);
        RolePickModel pick(*reader, acme);
        QAbstractItemModelTester second(&pick, Fatal);
        QTRY_COMPARE(pick.rowCount(), 4);
        QTRY_COMPARE(roles.roleAt(roles.rowOf(BuiltInRole::owner().toString()))->holders, 1);
    }
};

QTEST_GUILESS_MAIN(EmbeddedModelsTest)
#include "embeddedmodelstest.moc"
