#include "models/items/permissionsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class PermissionsModelTest final : public QObject {
    Q_OBJECT

    static QModelIndex find(const PermissionsModel &model, const QString &text)
    {
        const auto found = model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void groupsByResource()
    {
        PermissionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QModelIndex user = find(model, u"user"_s);
        QVERIFY(user.isValid());
        QCOMPARE(find(model, u"user:add"_s).parent(), user);
        QVERIFY(!find(model, u"user:add"_s).siblingAtColumn(1).data().toString().isEmpty());
        QCOMPARE(model.permissions(), QStringList());
    }

    void keepsWordsOfOthers()
    {
        PermissionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPermissions({u"user:view"_s, u"door:open"_s});
        QCOMPARE(model.permissions(), (QStringList{u"door:open"_s, u"user:view"_s}));
        QCOMPARE(find(model, u"door"_s).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QCOMPARE(find(model, u"user"_s).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
        model.setPermissions({});
        QVERIFY(!find(model, u"door"_s).isValid());
        QVERIFY(model.add(u" door:close "_s));
        QVERIFY(!model.add(u"no word"_s));
        QCOMPARE(model.permissions(), QStringList{u"door:close"_s});
    }

    void checksOneAndAll()
    {
        PermissionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy changed(&model, &PermissionsModel::permissionsChanged);
        QVERIFY(model.setData(find(model, u"role:view"_s), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.permissions(), QStringList{u"role:view"_s});
        QVERIFY(model.setData(find(model, u"role"_s), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.permissions(), (QStringList{u"role:assign"_s, u"role:edit"_s, u"role:view"_s}));
        QVERIFY(model.setData(find(model, u"role"_s), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.permissions(), QStringList());
        QCOMPARE(changed.size(), 3);
    }

    void givesOnlyWhatIsHeld()
    {
        PermissionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setHeld(PermissionSet(QStringList{u"role:view"_s}));
        QVERIFY(!model.setData(find(model, u"role:edit"_s), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!(find(model, u"role:edit"_s).flags() & Qt::ItemIsEnabled));
        QVERIFY(model.setData(find(model, u"role"_s), Qt::Checked, Qt::CheckStateRole)); // As far as it goes.
        QCOMPARE(model.permissions(), QStringList{u"role:view"_s});
        QVERIFY(!model.add(u"door:open"_s));
    }

    void readOnly()
    {
        PermissionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPermissions({u"role:view"_s});
        model.setReadOnly(true);
        QVERIFY(!model.setData(find(model, u"role:view"_s), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(find(model, u"role:view"_s).flags() & Qt::ItemIsEnabled); // Read, not greyed.
        QVERIFY(!model.add(u"door:open"_s));
    }
};

QTEST_GUILESS_MAIN(PermissionsModelTest)
#include "permissionsmodeltest.moc"
