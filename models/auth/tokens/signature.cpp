#include "models/auth/tokens/signature.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <rhonabwy.h>

#include <memory>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned int LeastRsaBits = 2048;

struct Algorithm {
    QString name;
    jwa_alg value;
    QString keyType;
    QString curve; ///< Empty for RSA.
};

const QList<Algorithm> &algorithms()
{
    static const QList<Algorithm> list{
        {u"RS256"_s, R_JWA_ALG_RS256, u"RSA"_s, {}},
        {u"ES256"_s, R_JWA_ALG_ES256, u"EC"_s, u"P-256"_s},
        {u"EdDSA"_s, R_JWA_ALG_EDDSA, u"OKP"_s, u"Ed25519"_s},
    };
    return list;
}

const Algorithm *find(const QString &name)
{
    for (const Algorithm &algorithm : algorithms()) {
        if (algorithm.name == name)
            return &algorithm;
    }
    return nullptr;
}

/// The public parts only: a key document may name certificates and addresses, which are nobody's business here.
QByteArray bareKey(const QJsonObject &key)
{
    QJsonObject bare;
    for (const QString &name : {u"kty"_s, u"n"_s, u"e"_s, u"crv"_s, u"x"_s, u"y"_s}) {
        if (key.contains(name))
            bare.insert(name, key.value(name));
    }
    return QJsonDocument(bare).toJson(QJsonDocument::Compact);
}

bool verifies(QByteArrayView token, const Algorithm &algorithm, const QJsonObject &key)
{
    static const int started = r_global_init();
    Q_UNUSED(started)
    jwk_t *jwk = nullptr;
    jws_t *jws = nullptr;
    if (r_jwk_init(&jwk) != RHN_OK || r_jws_init(&jws) != RHN_OK) {
        r_jwk_free(jwk);
        return false;
    }
    const std::unique_ptr<jwk_t, void (*)(jwk_t *)> ownsKey(jwk, &r_jwk_free);
    const std::unique_ptr<jws_t, void (*)(jws_t *)> ownsToken(jws, &r_jws_free);
    unsigned int bits = 0;
    if (r_jwk_import_from_json_str(jwk, bareKey(key).constData()) != RHN_OK
        || r_jwk_key_type(jwk, &bits, R_FLAG_IGNORE_REMOTE) == R_KEY_TYPE_NONE)
        return false;
    if (algorithm.value == R_JWA_ALG_RS256 && bits < LeastRsaBits)
        return false;
    return r_jws_advanced_compact_parsen(jws, token.data(), static_cast<size_t>(token.size()), R_PARSE_NONE,
                                         R_FLAG_IGNORE_REMOTE) == RHN_OK
           && r_jws_get_alg(jws) == algorithm.value && r_jws_verify_signature(jws, jwk, R_FLAG_IGNORE_REMOTE) == RHN_OK;
}

} // namespace

bool isPermittedAlgorithm(const QString &algorithm)
{
    return find(algorithm);
}

QJsonArray fittingKeys(const QJsonArray &keys, const QString &algorithm, const QString &kid)
{
    QJsonArray fitting;
    const Algorithm *wanted = find(algorithm);
    if (!wanted)
        return fitting;
    for (const QJsonValue &value : keys) {
        const QJsonObject key = value.toObject();
        const auto absentOr = [&](const QString &name, const QString &expected) {
            return !key.contains(name) || key.value(name).toString() == expected;
        };
        if (key.value(u"kty").toString() == wanted->keyType && key.value(u"crv").toString() == wanted->curve
            && absentOr(u"use"_s, u"sig"_s) && absentOr(u"alg"_s, algorithm)
            && (kid.isEmpty() || key.value(u"kid").toString() == kid))
            fitting.append(key);
    }
    return fitting;
}

bool isSignedBy(QByteArrayView token, const QString &algorithm, const QJsonArray &keys)
{
    const Algorithm *wanted = find(algorithm);
    return wanted && std::any_of(keys.begin(), keys.end(), [&](const QJsonValue &key) {
               return verifies(token, *wanted, key.toObject());
           });
}

} // namespace Rollcall
