#include "models/auth/settings/endpoints.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

// The names of OpenID Connect Discovery 1.0, RFC 8414 and RFC 8628, so that a document can be pasted as it is.
struct Entry {
    QString key;
    QUrl Endpoints::*member;
};

const QList<Entry> &entries()
{
    static const QList<Entry> list{
        {u"authorization_endpoint"_s, &Endpoints::authorization},
        {u"token_endpoint"_s, &Endpoints::token},
        {u"device_authorization_endpoint"_s, &Endpoints::deviceAuthorization},
        {u"revocation_endpoint"_s, &Endpoints::revocation},
        {u"jwks_uri"_s, &Endpoints::keys},
        {u"end_session_endpoint"_s, &Endpoints::endSession},
        {u"userinfo_endpoint"_s, &Endpoints::userInfo},
    };
    return list;
}

} // namespace

Endpoints endpointsFromJson(const QJsonObject &object)
{
    Endpoints endpoints;
    endpoints.issuer = object.value(u"issuer").toString();
    for (const Entry &entry : entries())
        endpoints.*(entry.member) = QUrl(object.value(entry.key).toString(), QUrl::StrictMode);
    endpoints.announcesIssuer = object.value(u"authorization_response_iss_parameter_supported").toBool();
    return endpoints;
}

} // namespace Rollcall
