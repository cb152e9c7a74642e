#pragma once

#include "models/auth/session/signinsession.h"

#include <QWidget>

class QFormLayout;

namespace Rollcall {

/// Who is signed in: person, organization, scopes, until when. Also what the page of a connection shows.
class ResultPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPane(QWidget *parent = nullptr);

    void showStatus(const SignInStatus &status);

private:
    void add(const QString &label, const QString &text);

    QFormLayout *m_form;
};

} // namespace Rollcall
