#include "models/auth/secrets/secretindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SecretIndex)
};

QSet<QString> texts(const QJsonValue &value)
{
    QSet<QString> found;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        found.insert(text.toString());
    return found;
}

QJsonArray sorted(const QSet<QString> &texts)
{
    QStringList list(texts.begin(), texts.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QList<SecretKey> keysOf(const QSet<QString> &names)
{
    QList<SecretKey> keys;
    for (const QString &name : names) {
        if (const auto key = SecretKey::fromString(name))
            keys += *key;
    }
    return keys;
}

void set(QSet<QString> &names, const QString &name, bool isThere)
{
    if (isThere)
        names.insert(name);
    else
        names.remove(name);
}

} // namespace

SecretIndex::Names SecretIndex::names() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(1024 * 1024)).object();
    return {texts(object.value(u"secrets")), texts(object.value(u"revoked"))};
}

QList<SecretKey> SecretIndex::stored() const
{
    return keysOf(names().stored);
}

QList<SecretKey> SecretIndex::revoked() const
{
    return keysOf(names().revoked);
}

Result<void> SecretIndex::change(const SecretKey &key, bool isStored, bool isRevoked)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QLockFile lock(m_path + u".lock"_s);
    lock.tryLock(1000); // a second later the worst is that one process asks the keychain once too often
    const Names before = names();
    Names now = before;
    set(now.stored, key.toString(), isStored);
    set(now.revoked, key.toString(), isRevoked);
    if (now == before)
        return {};
    QJsonObject object{{u"secrets"_s, sorted(now.stored)}};
    if (!now.revoked.isEmpty())
        object.insert(u"revoked"_s, sorted(now.revoked));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return failure(Error::Kind::Storage,
                       Words::tr("The list of stored secrets cannot be written to %1. Check the space and the rights there.").arg(m_path),
                       file.errorString());
    return {};
}

Result<void> SecretIndex::insert(const SecretKey &key)
{
    return change(key, true, false);
}

Result<void> SecretIndex::revoke(const SecretKey &key)
{
    return change(key, false, true);
}

Result<void> SecretIndex::remove(const SecretKey &key)
{
    return change(key, false, false);
}

} // namespace Rollcall
