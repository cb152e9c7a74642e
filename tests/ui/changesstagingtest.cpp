#include "changesfixture.h"

#include "pictures.h"

#include "models/items/membersmodel.h"
#include "ui/changes/stagednote.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/organizationpicker.h"
#include "ui/common/tableview.h"
#include "ui/members/editmemberdialog.h"
#include "ui/members/memberspage.h"
#include "ui/members/transferdialog.h"
#include "tests/net/awaited.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Edits that wait in the basket: one by one where somebody asks for it, all of them by rule, and several at once always.
class ChangesStagingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ChangesFixture>();
        m_window = m_desk->open(m_desk->members());
        QTRY_VERIFY(page() && page()->model().rowCount() > 3);
        QTRY_VERIFY(action(u"addMember"_s)->isEnabled());
    }
    void cleanup() { m_desk.reset(); }

    void stagesOneEditOfADialog()
    {
        const MemberRow member = select(1).first();
        QTRY_VERIFY(action(u"editMember"_s)->isEnabled());
        action(u"editMember"_s)->trigger();
        auto *edit = titleField();
        QVERIFY(edit);
        auto *dialog = QApplication::activeModalWidget();
        auto *stage = dialog->findChild<QPushButton *>(u"stageInstead"_s);
        QVERIFY(stage && !stage->isEnabled());
        edit->selectAll();
        QTest::keyClicks(edit, u"Owl keeper"_s);
        QTRY_VERIFY(stage->isEnabled());
        keepPicture(dialog, u"staging-dialog"_s);
        stage->setFocus();
        QTest::keyClick(stage, Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE(note()->text(), u"1 staged change(s)"_s);
        QCOMPARE(now(member).title, member.membership.title);
        const auto items = staged();
        QCOMPARE(std::get<Patch>(items.first().change.payload).edits.first().after, QJsonValue(u"Owl keeper"_s));
        QCOMPARE(items.first().base.value(u"title"_s).toString(), member.membership.title);
    }

    void stagesAllEditsByRule()
    {
        QTest::keyClick(m_window, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_desk->changes().stagesEdits());
        const MemberRow member = select(1).first();
        QTRY_VERIFY(action(u"suspendMember"_s)->isEnabled());
        action(u"suspendMember"_s)->trigger();
        QTRY_COMPARE(note()->text(), u"1 staged change(s)"_s);
        QCOMPARE(now(member).status, MemberStatus::Active);
        // In a dialog the verb stages, and the other button applies at once.
        action(u"editMember"_s)->trigger();
        auto *edit = titleField();
        QVERIFY(edit);
        auto *dialog = QApplication::activeModalWidget();
        QCOMPARE(dialog->findChild<QPushButton *>(u"verb"_s)->text().remove(u'&'), u"Stage"_s);
        auto *atOnce = dialog->findChild<QPushButton *>(u"stageInstead"_s);
        QCOMPARE(atOnce->text().remove(u'&'), u"Save"_s);
        edit->selectAll();
        QTest::keyClicks(edit, u"Owl keeper"_s);
        QTRY_VERIFY(atOnce->isEnabled());
        keepPicture(dialog, u"staging-rule"_s);
        atOnce->setFocus();
        QTest::keyClick(atOnce, Qt::Key_Space);
        QTRY_COMPARE(now(member).title, u"Owl keeper"_s);
        QTRY_COMPARE(note()->text(), u"1 staged change(s)"_s);
        // The rule is kept.
        QVERIFY(m_desk->settings().value("changes/stageEdits"_L1).toBool());
    }

    void stagesSeveralAsOneSet()
    {
        const QList<MemberRow> members = select(3);
        QTRY_VERIFY(action(u"suspendMember"_s)->isEnabled());
        action(u"suspendMember"_s)->trigger();
        QTRY_COMPARE(note()->text(), u"3 staged change(s)"_s);
        const auto sets = ChangesFixture::wait(m_desk->changes().basket().sets(true));
        QCOMPARE(sets->size(), 1);
        QCOMPARE(sets->first().title, u"Suspend 3 member(s)"_s);
        QCOMPARE(sets->first().origin, Origin::Bulk);
        for (const MemberRow &member : members)
            QCOMPARE(now(member).status, MemberStatus::Active);
    }

    void removesSeveralOnlyFromTheBasket()
    {
        const QList<MemberRow> members = select(2);
        QTRY_VERIFY(action(u"removeMember"_s)->isEnabled());
        action(u"removeMember"_s)->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->verbButton()->text(), u"Stage"_s);
        keepPicture(dialog, u"staging-removal"_s);
        dialog->verbButton()->setFocus();
        QTest::keyClick(dialog->verbButton(), Qt::Key_Space);
        QTRY_COMPARE(note()->text(), u"2 staged change(s)"_s);
        QCOMPARE(now(members.first()).status, MemberStatus::Active);
    }

    void stagesOneFromTheMenu()
    {
        const MemberRow member = select(1).first();
        QTRY_VERIFY(action(u"stageSuspend"_s)->isEnabled());
        QVERIFY(action(u"stageInsteadOf"_s)->isVisible());
        action(u"stageSuspend"_s)->trigger();
        QTRY_COMPARE(note()->text(), u"1 staged change(s)"_s);
        QCOMPARE(now(member).status, MemberStatus::Active);
    }

    void setsAFieldOfSeveral()
    {
        const QList<MemberRow> members = select(2);
        QTRY_VERIFY(action(u"setMembersField"_s)->isEnabled());
        action(u"setMembersField"_s)->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = QApplication::activeModalWidget();
        auto *field = dialog->findChild<QComboBox *>(u"field"_s);
        auto *value = dialog->findChild<QLineEdit *>(u"value"_s);
        QVERIFY(field && value);
        QCOMPARE(field->findText(u"E-mail"_s), -1); // One person's own.
        field->setCurrentText(u"Department"_s);
        QTest::keyClicks(value, u"Aviary"_s);
        keepPicture(dialog, u"staging-field"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(note()->text(), u"2 staged change(s)"_s);
        applyAll();
        for (const MemberRow &member : members)
            QCOMPARE(now(member).department, u"Aviary"_s);
    }

    void movesToAnotherOrganization()
    {
        const QList<MemberRow> members = select(2);
        const auto organizations = ChangesFixture::wait(m_desk->directory().reader().organizations({}, {}));
        const Organization other = organizations->rows.at(1).organization;
        QVERIFY(other.id != m_desk->organization());
        QTRY_VERIFY(action(u"moveMembersTo"_s)->isEnabled());
        action(u"moveMembersTo"_s)->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *dialog = qobject_cast<TransferDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *verb = dialog->findChild<QPushButton *>(u"verb"_s);
        QVERIFY(!verb->isEnabled());
        dialog->organization()->choose(other.id, other.title());
        QTRY_VERIFY(verb->isEnabled());
        keepPicture(dialog, u"staging-move"_s);
        verb->setFocus();
        QTest::keyClick(verb, Qt::Key_Space);
        QTRY_COMPARE(note()->text(), u"4 staged change(s)"_s);
        applyAll();
        for (const MemberRow &member : members) {
            const auto person = ChangesFixture::wait(m_desk->directory().reader().person(member.user.id));
            QStringList places;
            for (const auto &membership : person->memberships)
                places.append(membership.membership.organization.toString());
            QVERIFY(places.contains(other.id.toString()));
            QVERIFY(!places.contains(m_desk->organization().toString()));
        }
    }

private:
    MembersPage *page() { return m_window->findChild<MembersPage *>(); }
    StagedNote *note() { return m_window->findChild<StagedNote *>(); }
    QAction *action(const QString &name) { return m_window->findChild<QAction *>(name); }

    /// The field "Title" of the dialog that opens.
    QLineEdit *titleField()
    {
        QLineEdit *field = nullptr;
        const auto look = [&field] {
            const auto *dialog = qobject_cast<EditMemberDialog *>(QApplication::activeModalWidget());
            field = dialog ? dialog->findChild<QLineEdit *>(u"title"_s) : nullptr;
            return field != nullptr;
        };
        return waitFor(look, 10'000) ? field : nullptr;
    }
    /// Active members of this organization only.
    QList<MemberRow> select(int count)
    {
        QStringList ids;
        QList<MemberRow> rows;
        for (int row = 0; rows.size() < count; ++row) {
            const MemberRow member = m_desk->member(row);
            if (member.organizations > 1)
                continue;
            rows.append(member);
            ids.append(member.user.id.toString());
        }
        page()->table().setFocus();
        page()->table().selectIds(ids);
        page()->table().setCurrentId(ids.first());
        page()->table().selectIds(ids);
        return rows;
    }
    Membership now(const MemberRow &member)
    {
        const auto person = ChangesFixture::wait(m_desk->directory().reader().person(member.user.id));
        for (const auto &membership : person->memberships) {
            if (membership.membership.organization == m_desk->organization())
                return membership.membership;
        }
        return {};
    }
    QList<StagedChange> staged()
    {
        const auto sets = ChangesFixture::wait(m_desk->changes().basket().sets(true));
        return *ChangesFixture::wait(m_desk->changes().basket().items(sets->first().id));
    }
    void applyAll()
    {
        const auto sets = ChangesFixture::wait(m_desk->changes().basket().sets(true));
        const auto outcome = ChangesFixture::wait(m_desk->changes().apply(sets->first().id, {200, 2}));
        QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message) : "");
        QVERIFY(ChangesFixture::wait(m_desk->changes().basket().sets(true))->isEmpty());
    }

    std::unique_ptr<ChangesFixture> m_desk;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(ChangesStagingTest)
#include "changesstagingtest.moc"
