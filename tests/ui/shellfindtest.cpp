#include "shellfixture.h"

#include "ui/common/tableview.h"
#include "ui/shell/find/findbox.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

void type(FindBox *box, const QString &text)
{
    QTest::keyClicks(box, text);
    QTRY_VERIFY(!box->items().isSearching());
}

QStringList titles(FindBox *box)
{
    QStringList titles;
    for (int row = 0; row < box->items().rowCount(); ++row)
        titles.append(box->items().hitAt(row).title);
    return titles;
}

} // namespace

/// The find box, with keys only.
class ShellFindTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_shell = std::make_unique<ShellFixture>(120, 6);
        const auto people = ShellFixture::wait(m_shell->directory().reader().members({}, {}));
        for (const auto &row : people->rows) {
            if (row.user.name.contains(u' ') && !row.user.email.isEmpty()) {
                m_person = row.user;
                break;
            }
        }
        QVERIFY(!m_person.email.isEmpty());
        const auto rows = ShellFixture::wait(m_shell->directory().reader().organizations({}, {}));
        m_organization = rows->rows.first().organization;
    }
    void cleanupTestCase() { m_shell.reset(); }

    void init()
    {
        m_shell->restart();
        m_window = m_shell->open(m_shell->at(Section::Organizations));
        m_box = m_window->findChild<FindBox *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_box->items(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), m_box);
    }

    void aPersonIsFoundAndSelected()
    {
        type(m_box, m_person.email);
        QCOMPARE(titles(m_box).value(0), m_person.name);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(m_window->location().section, Section::People);
        QTRY_COMPARE(currentCell(), m_person.name);
        QVERIFY(m_box->text().isEmpty());
        QVERIFY(!m_box->list()->isVisible());
    }

    void enterBeforeTheAnswerGoesToTheAnswer()
    {
        QTest::keyClicks(m_box, m_person.email);
        QTest::keyClick(m_box, Qt::Key_Return); // the pause has not even ended
        QTRY_COMPARE(m_window->location().section, Section::People);
        QTRY_COMPARE(currentCell(), m_person.name);
    }

    void anOrganizationOpensItsMembers()
    {
        type(m_box, m_organization.title());
        const auto at = titles(m_box).indexOf(m_organization.title());
        QVERIFY(at >= 0);
        for (int i = 0; i < at; ++i)
            QTest::keyClick(m_box, Qt::Key_Down);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(m_window->location().section, Section::Members);
        QCOMPARE(m_window->location().organization, m_organization.id);
    }

    void ctrlEnterOpensAWindow()
    {
        type(m_box, m_person.email);
        QTest::keyClick(m_box, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->location().section, Section::Organizations);
        int windows = 0;
        for (auto *widget : QApplication::topLevelWidgets())
            windows += qobject_cast<MainWindow *>(widget) ? 1 : 0;
        QCOMPARE(windows, 2);
    }

    void anActionIsDone()
    {
        type(m_box, u"keyboard"_s);
        QCOMPARE(titles(m_box).value(0), u"Keyboard shortcuts"_s);
        QTest::keyClick(m_box, Qt::Key_Return);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QCOMPARE(QApplication::activeModalWidget()->objectName(), u"shortcutsDialog"_s);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    }

    void actionsBeginWithWhatIsTyped()
    {
        type(m_box, u"pane"_s);
        QVERIFY(titles(m_box).contains(u"Next pane"_s));
        m_box->clear();
        type(m_box, u"ane"_s);
        QVERIFY(!titles(m_box).contains(u"Next pane"_s));
    }

    void nothingFoundIsSaid()
    {
        type(m_box, u"qqzzxx"_s);
        QVERIFY(titles(m_box).isEmpty());
        auto *note = m_window->findChild<QLabel *>(u"findNote"_s);
        QTRY_VERIFY(note->isVisible() && note->text().contains(u"qqzzxx"_s));
        QTest::keyClick(m_box, Qt::Key_Return); // does nothing
        QCOMPARE(m_window->location().section, Section::Organizations);
        QTest::keyClick(m_box, Qt::Key_Escape);
        QVERIFY(!note->isVisible());
        QVERIFY(m_box->text().isEmpty());
        QVERIFY(QApplication::focusWidget() != m_box);
    }

    void withoutTextThereAreRecentPlaces()
    {
        m_shell->shell().places.visit({m_shell->directory().id(), entity(m_organization.id), m_organization.title()});
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(titles(m_box), QStringList{m_organization.title()});
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(m_window->location().organization, m_organization.id);
    }

private:
    QString currentCell() const
    {
        for (auto *table : m_window->findChildren<TableView *>()) {
            if (table->isVisible())
                return table->currentIndex().siblingAtColumn(0).data().toString();
        }
        return {};
    }

    std::unique_ptr<ShellFixture> m_shell;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    User m_person;
    Organization m_organization;
    QPointer<MainWindow> m_window;
    FindBox *m_box = nullptr;
};

QTEST_MAIN(ShellFindTest)
#include "shellfindtest.moc"
