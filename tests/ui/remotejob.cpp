#include "remotejob.h"

#include "models/workspace/mirror/sync.h"
#include "ui/common/buttons.h"
#include "ui/common/checklist.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/formbuilder.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/connections/signin/signindialog.h"
#include "ui/members/addmemberdialog.h"
#include "ui/members/membercommands.h"
#include "ui/members/memberform.h"
#include "ui/members/memberspage.h"
#include "ui/members/rolesdialog.h"
#include "ui/members/rolespicker.h"
#include "ui/organizations/domainseditor.h"
#include "ui/organizations/editorganizationdialog.h"
#include "ui/organizations/organizationspage.h"
#include "ui/organizations/wizard/neworganizationwizard.h"
#include "ui/shell/centre.h"
#include "tests/net/awaited.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

RemoteJob::RemoteJob(const QString &kind, const QJsonObject &settings, const QList<ConnectionKind> &kinds)
    : m_shell(std::make_unique<ShellFixture>()), m_fixture(std::make_unique<ConnectionsFixture>(nullptr, kinds))
{
    Connection connection;
    connection.name = u"Remote"_s;
    connection.kind = kind;
    connection.environment = u"sandbox"_s;
    connection.settings = settings;
    connection.settings.insert(u"network"_s, QJsonObject{{u"proxy"_s, QJsonObject{{u"mode"_s, u"none"_s}}}});
    const auto saved = ConnectionsFixture::wait(m_fixture->connections->save(connection));
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    m_id = saved->id;
    const DataFolder folder{m_fixture->folder.filePath(u"directory.sqlite"_s), m_fixture->folder.filePath(u"settings.ini"_s)};
    m_remotes = std::make_unique<Remotes>(Remotes::Parts{*m_fixture->connections, *m_fixture->signins, m_fixture->vault, m_fixture->systemTiming,
                                                         nullptr, m_shell->workspace(), folder});
    const auto task = m_remotes->openAll();
    if (!waitFor([this] { return m_shell->workspace().find(m_id) != nullptr; }, 20'000))
        qFatal("The directory does not open.");
    Shell shell = m_shell->shell();
    shell.connections = m_fixture->desk.get();
    m_with = std::make_unique<Shell>(shell);
    m_window = new MainWindow(*m_with, Location{m_id, Section::Organizations, {}, {}});
    m_window->resize(1100, 700);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("The window did not become active.");
}

QJsonObject RemoteJob::transmitSettings(const QString &host)
{
    return {{u"host"_s, host}, {u"clientId"_s, u"management"_s}, {u"secondClientId"_s, u"application"_s}, {u"signsInAs"_s, u"management"_s},
            {u"tokenPath"_s, u"/oidc/token"_s}, {u"basePath"_s, u"/cis"_s}};
}

RemoteJob::~RemoteJob()
{
    // What a test that failed has left open.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (qobject_cast<QDialog *>(window) && !window->parentWidget())
            delete window;
    }
    m_shell->closeAll();
    m_remotes.reset();
    m_shell.reset();
    m_fixture.reset();
    // What waited for an answer ends now that nobody can give one: in turns of the loop, as nothing tells of the last.
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents();
}

QString RemoteJob::wordsOf(const QWidget *window)
{
    QStringList words;
    for (const auto *label : window ? window->findChildren<QLabel *>() : QList<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words.append(label->text());
    }
    return words.join(u" | "_s);
}

QStringList RemoteJob::messages() const
{
    return m_window->findChild<Centre *>()->messages()->texts();
}

void RemoteJob::beginSignIn()
{
    const auto offered = [this]() -> QPushButton * {
        for (auto *button : m_window->findChild<Centre *>()->messages()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == u"Sign in…"_s)
                return button;
        }
        return nullptr;
    };
    if (!waitFor([&] { return offered() != nullptr; }))
        qFatal("Nobody is asked to sign in: %s", qPrintable(messages().join(u' ')));
    QTest::mouseClick(offered(), Qt::LeftButton);
    opened<SignInDialog>();
}

void RemoteJob::signIn(SignInWay way, const QByteArray &secret)
{
    beginSignIn();
    const QString radio = u"way%1"_s.arg(static_cast<int>(way));
    // The only way that there is needs no choice.
    if (const auto *choice = opened<SignInDialog>()->findChild<QAbstractButton *>(radio); choice && choice->isVisible())
        ConnectionsFixture::click(radio);
    ConnectionsFixture::part<QLineEdit>(u"secret"_s)->setText(QString::fromLatin1(secret));
    ConnectionsFixture::click(u"verb"_s);
    auto *dialog = opened<SignInDialog>();
    if (!waitFor([dialog] { return dialog->page() == SignInDialog::Page::Result; }, 20'000))
        qFatal("Nobody is signed in: %s", qPrintable(wordsOf(dialog)));
    ConnectionsFixture::click(u"verb"_s);
    closed<SignInDialog>();
}

int RemoteJob::rows() const
{
    for (const auto *table : m_window->findChildren<QTableView *>()) {
        if (table->isVisible())
            return table->model()->rowCount();
    }
    return -1;
}

void RemoteJob::waitForRows(int count)
{
    if (!waitFor([&] { return rows() == count; }, 30'000))
        qFatal("%d rows are there instead of %d. %s", rows(), count, qPrintable(messages().join(u' ')));
}

Traits RemoteJob::traits(const std::optional<OrganizationId> &organization)
{
    const auto traits = ConnectionsFixture::wait(directory().traits(organization));
    if (!traits)
        qFatal("%s", qPrintable(traits.error().message));
    return *traits;
}

bool RemoteJob::allows(Verb verb, EntityKind kind, const std::optional<OrganizationId> &organization)
{
    const Traits traits = this->traits(organization);
    if (traits.allows(verb, kind))
        return true;
    const QString reason = traits.reasonAgainst(verb, kind);
    m_leftOut.append(toKey(verb) + u' ' + toKey(kind));
    qInfo("left out: %s %s. %s", qPrintable(toKey(verb)), qPrintable(toKey(kind)), qPrintable(reason));
    if (reason.isEmpty())
        qFatal("Nobody says why.");
    return false;
}

void RemoteJob::press(QAction *action)
{
    if (!waitFor([action] { return action->isEnabled(); }, 20'000))
        qFatal("%s is not offered: %s", qPrintable(action->text()), qPrintable(action->toolTip()));
    action->trigger();
}

void RemoteJob::fill(QWidget *form, const QString &key, const QString &value)
{
    if (key == u"domains"_s) {
        ConnectionsFixture::type(form->findChild<DomainsEditor *>(key)->line(), value);
        QTest::keyClick(form->findChild<DomainsEditor *>(key)->line(), Qt::Key_Return);
    } else if (key == u"applications"_s) {
        auto *list = form->findChild<CheckList *>(key)->list();
        const auto found = [&] { return list->findItems(value, Qt::MatchExactly); };
        if (!waitFor([&] { return !found().isEmpty(); }))
            qFatal("%s is not offered.", qPrintable(value));
        list->setFocus();
        list->setCurrentItem(found().first());
        QTest::keyClick(list, Qt::Key_Space);
        if (!form->findChild<CheckList *>(key)->checkedTexts().contains(value))
            qFatal("%s is not ticked.", qPrintable(value));
    } else if (auto *choices = form->findChild<QComboBox *>(key)) {
        choices->setFocus();
        choices->setCurrentIndex(choices->findData(value));
    } else if (auto *line = form->findChild<QLineEdit *>(key)) {
        line->clear();
        ConnectionsFixture::type(line, value);
    } else {
        qFatal("There is no field %s", qPrintable(key));
    }
}

NewOrganizationWizard *RemoteJob::beginOrganization()
{
    m_window->goTo(Location{m_id, Section::Organizations, {}, {}});
    press(m_window->findChild<OrganizationsPage *>()->findChild<QAction *>(u"newOrganization"_s));
    return opened<NewOrganizationWizard>();
}

void RemoteJob::finishOrganization(NewOrganizationWizard *wizard, const Typed &typed)
{
    const Traits traits = this->traits();
    QStringList filled;
    for (;;) {
        QWidget *page = wizard->currentPage();
        for (const OrganizationFieldTrait &field : everyOrganizationField()) {
            auto *editor = page->findChild<QWidget *>(field.key);
            const auto *taken = traits.organizationField(field.key);
            if (editor && editor->isVisible() != (taken && taken->atCreation))
                qFatal("%s: shown where it is not taken, or the other way round", qPrintable(field.key));
        }
        for (auto it = typed.begin(); it != typed.end(); ++it) {
            auto *editor = page->findChild<QWidget *>(it.key());
            if (!editor || !editor->isVisible() || filled.contains(it.key()))
                continue;
            fill(page, it.key(), it.value());
            filled.append(it.key());
        }
        if (wizard->button(QWizard::FinishButton)->isVisible())
            break;
        const int before = wizard->currentId();
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        if (wizard->currentId() == before)
            qFatal("The page is not left: %s", qPrintable(wordsOf(wizard)));
    }
    if (filled.size() != typed.size())
        qFatal("Not asked for: %d of %d", static_cast<int>(filled.size()), static_cast<int>(typed.size()));
    picture(wizard, u"job-review"_s);
    QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
}

OrganizationId RemoteJob::createOrganization(const Typed &typed)
{
    if (!allows(Verb::Create, EntityKind::Organization))
        return {};
    finishOrganization(beginOrganization(), typed);
    closed<NewOrganizationWizard>();
    const QString name = typed.value(u"name"_s);
    if (!waitFor([&] { return organizationNamed(name).has_value(); }, 20'000))
        qFatal("The organization is not in the list. %s", qPrintable(messages().join(u' ')));
    return organizationNamed(name)->id;
}

void RemoteJob::renameOrganization(const OrganizationId &id, const QString &name)
{
    if (!allows(Verb::Patch, EntityKind::Organization, id))
        return;
    m_window->findChild<OrganizationsPage *>()->editOrganization(id);
    auto *dialog = opened<EditOrganizationDialog>();
    if (!waitFor([dialog] { return dialog->findChild<QLineEdit *>(u"name"_s)->isEnabled(); }, 20'000))
        qFatal("The form does not come: %s", qPrintable(wordsOf(dialog)));
    picture(dialog, u"job-edit"_s);
    fill(dialog, u"name"_s, name);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    closed<EditOrganizationDialog>();
    if (!waitFor([&] { return organizationNamed(name).has_value(); }, 20'000))
        qFatal("It is not renamed.");
}

MembersPage &RemoteJob::page() const
{
    auto *page = m_window->findChild<MembersPage *>();
    for (auto *one : m_window->findChildren<MembersPage *>()) {
        if (one->isVisible())
            page = one;
    }
    return *page;
}

void RemoteJob::select(int row)
{
    TableView &table = page().table();
    if (!waitFor([&] { return table.model()->rowCount() > row; }, 20'000))
        qFatal("There is no row %d", row);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 0)).center());
}

void RemoteJob::addMember(const OrganizationId &organization, const Typed &typed, const QString &role)
{
    if (!allows(Verb::AddMember, EntityKind::Membership, organization))
        return;
    m_window->goTo(Place{m_id, entity(organization), u"There"_s});
    press(page().commands().add);
    auto *dialog = opened<AddMemberDialog>();
    if (!waitFor([dialog] { return dialog->form() && dialog->verbButton()->isEnabled(); }, 20'000))
        qFatal("The form was not built: %s", qPrintable(wordsOf(dialog)));
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        auto *row = dialog->form()->fields().row(it.key());
        if (!row)
            qFatal("There is no field %s", qPrintable(it.key()));
        ConnectionsFixture::type(row->editor(), it.value());
    }
    if (!role.isEmpty()) {
        QListView *view = dialog->roles()->view();
        const auto rowOf = [view](const QString &name) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                if (view->model()->index(row, 0).data().toString() == name)
                    return row;
            }
            return -1;
        };
        if (!waitFor([&] { return rowOf(role) >= 0; }, 20'000))
            qFatal("The role is not offered.");
        view->setFocus();
        view->setCurrentIndex(view->model()->index(rowOf(role), 0));
        if (view->currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Unchecked)
            QTest::keyClick(view, Qt::Key_Space);
    }
    picture(dialog, u"job-add"_s);
    const int before = static_cast<int>(members(organization).size());
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    closed<AddMemberDialog>();
    // Whoever made the organization may be read at the same time.
    if (!waitFor([&] { return members(organization).size() > before; }, 20'000))
        qFatal("Nobody was added. %s", qPrintable(messages().join(u' ')));
}

void RemoteJob::giveRole(const QString &role)
{
    if (!allows(Verb::SetRoles, EntityKind::Membership, page().organization()))
        return;
    select(0);
    press(page().commands().roles);
    auto *dialog = opened<RolesDialog>();
    auto *view = dialog->roles()->view();
    int at = -1;
    const auto found = [&] {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == role)
                at = row;
        }
        return at >= 0;
    };
    if (!waitFor(found, 20'000))
        qFatal("The role is not offered.");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(at, 0));
    QTest::keyClick(view, Qt::Key_Space);
    picture(dialog, u"job-roles"_s);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    closed<RolesDialog>();
}

void RemoteJob::confirm()
{
    auto *dialog = opened<ConfirmDialog>();
    if (dialog->nameEdit())
        qFatal("Nothing is to be typed in a sandbox for one person.");
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    closed<ConfirmDialog>();
}

void RemoteJob::suspend()
{
    if (!allows(Verb::SetStatus, EntityKind::Membership, page().organization()))
        return;
    select(0);
    press(page().commands().suspend);
    if (waitFor([] { return ConnectionsFixture::openWindow<ConfirmDialog>() != nullptr; }, 300))
        confirm();
    const OrganizationId where = *page().organization();
    if (!waitFor([&] { return members(where).first().membership.status == MemberStatus::Suspended; }, 20'000))
        qFatal("Nobody is suspended. %s", qPrintable(messages().join(u' ')));
}

void RemoteJob::activate()
{
    if (!traits(page().organization()).allows(Verb::SetStatus, EntityKind::Membership))
        return; // told by suspend()
    select(0);
    press(page().commands().activate);
    if (waitFor([] { return ConnectionsFixture::openWindow<ConfirmDialog>() != nullptr; }, 300))
        confirm();
    const OrganizationId where = *page().organization();
    if (!waitFor([&] { return members(where).first().membership.status != MemberStatus::Suspended; }, 20'000))
        qFatal("Nobody is active. %s", qPrintable(messages().join(u' ')));
}

void RemoteJob::beginSessions(const OrganizationId &organization)
{
    m_window->goTo(Place{m_id, entity(organization), u"There"_s});
    select(0);
    press(page().commands().endSessions);
    picture(opened<ConfirmDialog>(), u"job-sessions"_s);
}

void RemoteJob::endSessions()
{
    if (!allows(Verb::EndSessions, EntityKind::User, page().organization())) {
        if (page().commands().endSessions->isEnabled() || page().commands().endSessions->toolTip().isEmpty())
            qFatal("Nobody is told why sessions cannot be ended.");
        return;
    }
    beginSessions(*page().organization());
    confirm();
}

void RemoteJob::removeMember(const UserId &who)
{
    if (!allows(Verb::Remove, EntityKind::Membership, page().organization()))
        return;
    page().select(who);
    if (!waitFor([&] { return page().currentPerson() == who; }, 20'000))
        qFatal("Who is to be removed is not in the list.");
    const OrganizationId where = *page().organization();
    const auto before = members(where).size();
    press(page().commands().remove);
    confirm();
    if (!waitFor([&] { return members(where).size() < before; }, 20'000))
        qFatal("Nobody is removed. %s", qPrintable(messages().join(u' ')));
}

void RemoteJob::removeOrganization(const OrganizationId &id)
{
    if (!allows(Verb::Remove, EntityKind::Organization, id))
        return;
    m_window->goTo(Location{m_id, Section::Organizations, {}, {}});
    const QString name = ConnectionsFixture::wait(directory().reader().organization(id))->organization.title();
    m_window->findChild<OrganizationsPage *>()->deleteOrganization(id);
    auto *dialog = opened<ConfirmDialog>();
    if (dialog->nameEdit())
        ConnectionsFixture::type(dialog->nameEdit(), name);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    if (!waitFor([&] { return !ConnectionsFixture::wait(directory().reader().organization(id)).has_value(); }, 20'000))
        qFatal("It is still there. %s", qPrintable(messages().join(u' ')));
}

QList<MemberRow> RemoteJob::members(const OrganizationId &organization)
{
    MemberQuery query;
    query.organization = organization;
    const auto page = ConnectionsFixture::wait(directory().reader().members(query, PageRequest()));
    return page ? page->rows : QList<MemberRow>();
}

std::optional<Organization> RemoteJob::organizationNamed(const QString &name)
{
    const auto page = ConnectionsFixture::wait(directory().reader().organizations({}, PageRequest()));
    for (const OrganizationRow &row : page ? page->rows : QList<OrganizationRow>()) {
        if (row.organization.name == name)
            return row.organization;
    }
    return std::nullopt;
}

} // namespace Rollcall
