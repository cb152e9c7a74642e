#pragma once

#include "models/directory/traits.h"

#include <QWidget>

#include <memory>

namespace Rollcall {

namespace Ui {
class AddOptions;
}

/// How a new member gets in: by an invitation, with a temporary password. Only what the directory offers is shown.
class AddOptions final : public QWidget
{
    Q_OBJECT
public:
    explicit AddOptions(QWidget *parent = nullptr);
    ~AddOptions() override;

    void setTraits(const Traits &traits);
    bool invites() const;
    int hours() const;
    bool givesPassword() const;

Q_SIGNALS:
    void changed();

private:
    void updateSuffix();

    std::unique_ptr<Ui::AddOptions> m_ui;
    bool m_known = false;
};

} // namespace Rollcall
