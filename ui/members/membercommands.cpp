#include "ui/members/membercommands.h"

#include "ui/common/icons.h"
#include "ui/common/shortcuts.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace Rollcall {

using namespace Qt::StringLiterals;

MemberCommands::MemberCommands(QWidget *page, QWidget *list) : QObject(page), m_page(page), m_list(list)
{
    add = make(u"addMember"_s, tr("&Add member…"), u"list-add-user"_s, Shortcuts::add());
    paste = make(u"pastePeople"_s, tr("&Paste people…"), u"edit-paste"_s, Shortcuts::paste(), true);
    edit = make(u"editMember"_s, tr("&Edit…"), u"document-edit"_s, Shortcuts::edit());
    roles = make(u"changeRoles"_s, tr("Change &roles…"), u"user-group-properties"_s, Qt::CTRL | Qt::Key_R);
    suspend = make(u"suspendMember"_s, tr("&Suspend"), u"media-playback-pause"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    activate = make(u"activateMember"_s, tr("Make ac&tive"), u"media-playback-start"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    remove = make(u"removeMember"_s, tr("Re&move…"), u"list-remove-user"_s, Shortcuts::remove(), true);
    resendInvitation = make(u"resendInvitation"_s, tr("Rene&w invitation"), u"mail-send"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    revokeInvitation = make(u"revokeInvitation"_s, tr("Re&voke invitation"), u"mail-mark-junk"_s, {});
    copyInvitationLink = make(u"copyInvitationLink"_s, tr("Copy &invitation link"), u"edit-link"_s,
                              Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    resetPassword = make(u"resetPassword"_s, tr("Temporary passwor&d…"), u"password-generate"_s,
                         Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    endSessions = make(u"endSessions"_s, tr("End sessio&ns…"), u"lock"_s, {});
    copyTo = make(u"copyMembersTo"_s, tr("Add to another or&ganization…"), u"list-add-user"_s, {});
    moveTo = make(u"moveMembersTo"_s, tr("Mo&ve to another organization…"), u"go-next"_s, {});
    setField = make(u"setMembersField"_s, tr("Set a &field…"), u"edit-rename"_s, {});
    makeStaging();
    copy = make(u"copyMembers"_s, tr("&Copy"), u"edit-copy"_s, Shortcuts::copy(), true);
    selectAll = make(u"selectAllMembers"_s, tr("Select a&ll"), u"edit-select-all"_s, QKeySequence::SelectAll, true);
    openInNewWindow = make(u"openInNewWindow"_s, tr("Open in &new window"), u"window-new"_s, Shortcuts::openInNewWindow(), true);
    update();
}

void MemberCommands::makeStaging()
{
    stageInstead = make(u"stageInsteadOf"_s, tr("Sta&ge instead"), u"document-edit"_s, {});
    stageSuspend = make(u"stageSuspend"_s, suspend->text(), u"media-playback-pause"_s, {});
    stageActivate = make(u"stageActivate"_s, activate->text(), u"media-playback-start"_s, {});
    stageResend = make(u"stageResend"_s, resendInvitation->text(), u"mail-send"_s, {});
    auto *menu = new QMenu(m_page);
    menu->addActions({stageSuspend, stageActivate, stageResend});
    stageInstead->setMenu(menu);
    setStages(false);
}

void MemberCommands::setStages(bool offered)
{
    stageInstead->setVisible(offered);
    for (QAction *action : {copyTo, moveTo, setField})
        action->setVisible(offered);
}

QAction *MemberCommands::make(const QString &name, const QString &text, const QString &iconName,
                              const QKeySequence &shortcut, bool listOnly)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(listOnly ? Qt::WidgetShortcut : Qt::WindowShortcut);
    m_page->addAction(action);
    if (listOnly)
        m_list->addAction(action);
    return action;
}

QList<QAction *> MemberCommands::all() const
{
    return {add,     paste,  nullptr, edit,           roles,           nullptr,
            suspend, activate, remove, stageInstead, nullptr, copyTo, moveTo, setField, nullptr, resendInvitation, copyInvitationLink, revokeInvitation, resetPassword, endSessions,
            nullptr, copy,   selectAll, openInNewWindow};
}

void MemberCommands::fillMenu(QMenu *menu) const
{
    menu->setToolTipsVisible(true); // They say why something is disabled.
    for (QAction *action : all()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
}

void MemberCommands::setTraits(const Traits &traits)
{
    m_traits = traits;
    update();
}

void MemberCommands::setState(const MemberCommandState &state)
{
    m_state = state;
    update();
}

QString MemberCommands::whyNot(Verb verb, EntityKind kind) const
{
    if (!m_traits)
        return tr("The directory has not answered yet.");
    if (m_traits->readOnly)
        return m_traits->readOnlyReason.isEmpty() ? tr("This directory is read-only.") : m_traits->readOnlyReason;
    if (m_traits->allows(verb, kind))
        return {};
    const QString reason = m_traits->reasonAgainst(verb, kind);
    return reason.isEmpty() ? tr("Your roles do not allow it here.") : reason;
}

void MemberCommands::allow(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    // An empty text gives back Qt's own tool tip, made of the action's text.
    action->setToolTip(whyNot);
    action->setStatusTip(whyNot);
}

void MemberCommands::update()
{
    const QString none = m_state.selected > 0 ? QString() : tr("Select somebody first.");
    const QString one = m_state.selected == 1 ? QString()
        : m_state.selected == 0               ? none
                                              : tr("Select one person only.");
    const auto first = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    const auto when = [](bool condition, const QString &whyNot) { return condition ? QString() : whyNot; };

    allow(add, whyNot(Verb::AddMember, EntityKind::Membership));
    allow(paste, whyNot(Verb::AddMember, EntityKind::Membership));
    const QString editUser = whyNot(Verb::Patch, EntityKind::User);
    const QString editMembership = whyNot(Verb::Patch, EntityKind::Membership);
    allow(edit, first(editUser.isEmpty() ? editUser : editMembership, one));
    allow(roles, first(whyNot(Verb::SetRoles, EntityKind::Membership), m_state.people ? one : none));
    const QString status = first(whyNot(Verb::SetStatus, EntityKind::Membership), none);
    allow(suspend, first(status, when(m_state.active || m_state.pending || m_state.people,
                                      tr("Whoever is selected is suspended already."))));
    allow(activate, first(status, when(m_state.suspended || m_state.pending || m_state.people,
                                       tr("Whoever is selected is active already."))));
    allow(remove, first(whyNot(Verb::Remove, EntityKind::Membership), none));
    updateInvitations(none);
    updateTransfers(none);
    const std::pair<QAction *, QAction *> twins[] = {{stageSuspend, suspend}, {stageActivate, activate}, {stageResend, resendInvitation}};
    for (const auto &[twin, action] : twins)
        allow(twin, action->isEnabled() ? QString() : action->statusTip());
    allow(resetPassword, first(first(first(whyNot(Verb::ResetPassword, EntityKind::User), one), m_state.passwordRefusal),
                               when(m_traits && m_traits->temporaryPasswords,
                                    tr("This directory has no temporary passwords."))));
    const QString sessions = whyNot(Verb::EndSessions, EntityKind::User);
    endSessions->setVisible(sessions.isEmpty() || (m_traits && !m_traits->reasonAgainst(Verb::EndSessions, EntityKind::User).isEmpty()));
    allow(endSessions, sessions.isEmpty() ? none : sessions);
    allow(copy, none);
    allow(openInNewWindow, one);
    allow(selectAll, when(m_state.hasRows, tr("The list is empty.")));
}

void MemberCommands::updateTransfers(const QString &none)
{
    const QString one = m_state.people ? tr("Choose an organization first.") : none;
    const QString joins = whyNot(Verb::AddMember, EntityKind::Membership);
    const QString adds = m_traits && !m_traits->manyOrganizations ? tr("In this directory a person belongs to one organization.") : joins;
    allow(copyTo, adds.isEmpty() ? one : adds);
    const bool isOneCall = m_traits && m_traits->movesMembers;
    const QString moves = joins.isEmpty() && !isOneCall ? whyNot(Verb::Remove, EntityKind::Membership) : joins;
    allow(moveTo, moves.isEmpty() ? one : moves);
    const QString user = whyNot(Verb::Patch, EntityKind::User);
    const QString membership = whyNot(Verb::Patch, EntityKind::Membership);
    allow(setField, !user.isEmpty() && !membership.isEmpty() ? user : one);
}

void MemberCommands::updateInvitations(const QString &none)
{
    const bool offered = m_traits && m_traits->invitations;
    for (QAction *action : {resendInvitation, revokeInvitation, copyInvitationLink})
        action->setVisible(offered);
    QString pending = none;
    if (pending.isEmpty() && !m_state.pending)
        pending = tr("Nobody who is selected has a pending invitation.");
    const QString invite = whyNot(Verb::Invite, EntityKind::Membership);
    allow(resendInvitation, invite.isEmpty() ? pending : invite);
    const QString revoke = whyNot(Verb::RevokeInvitation, EntityKind::Invitation);
    allow(revokeInvitation, revoke.isEmpty() ? pending : revoke);
    allow(copyInvitationLink, m_state.selected > 1 ? tr("Select one person only.") : pending);
}

} // namespace Rollcall
