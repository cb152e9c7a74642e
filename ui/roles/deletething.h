#pragma once

#include "models/workspace/opendirectory.h"

#include <QPointer>

class QComboBox;

namespace Rollcall {

class ConfirmDialog;

/// Deletes a role, a role group or an application after asking; for a role that somebody holds, asks what its holders get
/// instead. Deletes itself when it is done.
class DeleteThing final : public QObject
{
    Q_OBJECT
public:
    DeleteThing(OpenDirectory &directory, QWidget *window);

    void ask(const RoleRow &row);
    void ask(const RoleGroupRow &row);
    void ask(const ApplicationRow &row);

Q_SIGNALS:
    void deleted(const QString &title, const QStringList &notes);
    void refused(const Rollcall::Error &error);

private:
    void open(const QString &title, const QStringList &sentences, const QString &verb);
    void askReplacement(const RoleRow &row);
    void apply();
    void stage(const Remove &remove);
    void refuse(const Error &error);

    OpenDirectory &m_directory;
    QWidget *m_window;
    EntityId m_target;
    QString m_title;
    QPointer<ConfirmDialog> m_dialog;
    QPointer<QComboBox> m_replacement;
    std::optional<Ref> m_instead;
};

} // namespace Rollcall
