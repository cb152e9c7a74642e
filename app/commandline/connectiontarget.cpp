#include "app/commandline/connectiontarget.h"

#include "app/session/kinds.h"
#include "models/domain/text.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ConnectionTarget)
};

constexpr qsizetype mostNames = 20;

tl::unexpected<Error> notThere(const QList<Connection> &connections, const QString &text)
{
    if (connections.isEmpty())
        return failure(Error::Kind::NotFound, Tr::tr("There is no connection “%1”. Make one with: rollcall connections add").arg(text));
    QStringList names;
    for (const Connection &connection : connections.first(std::min(connections.size(), mostNames)))
        names.append(connection.name);
    if (connections.size() > mostNames)
        names.append(u"…"_s);
    return failure(Error::Kind::NotFound, Tr::tr("There is no connection “%1”. There are: %2.").arg(text, names.join(u", "_s)));
}

} // namespace

bool isEmbeddedName(const QString &text)
{
    const QString folded = Text::caseFolded(text.trimmed());
    const QList<ConnectionKind> kinds = connectionKinds();
    return std::any_of(kinds.begin(), kinds.end(), [&](const ConnectionKind &kind) {
        return !kind.isMade && (Text::caseFolded(kind.title) == folded || Text::caseFolded(kind.key) == folded);
    });
}

Result<Connection> connectionNamed(WorkspaceSession &workspace, const QString &text)
{
    if (const Connection *found = workspace.connections().named(text))
        return *found;
    if (isEmbeddedName(text))
        return failure(Error::Kind::Unsupported,
                       Tr::tr("“%1” is the directory on this computer. It is always there, needs no sign-in and cannot be changed.").arg(text));
    return notThere(workspace.connections().list(), text);
}

const ConnectionKind *kindOf(WorkspaceSession &workspace, const QString &key)
{
    const QList<ConnectionKind> &kinds = workspace.kinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const ConnectionKind &kind) { return kind.key == key; });
    return found == kinds.end() ? nullptr : &*found;
}

Result<SignInSession *> sessionOf(ConnectionContext &context, const Connection &connection)
{
    if (SignInSession *session = context.session(connection))
        return session;
    if (!kindOf(context.workspace, connection.kind))
        return failure(Error::Kind::Unsupported,
                       Tr::tr("This Rollcall does not know the kind “%1” of the connection “%2”. Use a newer one.").arg(connection.kind, connection.name));
    return failure(Error::Kind::Unsupported, Tr::tr("“%1” needs no sign-in.").arg(connection.name));
}

Error whyNoDirectory(WorkspaceSession &workspace, const QString &text)
{
    const Connection *found = workspace.connections().named(text);
    if (!found)
        return notThere(workspace.connections().list(), text).value();
    return {Error::Kind::Unsupported,
            Tr::tr("“%1” is a sign-in only: it has no organizations and members that Rollcall could list or change. "
                   "Leave --connection out to work in the directory on this computer.").arg(found->name), {}, {}};
}

} // namespace Rollcall
