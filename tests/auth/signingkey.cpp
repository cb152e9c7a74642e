#include "tests/auth/signingkey.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <rhonabwy.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

struct SigningKey::Private {
    jwk_t *secret = nullptr;
    jwk_t *open = nullptr;
    jwa_alg algorithm = R_JWA_ALG_UNKNOWN;
};

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

SigningKey::SigningKey(Kind kind, const QString &kid) : d(std::make_unique<Private>())
{
    r_jwk_init(&d->secret);
    r_jwk_init(&d->open);
    const int type = kind == Kind::Es256 ? R_KEY_TYPE_EC : kind == Kind::EdDsa ? R_KEY_TYPE_EDDSA : R_KEY_TYPE_RSA;
    const unsigned int bits = kind == Kind::Rs256 ? 2048 : kind == Kind::WeakRsa ? 1024 : 256;
    d->algorithm = kind == Kind::Es256 ? R_JWA_ALG_ES256 : kind == Kind::EdDsa ? R_JWA_ALG_EDDSA : R_JWA_ALG_RS256;
    if (r_jwk_generate_key_pair(d->secret, d->open, type, bits, kid.toUtf8().constData()) != RHN_OK)
        qFatal("no key was made");
}

SigningKey::~SigningKey()
{
    r_jwk_free(d->secret);
    r_jwk_free(d->open);
}

QJsonObject SigningKey::publicKey() const
{
    char *text = r_jwk_export_to_json_str(d->open, 0);
    const QJsonObject key = QJsonDocument::fromJson(text).object();
    r_free(text);
    return key;
}

QByteArray SigningKey::sign(const QJsonObject &claims, const QJsonObject &header) const
{
    jws_t *jws = nullptr;
    r_jws_init(&jws);
    r_jws_set_alg(jws, d->algorithm);
    const QByteArray payload = compact(claims);
    r_jws_set_payload(jws, reinterpret_cast<const unsigned char *>(payload.constData()), static_cast<size_t>(payload.size()));
    QJsonObject all = header;
    if (!all.contains(u"kid"))
        all.insert(u"kid"_s, publicKey().value(u"kid"));
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!it.value().isNull())
            r_jws_set_header_str_value(jws, it.key().toUtf8().constData(), it.value().toString().toUtf8().constData());
    }
    char *text = r_jws_serialize(jws, d->secret, 0);
    const QByteArray token(text);
    r_free(text);
    r_jws_free(jws);
    return token;
}

QByteArray SigningKey::unsignedToken(const QJsonObject &claims)
{
    return url("{\"alg\":\"none\"}") + '.' + url(compact(claims)) + '.';
}

QByteArray SigningKey::hmacToken(const QJsonObject &claims) const
{
    const QByteArray kid = publicKey().value(u"kid").toString().toUtf8();
    const QByteArray text = url("{\"alg\":\"HS256\",\"kid\":\"" + kid + "\"}") + '.' + url(compact(claims));
    return text + '.' + url(QMessageAuthenticationCode::hash(text, compact(publicKey()), QCryptographicHash::Sha256));
}

} // namespace Rollcall
