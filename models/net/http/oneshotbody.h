#pragma once

#include "models/net/secret/secretbytes.h"

#include <QIODevice>

namespace Rollcall {

/// The body of a request, read straight from the locked memory. It is sequential, so QNetworkAccessManager cannot rewind it
/// and send it a second time when a connection breaks.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(SecretBytes bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // QIODevice's own would warn
    bool reset() override { return false; }
    bool atEnd() const override { return m_at >= m_bytes.size() && QIODevice::atEnd(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
        if (count <= 0)
            return -1;
        const QByteArrayView part = m_bytes.view().sliced(m_at, count);
        std::copy(part.begin(), part.end(), data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    SecretBytes m_bytes;
    qint64 m_at = 0;
};

} // namespace Rollcall
