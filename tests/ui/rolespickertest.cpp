#include "membersfixture.h"

#include "ui/common/buttons.h"
#include "ui/members/rolesdialog.h"
#include "ui/members/rolespicker.h"

#include <QJsonArray>
#include <QListView>
#include <QPointer>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// Members may have no role there. Takes whatever is sent.
class Roleless final : public Directory
{
public:
    Task<Result<Traits>> traits(Actor, std::optional<OrganizationId>) override
    {
        Traits traits;
        traits.minimumRoles = 0;
        co_return Result<Traits>(std::move(traits));
    }
    Task<Result<QList<Snapshot>>> read(Actor, QList<EntityId>) override { co_return QList<Snapshot>(); }
    Task<QList<Result<Applied>>> apply(QList<Change> changes) override
    {
        taken += changes;
        co_return QList<Result<Applied>>(changes.size(), Applied());
    }

    QList<Change> taken;
};

} // namespace

/// The list of roles to tick, and the dialog that changes them.
class RolesPickerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheDefaultThoughManyStandBefore();
    void showsWhatThePersonHas_data();
    void showsWhatThePersonHas();
    void takesEveryRoleWhereNoneIsNeeded();

private:
    bool isSeen(const RolesPicker &picker, const RoleId &id) const
    {
        const QListView *view = picker.view();
        const auto found = view->model()->match(view->model()->index(0, 0), RowsModel::IdRole, id.toString());
        return !found.isEmpty() && view->viewport()->rect().contains(view->visualRect(found.first()));
    }

    std::unique_ptr<MembersFixture> m_fixture;
    OrganizationId m_acme;
};

void RolesPickerTest::init()
{
    m_fixture = std::make_unique<MembersFixture>();
    m_acme = m_fixture->addOrganization(u"Acme Ltd"_s);
    for (int i = 0; i < 30; ++i) {
        Create role;
        role.kind = EntityKind::Role;
        role.values = {{u"name"_s, u"Accountant %1"_s.arg(i)}, {u"permissions"_s, QJsonArray{u"user:view"_s}}, {u"organization"_s, m_acme.toString()}};
        m_fixture->apply(role);
    }
}

void RolesPickerTest::cleanup()
{
    m_fixture.reset();
}

void RolesPickerTest::showsTheDefaultThoughManyStandBefore()
{
    RolesPicker picker(m_fixture->directory());
    picker.setDefault(BuiltInRole::member());
    picker.show();
    picker.setOrganization(m_acme);
    QTRY_COMPARE(picker.checked(), QList<RoleId>{BuiltInRole::member()});
    QTRY_VERIFY(isSeen(picker, BuiltInRole::member()));
    QCOMPARE(picker.view()->currentIndex().data().toString(), u"Member"_s);
}

void RolesPickerTest::showsWhatThePersonHas_data()
{
    QTest::addColumn<bool>("isLate");
    QTest::newRow("before the list is here") << false;
    QTest::newRow("after it") << true;
}

void RolesPickerTest::showsWhatThePersonHas()
{
    QFETCH(bool, isLate);
    RolesPicker picker(m_fixture->directory());
    picker.setOrganization(m_acme);
    if (isLate)
        QTRY_VERIFY(picker.model().rowCount() > 0 && picker.model().state() == RowsModel::State::Ready);
    picker.setChecked({BuiltInRole::support()});
    picker.show();
    QTRY_VERIFY(isSeen(picker, BuiltInRole::support()));
}

void RolesPickerTest::takesEveryRoleWhereNoneIsNeeded()
{
    auto roleless = std::make_unique<Roleless>();
    Roleless &server = *roleless;
    OpenDirectory &open = m_fixture->behind(std::move(roleless));
    MemberTarget target;
    target.user.id = UserId(u"anna"_s);
    target.user.name = u"Anna"_s;
    target.membership.organization = m_acme;
    target.membership.user = target.user.id;
    target.membership.roles = {BuiltInRole::member()};
    target.organizationName = u"Acme Ltd"_s;
    QPointer<RolesDialog> dialog = new RolesDialog(open, {target}, 10);
    dialog->open();
    QTRY_VERIFY(dialog->roles()->model().rowCount() > 0);
    dialog->roles()->setChecked({});
    QTRY_COMPARE(dialog->summary(), u"Anna loses Member."_s);
    QVERIFY(dialog->verbButton()->isEnabled());
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QTRY_COMPARE(server.taken.size(), 1);
    QCOMPARE(std::get<SetRoles>(server.taken.first().payload).after, QList<RoleId>());
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(RolesPickerTest)
#include "rolespickertest.moc"
