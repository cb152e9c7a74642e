#pragma once

#include "models/workspace/changes/settling.h"

#include <QDialog>

class QTableView;

namespace Rollcall {

class CopyButton;
class MessageBar;
class SecretsModel;

/// Passwords that were made while a set was applied or a file imported: shown once, to be handed on, and never kept. Those of
/// many can be saved as a file that a passphrase opens (see SecretFile).
class SecretsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SecretsDialog(const QList<SentChange> &secrets, QWidget *parent = nullptr);

    int count() const;
    MessageBar *messages() const { return m_messages; }
    /// Asks first when there are many that are not saved.
    void reject() override;

private:
    void build();
    void showCurrent();
    void askPassphrase();
    void save(const QString &path, const OneTimeSecret &passphrase);

    SecretsModel *m_model;
    MessageBar *m_messages;
    QTableView *m_table;
    CopyButton *m_copy;
    bool m_mayClose = false;
};

} // namespace Rollcall
