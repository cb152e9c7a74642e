#pragma once

#include "shellfixture.h"

#include "models/workspace/changes/changes.h"
#include "models/jobs/import/imports.h"

namespace Rollcall {

/// A program with change sets: a ShellFixture's directory, whose applied changes are kept in a workspace file beside it.
class ChangesFixture final
{
public:
    ChangesFixture();
    ~ChangesFixture();

    MainWindow *open(const std::optional<Location> &start = {}); ///< Shown and active.
    /// As another start finds it: only what is on disk, and what was left under way is settled, unless that is looked at.
    void restart(bool settles = true);

    OpenDirectory &directory() const { return m_shell.directory(); }
    Changes &changes() { return *m_changes; }
    Journals &journals() { return m_shell.journals(); }
    WorkspaceFile &file() { return *m_file; }
    Imports &imports() { return *m_imports; }
    QSettings &settings() { return m_shell.shell().settings; }
    Location members() const; ///< Of the first organization.
    OrganizationId organization() const { return m_organization; }
    MemberRow member(int row); ///< Of the first organization, as it is now; not the person who tests.
    Location at(Section section) const { return m_shell.at(section); }

    /// Applied as the dialogs do it; the test ends when it is refused.
    Applied apply(Payload payload);
    /// By somebody else, past this window and its history.
    void applyElsewhere(Payload payload);

    template<typename T>
    static T wait(Task<T> task)
    {
        return ShellFixture::wait(std::move(task));
    }

private:
    QTemporaryDir m_folder;
    ShellFixture m_shell;
    std::unique_ptr<WorkspaceFile> m_file;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<Imports> m_imports;
    OrganizationId m_organization;
};

} // namespace Rollcall
