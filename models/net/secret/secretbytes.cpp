#include "models/net/secret/secretbytes.h"

#include <QDebug>

#include <sodium.h>
#include <sys/resource.h>

#include <new>

namespace Rollcall {

namespace {

void startSodium()
{
    // Only the first call does anything, and only the one before another thread uses libsodium matters.
    static const int started = sodium_init();
    Q_UNUSED(started)
}

} // namespace

struct SecretBytes::Buffer {
    explicit Buffer(QByteArrayView bytes) : size(bytes.size())
    {
        startSodium();
        data = static_cast<char *>(sodium_malloc(static_cast<size_t>(size)));
        if (!data)
            throw std::bad_alloc();
        std::copy(bytes.begin(), bytes.end(), data);
        sodium_mprotect_readonly(data);
    }
    ~Buffer() { sodium_free(data); } // wipes
    Q_DISABLE_COPY_MOVE(Buffer)

    char *data = nullptr;
    qsizetype size = 0;
};

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret;
    if (!bytes.isEmpty())
        secret.m_buffer = std::make_shared<const Buffer>(bytes);
    return secret;
}

SecretBytes SecretBytes::copyOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return taken(bytes);
}

SecretBytes SecretBytes::taken(QByteArray &source)
{
    SecretBytes secret = copyOf(QByteArrayView(source));
    wipe(source);
    return secret;
}

qsizetype SecretBytes::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

QByteArrayView SecretBytes::view() const
{
    return m_buffer ? QByteArrayView(m_buffer->data, m_buffer->size) : QByteArrayView();
}

bool SecretBytes::equals(QByteArrayView other) const
{
    const QByteArrayView own = view();
    return own.size() == other.size()
           && (own.isEmpty() || sodium_memcmp(own.data(), other.data(), static_cast<size_t>(own.size())) == 0);
}

QDebug operator<<(QDebug debug, const SecretBytes &secret)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "SecretBytes(" << secret.size() << " bytes)";
}

void wipe(QByteArray &bytes)
{
    // data() of a shared or raw array would make a copy and wipe that.
    if (bytes.isDetached() && bytes.capacity() > 0)
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

QByteArray randomBytes(qsizetype count)
{
    startSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QByteArray randomText(qsizetype bytes)
{
    return randomBytes(bytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void forbidCoreDumps()
{
    // Not nothing: a system that pipes dumps to a program asks it even then. One byte is the kernel's own word for never.
    const rlimit none{1, 1};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace Rollcall
