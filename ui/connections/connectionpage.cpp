#include "ui/connections/connectionpage.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/shortcuts.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/environmentchip.h"
#include "ui/connections/signin/keychainnote.h"
#include "ui/connections/signin/resultpane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

ConnectionPage::ConnectionPage(ConnectionsDesk &desk, const ConnectionId &connection, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_connection(connection), m_tasks(new ConnectionTasks(desk, this)), m_name(new ElidedLabel),
      m_chip(new EnvironmentChip), m_kind(new QLabel), m_icon(new QLabel), m_standing(new QLabel), m_reason(new QLabel),
      m_facts(new ResultPane), m_note(new KeychainNote(desk.vault)),
      m_signIn(make("signInHere", tr("&Sign in…"), u"network-connect"_s, Qt::CTRL | Qt::Key_L)),
      m_signOut(make("signOutHere", tr("Sign &out…"), u"application-exit"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_X)),
      m_test(make("testHere", tr("&Test…"), u"media-playback-start"_s, Qt::CTRL | Qt::Key_T)),
      m_edit(make("editHere", tr("&Edit connection…"), u"document-edit"_s, Shortcuts::edit())),
      m_log(make("logHere", tr("Re&quests…"), u"view-list-details"_s, {})), m_retry(make("retryHere", tr("Try again &now"), u"view-refresh"_s, {}))
{
    setObjectName(u"connectionPage"_s);
    build();
    connect(m_signIn, &QAction::triggered, this, [this] { m_tasks->signIn(m_connection); });
    connect(m_signOut, &QAction::triggered, this, [this] { m_tasks->signOut(m_connection); });
    connect(m_test, &QAction::triggered, this, [this] { m_tasks->test(m_connection); });
    connect(m_edit, &QAction::triggered, this, [this] { m_tasks->edit(m_connection); });
    connect(m_log, &QAction::triggered, this, [this] { m_tasks->showLog(m_connection); });
    connect(m_retry, &QAction::triggered, this, &ConnectionPage::refresh);
    connect(m_tasks, &ConnectionTasks::messagePosted, this, &ConnectionPage::messagePosted);
    connect(&desk.connections, &Connections::changed, this, [this] {
        if (!m_desk.connections.find(m_connection)) {
            Q_EMIT removed();
            return;
        }
        listen();
        update();
    });
    connect(&desk.vault, &SecretVault::placeChanged, this, &ConnectionPage::update);
    listen();
    update();
}

QAction *ConnectionPage::make(const char *name, const QString &text, const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setProperty("themeIcon", iconName);
    action->setShortcut(keys);
    return action;
}

void ConnectionPage::build()
{
    m_name->setObjectName(u"connectionName"_s);
    m_standing->setObjectName(u"connectionStanding"_s);
    m_reason->setObjectName(u"connectionReason"_s);
    for (QLabel *label : {m_kind, m_standing, m_reason})
        label->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_name, 1);
    title->addWidget(m_chip);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_icon);
    state->addWidget(m_standing, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QAction *action : {m_signIn, m_signOut, m_retry, m_test, m_edit, m_log}) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setObjectName(action->objectName() + u"Button"_s);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setVisible(action->isVisible());
            button->setEnabled(action->isEnabled());
            button->setIcon(action->icon());
            button->setText(action->text());
        });
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(title);
    column->addWidget(m_kind);
    column->addLayout(state);
    column->addWidget(m_reason);
    column->addWidget(m_facts);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addStretch();
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void ConnectionPage::listen()
{
    SignInSession *session = m_desk.sessionOf(m_connection);
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (!session)
        return;
    connect(session, &SignInSession::statusChanged, this, &ConnectionPage::update);
    connect(session, &QObject::destroyed, this, [this] {
        listen();
        update();
    });
}

void ConnectionPage::update()
{
    const Connection *connection = m_desk.connections.find(m_connection);
    if (!connection)
        return;
    const ConnectionKind *kind = m_desk.kind(connection->kind);
    const ConnectionStanding standing = standingOf(m_session);
    m_name->setText(connection->name);
    m_chip->setConnection(*connection);
    m_kind->setText(kind ? kind->title : tr("Unknown kind “%1”").arg(connection->kind));
    m_standing->setText(standing.word);
    QStringList reasons;
    if (!standing.sentence.isEmpty())
        reasons.append(standing.sentence);
    if (const auto fault = m_desk.fault ? m_desk.fault(m_connection) : std::nullopt)
        reasons.append(tr("What is kept here of its directory cannot be opened. %1").arg(fault->message));
    m_reason->setText(reasons.join(u'\n'));
    m_reason->setVisible(!reasons.isEmpty());
    m_facts->showStatus(m_session ? m_session->status() : SignInStatus());
    m_note->setVisible(m_desk.vault.isForSessionOnly());
    const bool locked = m_session && m_session->status().isLocked;
    const bool signedOut = m_tasks->canSignIn(m_connection) && !m_tasks->canSignOut(m_connection);
    m_signIn->setEnabled(m_tasks->canSignIn(m_connection));
    m_signIn->setText(locked ? tr("&Unlock…") : signedOut ? tr("&Sign in…") : tr("&Sign in again…"));
    m_signOut->setEnabled(m_tasks->canSignOut(m_connection));
    m_log->setVisible(m_desk.logOf(m_connection) != nullptr);
    m_retry->setVisible(m_session && m_session->status().state == SignInState::Offline && !locked);
    adapt();
    Q_EMIT standingChanged(standing.word);
}

void ConnectionPage::adapt()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_standing->setFont(bold);
    m_kind->setPalette(Theme::inked(palette(), Theme::quiet(palette())));
    const ConnectionStanding standing = standingOf(m_session);
    const QColor ink = Theme::accent(palette(), standing.tone);
    m_standing->setPalette(Theme::inked(palette(), ink));
    m_icon->setPixmap(glyph(standing.iconName, fontMetrics().height(), ink, devicePixelRatioF()));
}

QList<QAction *> ConnectionPage::pageActions() const
{
    return {m_signIn, m_signOut, m_retry, m_test, m_edit, m_log};
}

void ConnectionPage::focusContent()
{
    if (auto *button = findChild<QPushButton *>(u"signInHereButton"_s); button && button->isEnabled())
        button->setFocus(Qt::OtherFocusReason);
    else if (auto *other = findChild<QPushButton *>(u"testHereButton"_s))
        other->setFocus(Qt::OtherFocusReason);
}

void ConnectionPage::refresh()
{
    if (m_session)
        m_session->retryNow();
}

void ConnectionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adapt();
}

} // namespace Rollcall
