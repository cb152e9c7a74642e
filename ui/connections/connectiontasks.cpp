#include "ui/connections/connectiontasks.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/environment.h"
#include "ui/common/icons.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/log/logdialog.h"
#include "ui/connections/signin/signindialog.h"
#include "ui/connections/testdialog.h"

#include <QCheckBox>
#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

// What messages call the work: see Message::work.
const QString removeWork = u"connection/remove"_s;
const QString signOutWork = u"connection/signOut"_s;

} // namespace

ConnectionTasks::ConnectionTasks(ConnectionsDesk &desk, QWidget *host) : QObject(host), m_desk(desk), m_host(host) {}

void ConnectionTasks::add()
{
    const QList<ConnectionKind> kinds = m_desk.madeKinds();
    if (kinds.isEmpty())
        return;
    Connection connection;
    connection.kind = kinds.first().key;
    connection.settings = kinds.first().fallbacks();
    openEditor(connection);
}

void ConnectionTasks::edit(const ConnectionId &id)
{
    const Connection *connection = m_desk.connections.find(id);
    if (connection && !staysForNow(id)) // What is saved there opens the directory anew.
        openEditor(*connection);
}

void ConnectionTasks::duplicate(const ConnectionId &id)
{
    const Connection *connection = m_desk.connections.find(id);
    if (!connection)
        return;
    Connection copy = *connection;
    copy.id = {};
    copy.name = m_desk.connections.freeName(connection->name);
    openEditor(copy);
}

void ConnectionTasks::openEditor(const Connection &connection)
{
    auto *editor = new ConnectionEditor(m_desk, connection, m_host);
    connect(editor, &ConnectionEditor::saved, this, [this](const Connection &stored, bool isNew) {
        Q_EMIT saved(stored.id);
        Message message;
        message.kind = Message::Kind::Success;
        message.text = isNew ? tr("Added %1.").arg(stored.name) : tr("Saved %1.").arg(stored.name);
        if (isNew && canSignIn(stored.id))
            message.buttons = {{tr("&Sign in…"), [this, id = stored.id] { signIn(id); }}};
        Q_EMIT messagePosted(message);
    });
    editor->open();
}

void ConnectionTasks::remove(const ConnectionId &id)
{
    const Connection *connection = m_desk.connections.find(id);
    if (!connection || staysForNow(id))
        return;
    Confirmation confirmation;
    confirmation.title = tr("Remove %1?").arg(connection->name);
    confirmation.sentences = {tr("You are signed out there, and what the keychain holds for it is forgotten."),
                              tr("The server keeps everything it has.")};
    confirmation.verb = tr("Remove connection");
    confirmation.production = isProduction(*connection);
    confirmation.environment = environmentName(connection->environment);
    confirmByName(m_host, confirmation, [this, id, name = connection->name] { removeConfirmed(id, name); });
}

/// What is under way would be lost, and passwords that come back with it.
bool ConnectionTasks::staysForNow(const ConnectionId &id)
{
    const QString why = m_desk.whyItStays ? m_desk.whyItStays(id) : QString();
    if (!why.isEmpty())
        tell(Message::Kind::Warning, why);
    return !why.isEmpty();
}

void ConnectionTasks::removeConfirmed(const ConnectionId &id, const QString &name)
{
    if (staysForNow(id)) // Begun while the question was open.
        return;
    QCoro::connect(removeWithSecrets(&m_desk, id), this, [this, name](const Result<void> &result) {
        if (result)
            tell(Message::Kind::Success, tr("Removed %1.").arg(name), removeWork);
        else
            tell(result.error(), removeWork);
    });
}

void ConnectionTasks::move(const ConnectionId &id, int place)
{
    QCoro::connect(m_desk.connections.move(id, place), this, [this, id](const Result<void> &result) {
        const QString work = u"connection/move"_s;
        if (!result)
            return tell(result.error(), work);
        Q_EMIT messagePosted(Message::succeeded(work));
        Q_EMIT saved(id);
    });
}

void ConnectionTasks::test(const ConnectionId &id)
{
    if (const Connection *connection = m_desk.connections.find(id))
        (new TestDialog(m_desk, *connection, m_host))->open();
}

void ConnectionTasks::showLog(const ConnectionId &id)
{
    const Connection *connection = m_desk.connections.find(id);
    ConnectionLog *log = m_desk.logOf(id);
    if (connection && log)
        (new LogDialog(connection->name, log, m_host))->open();
}

void ConnectionTasks::signIn(const ConnectionId &id)
{
    if (!canSignIn(id))
        return;
    auto *dialog = new SignInDialog(m_desk, id, m_host);
    connect(dialog, &SignInDialog::editRequested, this, [this, id] { edit(id); });
    dialog->open();
}

void ConnectionTasks::signOut(const ConnectionId &id)
{
    const Connection *connection = m_desk.connections.find(id);
    if (!connection || !canSignOut(id))
        return;
    Confirmation confirmation;
    confirmation.title = tr("Sign out of %1?").arg(connection->name);
    confirmation.sentences = {tr("The tokens are forgotten here and taken back at the server. What you have staged stays.")};
    confirmation.verb = tr("Sign out");
    confirmation.iconName = u"application-exit"_s;
    const ConnectionKind *kind = m_desk.kind(connection->kind);
    const bool offersBrowser = kind && kind->ways.contains(SignInWay::Browser);
    auto *browser = new QCheckBox(tr("End the session in the &browser too"));
    browser->setObjectName(u"endBrowserSession"_s);
    auto *dialog = new ConfirmDialog(confirmation, m_host);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->verbButton()->setIcon(icon(u"application-exit"_s));
    dialog->addWidget(browser);
    browser->setVisible(offersBrowser);
    connect(dialog, &QDialog::accepted, this, [this, id, browser] { signOutConfirmed(id, browser->isChecked()); });
    dialog->open();
}

void ConnectionTasks::signOutConfirmed(const ConnectionId &id, bool andBrowser)
{
    SignInSession *session = m_desk.sessionOf(id);
    const Connection *connection = m_desk.connections.find(id);
    if (!session || !connection)
        return;
    QCoro::connect(session->signOut(andBrowser, {}), this, [this, name = connection->name](const Result<void> &result) {
        if (result)
            tell(Message::Kind::Success, tr("Signed out of %1.").arg(name), signOutWork);
        else
            tell(result.error(), signOutWork);
    });
}

bool ConnectionTasks::canSignIn(const ConnectionId &id) const
{
    const Connection *connection = m_desk.connections.find(id);
    const ConnectionKind *kind = connection ? m_desk.kind(connection->kind) : nullptr;
    return kind && !kind->ways.isEmpty() && m_desk.sessionOf(id);
}

bool ConnectionTasks::canSignOut(const ConnectionId &id) const
{
    const SignInSession *session = m_desk.sessionOf(id);
    return session && session->status().state != SignInState::SignedOut;
}

void ConnectionTasks::tell(Message::Kind kind, const QString &text, const QString &work)
{
    Message message;
    message.work = work;
    message.kind = kind;
    message.text = text;
    Q_EMIT messagePosted(message);
}

void ConnectionTasks::tell(const Error &error, const QString &work)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    Message message;
    message.work = work;
    message.kind = Message::Kind::Error;
    message.text = error.message;
    message.details = error.details;
    Q_EMIT messagePosted(message);
}

} // namespace Rollcall
