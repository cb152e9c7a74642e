#include "ui/inspector/invitationpane.h"

#include "models/items/plaintip.h"
#include "models/items/wording.h"
#include "ui/common/icons.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace Rollcall {

using namespace Qt::StringLiterals;

InvitationPane::InvitationPane(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_copy(new QPushButton(tr("Copy &link"), this)),
      m_renew(new QPushButton(tr("Re&new"), this)), m_revoke(new QPushButton(tr("Re&voke"), this))
{
    setObjectName(u"invitation"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    m_copy->setObjectName(u"invitationCopy"_s);
    m_renew->setObjectName(u"invitationRenew"_s);
    m_revoke->setObjectName(u"invitationRevoke"_s);
    m_copy->setToolTip(tr("Copy the invitation link"));
    m_renew->setToolTip(tr("Make a new invitation in place of this one"));
    m_revoke->setToolTip(tr("The link stops working at once"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton *button : {m_copy, m_renew, m_revoke}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addLayout(buttons, 1, 1);
    layout->setColumnStretch(1, 1);
    hide();
    connect(m_copy, &QPushButton::clicked, this, &InvitationPane::copyLink);
    connect(m_renew, &QPushButton::clicked, this, &InvitationPane::renew);
    connect(m_revoke, &QPushButton::clicked, this, &InvitationPane::revoke);
}

bool InvitationPane::isPending() const
{
    return m_details && m_details->invitation && m_details->invitation->state == InvitationState::Pending;
}

void InvitationPane::show(OpenDirectory *directory, const User &user, const std::optional<MembershipDetails> &details)
{
    m_directory = directory;
    m_person = user.title();
    m_details = details;
    // An accepted invitation is history; the journal tells it.
    const bool worth = details && details->invitation && details->membership.status == MemberStatus::Pending;
    setVisible(worth);
    if (!worth)
        return;
    const Invitation &invitation = *details->invitation;
    const QString state = displayName(invitation.state);
    const QString &where = details->organizationName;
    QString text;
    if (isPending())
        //: %1 an organization, %2 a date and time
        text = tr("Invited to %1, valid until %2").arg(where, QLocale().toString(invitation.expires.toLocalTime(), QLocale::ShortFormat));
    else
        //: %1 an organization, %2 a state: expired, revoked
        text = tr("Invitation to %1: %2").arg(where, state);
    m_text->setText(text);
    m_text->setToolTip(plainTip(Wording::exact(invitation.expires)));
    m_icon->setPixmap(icon(Wording::iconName(invitation.state)).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
    updateButtons();
}

void InvitationPane::setTraits(const Traits &traits)
{
    m_traits = traits;
    updateButtons();
}

void InvitationPane::updateButtons()
{
    const bool may = m_traits && !m_busy;
    m_copy->setVisible(isPending() && !m_details->invitation->link.isEmpty());
    m_renew->setVisible(m_traits && m_traits->allows(Verb::Invite, EntityKind::Membership));
    m_revoke->setVisible(isPending() && m_traits && m_traits->allows(Verb::RevokeInvitation, EntityKind::Invitation));
    m_renew->setEnabled(may);
    m_revoke->setEnabled(may);
}

QString InvitationPane::text() const
{
    return m_text->text();
}

void InvitationPane::copyLink()
{
    if (!isPending())
        return;
    QGuiApplication::clipboard()->setText(m_details->invitation->link);
    Message message;
    message.kind = Message::Kind::Success;
    message.text = tr("Copied the invitation link of %1.").arg(m_person);
    message.work = u"invitation/link"_s;
    Q_EMIT messagePosted(message);
}

void InvitationPane::renew()
{
    if (!m_details || !m_traits)
        return;
    const Membership &membership = m_details->membership;
    run(Payload(Invite{entity(membership.user, membership.organization), m_traits->invitationHours}),
        tr("Renewed the invitation of %1.").arg(m_person), u"invitation/renew"_s);
}

void InvitationPane::revoke()
{
    if (isPending())
        run(Payload(RevokeInvitation{entity(m_details->invitation->id)}),
            tr("Revoked the invitation of %1.").arg(m_person), u"invitation/revoke"_s);
}

void InvitationPane::run(Payload payload, const QString &done, const QString &work)
{
    if (!m_directory || m_busy)
        return;
    m_busy = true;
    updateButtons();
    if (m_directory->stagesEdits())
        return stage(std::move(payload), work);
    QCoro::connect(m_directory->apply(std::move(payload)), this, [this, done, work](const Result<Applied> &result) {
        m_busy = false;
        updateButtons();
        Message message;
        message.kind = result ? Message::Kind::Success : Message::Kind::Error;
        message.text = result ? done : result.error().message;
        message.details = result ? QString() : result.error().details;
        message.work = work;
        Q_EMIT messagePosted(message);
    });
}

/// That it was staged is said by the window.
void InvitationPane::stage(Payload payload, const QString &work)
{
    QCoro::connect(m_directory->stageAll({std::move(payload)}), this, [this, work](const Result<ChangeSet> &set) {
        m_busy = false;
        updateButtons();
        if (set)
            Q_EMIT messagePosted(Message::succeeded(work));
        else
            Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = set.error().message, .details = set.error().details, .work = work});
    });
}

} // namespace Rollcall
