#pragma once

#include "models/workspace/opendirectory.h"

#include <QPointer>

namespace Rollcall {

class ConfirmDialog;

/// Deletes an organization, after saying what goes with it and having its name typed. Deletes itself when it is done.
class DeleteOrganization final : public QObject
{
    Q_OBJECT
public:
    DeleteOrganization(OpenDirectory &directory, OrganizationId id, QWidget *window);

    /// Reads what the organization holds, then opens the dialog; refuses at once when other organizations stand below it.
    void ask();

    /// What is known about the things that go with it; -1 for what is not known.
    struct Contents {
        qint64 members = 0;
        bool membersKnown = true; ///< False: there may be more.
        qint64 nowhereElse = -1; ///< Members that belong to no other organization.
        qint64 pending = 0;
        QStringList roles; ///< Its own.
        QStringList domains;
    };
    static QStringList sentences(const Organization &organization, const Contents &contents);

Q_SIGNALS:
    void deleted(const QString &title, const QStringList &notes);
    void refused(const Rollcall::Error &error);

private:
    void readMembers();
    void readRoles();
    void readChildren();
    void openDialog();
    void updateSentences();
    void apply();
    void stage(const Remove &remove);
    void refuse(const Error &error);

    OpenDirectory &m_directory;
    OrganizationId m_id;
    QWidget *m_window;
    Organization m_organization;
    Contents m_contents;
    QPointer<ConfirmDialog> m_dialog;
};

} // namespace Rollcall
