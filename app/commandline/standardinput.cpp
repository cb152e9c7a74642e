#include "app/commandline/standardinput.h"

#include "app/commandline/output.h"
#include "models/net/text/networkerrors.h"
#include "models/net/time/completion.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <strings.h>
#include <termios.h>
#include <unistd.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::StandardInput)
};

constexpr qsizetype longestSecret = 64 * 1024;

/// What is typed is not shown, as long as this lives.
class Hidden final
{
public:
    Hidden()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isHidden = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~Hidden()
    {
        if (!m_isHidden)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr); // The one that was typed is not shown either.
    }
    Q_DISABLE_COPY_MOVE(Hidden)

private:
    termios m_before{};
    bool m_isHidden = false;
};

/// Takes what is there; true at the end of the line, of the input, or past the limit.
bool takeMore(QByteArray &read, bool isLine, qsizetype longest)
{
    std::array<char, 4096> part;
    const auto count = ::read(STDIN_FILENO, part.data(), part.size());
    if (count > 0)
        read.append(part.data(), static_cast<qsizetype>(count));
    explicit_bzero(part.data(), part.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return false;
    return count <= 0 || read.size() > longest || (isLine && read.endsWith('\n'));
}

Task<Result<QByteArray>> readInput(bool isLine, qsizetype longest, std::stop_token stop)
{
    QByteArray read;
    read.reserve(longest + 4097); // Never moved, so no copy is left behind.
    const Completion<Result<void>> done;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&read, &notifier, done, isLine, longest] {
        if (!takeMore(read, isLine, longest))
            return;
        notifier.setEnabled(false);
        done.resolve(Result<void>());
    });
    const std::stop_callback cancelled(stop, [done] { done.resolve(tl::unexpected(NetworkErrors::cancelled())); });
    const Result<void> ended = co_await done;
    if (!ended) {
        wipe(read);
        co_return passOn(ended);
    }
    co_return Result<QByteArray>(std::move(read));
}

void withoutLineEnd(QByteArray &text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
}

void prompt(const QString &text)
{
    std::fprintf(stderr, "%s", qUtf8Printable(safeForTerminal(text)));
    std::fflush(stderr);
}

} // namespace

bool StandardInput::isTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

Task<Result<QByteArray>> StandardInput::document(qsizetype longest, std::stop_token stop)
{
    return readInput(false, longest, std::move(stop));
}

Task<Result<SecretBytes>> StandardInput::secret(QString question, std::stop_token stop)
{
    const bool isTyped = isTerminal();
    std::optional<Hidden> hidden;
    if (isTyped) {
        prompt(question);
        hidden.emplace();
    }
    Result<QByteArray> read = co_await readInput(isTyped, longestSecret, stop);
    hidden.reset();
    if (!read)
        co_return passOn(read);
    if (read->size() > longestSecret) {
        wipe(*read);
        co_return failure(Error::Kind::Invalid, Tr::tr("What came on standard input is too long for a secret."));
    }
    withoutLineEnd(*read);
    co_return SecretBytes::taken(*read);
}

Task<Result<QString>> StandardInput::line(QString question, std::stop_token stop)
{
    prompt(question);
    Result<QByteArray> read = co_await readInput(true, longestSecret, stop);
    if (!read)
        co_return passOn(read);
    withoutLineEnd(*read);
    co_return QString::fromUtf8(*read);
}

} // namespace Rollcall
