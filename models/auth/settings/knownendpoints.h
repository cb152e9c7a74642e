#pragma once

#include "models/auth/settings/signinsettings.h"
#include "models/net/http/httpclient.h"

#include <QPointer>

namespace Rollcall {

/// The endpoints of one connection: those entered by hand, or what the issuer said when it was asked the first time.
class KnownEndpoints final : public QObject
{
    Q_OBJECT

public:
    KnownEndpoints(HttpClient *http, SignInSettings settings, QObject *parent = nullptr);

    /// Invalid when the connection names neither an issuer nor a token endpoint; else the errors of discover().
    QCoro::Task<Result<Endpoints>> get(std::stop_token stop);

    /// Without endpoints until they are known.
    const Endpoints &known() const { return m_known; }

    /// Asks again the next time: the server may have moved.
    void forget();

private:
    QPointer<HttpClient> m_http;
    SignInSettings m_settings;
    Endpoints m_known;
};

} // namespace Rollcall
