#include "pictures.h"
#include "shellfixture.h"

#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/members/membercommands.h"
#include "ui/members/memberspage.h"

#include <QAction>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// How long a refusal stands above the list: until the same work goes well, or one goes elsewhere.
class ShellMessagesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_shell = std::make_unique<ShellFixture>();
        Create create;
        create.kind = EntityKind::Organization;
        create.values = {{u"name"_s, u"Acme"_s}};
        const OrganizationId acme(applied(create).target.id);
        m_owner = m_shell->directory().actor().user.toString(); // Who made it is its only owner.
        AddMember add;
        add.organization = entity(acme);
        add.values = {{u"name"_s, u"Anna"_s}, {u"email"_s, u"anna@acme.example"_s}};
        add.roles = {Ref(entity(BuiltInRole::member()))};
        m_anna = applied(add).target.id;
        m_window = m_shell->open(Location{m_shell->directory().id(), Section::Members, acme, u"Acme"_s});
        QTRY_VERIFY(table() && table()->model()->rowCount() == 2);
    }
    void cleanup() { m_shell.reset(); }

    void goesWhenTheSameWorkSucceeds()
    {
        suspend(m_owner);
        QTRY_COMPARE(texts().size(), 1);
        QVERIFY2(texts().first().contains(u"owner"_s), qPrintable(texts().first()));
        keepPicture(m_window, u"refusal-stands"_s);
        suspend(m_anna);
        QTRY_COMPARE(texts(), QStringList());
        keepPicture(m_window, u"refusal-gone"_s);
    }

    void staysWhenOtherWorkSucceeds()
    {
        suspend(m_anna);
        auto *page = m_window->findChild<MembersPage *>();
        QTRY_VERIFY(page->commands().activate->isEnabled());
        suspend(m_owner);
        QTRY_COMPARE(texts().size(), 1);
        table()->selectIds({m_anna});
        QTRY_VERIFY(page->commands().activate->isEnabled());
        QSignalSpy told(page, &MembersPage::messagePosted);
        page->commands().activate->trigger();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<Message>().kind, Message::Kind::Success);
        QCOMPARE(texts().size(), 1);
    }

    void goesWhenOneGoesElsewhere()
    {
        suspend(m_owner);
        QTRY_COMPARE(texts().size(), 1);
        QTest::keyClick(table(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->location().section, Section::Roles);
        QCOMPARE(texts(), QStringList());
    }

    /// Somebody who does not wait for the answer hears it where they are, and it is not of that page.
    void staysWhereItCameLate()
    {
        choose(m_owner);
        QTest::keyClick(table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->location().section, Section::Roles);
        QTRY_COMPARE(texts().size(), 1);
        QTest::keyClick(m_window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->location().section, Section::Organizations);
        QCOMPARE(texts().size(), 1);
        // Later it goes well.
        QTest::keyClick(m_window, Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(m_window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->location().section, Section::Members);
        QTRY_VERIFY(table());
        suspend(m_anna);
        QTRY_COMPARE(texts(), QStringList());
    }

private:
    Applied applied(const Payload &payload)
    {
        const auto result = ShellFixture::wait(m_shell->directory().apply(payload));
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    TableView *table() const
    {
        for (auto *table : m_window->findChildren<TableView *>()) {
            if (table->isVisible() && table->objectName() == u"members"_s)
                return table;
        }
        return nullptr;
    }
    QStringList texts() const { return m_window->findChild<MessageBar *>()->texts(); }
    void choose(const QString &user)
    {
        table()->setFocus();
        table()->selectIds({user});
        QTRY_COMPARE(table()->selectedIds(), QStringList{user});
        const auto actions = m_window->findChildren<QAction *>();
        const auto suspends = [](const QAction *action) { return action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S); };
        QTRY_VERIFY(std::ranges::any_of(actions, [&](const QAction *action) { return suspends(action) && action->isEnabled(); }));
    }
    void suspend(const QString &user)
    {
        choose(user);
        QTest::keyClick(table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    }

    std::unique_ptr<ShellFixture> m_shell;
    MainWindow *m_window = nullptr;
    QString m_owner;
    QString m_anna;
};

QTEST_MAIN(ShellMessagesTest)
#include "shellmessagestest.moc"
