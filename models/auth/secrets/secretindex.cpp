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

} // namespace

QSet<QString> SecretIndex::names() const
{
    QFile file(m_path);
    QSet<QString> names;
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QJsonArray array = QJsonDocument::fromJson(file.read(1024 * 1024)).object().value(u"secrets").toArray();
    for (const QJsonValue &value : array)
        names.insert(value.toString());
    return names;
}

Result<void> SecretIndex::change(const QString &name, bool isThere)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QLockFile lock(m_path + u".lock"_s);
    lock.tryLock(1000); // a second later the worst is that one process asks the keychain once too often
    QSet<QString> all = names();
    if (all.contains(name) == isThere)
        return {};
    if (isThere)
        all.insert(name);
    else
        all.remove(name);
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    const QJsonObject object{{u"secrets"_s, QJsonArray::fromStringList(sorted)}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return failure(Error::Kind::Storage,
                       Words::tr("The list of stored secrets cannot be written to %1. Check the space and the rights there.").arg(m_path),
                       file.errorString());
    return {};
}

Result<void> SecretIndex::insert(const SecretKey &key)
{
    return change(key.toString(), true);
}

Result<void> SecretIndex::remove(const SecretKey &key)
{
    return change(key.toString(), false);
}

} // namespace Rollcall
