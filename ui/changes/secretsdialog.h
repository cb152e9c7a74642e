#pragma once

#include "models/workspace/changes/settling.h"

#include <QDialog>

namespace Rollcall {

/// Passwords that were made while a set was applied: shown once, to be handed on, and never kept.
class SecretsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SecretsDialog(const QList<SentChange> &secrets, QWidget *parent = nullptr);
};

} // namespace Rollcall
