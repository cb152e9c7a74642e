#pragma once

#include "changesfixture.h"

#include "ui/changes/changespage.h"
#include "ui/changes/stagednote.h"
#include "ui/changes/undobar.h"

class QPushButton;

namespace Rollcall {

/// A window with change sets, for tests of the basket's page: what it says, and keys for it.
class ChangesWindow
{
protected:
    void begin() { m_desk = std::make_unique<ChangesFixture>(); }
    void end() { m_desk.reset(); }

    ChangesPage *page() const { return m_window->findChild<ChangesPage *>(); }
    StagedNote *note() const { return m_window->findChild<StagedNote *>(); }
    UndoBar *bar() const { return m_window->findChild<UndoBar *>(); }
    QPushButton *button(const QString &name) const;
    QString messages() const;
    Person person(const MemberRow &member) const;
    QString cell(int row, StagedChangesModel::Column column) const;
    QStringList standings() const; ///< Of the changes that are shown, in order.
    QStringList ids() const;

    /// To whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses the verb of the question that is open, and types what it wants to be typed.
    void agree();
    /// As one set; the test ends when it cannot be.
    void stage(const QList<Payload> &payloads);

    static Payload cityEdit(const MemberRow &member, const QString &city);
    Payload titleEdit(const MemberRow &member, const QString &title) const;

    std::unique_ptr<ChangesFixture> m_desk;
    MainWindow *m_window = nullptr;
};

} // namespace Rollcall
