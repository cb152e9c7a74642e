// Random ways through the basket by keyboard, beside a model of what they should come to: stage, preview, conflict, apply, undo, redo,
// while somebody else changes the same. The seeds are the same each time; ROLLCALL_SEED takes another, ROLLCALL_ROUNDS asks for more steps.
#include "changeswindow.h"
#include "tests/faults/seeds.h"
#include "tests/net/awaited.h"

#include "models/items/membersmodel.h"
#include "pictures.h"

#include "ui/changes/setstree.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/members/editmemberdialog.h"
#include "ui/members/memberspage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualSteps = 24;
constexpr int persons = 3;

/// What a step did to the title of one person.
struct Deed {
    ChangeSetId set;
    int who = 0;
    QString before;
    QString after;
};

} // namespace

class ChangesModelTest final : public QObject, private ChangesWindow
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { end(); }
    void agreesWithTheModel_data();
    void agreesWithTheModel();

private:
    QString word() { return u"Title %1"_s.arg(++m_words); }
    int any(qsizetype below) { return static_cast<int>(m_random.bounded(static_cast<int>(below))); }
    QString titleOf(int who) const;
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    QString standing(const Deed &deed) const;
    void press(QAction *action);
    void activate();

    void stageByKeyboard();
    void changeElsewhere();
    void review();
    void resolve(const Deed &deed, bool mine);
    void takeBack(bool redoes);
    void compare(const QString &step);

    QRandomGenerator m_random;
    int m_words = 0;
    QList<MemberRow> m_members;
    // The model.
    QStringList m_titles;
    QList<Deed> m_open;
    QList<Deed> m_done;   ///< And not taken back.
    QList<Deed> m_undone; ///< That can be done again.
};

QString ChangesModelTest::titleOf(int who) const
{
    for (const MembershipDetails &details : person(m_members.at(who)).memberships) {
        if (details.membership.organization == m_desk->organization())
            return details.membership.title;
    }
    return {};
}

QString ChangesModelTest::standing(const Deed &deed) const
{
    const QString &now = m_titles.at(deed.who);
    return now == deed.after ? deed.before == deed.after ? u"Nothing to do"_s : u"Already done"_s : now == deed.before ? u"Ready"_s : u"Conflict"_s;
}

void ChangesModelTest::activate()
{
    m_window->activateWindow(); // no window manager does it here
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void ChangesModelTest::press(QAction *action)
{
    QVERIFY(action);
    QTRY_VERIFY2(action->isEnabled(), qPrintable(action->text()));
    activate();
    QTest::keySequence(QApplication::focusWidget() ? QApplication::focusWidget() : m_window, action->shortcut());
}

void ChangesModelTest::agreesWithTheModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : seeds(2))
        QTest::addRow("seed %u", seed) << seed;
}

void ChangesModelTest::agreesWithTheModel()
{
    QFETCH(const quint32, seed);
    m_random.seed(seed);
    m_members.clear();
    m_titles.clear();
    m_open.clear();
    m_done.clear();
    m_undone.clear();
    begin();
    for (int row = 0; m_members.size() < persons; ++row) {
        if (const MemberRow member = m_desk->member(row); member.organizations == 1) {
            m_members.append(member);
            m_titles.append(member.membership.title);
        }
    }
    m_window = m_desk->open(m_desk->members());
    QTRY_VERIFY(m_window->findChild<MembersPage *>());
    QTRY_VERIFY(action(u"addMember"_s)->isEnabled());
    press(action(u"stageEdits"_s));
    QTRY_VERIFY(m_desk->changes().stagesEdits());
    for (int step = 0; step < roundsOr(usualSteps); ++step) {
        const int what = any(10);
        QString said;
        if (what < 3 || (m_open.isEmpty() && m_done.isEmpty())) {
            said = u"stage"_s;
            stageByKeyboard();
        } else if (what < 4) {
            said = u"change elsewhere"_s;
            changeElsewhere();
        } else if (what < 7 && !m_open.isEmpty()) {
            said = u"review"_s;
            review();
        } else if (what < 9 && !m_done.isEmpty()) {
            said = u"undo"_s;
            takeBack(false);
        } else if (!m_undone.isEmpty()) {
            said = u"redo"_s;
            takeBack(true);
        }
        if (!QTest::currentTestFailed())
            compare(said);
        if (QTest::currentTestFailed()) {
            qWarning("seed %u, step %d: %s; %s", seed, step, qPrintable(said), qPrintable(standings().join(u", "_s)));
            const auto items = ChangesFixture::wait(m_desk->changes().basket().items({}));
            for (const StagedChange &item : *items)
                qWarning("%s %s %s%s", qPrintable(item.set.toString()), qPrintable(toKey(item.state)),
                         qPrintable(QString::number(item.settled.toMSecsSinceEpoch())), item.undone ? " undone" : "");
            keepPicture(m_window, u"model-failed"_s);
            return;
        }
    }
    qInfo("seed %u: %lld open, %lld done, %lld undone", seed, m_open.size(), m_done.size(), m_undone.size());
}

void ChangesModelTest::stageByKeyboard()
{
    const int who = any(persons);
    if (m_window->location() != m_desk->members())
        m_window->goTo(m_desk->members());
    auto *page = m_window->findChild<MembersPage *>();
    QTRY_VERIFY(page && page->model().rowCount() > persons);
    activate();
    page->table().setFocus();
    page->table().selectIds({m_members.at(who).user.id.toString()});
    page->table().setCurrentId(m_members.at(who).user.id.toString());
    QTRY_VERIFY(action(u"editMember"_s)->isEnabled());
    key(Qt::Key_F2);
    QLineEdit *title = nullptr;
    QTRY_VERIFY((title = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->findChild<QLineEdit *>(u"title"_s) : nullptr));
    QTRY_COMPARE(title->text(), m_titles.at(who));
    Deed deed{{}, who, m_titles.at(who), word()};
    auto *dialog = QApplication::activeModalWidget();
    for (auto *fold : dialog->findChildren<QAbstractButton *>()) {
        if (!title->isVisible() && fold->text().contains(u"Employment"_s))
            QTest::keyClick(fold, Qt::Key_Space);
    }
    QTRY_VERIFY(title->isVisible());
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, deed.after);
    auto *verb = dialog->findChild<QPushButton *>(u"verb"_s);
    QTRY_VERIFY(verb->isEnabled());
    verb->setFocus();
    QTest::keyClick(verb, Qt::Key_Space);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(note()->text(), u"%1 staged change(s)"_s.arg(m_open.size() + 1));
    deed.set = ChangesFixture::wait(m_desk->changes().basket().sets(true))->first().id;
    m_open.append(deed);
}

void ChangesModelTest::changeElsewhere()
{
    const int who = any(persons);
    MemberRow member = m_members.at(who);
    member.membership.title = m_titles.at(who);
    m_titles[who] = word();
    m_desk->applyElsewhere(titleEdit(member, m_titles.at(who)));
}

void ChangesModelTest::review()
{
    const int which = any(m_open.size());
    Deed &deed = m_open[which];
    press(action(u"reviewChanges"_s));
    QTRY_COMPARE(m_window->location(), Location::changes());
    activate();
    page()->sets().setFocus();
    key(Qt::Key_Home);
    const auto shows = [&] { return page()->model().set() && page()->model().set()->id == deed.set; };
    for (int row = 0; row < 100 && !waitFor(shows, 300); ++row)
        key(Qt::Key_Down);
    QVERIFY(shows());
    // It looks by itself, also at what somebody else changed meanwhile.
    QTRY_COMPARE(standings(), QStringList{standing(deed)});
    if (standing(deed) == u"Conflict"_s) {
        const bool mine = any(2) == 0;
        resolve(deed, mine);
        if (QTest::currentTestFailed())
            return;
        if (!mine) { // What is there stays, and nothing is left to apply.
            m_open.removeAt(which);
            return;
        }
    }
    const bool changes = standing(deed) == u"Ready"_s;
    press(page()->commands().apply);
    const auto isOver = [&] { return isApplied(ChangesFixture::wait(m_desk->changes().basket().items(deed.set))->first().state); };
    QTRY_VERIFY(isOver());
    if (changes) {
        m_titles[deed.who] = deed.after;
        m_done.append(deed);
        m_undone.clear();
    }
    m_open.removeAt(which);
}

/// Theirs or mine, at the box beneath the list.
void ChangesModelTest::resolve(const Deed &deed, bool mine)
{
    page()->table().setFocus();
    page()->table().setCurrentId(page()->model().idAt(0));
    key(Qt::Key_Return);
    auto *box = page()->findChild<QComboBox *>(u"keep-title"_s);
    QTRY_VERIFY(box && box->hasFocus());
    for (int i = 0; i < (mine ? 2 : 1); ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), (mine ? u"Mine: %1"_s.arg(deed.after) : u"Theirs: %1"_s.arg(m_titles.at(deed.who))));
    button(u"useChoice"_s)->setFocus();
    key(Qt::Key_Space);
    Deed &resolved = *std::ranges::find(m_open, deed.set, &Deed::set);
    resolved.before = m_titles.at(deed.who);
    if (!mine)
        resolved.after = resolved.before;
    QTRY_COMPARE(standings(), QStringList{standing(resolved)});
}

void ChangesModelTest::takeBack(bool redoes)
{
    QList<Deed> &from = redoes ? m_undone : m_done;
    QList<Deed> &to = redoes ? m_done : m_undone;
    const Deed deed = from.last();
    const QString left = redoes ? deed.before : deed.after;
    const QString reached = redoes ? deed.after : deed.before;
    const bool conflicts = m_titles.at(deed.who) != left;
    press(action(redoes ? u"redo"_s : u"undo"_s));
    if (conflicts) {
        QTRY_VERIFY2(messages().contains(redoes ? u"Not done again"_s : u"Not undone"_s), qPrintable(messages()));
        QPushButton *anyway = nullptr;
        for (auto *one : m_window->findChild<MessageBar *>()->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().contains(u"all the same"_s))
                anyway = one;
        }
        QVERIFY(anyway);
        anyway->setFocus();
        key(Qt::Key_Space);
    }
    QTRY_VERIFY2(titleOf(deed.who) == reached, qPrintable(u"%1: %2, from %3 to %4, after %5"_s.arg(deed.set.toString(), titleOf(deed.who), left,
                                                                                     reached, conflicts ? messages() : QString())));
    QTRY_VERIFY2(bar()->sentence().startsWith(redoes ? u"Done again"_s : u"Undone"_s), qPrintable(bar()->sentence()));
    // The way back from here leads to what was there, whoever made it so.
    from.removeLast();
    to.append({deed.set, deed.who, redoes ? m_titles.at(deed.who) : reached, redoes ? reached : m_titles.at(deed.who)});
    m_titles[deed.who] = reached;
}

void ChangesModelTest::compare(const QString &step)
{
    for (int who = 0; who < persons; ++who)
        QTRY_VERIFY2(titleOf(who) == m_titles.at(who), qPrintable(step + u": "_s + titleOf(who) + u" is not "_s + m_titles.at(who)));
    QTRY_COMPARE(note()->text(), m_open.isEmpty() ? QString() : u"%1 staged change(s)"_s.arg(m_open.size()));
    QTRY_COMPARE(action(u"undo"_s)->isEnabled(), !m_done.isEmpty());
    QTRY_COMPARE(action(u"redo"_s)->isEnabled(), !m_undone.isEmpty());
}

QTEST_MAIN(ChangesModelTest)
#include "changesmodeltest.moc"
