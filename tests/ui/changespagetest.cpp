#include "changeswindow.h"

#include "accessnames.h"
#include "pictures.h"

#include "ui/changes/sethead.h"
#include "ui/changes/setstree.h"
#include "ui/common/checklist.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <qcorofuture.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The basket in the window: reviewed, arranged, edited, resolved, applied and undone by keyboard.
class ChangesPageTest final : public QObject, private ChangesWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// The whole way by keyboard: stage, preview, conflict, apply, undo.
    void goesTheWholeWayByKeyboard()
    {
        const MemberRow first = m_desk->member(0);
        const MemberRow second = m_desk->member(1);
        m_window = m_desk->open(m_desk->members());
        QVERIFY(note()->text().isEmpty());
        stage({cityEdit(first, u"Kyiv"_s), titleEdit(second, u"Owl keeper"_s)});
        QTRY_COMPARE(note()->text(), u"2 staged change(s)"_s);
        // Somebody else changes the same field.
        m_desk->applyElsewhere(cityEdit(first, u"Lviv"_s));

        key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_window->location(), Location::changes());
        QTRY_COMPARE(standings(), QStringList({u"Conflict"_s, u"Ready"_s}));
        QVERIFY2(page()->head().counts().contains(u"1 ready, 1 conflict"_s), qPrintable(page()->head().counts()));
        keepPicture(m_window, u"changes-conflict"_s);

        // From the sets into the changes, from the first change into its choice: theirs, mine.
        m_window->activateWindow(); // no window manager does it here
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_VERIFY(page()->sets().hasFocus());
        key(Qt::Key_Return);
        QTRY_VERIFY(page()->table().hasFocus());
        page()->table().setCurrentId(page()->model().idAt(0));
        key(Qt::Key_Return);
        auto *box = page()->findChild<QComboBox *>(u"keep-city"_s);
        QTRY_VERIFY(box && box->hasFocus());
        QVERIFY(box->accessibleName().contains(u"City"_s));
        QVERIFY(!button(u"useChoice"_s)->isEnabled());
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), u"Mine: Kyiv"_s);
        QVERIFY(button(u"useChoice"_s)->isEnabled());
        button(u"useChoice"_s)->setFocus();
        key(Qt::Key_Space);
        QTRY_COMPARE(standings(), QStringList({u"Ready"_s, u"Ready"_s}));

        QTRY_VERIFY(page()->commands().apply->isEnabled());
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(standings(), QStringList({u"Done"_s, u"Done"_s}));
        QCOMPARE(person(first).user.city, u"Kyiv"_s);
        QTRY_VERIFY(note()->text().isEmpty());
        QTRY_VERIFY2(bar()->sentence().startsWith(u"Applied “"_s), qPrintable(bar()->sentence()));

        // One of the two is taken back, then the rest.
        page()->table().setFocus();
        page()->table().setCurrentId(page()->model().idAt(0));
        QTRY_VERIFY(page()->commands().undoSelected->isEnabled());
        page()->commands().undoSelected->trigger();
        agree();
        QTRY_COMPARE(person(first).user.city, u"Lviv"_s);
        QTRY_COMPARE(standings(), QStringList({u"Undone"_s, u"Done"_s}));
        QTRY_VERIFY(page()->commands().undoSet->isEnabled());
        key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        agree();
        QTRY_COMPARE(standings(), QStringList({u"Undone"_s, u"Undone"_s}));
        QTRY_VERIFY(bar()->sentence().startsWith(u"Undone"_s));
        QCOMPARE(namelessControls(m_window).join(u"; "_s), QString());
    }

    void resolvesAllConflictsAlike()
    {
        const MemberRow first = m_desk->member(0);
        const MemberRow second = m_desk->member(1);
        stage({cityEdit(first, u"Kyiv"_s), cityEdit(second, u"Kyiv"_s), titleEdit(second, u"Owl keeper"_s)});
        m_desk->applyElsewhere(cityEdit(first, u"Lviv"_s));
        m_desk->applyElsewhere(cityEdit(second, u"Odesa"_s));
        m_window = m_desk->open(Location::changes());
        QTRY_COMPARE(standings(), QStringList({u"Conflict"_s, u"Conflict"_s, u"Ready"_s}));
        page()->table().setFocus();
        page()->table().setCurrentId(ids().first());
        key(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), u"Theirs: Lviv"_s);
        auto *all = button(u"useChoiceForAll"_s);
        QVERIFY(all->isVisible() && all->isEnabled());
        all->setFocus();
        key(Qt::Key_Space);
        // Theirs stands, so nothing is left to do.
        QTRY_COMPARE(standings(), QStringList({u"Nothing to do"_s, u"Nothing to do"_s, u"Ready"_s}));
        QCOMPARE(person(second).user.city, u"Odesa"_s);
    }

    void arrangesAsFarAsOneBuildsOnAnother()
    {
        Create create;
        create.values = {{u"name"_s, u"Globex"_s}};
        const Change organization = m_desk->directory().prepare(create);
        AddMember add;
        add.organization = organization.id;
        add.values = {{u"email"_s, u"olena@globex.example"_s}, {u"name"_s, u"Olena"_s}};
        add.roles = {entity(BuiltInRole::member())};
        const Change member = m_desk->directory().prepare(add);
        const Change other = m_desk->directory().prepare(titleEdit(m_desk->member(0), u"Owl keeper"_s));
        const auto staged = ChangesFixture::wait(m_desk->directory().stage({organization, member, other}));
        QVERIFY(staged.has_value());
        m_window = m_desk->open(Location::changes());
        QTRY_COMPARE(standings(), QStringList({u"Ready"_s, u"Ready"_s, u"Ready"_s}));
        const QStringList order = ids();
        page()->sets().setFocus();
        key(Qt::Key_Return);
        page()->table().setCurrentId(order.at(2));
        QTRY_VERIFY(page()->commands().moveUp->isEnabled());
        QVERIFY(!page()->commands().moveDown->isEnabled());
        key(Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(ids(), QStringList({order.at(0), order.at(2), order.at(1)}));
        QTRY_VERIFY(page()->commands().moveUp->isEnabled());
        QCOMPARE(page()->table().currentId(), order.at(2));
        key(Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(ids(), QStringList({order.at(2), order.at(0), order.at(1)}));
        // The member cannot be added before the organization is there.
        page()->table().setCurrentId(order.at(1));
        QTRY_VERIFY(page()->commands().moveUp->isEnabled());
        key(Qt::Key_Up, Qt::ControlModifier);
        QTRY_VERIFY2(messages().contains(u"builds on"_s), qPrintable(messages()));
        QCOMPARE(ids(), QStringList({order.at(2), order.at(0), order.at(1)}));
        // And what builds on the organization goes with it, if one says so.
        page()->table().setCurrentId(order.at(0));
        QTRY_VERIFY(page()->commands().remove->isEnabled());
        key(Qt::Key_Delete);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(ids().size(), 3);
        page()->commands().remove->trigger();
        agree();
        QTRY_COMPARE(ids(), QStringList({order.at(2)}));
    }

    void editsWhatIsStaged()
    {
        const MemberRow member = m_desk->member(0);
        stage({cityEdit(member, u"Kiev"_s)});
        m_window = m_desk->open(Location::changes());
        QTRY_COMPARE(standings(), QStringList({u"Ready"_s}));
        page()->sets().setFocus();
        key(Qt::Key_Return);
        page()->table().setCurrentId(ids().first());
        QTRY_VERIFY(page()->commands().edit->isEnabled());
        key(Qt::Key_F2);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = QApplication::activeModalWidget();
        auto *city = dialog->findChild<QLineEdit *>(u"city"_s);
        QVERIFY(city);
        QTRY_VERIFY(city->hasFocus());
        city->selectAll();
        QTest::keyClicks(city, u"Kyiv"_s);
        keepPicture(dialog, u"changes-edit"_s);
        QTest::keyClick(city, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_VERIFY2(cell(0, StagedChangesModel::Column::Fields).endsWith(u"→ Kyiv"_s), qPrintable(cell(0, StagedChangesModel::Column::Fields)));
        QVERIFY(person(member).user.city != u"Kyiv"_s);
    }

    void editsRolesStatusAndInvitation()
    {
        const MemberRow member = m_desk->member(0);
        AddMember add;
        add.organization = entity(m_desk->organization());
        add.values = {{u"email"_s, u"olena@acme.example"_s}, {u"name"_s, u"Olena"_s}, {u"tz"_s, u"Europe/Kyiv"_s}};
        add.roles = {entity(BuiltInRole::member())};
        const EntityId target = entity(member.user.id, m_desk->organization());
        const QList<RoleId> roles = member.membership.roles;
        stage({add, SetRoles{target, roles, {BuiltInRole::member()}}, SetStatus{target, MemberStatus::Active, MemberStatus::Suspended}});
        m_window = m_desk->open(Location::changes());
        QTRY_COMPARE(standings().size(), 3);
        page()->sets().setFocus();
        key(Qt::Key_Return);
        const auto edit = [this](int row) {
            page()->table().setCurrentId(ids().at(row));
            QTRY_VERIFY(page()->commands().edit->isEnabled());
            key(Qt::Key_F2);
            QTRY_VERIFY(QApplication::activeModalWidget());
        };
        const auto save = [this](QWidget *field) {
            QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!QApplication::activeModalWidget());
            m_window->activateWindow(); // no window manager does it here
            QVERIFY(QTest::qWaitForWindowActive(m_window));
            page()->table().setFocus();
        };
        const auto payload = [this](int row) {
            return ChangesFixture::wait(m_desk->changes().basket().item(ChangeId(ids().at(row))))->change.payload;
        };
        edit(0);
        auto *dialog = QApplication::activeModalWidget();
        auto *list = dialog->findChild<CheckList *>(u"roles"_s);
        auto *zone = dialog->findChild<QComboBox *>(u"tz"_s); // A choice, as in the dialog that added them.
        auto *invite = dialog->findChild<QCheckBox *>(u"invite"_s);
        QVERIFY(list && zone && invite);
        QTRY_VERIFY(list->list()->count() > 1);
        QCOMPARE(list->checked(), QStringList{BuiltInRole::member().toString()});
        for (int row = 0; row < list->list()->count(); ++row) {
            if (list->list()->item(row)->checkState() == Qt::Unchecked) {
                list->list()->setCurrentRow(row);
                break;
            }
        }
        list->list()->setFocus();
        QTest::keyClick(list->list(), Qt::Key_Space);
        QCOMPARE(list->checked().size(), 2);
        const QStringList chosen = list->checked();
        QTest::keyClick(invite, Qt::Key_Space);
        keepPicture(dialog, u"changes-edit-addition"_s);
        save(list->list());
        const auto added = std::get<AddMember>(payload(0));
        QCOMPARE(added.roles.size(), 2);
        QCOMPARE(std::get<EntityId>(added.roles.last()).id, chosen.last());
        QVERIFY(added.invite);
        QCOMPARE(added.values.value(u"tz"_s).toString(), u"Europe/Kyiv"_s);

        edit(1);
        list = QApplication::activeModalWidget()->findChild<CheckList *>(u"roles"_s);
        QTRY_VERIFY(list && list->list()->count() > 1);
        for (int row = 0; row < list->list()->count(); ++row) {
            if (list->list()->item(row)->checkState() == Qt::Checked)
                list->list()->setCurrentRow(row);
        }
        list->list()->setFocus();
        QTest::keyClick(list->list(), Qt::Key_Space);
        // Somebody without any role: not in this directory.
        QVERIFY(!QApplication::activeModalWidget()->findChild<QPushButton *>(u"verb"_s)->isEnabled());
        list->list()->setCurrentRow(list->list()->currentRow() == 0 ? 1 : 0);
        QTest::keyClick(list->list(), Qt::Key_Space);
        const QStringList other = list->checked();
        save(list->list());
        QCOMPARE(std::get<SetRoles>(payload(1)).after, QList<RoleId>{RoleId(other.first())});

        edit(2);
        auto *status = QApplication::activeModalWidget()->findChild<QComboBox *>(u"status"_s);
        QVERIFY(status);
        QCOMPARE(status->currentText(), displayName(MemberStatus::Suspended));
        keepPicture(QApplication::activeModalWidget(), u"changes-edit-status"_s);
        QTest::keyClick(status, Qt::Key_Up);
        save(status);
        QCOMPARE(std::get<SetStatus>(payload(2)).after, MemberStatus::Active);
    }

    /// The connection leads elsewhere since: the page says so, and the person decides by keyboard, with both servers named.
    void sendsHereWhatWasMeantForElsewhere()
    {
        stage({cityEdit(m_desk->member(0), u"Kyiv"_s)});
        std::function<Result<bool>(Sql::Connection &)> move = [](Sql::Connection &sql) -> Result<bool> {
            return sql.script("UPDATE staged_changes SET destination = 'one https://one.example'; UPDATE basket_revision SET revision = revision + 1");
        };
        QVERIFY(ChangesFixture::wait(written(move)));
        m_window = m_desk->open(Location::changes());
        QTRY_VERIFY(page());
        QTRY_COMPARE(standings(), QStringList({u"Refused"_s}));
        QTRY_VERIFY(page()->commands().sendHere->isEnabled());
        m_window->activateWindow(); // no window manager does it here
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        keepPicture(m_window, u"changes-elsewhere"_s);
        key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        keepPicture(QApplication::activeModalWidget(), u"changes-send-here"_s);
        const auto labels = QApplication::activeModalWidget()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"https://one.example"_s); }));
        agree();
        QTRY_COMPARE(standings(), QStringList({u"Ready"_s}));
        QTRY_VERIFY(!page()->commands().sendHere->isEnabled());
    }

    void survivesARestart()
    {
        stage({cityEdit(m_desk->member(0), u"Kyiv"_s)});
        m_desk->restart();
        m_window = m_desk->open(m_desk->members());
        QTRY_COMPARE(note()->text(), u"1 staged change(s)"_s);
        auto *review = m_window->findChild<QToolButton *>(u"reviewStaged"_s);
        review->setFocus();
        QTest::keyClick(review, Qt::Key_Space);
        QTRY_COMPARE(standings(), QStringList({u"Ready"_s}));
    }

private:
    Task<Result<bool>> written(std::function<Result<bool>(Sql::Connection &)> work)
    {
        auto writing = m_desk->file().write<bool>(std::move(work));
        auto result = co_await writing;
        co_return result;
    }
};

QTEST_MAIN(ChangesPageTest)
#include "changespagetest.moc"
