#include "shellfixture.h"

#include "ui/members/addmemberdialog.h"
#include "ui/organizations/wizard/neworganizationwizard.h"
#include "ui/roles/roledialog.h"
#include "ui/roles/rolegroupdialog.h"
#include "ui/roles/applicationdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shortcutsdialog.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

bool hasBuddy(const QWidget *control, const QWidget *root)
{
    for (const auto *label : root->findChildren<QLabel *>()) {
        const QWidget *buddy = label->buddy();
        if (buddy && (buddy == control || buddy->focusProxy() == control || buddy->isAncestorOf(control)))
            return true;
    }
    return false;
}

/// What a screen reader says for the control; labels count as its name too.
QString nameOf(QWidget *control, const QWidget *root)
{
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control)) {
        if (const QString name = face->text(QAccessible::Name); !name.trimmed().isEmpty())
            return name;
    }
    return hasBuddy(control, root) ? u"(label)"_s : QString();
}

QStringList namelessControls(const QWidget *root)
{
    QStringList nameless;
    for (auto *control : root->findChildren<QWidget *>()) {
        const bool own = !control->objectName().startsWith(u"qt_"_s) || control->inherits("QLineEdit");
        if (!own || control->focusPolicy() == Qt::NoFocus || control->focusProxy() || !control->isEnabled())
            continue;
        if (control->inherits("QScrollArea") || control->inherits("QTabBar") || control->inherits("QTabWidget"))
            continue; // what is in them has names
        if (control->inherits("QLabel") || control->inherits("QComboBoxListView"))
            continue; // a label is its own words; a combo box names its list
        // The line of a combo box or spin box belongs to that box.
        auto *parent = control->parentWidget();
        QWidget *named = parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")) ? parent : control;
        if (nameOf(named, root).isEmpty())
            nameless.append(u"%1 \"%2\" in %3"_s.arg(QLatin1StringView(control->metaObject()->className()), control->objectName(),
                                                    QLatin1StringView(parent ? parent->metaObject()->className() : "")));
    }
    return nameless;
}

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

    void dialogs_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"about"_s, u"settings"_s, u"shortcuts"_s, u"organization"_s, u"member"_s, u"role"_s,
                                 u"roleGroup"_s, u"application"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void dialogs()
    {
        QFETCH(QString, name);
        const std::unique_ptr<QDialog> dialog(makeDialog(name));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QTest::qWait(200); // traits and lists arrive
        QCOMPARE(namelessControls(dialog.get()).join(u"; "_s), QString());
        QVERIFY(!dialog->windowTitle().isEmpty());
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
        for (const auto wanted : {Section::Organizations, Section::People, Section::Roles, Section::Members}) {
            if (toKey(wanted) == section.toString())
                there.section = wanted;
        }
        if (there.section == Section::Members) {
            const auto page = ShellFixture::wait(m_shell->directory().reader().organizations({}, {}));
            there.organization = page->rows.first().organization.id;
        }
        return m_shell->open(there);
    }

    QDialog *makeDialog(const QString &name)
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
        return new ShortcutsDialog({});
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
