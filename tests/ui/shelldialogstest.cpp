#include "accessnames.h"
#include "shellfixture.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/foldingsection.h"
#include "ui/members/addmemberdialog.h"
#include "ui/members/editmemberdialog.h"
#include "ui/members/membertasks.h"
#include "ui/members/organizationfilterdialog.h"
#include "ui/members/passworddialog.h"
#include "ui/members/rolesdialog.h"
#include "ui/members/saveviewdialog.h"
#include "ui/organizations/deleteorganization.h"
#include "ui/organizations/editorganizationdialog.h"
#include "ui/organizations/wizard/neworganizationwizard.h"
#include "ui/roles/applicationdialog.h"
#include "ui/roles/deletething.h"
#include "ui/roles/roledialog.h"
#include "ui/roles/rolegroupdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shortcutsdialog.h"
#include "tests/net/awaited.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Every dialog says what it is and what is in it.
class ShellDialogsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_shell = std::make_unique<ShellFixture>(60, 4); }
    void cleanupTestCase() { m_shell.reset(); }

    void dialogs_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name :
             {u"about"_s, u"settings"_s, u"shortcuts"_s, u"organization"_s, u"member"_s, u"role"_s, u"roleGroup"_s,
              u"application"_s, u"editMember"_s, u"memberRoles"_s, u"rolesOfSeveral"_s, u"password"_s, u"removeMember"_s,
              u"deleteOrganization"_s, u"deleteRole"_s, u"editOrganization"_s, u"saveView"_s, u"organizationFilter"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void dialogs()
    {
        QFETCH(QString, name);
        QWidget host;
        QPointer<QDialog> dialog = makeDialog(name, host);
        const auto clean = qScopeGuard([&dialog] { delete dialog; });
        QVERIFY(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QTest::qWait(200); // traits and lists arrive
        for (auto *section : dialog->findChildren<FoldingSection *>())
            section->setExpanded(true);
        QCOMPARE(namelessControls(dialog).join(u"; "_s), QString());
        QVERIFY(!dialog->windowTitle().isEmpty());
    }

private:
    static QDialog *openedOver(QWidget &host)
    {
        const auto find = [&host] { return host.findChild<ConfirmDialog *>(); };
        return waitFor([&find] { return find() && find()->isVisible(); }) ? find() : nullptr;
    }

    /// Those that act on somebody; nullptr for another name.
    QDialog *makeTaskDialog(const QString &name, QWidget &host)
    {
        auto &directory = m_shell->directory();
        const auto organizations = ShellFixture::wait(directory.reader().organizations({}, {}));
        const Organization organization = organizations->rows.first().organization;
        MemberQuery query;
        query.organization = organization.id;
        const auto members = ShellFixture::wait(directory.reader().members(query, {}));
        QList<MemberTarget> targets;
        for (const auto &row : members->rows.first(2))
            targets.append({row.user, row.membership, organization.title(), 1, {}});
        const User person = targets.last().user;
        if (name == u"editMember"_s)
            return new EditMemberDialog(directory, person.id, organization.id);
        if (name == u"memberRoles"_s)
            return new RolesDialog(directory, {targets.last()}, 100);
        if (name == u"rolesOfSeveral"_s)
            return new RolesDialog(directory, targets, 100);
        if (name == u"password"_s)
            return new PasswordDialog(directory, person);
        if (name == u"editOrganization"_s)
            return new EditOrganizationDialog(directory, organization.id);
        if (name == u"removeMember"_s) {
            const auto traits = ShellFixture::wait(directory.traits(organization.id));
            auto *tasks = new MemberTasks(directory, &host);
            tasks->setTraits(*traits);
            tasks->remove({organization.id, organization.title(), {members->rows.last()}, {}, {}, 1});
            return openedOver(host);
        }
        if (name == u"deleteOrganization"_s) {
            (new DeleteOrganization(directory, organizations->rows.last().organization.id, &host))->ask();
            return openedOver(host);
        }
        if (name == u"deleteRole"_s) {
            const auto roles = ShellFixture::wait(directory.reader().roles());
            for (const auto &row : *roles) {
                if (row.role.builtIn)
                    continue;
                (new DeleteThing(directory, &host))->ask(row);
                return openedOver(host);
            }
        }
        return nullptr;
    }

    QDialog *makeDialog(const QString &name, QWidget &host)
    {
        auto &directory = m_shell->directory();
        const Shell &shell = m_shell->shell();
        if (name == u"about"_s)
            return new AboutDialog(shell.dataFolder);
        if (name == u"settings"_s)
            return new SettingsDialog(shell.settings, shell.theme, {});
        if (name == u"organization"_s)
            return new NewOrganizationWizard(directory);
        if (name == u"member"_s)
            return new AddMemberDialog(directory, std::nullopt);
        if (name == u"role"_s)
            return new RoleDialog(directory);
        if (name == u"roleGroup"_s)
            return new RoleGroupDialog(directory);
        if (name == u"application"_s)
            return new ApplicationDialog(directory);
        if (name == u"saveView"_s)
            return new SaveViewDialog({});
        if (name == u"organizationFilter"_s)
            return new OrganizationFilterDialog(directory);
        if (name != u"shortcuts"_s)
            return makeTaskDialog(name, host);
        return new ShortcutsDialog({});
    }

    std::unique_ptr<ShellFixture> m_shell;
};

QTEST_MAIN(ShellDialogsTest)
#include "shelldialogstest.moc"
