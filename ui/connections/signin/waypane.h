#pragma once

#include "ui/connections/connectionsdesk.h"

class QLabel;
class QLineEdit;
class QRadioButton;

namespace Rollcall {

class ToneLabel;

/// How somebody wants to sign in, and the secret that this way needs.
class WayPane final : public QWidget
{
    Q_OBJECT
public:
    WayPane(const ConnectionsDesk &desk, const ConnectionKind &kind, const SignInSettings &settings, QWidget *parent = nullptr);

    SignInWay way() const;
    void setWay(SignInWay way);
    /// What was typed for the way, as it was typed: the client's secret or the token.
    SecretBytes secret() const;
    /// Takes it off the screen; it is used by then.
    void clearSecret();
    /// Empty when the sign-in can begin; else a sentence, with the focus where something is missing.
    QString missing();
    void focusFirst();

Q_SIGNALS:
    void wayChanged();
    void resized(); ///< Another way has other fields.

private:
    void addWays(const QList<SignInWay> &ways);
    void update();
    void readToken();
    bool needsClientSecret() const;

    const ConnectionsDesk &m_desk;
    SignInSettings m_settings;
    QList<std::pair<SignInWay, QRadioButton *>> m_ways;
    SignInWay m_only = SignInWay::Browser;
    ToneLabel *m_explanation;
    QWidget *m_secretArea;
    QLabel *m_secretLabel;
    QLineEdit *m_secret;
    ToneLabel *m_secretHint;
};

} // namespace Rollcall
