#pragma once

#include "models/workspace/changes/changeset.h"
#include "ui/common/messagebar.h"
#include "ui/shell/shell.h"

#include <QPointer>

namespace Rollcall {

class ImportJob;
class ImportStudio;
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
    /// With one that is staged.
    void goOn(const ChangeSetId &import);

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);
    /// An import was applied, in words, and can be taken back.
    void applied(const QString &sentence, const Rollcall::ChangeSet &set);

private:
    std::optional<OrganizationId> organization() const;
    ImportStudio *openStudio(OpenDirectory *directory, const Organization &organization);
    void withOrganization(const ConnectionId &where, const OrganizationId &organization, std::function<void(ImportStudio &)> then);
    void tellEnd(ImportJob *job);
    enum class Rows { All, Selected };
    void askWhereTo(Rows rows);
    void exportTo(const QString &path, Rows rows);
    void updateExport();
    void tell(const Error &error, const QString &work, const QString &key = {});

    Shell m_shell;
    WindowActions &m_actions;
    QWidget *m_window;
    QPointer<Screen> m_page;
    Location m_location;
};

} // namespace Rollcall
