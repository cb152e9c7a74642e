#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/common/formdialog.h"

namespace Rollcall {

class SecretPane;

/// Gives a person a new temporary password and shows it once.
class PasswordDialog final : public FormDialog
{
    Q_OBJECT
public:
    PasswordDialog(OpenDirectory &directory, User user, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    OpenDirectory &m_directory;
    User m_user;
    SecretPane *m_secret;
};

} // namespace Rollcall
