#include "models/auth/tokens/idtoken.h"
#include "models/net/text/servertext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Leeway = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::IdToken)
};

tl::unexpected<Error> refused(const QString &message, const QString &details = {})
{
    return failure(Error::Kind::Unauthorized, message, details);
}

QString said(const QString &name, const QJsonValue &value)
{
    return name + u": "_s + serverText(value.toVariant().toString());
}

QByteArray halfHash(const SecretBytes &token, const QString &algorithm)
{
    // Core 3.1.3.6: the hash of the signature's own algorithm; Ed25519 signs with SHA-512 (RFC 8032 section 5.1).
    const auto hash = algorithm == u"EdDSA" ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256;
    const QByteArrayView view = token.view();
    const QByteArray all = QCryptographicHash::hash(QByteArray::fromRawData(view.data(), view.size()), hash);
    return all.left(all.size() / 2).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<void> checkAudience(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value(u"aud");
    const bool isListed = audience.isArray() ? audience.toArray().contains(clientId) : audience.toString() == clientId;
    const bool isShared = audience.isArray() && audience.toArray().size() > 1;
    const bool namesParty = claims.contains(u"azp");
    if (!isListed || (isShared && !namesParty) || (namesParty && claims.value(u"azp").toString() != clientId))
        return refused(Words::tr("The sign-in was made for another program. Check the client id in the connection."),
                       said(u"aud"_s, audience) + u'\n' + said(u"azp"_s, claims.value(u"azp")));
    return {};
}

Result<void> checkTimes(const QJsonObject &claims, const QDateTime &now)
{
    const QDateTime expires = timeOf(claims, u"exp"_s);
    const QDateTime issued = timeOf(claims, u"iat"_s);
    const QDateTime begins = timeOf(claims, u"nbf"_s);
    if (!expires.isValid() || !issued.isValid())
        return refused(Words::tr("The sign-in does not say until when it is good. Ask whoever runs the server."));
    if (issued > now.addSecs(Leeway) || begins > now.addSecs(Leeway))
        return refused(Words::tr("The server's clock is ahead of this computer's by more than a minute. Set the clock of this "
                                 "computer right, then sign in again."), issued.toString(Qt::ISODate));
    if (expires.addSecs(Leeway) <= now)
        return refused(Words::tr("The sign-in had expired on arrival. Set the clock of this computer right, then sign in again."),
                       expires.toString(Qt::ISODate));
    return {};
}

Result<void> checkOrganization(const QJsonObject &claims, const IdTokenWish &wish)
{
    const QString id = claims.value(u"org_id").toString();
    const QString name = claims.value(u"org_name").toString();
    const bool isId = wish.organizationId.isEmpty() || id == wish.organizationId;
    // A server that takes names as well as ids writes the name in lower case.
    const bool isEither = wish.organization.isEmpty() || id == wish.organization
                          || (!name.isEmpty() && name.compare(wish.organization, Qt::CaseInsensitive) == 0);
    if (!isId || !isEither)
        return refused(Words::tr("The sign-in is for another organization than the connection asks for. Sign in again and choose "
                                 "that one."),
                       u"org_id: "_s + serverText(id));
    return {};
}

} // namespace

Result<Identity> checkedClaims(const Jwt &token, const IdTokenWish &wish, const QDateTime &now)
{
    const QJsonObject &claims = token.claims;
    if (claims.value(u"iss").toString() != wish.issuer)
        return refused(Words::tr("The sign-in comes from another issuer than the connection names (%1). Compare both to the last "
                                 "slash.").arg(wish.issuer), said(u"iss"_s, claims.value(u"iss")));
    if (const auto audience = checkAudience(claims, wish.clientId); !audience)
        return passOn(audience);
    if (const auto times = checkTimes(claims, now); !times)
        return passOn(times);
    if (!wish.nonce.isEmpty() && claims.value(u"nonce").toString() != wish.nonce)
        return refused(Words::tr("The sign-in belongs to another attempt. Sign in again."));
    if (claims.contains(u"at_hash") && !wish.accessToken.isEmpty()
        && claims.value(u"at_hash").toString().toLatin1() != halfHash(wish.accessToken, token.header.value(u"alg").toString()))
        return refused(Words::tr("The access token does not belong to this sign-in. Sign in again."));
    if (const auto organization = checkOrganization(claims, wish); !organization)
        return passOn(organization);
    Identity identity;
    identity.subject = claims.value(u"sub").toString();
    if (identity.subject.isEmpty() || (!wish.subject.isEmpty() && identity.subject != wish.subject))
        return refused(Words::tr("The sign-in is that of another person than before. Sign out, then sign in again."));
    identity.name = claims.value(u"name").toString();
    identity.email = claims.value(u"email").toString();
    identity.organizationId = claims.value(u"org_id").toString();
    identity.organizationName = claims.value(u"org_name").toString();
    return identity;
}

} // namespace Rollcall
