#pragma once

#include <QDialog>

namespace Rollcall {

/// What this program is, which version, under which licence, and where it keeps its data.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QString &dataFolder, QWidget *parent = nullptr);
};

} // namespace Rollcall
