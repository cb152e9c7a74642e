#include "app/commandline/signup.h"

#include "app/commandline/options.h"
#include "app/commandline/standardinput.h"
#include "models/domain/validation.h"
#include "models/net/text/networkerrors.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::SignUpCommand)
};

struct NameOption {
    QString option;
    QString SignUpRequest::*member;
    QString help;
};

QList<NameOption> nameOptions()
{
    return {{u"username"_s, &SignUpRequest::username, Tr::tr("User name, with --sign-up.")},
            {u"given-name"_s, &SignUpRequest::givenName, Tr::tr("Given name, with --sign-up.")},
            {u"family-name"_s, &SignUpRequest::familyName, Tr::tr("Family name, with --sign-up.")}};
}

/// Typed twice on a terminal, where nobody sees it.
Task<Result<SecretBytes>> newPassword(std::stop_token stop)
{
    const auto password = co_await StandardInput::secret(Tr::tr("New password: "), stop);
    if (!password)
        co_return passOn(password);
    if (password->isEmpty())
        co_return failure(Error::Kind::Invalid, Tr::tr("No password came on standard input. Nobody was registered."));
    if (!StandardInput::isTerminal())
        co_return password;
    const auto again = co_await StandardInput::secret(Tr::tr("The same again: "), stop);
    if (again && *again != *password)
        co_return failure(Error::Kind::Invalid, Tr::tr("The two differ. Nobody was registered."));
    co_return again;
}

} // namespace

QList<QCommandLineOption> signUpOptions()
{
    QList<QCommandLineOption> options;
    for (const NameOption &name : nameOptions())
        options.append(option(name.option, name.help, u"text"_s));
    return options;
}

bool signUpOptionsFit(const Typed &context)
{
    for (const NameOption &name : nameOptions()) {
        if (context.has(name.option) && !context.has(u"sign-up"_s)) {
            context.out.warning(Tr::tr("--%1 goes with --sign-up only.").arg(name.option));
            return false;
        }
    }
    return true;
}

Task<Result<void>> signUpFirst(ConnectionContext &context, QPointer<SignInSession> session)
{
    SignUpRequest request;
    request.email = context.value(u"sign-up"_s).trimmed();
    if (const auto sentence = Check::email(request.email))
        co_return failure(Error::Kind::Invalid, *sentence);
    for (const NameOption &name : nameOptions())
        request.*(name.member) = context.value(name.option);
    const auto password = co_await newPassword(context.stop());
    if (!password)
        co_return passOn(password);
    if (!session)
        co_return tl::unexpected(NetworkErrors::cancelled());
    request.password = *password;
    const auto signedUp = co_await session->signUp(std::move(request), context.stop());
    if (!signedUp)
        co_return passOn(signedUp);
    context.out.progress(Tr::tr("Registered %1. Now sign in.").arg(signedUp->email));
    if (!signedUp->isVerified)
        context.out.progress(Tr::tr("The address is confirmed by the link in the message that is sent there."));
    co_return Result<void>();
}

} // namespace Rollcall
