#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace Rollcall {

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
void overwrite(const QString &path, qint64 offset, const QByteArray &bytes);
int modeOf(const QString &path);

/// Runs SQL on a file as another program would.
bool runSql(const QString &path, const QByteArray &sql);

/// Somebody who is not root and owns the given folder with its files: root is refused nothing. Does nothing when the tests
/// run as an ordinary user anyway.
class OrdinaryUser final
{
public:
    explicit OrdinaryUser(const QString &folder);
    ~OrdinaryUser();

private:
    bool m_was = false;
};

} // namespace Rollcall
