#pragma once

#include "models/auth/secrets/secretvault.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Rollcall {

class ToneLabel;

/// Says where secrets are kept: in the keychain, or, with the reason, only in this session's memory. "Try again" moves them.
class KeychainNote final : public QWidget
{
    Q_OBJECT
public:
    explicit KeychainNote(SecretVault &vault, QWidget *parent = nullptr);
    ~KeychainNote() override;

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void retry();

    SecretVault &m_vault;
    QLabel *m_icon;
    ToneLabel *m_words;
    QPushButton *m_retry;
    std::stop_source m_stop;
    bool m_busy = false;
};

} // namespace Rollcall
