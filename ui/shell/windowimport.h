#pragma once

#include "models/workspace/changes/changeset.h"
#include "ui/common/messagebar.h"
#include "ui/shell/shell.h"

#include <QPointer>

namespace Rollcall {

class Screen;
class WindowActions;

/// What a window does with files of people: File › Import and the drop of a file open the studio, File › Export writes the list
/// that the page shows. In a program without imports the studio is not offered.
class WindowImport final : public QObject
{
    Q_OBJECT
public:
    WindowImport(const Shell &shell, WindowActions &actions, QWidget *window);

    void setPage(Screen *page, const Location &location);
    /// Into the organization that the page shows; the studio asks for the file when there is none.
    void begin(const QString &path);

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);
    /// An import was applied, in words, and can be taken back.
    void applied(const QString &sentence, const Rollcall::ChangeSet &set);

private:
    std::optional<OrganizationId> organization() const;
    void openStudio(OpenDirectory *directory, const Organization &organization, const QString &path);
    void askWhereTo();
    void exportTo(const QString &path);
    void tell(const Error &error);

    Shell m_shell;
    WindowActions &m_actions;
    QWidget *m_window;
    QPointer<Screen> m_page;
    Location m_location;
};

} // namespace Rollcall
