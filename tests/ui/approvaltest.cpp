#include "changesfixture.h"

#include "accessnames.h"
#include "tests/workspace/testsigner.h"
#include "tests/ui/pictures.h"
#include "ui/approval/approvalactions.h"
#include "ui/approval/approvaldialog.h"
#include "ui/approval/approvalnames.h"
#include "ui/approval/approversdialog.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Two-person approval in the window: what is approved is shown exactly, and whose word counts is chosen.
class ApprovalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ChangesFixture>();
        m_desk = std::make_unique<ApprovalDesk>(m_fixture->changes(), m_fixture->file(), m_signer);
    }
    void cleanup()
    {
        m_desk.reset();
        m_fixture.reset();
    }

    void approverSeesWhatIsSigned()
    {
        const MemberRow member = m_fixture->member(0);
        const SetStatus payload{entity(member.user.id, m_fixture->organization()), MemberStatus::Active, MemberStatus::Suspended};
        const auto set = m_fixture->wait(m_fixture->changes().stage({}, Origin::Edit, {m_fixture->directory().prepare(payload)}));
        QVERIFY(set);
        const auto file = m_fixture->wait(m_desk->request(set->id));
        QVERIFY(file);
        ApprovalDialog dialog(*file);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QString text = dialog.findChild<QTextBrowser *>()->toPlainText();
        QVERIFY2(text.contains(member.user.title()), qPrintable(text));
        for (const QString &word : {u"Suspend"_s, u"Status"_s, u"Active"_s, u"Suspended"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QCOMPARE(namelessControls(&dialog), QStringList());
        keepPicture(&dialog, u"approval-dialog"_s);
        // Enter must not approve by accident.
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }

    /// Roles stand by their names where this workspace knows them, and the id that is signed beside them; never by a name that
    /// another directory has for that id.
    void namesWhatIsKnownHere()
    {
        const MemberRow member = m_fixture->member(0);
        const SetRoles payload{entity(member.user.id, m_fixture->organization()), member.membership.roles, {BuiltInRole::administrator()}};
        const auto set = m_fixture->wait(m_fixture->changes().stage({}, Origin::Edit, {m_fixture->directory().prepare(payload)}));
        QVERIFY(set);
        auto file = m_fixture->wait(m_desk->request(set->id));
        QVERIFY(file);
        const QString id = BuiltInRole::administrator().toString();
        ApprovalDialog dialog(*file);
        dialog.show();
        const auto text = [](const QDialog &in) { return in.findChild<QTextBrowser *>()->toPlainText(); };
        QVERIFY2(text(dialog).contains(id), qPrintable(text(dialog)));
        QVERIFY(!text(dialog).contains(u"(%1)"_s.arg(id)));
        dialog.setNames(m_fixture->wait(approvalNames(m_desk->workspace(), file->request.items)));
        QVERIFY2(text(dialog).contains(u"Organization Admin (%1)"_s.arg(id)), qPrintable(text(dialog)));
        keepPicture(&dialog, u"approval-dialog-names"_s);

        QJsonObject item = file->request.items.at(0).toObject();
        item.insert(u"connection"_s, u"elsewhere"_s);
        file->request.items = {item};
        ApprovalDialog foreign(*file);
        foreign.setNames(m_fixture->wait(approvalNames(m_desk->workspace(), file->request.items)));
        QVERIFY2(text(foreign).contains(id), qPrintable(text(foreign)));
        QVERIFY(!text(foreign).contains(u"(%1)"_s.arg(id)));
    }

    void pinsAKey()
    {
        ApproversDialog dialog(*m_desk, m_fixture->directory().id(), u"This computer"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *keys = dialog.findChild<QTreeWidget *>(u"pinnedKeys"_s);
        QVERIFY(keys);
        auto *pin = button(dialog, u"Pin"_s);
        QVERIFY(!pin->isEnabled());
        auto *digits = dialog.findChild<QLineEdit *>(u"keyDigits"_s);
        auto *name = dialog.findChild<QLineEdit *>(u"keyOwner"_s);
        QVERIFY(digits && name);
        const QByteArray key = Signing::publicKeyOf(QByteArray(Signing::seedSize, 'b'));
        QTest::keyClicks(digits, QString::fromLatin1(key.toHex()));
        QTest::keyClicks(name, u"Bob"_s);
        QVERIFY(pin->isEnabled());
        pin->click();
        QTRY_COMPARE(keys->topLevelItemCount(), 1);
        QCOMPARE(keys->topLevelItem(0)->text(0), u"Bob"_s);
        dialog.findChild<QCheckBox *>()->click();
        QTRY_VERIFY(m_fixture->wait(m_desk->rule(m_fixture->directory().id()))->has_value());
        QCOMPARE((*m_fixture->wait(m_desk->rule(m_fixture->directory().id())))->verbs, QStringList{u"remove"_s});
        keepPicture(&dialog, u"approvers-dialog"_s);
        QCOMPARE(namelessControls(&dialog), QStringList());
        keys->setCurrentItem(keys->topLevelItem(0));
        button(dialog, u"Unpin"_s)->click();
        QTRY_COMPARE(keys->topLevelItemCount(), 0);
    }

private:
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (auto *one : in.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        qFatal("There is no such button.");
    }

    TestSigner m_signer{'a'};
    std::unique_ptr<ChangesFixture> m_fixture;
    std::unique_ptr<ApprovalDesk> m_desk;
};

QTEST_MAIN(ApprovalTest)
#include "approvaltest.moc"
