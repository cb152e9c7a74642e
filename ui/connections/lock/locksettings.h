#pragma once

#include "ui/connections/lock/connectionlock.h"

#include <QWidget>

namespace Rollcall {

/// When connections lock, for the settings; each choice counts at once. `followsScreen`: whether the system tells of its screen.
class LockSettings final : public QWidget
{
    Q_OBJECT
public:
    LockSettings(ConnectionLock &lock, bool followsScreen, QWidget *parent = nullptr);
};

} // namespace Rollcall
