#pragma once

#include <QDialog>
#include <QSettings>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace Rollcall {

class Theme;

/// Colours and language. Each choice counts at once, so there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `spoken` is the code of the language that was chosen when the program started.
    SettingsDialog(QSettings &settings, Theme &theme, const QString &spoken, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Further choices, below those for colours and language. Takes it.
    void addPart(QWidget *part);

private:
    void fillThemes();
    void fillLanguages();
    void showRestartNote();

    QSettings &m_settings;
    Theme &m_theme;
    QString m_spoken;
    std::unique_ptr<::Ui::SettingsDialog> m_ui;
};

/// Makes the program look as the settings say; at the start.
void applySavedTheme(const QSettings &settings, Theme &theme);

} // namespace Rollcall
