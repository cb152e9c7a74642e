#pragma once

#include "models/directory/traits.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Rollcall {

/// What the selection is, as far as commands care.
struct MemberCommandState {
    qint64 selected = 0;
    bool people = false;      ///< People of the directory: a row is not one membership.
    bool pending = false;     ///< Some selected row is pending,
    bool active = false;      ///< or active,
    bool suspended = false;   ///< or suspended.
    bool hasRows = false;     ///< The list shows something.
    QString passwordRefusal = {}; ///< Why the one who is selected gets no temporary password from this person.
};

/// The actions of a list of members, for its menu, the menu bar and the tool bar. What cannot be done is disabled, and its
/// tool tip says why.
class MemberCommands final : public QObject
{
    Q_OBJECT
public:
    /// Shortcuts work in `page`, those that every text field has too only in `list`.
    MemberCommands(QWidget *page, QWidget *list);

    QAction *add;
    QAction *paste;
    QAction *edit;
    QAction *roles;
    QAction *suspend;
    QAction *activate;
    QAction *remove;
    QAction *resendInvitation;
    QAction *revokeInvitation;
    QAction *copyInvitationLink;
    QAction *resetPassword;
    QAction *endSessions; ///< Hidden where the directory says nothing about sessions.
    QAction *copyTo;
    QAction *moveTo;
    QAction *setField;
    QAction *stageInstead; ///< With a menu of the single actions that are applied without a dialog; hidden without a basket.
    QAction *stageSuspend;
    QAction *stageActivate;
    QAction *stageResend;
    QAction *copy;
    QAction *selectAll;
    QAction *openInNewWindow;

    /// In the order of a menu; nullptr is a separator.
    QList<QAction *> all() const;
    void fillMenu(QMenu *menu) const;

    void setTraits(const Traits &traits);
    void setStages(bool offered);
    void setState(const MemberCommandState &state);

private:
    QAction *make(const QString &name, const QString &text, const QString &iconName, const QKeySequence &shortcut,
                  bool listOnly = false);
    void update();
    /// Enabled unless there is a reason not to be.
    void allow(QAction *action, const QString &whyNot);
    QString whyNot(Verb verb, EntityKind kind) const;
    void updateInvitations(const QString &none);
    void updateTransfers(const QString &none);
    void makeStaging();

    QWidget *m_page;
    QWidget *m_list;
    std::optional<Traits> m_traits;
    MemberCommandState m_state;
};

} // namespace Rollcall
