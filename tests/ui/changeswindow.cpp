#include "changeswindow.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/messagebar.h"

#include <QLineEdit>
#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

QPushButton *ChangesWindow::button(const QString &name) const
{
    return m_window->findChild<QPushButton *>(name);
}

QString ChangesWindow::messages() const
{
    return m_window->findChild<MessageBar *>()->texts().join(u'\n');
}

Person ChangesWindow::person(const MemberRow &member) const
{
    return *ChangesFixture::wait(m_desk->directory().reader().person(member.user.id));
}

QString ChangesWindow::cell(int row, StagedChangesModel::Column column) const
{
    return page()->model().index(row, static_cast<int>(column)).data().toString();
}

QStringList ChangesWindow::standings() const
{
    QStringList words;
    for (int row = 0; page() && row < page()->model().rowCount(); ++row)
        words.append(cell(row, StagedChangesModel::Column::Standing));
    return words;
}

QStringList ChangesWindow::ids() const
{
    QStringList ids;
    for (int row = 0; row < page()->model().rowCount(); ++row)
        ids.append(page()->model().idAt(row));
    return ids;
}

void ChangesWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window, key, modifiers);
}

void ChangesWindow::agree()
{
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *dialog = qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    if (dialog->nameEdit())
        QTest::keyClicks(dialog->nameEdit(), dialog->nameEdit()->placeholderText());
    dialog->verbButton()->setFocus();
    QTest::keyClick(dialog->verbButton(), Qt::Key_Space);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_window->activateWindow(); // no window manager does it here
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void ChangesWindow::stage(const QList<Payload> &payloads)
{
    const auto set = ChangesFixture::wait(m_desk->directory().stageAll(payloads));
    if (!set)
        qFatal("%s", qPrintable(set.error().message));
}

Payload ChangesWindow::cityEdit(const MemberRow &member, const QString &city)
{
    return Patch{entity(member.user.id), {{u"city"_s, member.user.city, city}}};
}

Payload ChangesWindow::titleEdit(const MemberRow &member, const QString &title) const
{
    return Patch{entity(member.user.id, m_desk->organization()), {{u"title"_s, member.membership.title, title}}};
}

} // namespace Rollcall
