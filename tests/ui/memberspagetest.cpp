#include "membersfixture.h"

#include "models/items/membersmodel.h"
#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/filterbar.h"
#include "ui/common/formbuilder.h"
#include "ui/common/liststack.h"
#include "ui/common/tableview.h"
#include "ui/members/addmemberdialog.h"
#include "ui/members/membercommands.h"
#include "ui/members/memberfilters.h"
#include "ui/members/memberform.h"
#include "ui/members/memberspage.h"
#include "ui/members/passworddialog.h"
#include "ui/members/rolesdialog.h"
#include "ui/members/rolespicker.h"
#include "ui/members/savedviews.h"
#include "ui/members/saveviewdialog.h"
#include "ui/members/secretpane.h"
#include "tests/net/awaited.h"
#include "tests/ui/pictures.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The list of members with what can be done to whoever is selected, by typing and clicking.
class MembersPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void dialogsGoWithThePage_data();
    void dialogsGoWithThePage();
    void passwordsOutliveThePage();
    void filtersAsOneTypes();
    void filtersByChips();
    void savesAndShowsViews();
    void renamesReplacesAndRemovesViews();
    void suspendsOneAtOnce();
    void suspendsSeveralAfterAQuestion();
    void refusesToRemoveTheLastOwner();
    void removesWithTheAccount();
    void offersNoAccountThatMayNotGo();
    void changesRolesOfSeveral();
    void pastesPeople();
    void copiesAndRevokesInvitations();
    void saysWhyACommandIsOff();
    void offersNoPasswordForASharedAccount();
    void actsOnAllThatMatch();
    void actsOnAllThatMatchTheFilter();
    void actsOnPeopleInAllTheirOrganizations();

private:
    MembersPage *open(const std::optional<OrganizationId> &organization, OpenDirectory *as = nullptr);
    /// In a window that outlives it, with Wei selected.
    void openIn(QWidget &window);
    void select(const QStringList &emails);
    QString messageAfter(const std::function<void()> &act);
    template<typename Dialog>
    Dialog *dialog();
    QStringList shown() const;
    MemberStatus statusOf(const QString &email);

    std::unique_ptr<MembersFixture> m_fixture;
    OrganizationId m_acme;
    std::unique_ptr<MembersPage> m_page;
};

void MembersPageTest::init()
{
    m_fixture = std::make_unique<MembersFixture>();
    m_acme = m_fixture->addOrganization(u"Acme Ltd"_s);
    m_fixture->addMember(m_acme, u"Anna Müller"_s, u"anna@acme.example"_s);
    m_fixture->addMember(m_acme, u"Ївга Коваль"_s, u"yivha@acme.example"_s, {BuiltInRole::administrator()});
    m_fixture->addMember(m_acme, u"Wei Kim"_s, u"wei@acme.example"_s, {BuiltInRole::member()}, true);
}

void MembersPageTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
    QGuiApplication::clipboard()->clear();
}

MembersPage *MembersPageTest::open(const std::optional<OrganizationId> &organization, OpenDirectory *as)
{
    m_page = std::make_unique<MembersPage>(as ? *as : m_fixture->directory(), m_fixture->places(), m_fixture->settings(), organization);
    m_page->resize(900, 500);
    m_page->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        qFatal("The page did not become active.");
    const auto ready = [this] { return m_page->model().rowCount() >= 4 && m_page->commands().add->isEnabled(); };
    if (organization && !waitFor(ready))
        qFatal("The members did not come.");
    m_page->focusList();
    return m_page.get();
}

void MembersPageTest::select(const QStringList &emails)
{
    QStringList ids;
    for (const QString &email : emails)
        ids.append(m_fixture->member(m_acme, email).value_or(MemberRow()).user.id.toString());
    m_page->table().selectIds(ids);
    QTRY_COMPARE(m_page->table().selectedIds().size(), ids.size());
}

QString MembersPageTest::messageAfter(const std::function<void()> &act)
{
    QSignalSpy messages(m_page.get(), &MembersPage::messagePosted);
    act();
    if (!waitFor([&messages] { return !messages.isEmpty(); }))
        return {};
    return messages.first().first().value<Message>().text;
}

template<typename Dialog>
Dialog *MembersPageTest::dialog()
{
    Dialog *found = nullptr;
    const auto visible = [this, &found] {
        found = m_page->findChild<Dialog *>();
        return found && found->isVisible();
    };
    if (!waitFor(visible))
        qFatal("No dialog opened.");
    return found;
}

QStringList MembersPageTest::shown() const
{
    QStringList names;
    for (int row = 0; row < m_page->model().rowCount(); ++row) {
        if (const auto member = m_page->model().memberAt(row))
            names.append(member->user.name);
    }
    return names;
}

MemberStatus MembersPageTest::statusOf(const QString &email)
{
    return m_fixture->member(m_acme, email).value_or(MemberRow()).membership.status;
}

/// A connection that is removed, here or elsewhere, takes its pages along; what their dialogs act on goes with it.
void MembersPageTest::openIn(QWidget &window)
{
    open(m_acme);
    m_page->setParent(&window);
    m_page->show();
    window.show();
    select({u"wei@acme.example"_s});
}

void MembersPageTest::dialogsGoWithThePage_data()
{
    QTest::addColumn<QAction *MemberCommands::*>("command");
    QTest::newRow("add") << &MemberCommands::add;
    QTest::newRow("edit") << &MemberCommands::edit;
    QTest::newRow("roles") << &MemberCommands::roles;
    QTest::newRow("remove") << &MemberCommands::remove;
}

void MembersPageTest::dialogsGoWithThePage()
{
    QFETCH(QAction *MemberCommands::*, command);
    QWidget window;
    openIn(window);
    QTRY_VERIFY((m_page->commands().*command)->isEnabled());
    (m_page->commands().*command)->trigger();
    QTRY_VERIFY(window.findChild<QDialog *>());
    const QPointer dialog(window.findChild<QDialog *>());
    m_page.reset();
    QVERIFY(!dialog);
}

/// It is known nowhere else.
void MembersPageTest::passwordsOutliveThePage()
{
    QWidget window;
    openIn(window);
    QTRY_VERIFY(m_page->commands().resetPassword->isEnabled());
    m_page->commands().resetPassword->trigger();
    QTRY_VERIFY(window.findChild<PasswordDialog *>());
    const QPointer dialog(window.findChild<PasswordDialog *>());
    dialog->verbButton()->click();
    auto *pane = dialog->findChild<SecretPane *>();
    QTRY_VERIFY(pane->isVisible());
    const QString secret = pane->shownSecret();
    QVERIFY(!secret.isEmpty());
    m_page.reset();
    QVERIFY(!dialog);
    const QPointer after(window.findChild<SecretPane *>());
    QVERIFY(after && after->isVisible());
    QCOMPARE(after->shownSecret(), secret);
    keepPicture(after->window(), u"password-alone"_s);
    QTest::mouseClick(after->findChild<QPushButton *>(u"secretDone"_s), Qt::LeftButton);
    QTRY_VERIFY(!after);
}

void MembersPageTest::filtersAsOneTypes()
{
    open(m_acme);
    m_page->focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"muller"_s);
    QTRY_COMPARE(shown(), QStringList{u"Anna Müller"_s});
    QTRY_COMPARE(m_page->statusText(), u"1 member(s)"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &m_page->table());
    m_page->focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"nobody"_s);
    auto *stack = m_page->findChild<ListStack *>();
    QTRY_COMPARE(stack->shown(), ListStack::Shown::NothingFound);
    m_page->filters().clearAction()->trigger();
    QTRY_COMPARE(m_page->model().rowCount(), 4);
    QCOMPARE(m_page->filterBar().text(), QString());
}

void MembersPageTest::filtersByChips()
{
    open(m_acme);
    QMenu *menu = m_page->filterBar().filterMenu();
    QAction *pending = nullptr;
    for (QAction *entry : menu->actions()) {
        for (QAction *action : entry->menu() ? entry->menu()->actions() : QList<QAction *>()) {
            if (action->text() == displayName(MemberStatus::Pending))
                pending = action;
        }
    }
    QVERIFY(pending);
    pending->trigger();
    QTRY_COMPARE(shown(), QStringList{u"Wei Kim"_s});
    QCOMPARE(m_page->filterBar().chipKeys(), QStringList{u"status:pending"_s});
    Chip *chip = m_page->filterBar().chip(u"status:pending"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(m_page->model().rowCount(), 4);
    QVERIFY(m_page->filterBar().chipKeys().isEmpty());
}

void MembersPageTest::savesAndShowsViews()
{
    open(m_acme);
    MemberQuery query;
    query.statuses = {MemberStatus::Pending};
    query.text = u"wei"_s;
    m_page->filters().setQuery(query);
    m_page->model().sort(static_cast<int>(MembersModel::Column::Email), Qt::DescendingOrder);
    m_page->views().saveAction()->trigger();
    auto *name = m_page->findChild<QLineEdit *>(u"viewName"_s);
    QVERIFY(name);
    QTest::keyClicks(name, u"Waiting"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_page->views().viewActions().size(), 1);
    m_page->filters().clear();
    m_page->model().sort(static_cast<int>(MembersModel::Column::Name), Qt::AscendingOrder);
    QTRY_COMPARE(m_page->model().rowCount(), 4);

    QCOMPARE(m_page->views().viewActions().first()->text(), u"Waiting"_s);
    m_page->views().viewActions().first()->trigger();
    QTRY_COMPARE(shown(), QStringList{u"Wei Kim"_s});
    QCOMPARE(m_page->filterBar().text(), u"wei"_s);
    QCOMPARE(m_page->model().query().sort, MemberSort::Email);
    QCOMPARE(m_page->model().query().order, SortOrder::Descending);
    QVERIFY(!m_fixture->places().views(m_fixture->directory().id()).first().query.organization);
}

void MembersPageTest::renamesReplacesAndRemovesViews()
{
    open(m_acme);
    const auto names = [this] {
        QStringList names;
        for (const SavedView &view : m_fixture->places().views(m_fixture->directory().id()))
            names.append(view.name);
        return names;
    };
    const auto menu = [this](const QString &words) {
        for (auto *sub : m_page->views().findChildren<QMenu *>()) {
            if (sub->title().remove(u'&') == words)
                return sub;
        }
        return static_cast<QMenu *>(nullptr);
    };
    QPointer<SaveViewDialog> dialog;
    const auto type = [&](const QString &name) {
        dialog = m_page->window()->findChild<SaveViewDialog *>();
        auto *line = dialog->findChild<QLineEdit *>(u"viewName"_s);
        line->selectAll();
        QTest::keyClicks(line, name);
    };
    const auto enter = [&] { QTest::keyClick(dialog->findChild<QLineEdit *>(u"viewName"_s), Qt::Key_Return); };

    m_page->views().saveAction()->trigger();
    type(u"  "_s);
    enter();
    QVERIFY(dialog && dialog->isVisible()); // A name is needed.
    type(u"One"_s);
    enter();
    QTRY_COMPARE(names(), QStringList{u"One"_s});
    QTRY_VERIFY(!dialog);
    // The same name in other letters is the same view.
    m_page->views().saveAction()->trigger();
    type(u"oNE"_s);
    QCOMPARE(dialog->summary(), u"The view “One” will be replaced."_s);
    enter();
    QTRY_VERIFY(!dialog);
    QCOMPARE(names(), QStringList{u"One"_s});
    m_page->views().saveAction()->trigger();
    type(u"Two"_s);
    enter();
    QTRY_VERIFY(!dialog);

    menu(u"Rename view"_s)->actions().first()->trigger();
    type(u"two"_s);
    enter();
    QVERIFY(dialog && dialog->isVisible()); // It is taken.
    QCOMPARE(names(), (QStringList{u"One"_s, u"Two"_s}));
    type(u"one"_s); // Only its letters change.
    enter();
    QTRY_VERIFY(!dialog);
    QCOMPARE(names(), (QStringList{u"Two"_s, u"one"_s}));
    menu(u"Remove view"_s)->actions().first()->trigger();
    QTRY_COMPARE(names(), QStringList{u"one"_s});
}

void MembersPageTest::suspendsOneAtOnce()
{
    open(m_acme);
    select({u"anna@acme.example"_s});
    QTRY_VERIFY(m_page->commands().suspend->isEnabled());
    QVERIFY(!m_page->commands().activate->isEnabled());
    QCOMPARE(messageAfter([this] { QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); }),
             u"Suspended Anna Müller."_s);
    QCOMPARE(statusOf(u"anna@acme.example"_s), MemberStatus::Suspended);
    // The row follows, and with it what can be done.
    QTRY_VERIFY(m_page->commands().activate->isEnabled());
    QCOMPARE(messageAfter([this] { m_page->commands().activate->trigger(); }), u"Made Anna Müller active."_s);
}

void MembersPageTest::suspendsSeveralAfterAQuestion()
{
    open(m_acme);
    m_page->focusList();
    QTest::keySequence(&m_page->table(), QKeySequence::SelectAll);
    QTRY_COMPARE(m_page->statusText(), u"4 member(s), 4 selected"_s);
    m_page->commands().suspend->trigger();
    auto *question = dialog<ConfirmDialog>();
    QVERIFY2(question->windowTitle().contains(u"4"_s), qPrintable(question->windowTitle()));
    const QString message = messageAfter([question] { QTest::mouseClick(question->verbButton(), Qt::LeftButton); });
    // The person who made the organization is its only owner.
    QVERIFY2(message.startsWith(u"Suspended 3 member(s). 1 was/were refused: "_s), qPrintable(message));
    QCOMPARE(statusOf(u"wei@acme.example"_s), MemberStatus::Suspended);
}

void MembersPageTest::refusesToRemoveTheLastOwner()
{
    open(m_acme);
    const QString owner = m_fixture->directory().actor().user.toString();
    m_page->table().selectIds({owner});
    QTRY_VERIFY(m_page->commands().remove->isEnabled());
    m_page->table().setFocus();
    QTest::keyClick(&m_page->table(), Qt::Key_Delete);
    auto *question = dialog<ConfirmDialog>();
    const QString message = messageAfter([question] { QTest::mouseClick(question->verbButton(), Qt::LeftButton); });
    QVERIFY2(message.contains(u"owner"_s), qPrintable(message));
    QCOMPARE(m_fixture->members(m_acme).size(), 4);
}

void MembersPageTest::removesWithTheAccount()
{
    const UserId wei = m_fixture->member(m_acme, u"wei@acme.example"_s)->user.id;
    open(m_acme);
    select({u"wei@acme.example"_s});
    m_page->commands().remove->trigger();
    auto *question = dialog<ConfirmDialog>();
    auto *account = question->findChild<QCheckBox *>(u"alsoAccount"_s);
    QVERIFY(account);
    QTest::mouseClick(account, Qt::LeftButton, {}, {8, account->height() / 2});
    QVERIFY(account->isChecked());
    QCOMPARE(messageAfter([question] { QTest::mouseClick(question->verbButton(), Qt::LeftButton); }), u"Removed Wei Kim."_s);
    QTRY_COMPARE(m_page->model().rowCount(), 3);
    QVERIFY(m_fixture->person(wei).user.id.isEmpty());
}

void MembersPageTest::offersNoAccountThatMayNotGo()
{
    // Shared with an organization of which the admin sees nothing, so for them it is the only membership.
    m_fixture->addMember(m_fixture->addOrganization(u"Globex"_s), u"Wei Kim"_s, u"wei@acme.example"_s);
    const UserId wei = m_fixture->member(m_acme, u"wei@acme.example"_s)->user.id;
    const UserId anna = m_fixture->member(m_acme, u"anna@acme.example"_s)->user.id;
    open(m_acme, &m_fixture->as(m_fixture->member(m_acme, u"yivha@acme.example"_s)->user.id));
    select({u"wei@acme.example"_s});
    m_page->commands().remove->trigger();
    auto *question = dialog<ConfirmDialog>();
    QVERIFY(!question->findChild<QCheckBox *>(u"alsoAccount"_s));
    QVERIFY2(question->accessibleDescription().contains(u"shared with an organization"_s), qPrintable(question->accessibleDescription()));
    question->reject();
    QTRY_VERIFY(!m_page->findChild<ConfirmDialog *>());

    select({u"anna@acme.example"_s, u"wei@acme.example"_s});
    m_page->commands().remove->trigger();
    question = dialog<ConfirmDialog>();
    auto *account = question->findChild<QCheckBox *>(u"alsoAccount"_s);
    QVERIFY(account);
    QVERIFY2(account->text().contains(u"1 "_s), qPrintable(account->text()));
    QVERIFY(question->accessibleDescription().contains(u"shared with an organization"_s));
    account->setChecked(true);
    QVERIFY(messageAfter([question] { QTest::mouseClick(question->verbButton(), Qt::LeftButton); }).startsWith(u"Removed 2 member(s)."_s));
    QVERIFY(m_fixture->person(anna).user.id.isEmpty());
    QCOMPARE(m_fixture->person(wei).memberships.size(), 1);
}

void MembersPageTest::changesRolesOfSeveral()
{
    open(m_acme);
    select({u"anna@acme.example"_s, u"wei@acme.example"_s});
    QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
    auto *roles = dialog<RolesDialog>();
    QTRY_VERIFY(roles->roles()->model().rowCount() > 0);
    QPushButton *verb = roles->findChild<QPushButton *>(u"verb"_s);
    QVERIFY(!verb->isEnabled());
    QListView *view = roles->roles()->view();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data(RowsModel::IdRole).toString() == BuiltInRole::support().toString())
            view->setCurrentIndex(index);
    }
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(roles->summary(), u"Support will be given to 2 member(s)."_s);
    QCOMPARE(messageAfter([verb] { QTest::mouseClick(verb, Qt::LeftButton); }), u"Changed the roles of 2 member(s)."_s);
    QCOMPARE(m_fixture->member(m_acme, u"wei@acme.example"_s)->roleNames, (QStringList{u"Member"_s, u"Support"_s}));
}

void MembersPageTest::pastesPeople()
{
    open(m_acme);
    QGuiApplication::clipboard()->setText(u"Olena <olena@acme.example>, ivan@acme.example"_s);
    m_page->focusList();
    QTest::keySequence(&m_page->table(), QKeySequence::Paste);
    auto *add = dialog<AddMemberDialog>();
    QTRY_VERIFY(add->form());
    QCOMPARE(add->form()->value(Field::Email), u"olena@acme.example"_s);
    QPushButton *verb = add->findChild<QPushButton *>(u"verb"_s);
    QTRY_VERIFY(!add->roles()->checked().isEmpty());
    QTRY_VERIFY(verb->isEnabled()); // The organization's name is read as well.
    QCOMPARE(messageAfter([verb] { QTest::mouseClick(verb, Qt::LeftButton); }), u"Invited Olena to Acme Ltd."_s);
    QTRY_COMPARE(add->form()->value(Field::Email), u"ivan@acme.example"_s);
    add->findChild<QPushButton *>(u"skip"_s)->click();
    // Who was added is shown and selected.
    QTRY_COMPARE(m_page->currentPerson(), m_fixture->member(m_acme, u"olena@acme.example"_s)->user.id);

    QGuiApplication::clipboard()->setText(u"no address at all"_s);
    QCOMPARE(messageAfter([this] { m_page->commands().paste->trigger(); }),
             u"There is no e-mail address in what was pasted or dropped."_s);
}

void MembersPageTest::copiesAndRevokesInvitations()
{
    open(m_acme);
    select({u"wei@acme.example"_s});
    QTRY_VERIFY(m_page->commands().copyInvitationLink->isEnabled());
    const QString copied = messageAfter([this] { m_page->commands().copyInvitationLink->trigger(); });
    QVERIFY2(copied.startsWith(u"Copied the invitation link of Wei Kim."_s), qPrintable(copied));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    QCOMPARE(messageAfter([this] { m_page->commands().resendInvitation->trigger(); }),
             u"Renewed the invitation of Wei Kim."_s);
    m_page->commands().revokeInvitation->trigger();
    auto *question = dialog<ConfirmDialog>();
    QCOMPARE(messageAfter([question] { QTest::mouseClick(question->verbButton(), Qt::LeftButton); }),
             u"Revoked the invitation of Wei Kim."_s);
}

void MembersPageTest::saysWhyACommandIsOff()
{
    open(m_acme);
    m_page->table().clearSelection();
    QTRY_VERIFY(!m_page->commands().suspend->isEnabled());
    QCOMPARE(m_page->commands().suspend->toolTip(), u"Select somebody first."_s);
    m_fixture->setReadOnly(u"The file is damaged and was opened read-only."_s);
    QTRY_VERIFY(!m_page->commands().add->isEnabled());
    QCOMPARE(m_page->commands().add->toolTip(), u"The file is damaged and was opened read-only."_s);
    QVERIFY(m_page->commands().selectAll->isEnabled());
}

void MembersPageTest::offersNoPasswordForASharedAccount()
{
    m_fixture->addMember(m_fixture->addOrganization(u"Globex"_s), u"Wei Kim"_s, u"wei@acme.example"_s);
    const UserId admin = m_fixture->member(m_acme, u"yivha@acme.example"_s)->user.id;
    open(m_acme, &m_fixture->as(admin));
    QVERIFY(!m_page->commands().endSessions->isVisible()); // nobody signs in to a directory on this computer
    const QAction *reset = m_page->commands().resetPassword;
    select({u"anna@acme.example"_s});
    QTRY_VERIFY(reset->isEnabled());
    select({u"wei@acme.example"_s});
    QTRY_VERIFY(!reset->isEnabled());
    QVERIFY2(reset->toolTip().contains(u"shared with an organization"_s), qPrintable(reset->toolTip()));
    select({u"anna@acme.example"_s});
    QTRY_VERIFY(reset->isEnabled());
}

void MembersPageTest::actsOnAllThatMatch()
{
    m_fixture->fillWithMembers(m_acme, 250);
    open(m_acme);
    QTRY_COMPARE(m_page->model().rowCount(), 254);
    m_page->focusList();
    QTest::keySequence(&m_page->table(), QKeySequence::SelectAll);
    QTRY_COMPARE(m_page->statusText(), u"254 member(s), 254 selected"_s);
    QVERIFY(!m_page->model().isLoaded(200)); // Not only what is loaded counts.
    m_page->commands().suspend->trigger();
    auto *question = dialog<ConfirmDialog>();
    const QString message = messageAfter([question] { QTest::mouseClick(question->verbButton(), Qt::LeftButton); });
    QVERIFY2(message.startsWith(u"Suspended 253 member(s)."_s), qPrintable(message));
}

/// Those whom the filter hides are left alone, and those whose rows were not read are not.
void MembersPageTest::actsOnAllThatMatchTheFilter()
{
    m_fixture->fillWithMembers(m_acme, 250);
    open(m_acme);
    QTRY_COMPARE(m_page->model().rowCount(), 254);
    m_page->focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"person"_s);
    QTRY_COMPARE(m_page->model().rowCount(), 250);
    m_page->focusList();
    QTest::keySequence(&m_page->table(), QKeySequence::SelectAll);
    QTRY_COMPARE(m_page->statusText(), u"250 member(s), 250 selected"_s);
    QCOMPARE(m_page->selectedCount(), 250);
    QVERIFY(m_page->selectedPeople().size() < 250);
    m_page->commands().suspend->trigger();
    auto *question = dialog<ConfirmDialog>();
    const QString message = messageAfter([question] { QTest::mouseClick(question->verbButton(), Qt::LeftButton); });
    QVERIFY2(message.startsWith(u"Suspended 250 member(s)."_s), qPrintable(message));
    m_page->filters().clearAction()->trigger();
    QTRY_COMPARE(m_page->model().rowCount(), 254);
    QTRY_VERIFY(m_page->model().memberAt(0));
    QCOMPARE(m_page->model().memberAt(0)->user.name, u"Anna Müller"_s); // whom it hid
    QCOMPARE(m_page->model().memberAt(0)->membership.status, MemberStatus::Active);
}

void MembersPageTest::actsOnPeopleInAllTheirOrganizations()
{
    const auto globex = m_fixture->addOrganization(u"Globex"_s);
    const UserId anna = m_fixture->addMember(globex, u"Anna"_s, u"anna@acme.example"_s);
    open(std::nullopt);
    QTRY_VERIFY(m_page->model().rowCount() >= 4);
    m_page->select(anna);
    QTRY_VERIFY(m_page->commands().suspend->isEnabled());
    m_page->commands().suspend->trigger();
    auto *question = dialog<ConfirmDialog>();
    QCOMPARE(question->windowTitle(), u"Suspend Anna Müller in 2 organization(s)?"_s);
    messageAfter([question] { QTest::mouseClick(question->verbButton(), Qt::LeftButton); });
    for (const auto &details : m_fixture->person(anna).memberships)
        QCOMPARE(details.membership.status, MemberStatus::Suspended);
}

QTEST_MAIN(MembersPageTest)
#include "memberspagetest.moc"
