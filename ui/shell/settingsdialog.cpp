#include "ui/shell/settingsdialog.h"

#include "ui/common/theme.h"
#include "ui/shell/languages.h"

#include "ui_settingsdialog.h"

#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(QSettings &settings, Theme &theme, const QString &spoken, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_theme(theme), m_spoken(spoken),
      m_ui(std::make_unique<::Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    fillThemes();
    fillLanguages();
    showRestartNote();
    connect(m_ui->theme, &QComboBox::activated, this, [this](int row) {
        const QString key = m_ui->theme->itemData(row).toString();
        m_settings.setValue("theme"_L1, key);
        m_theme.apply(Theme::choiceFromKey(key));
    });
    connect(m_ui->language, &QComboBox::activated, this, [this](int row) {
        chooseLanguage(m_settings, m_ui->language->itemData(row).toString());
        showRestartNote();
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addPart(QWidget *part)
{
    m_ui->rows->insertWidget(m_ui->rows->indexOf(m_ui->buttons), part);
}

void SettingsDialog::fillThemes()
{
    const QList<std::pair<Theme::Choice, QString>> choices{{Theme::Choice::System, tr("Same as the system")},
                                                           {Theme::Choice::Light, tr("Light")},
                                                           {Theme::Choice::Dark, tr("Dark")}};
    for (const auto &[choice, name] : choices)
        m_ui->theme->addItem(name, Theme::toKey(choice));
    m_ui->theme->setCurrentIndex(qMax(0, m_ui->theme->findData(Theme::toKey(m_theme.choice()))));
}

void SettingsDialog::fillLanguages()
{
    for (const Language &language : languages())
        m_ui->language->addItem(language.name, language.code);
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(chosenLanguage(m_settings))));
}

void SettingsDialog::showRestartNote()
{
    const bool pending = chosenLanguage(m_settings) != m_spoken;
    // The place is kept, so that nothing jumps.
    m_ui->restartNote->setText(pending ? tr("Rollcall speaks this language after you quit and start it again.")
                                       : QString());
}

void applySavedTheme(const QSettings &settings, Theme &theme)
{
    theme.apply(Theme::choiceFromKey(settings.value("theme"_L1).toString()));
}

} // namespace Rollcall
