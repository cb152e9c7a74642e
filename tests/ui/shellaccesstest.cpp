#include "accessnames.h"
#include "shellfixture.h"

#include <QMenu>
#include <QMenuBar>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QString mnemonicOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

} // namespace

/// Screen readers and the keyboard reach everything, without two things under one key.
class ShellAccessTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_shell = std::make_unique<ShellFixture>(60, 4); }
    void cleanupTestCase() { m_shell.reset(); }

    void windows_data()
    {
        QTest::addColumn<Section>("section");
        QTest::newRow("organizations") << Section::Organizations;
        QTest::newRow("people") << Section::People;
        QTest::newRow("roles") << Section::Roles;
        QTest::newRow("members") << Section::Members;
        QTest::newRow("journal") << Section::Journal;
    }

    void windows()
    {
        auto *window = openAt();
        if (QTest::currentTestFailed())
            return;
        QTest::qWait(200); // lists and inspector fill
        QCOMPARE(namelessControls(window).join(u"; "_s), QString());
        window->close();
    }

    void welcomeHasNames()
    {
        ShellFixture empty;
        auto *window = empty.open();
        QTRY_VERIFY(window->findChild<QWidget *>(u"exploreButton"_s));
        QCOMPARE(namelessControls(window).join(u"; "_s), QString());
    }

    void keysAreUnique_data() { windows_data(); }

    void keysAreUnique()
    {
        auto *window = openAt();
        QHash<QString, QString> seen;
        QStringList twice;
        for (auto *top : window->menuBar()->actions())
            collectKeys(top->menu(), seen, twice);
        // What is in no menu works by its key all the same.
        QCOMPARE(twice.join(u"; "_s), QString());
        window->close();
    }

    void mnemonicsAreUnique_data() { windows_data(); }

    void mnemonicsAreUnique()
    {
        auto *window = openAt();
        QStringList twice;
        QHash<QString, QString> bar;
        for (auto *top : window->menuBar()->actions()) {
            if (!top->isVisible())
                continue;
            QVERIFY2(!mnemonicOf(top->text()).isEmpty(), qPrintable(top->text()));
            if (bar.contains(mnemonicOf(top->text())))
                twice.append(top->text());
            bar.insert(mnemonicOf(top->text()), top->text());
            QHash<QString, QString> seen;
            for (const auto *action : top->menu()->actions()) {
                const QString key = mnemonicOf(action->text());
                if (key.isEmpty() || !action->isVisible())
                    continue;
                if (seen.contains(key))
                    twice.append(u"%1: %2 and %3"_s.arg(top->text(), seen.value(key), action->text()));
                seen.insert(key, action->text());
            }
        }
        QCOMPARE(twice.join(u"; "_s), QString());
        window->close();
    }

private:
    MainWindow *openAt()
    {
        const QVariant section = QTest::currentDataTag() ? QVariant(QLatin1StringView(QTest::currentDataTag())) : QVariant();
        Location there = m_shell->at(Section::Organizations);
        for (const auto wanted : {Section::Organizations, Section::People, Section::Roles, Section::Members, Section::Journal}) {
            if (toKey(wanted) == section.toString())
                there.section = wanted;
        }
        if (there.section == Section::Members) {
            const auto page = ShellFixture::wait(m_shell->directory().reader().organizations({}, {}));
            there.organization = page->rows.first().organization.id;
        }
        return m_shell->open(there);
    }

    static void collectKeys(const QMenu *menu, QHash<QString, QString> &seen, QStringList &twice)
    {
        for (const auto *action : menu->actions()) {
            if (action->menu())
                collectKeys(action->menu(), seen, twice);
            for (const auto &keys : action->shortcuts()) {
                const QString key = keys.toString();
                if (seen.contains(key) && action->isVisible())
                    twice.append(u"%1: %2 and %3"_s.arg(key, seen.value(key), action->text()));
                seen.insert(key, action->text());
            }
        }
    }

    std::unique_ptr<ShellFixture> m_shell;
};

QTEST_MAIN(ShellAccessTest)
#include "shellaccesstest.moc"
