#include "models/items/applicationsmodel.h"
#include "models/items/filterproxy.h"
#include "models/items/rolegroupsmodel.h"
#include "models/items/rolepickmodel.h"
#include "models/items/rolesmodel.h"
#include "tests/items/memoryreader.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using State = RowsModel::State;
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

// The short lists: roles, role groups, applications, and the roles to pick from.
class ListModelsTest final : public QObject {
    Q_OBJECT

    static RoleRow role(const QString &id, const QString &name, const QStringList &permissions = {})
    {
        RoleRow row;
        row.role.id = RoleId(id);
        row.role.name = name;
        row.role.permissions = permissions;
        return row;
    }

    static QStringList texts(const QAbstractItemModel &model, int column = 0)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row, column).data().toString());
        return list;
    }

    static void fillRoles(MemoryReader &reader)
    {
        reader.roleRows = {role(u"1"_s, u"Zoë’s helpers"_s, {u"user:view"_s}), role(u"2"_s, u"Ärzte"_s, {u"user:add"_s}),
                           role(u"3"_s, u"auditors"_s, {u"journal:view"_s})};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refreshesByDifference()
    {
        MemoryReader reader;
        fillRoles(reader);
        RolesModel model(reader);
        QAbstractItemModelTester tester(&model, Fatal);
        QCOMPARE(model.state(), State::Loading);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.state(), State::Ready);
        const QPersistentModelIndex kept = model.index(2, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        reader.roleRows.removeAt(1);
        reader.roleRows.prepend(role(u"4"_s, u"New"_s));
        reader.roleRows[1].holders = 12;
        reader.tellChanged();
        QTRY_COMPARE(texts(model), (QStringList{u"New"_s, u"Zoë’s helpers"_s, u"auditors"_s}));
        QCOMPARE(kept.row(), 2);
        QCOMPARE(model.rowOf(u"3"_s), 2);
        QCOMPARE(model.roleAt(1)->holders, 12);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        reader.roleRows.clear();
        reader.tellChanged();
        QTRY_COMPARE(model.state(), State::Empty);
    }

    void failsAndTriesAgain()
    {
        MemoryReader reader;
        reader.fault = Error{Error::Kind::Storage, u"No."_s, {}, {}};
        RolesModel model(reader);
        QAbstractItemModelTester tester(&model, Fatal);
        QTRY_COMPARE(model.state(), State::Error);
        reader.fault.reset();
        fillRoles(reader);
        model.refresh();
        QTRY_COMPARE(model.state(), State::Ready);
    }

    void filtersFoldedAndSortsAsOneReads()
    {
        MemoryReader reader;
        fillRoles(reader);
        RolesModel model(reader);
        FilterProxy proxy;
        proxy.setSourceModel(&model);
        QAbstractItemModelTester tester(&proxy, Fatal);
        proxy.sort(0);
        QTRY_COMPARE(texts(proxy), (QStringList{u"Ärzte"_s, u"auditors"_s, u"Zoë’s helpers"_s}));
        proxy.setText(u"ARZTE"_s);
        QCOMPARE(texts(proxy), QStringList{u"Ärzte"_s});
        proxy.setText(u"helpers user:view"_s); // Each word somewhere in the row.
        QCOMPARE(texts(proxy), QStringList{u"Zoë’s helpers"_s});
        proxy.setText({});
        QCOMPARE(proxy.rowCount(), 3);
        reader.roleRows[0].holders = 9;
        reader.roleRows[1].holders = 100;
        reader.tellChanged();
        QTRY_COMPARE(model.roleAt(1)->holders, 100);
        proxy.sort(static_cast<int>(RolesModel::Column::Holders), Qt::DescendingOrder);
        QCOMPARE(texts(proxy).first(), u"Ärzte"_s); // Numbers, not letters.
    }

    void rolesToPick()
    {
        MemoryReader reader;
        fillRoles(reader);
        RolePickModel model(reader, OrganizationId(u"o"_s));
        QAbstractItemModelTester tester(&model, Fatal);
        QSignalSpy changed(&model, &RolePickModel::checkedChanged);
        model.setChecked({RoleId(u"gone"_s), RoleId(u"3"_s)});
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.checked(), (QList<RoleId>{RoleId(u"3"_s), RoleId(u"gone"_s)}));
        QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.checked(), (QList<RoleId>{RoleId(u"1"_s), RoleId(u"3"_s), RoleId(u"gone"_s)}));
        QCOMPARE(model.checkedNames(), (QStringList{u"Zoë’s helpers"_s, u"auditors"_s}));
        QCOMPARE(changed.size(), 2);

        PermissionSet held(QStringList{u"user:view"_s});
        model.setHeld(held);
        QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole)); // user:add is not held,
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"user:add"_s));
        QVERIFY(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole)); // but taking away is no giving.
    }

    void groupsAndApplications()
    {
        MemoryReader reader;
        RoleGroupRow group;
        group.group.id = RoleGroupId(u"g"_s);
        group.group.name = u"Clinic"_s;
        group.roleNames = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s};
        reader.groupRows = {group};
        ApplicationRow application;
        application.application.id = ApplicationId(u"a"_s);
        application.application.name = u"Portal"_s;
        application.organizations = 3;
        reader.applicationRows = {application};
        RoleGroupsModel groups(reader);
        ApplicationsModel applications(reader);
        QAbstractItemModelTester first(&groups, Fatal);
        QAbstractItemModelTester second(&applications, Fatal);
        QTRY_COMPARE(texts(groups), QStringList{u"Clinic"_s});
        const QModelIndex roles = groups.index(0, static_cast<int>(RoleGroupsModel::Column::Roles));
        QCOMPARE(roles.data().toString(), u"A, B, C and 2 more"_s);
        QCOMPARE(roles.data(Qt::ToolTipRole).toString(), u"A, B, C, D, E"_s);
        QTRY_COMPARE(texts(applications, 1), QStringList{u"3"_s});
        QCOMPARE(groups.groupAt(0)->group.id, RoleGroupId(u"g"_s));
        QCOMPARE(applications.applicationAt(0)->organizations, 3);
    }
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "listmodelstest.moc"
