#pragma once

#include "ui/roles/editdialog.h"

namespace Rollcall {

namespace Ui {
class ApplicationForm;
}

/// Names a new application, or renames one.
class ApplicationDialog final : public EditDialog
{
    Q_OBJECT
public:
    explicit ApplicationDialog(OpenDirectory &directory, QWidget *parent = nullptr);
    ApplicationDialog(OpenDirectory &directory, const Application &application, QWidget *parent = nullptr);
    ~ApplicationDialog() override;

protected:
    QJsonObject image() const override;
    void showImage(const QJsonObject &image) override;
    Problems problems() const override;
    QString sentence() const override;
    QString title() const override;

private:
    void build();
    Application application() const;

    std::unique_ptr<Ui::ApplicationForm> m_ui;
    Application m_shown;
};

} // namespace Rollcall
