#pragma once

#include "models/auth/session/connectionlog.h"

#include <QDialog>
#include <QPointer>

class QAction;
class QPlainTextEdit;
class QTreeView;

namespace Rollcall {

class RequestsModel;

/// The requests of one connection as they come, without secrets; each can be copied for a shell. Goes with its connection.
class LogDialog final : public QDialog
{
    Q_OBJECT
public:
    LogDialog(const QString &connectionName, ConnectionLog *log, QWidget *parent = nullptr);

private:
    void build();
    void showLine();
    void copy();

    QPointer<ConnectionLog> m_log;
    RequestsModel *m_model;
    QTreeView *m_view;
    QPlainTextEdit *m_details;
    QAction *m_copy;
    QAction *m_clear;
};

} // namespace Rollcall
