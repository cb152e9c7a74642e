#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/common/messagebar.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace Rollcall {

/// The state of a person's invitation into one organization, with what can be done about it.
class InvitationPane final : public QFrame
{
    Q_OBJECT
public:
    explicit InvitationPane(QWidget *parent = nullptr);

    /// Hides itself where there is nothing to say.
    void show(OpenDirectory *directory, const User &user, const std::optional<MembershipDetails> &details);
    void setTraits(const Traits &traits);
    QString text() const;

Q_SIGNALS:
    void messagePosted(const Rollcall::Message &message);

private:
    void updateButtons();
    void renew();
    void revoke();
    void copyLink();
    void run(Payload payload, const QString &done, const QString &work);
    void stage(Payload payload, const QString &work);
    bool isPending() const;

    QPointer<OpenDirectory> m_directory;
    QString m_person;
    std::optional<MembershipDetails> m_details;
    std::optional<Traits> m_traits;
    bool m_busy = false;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_copy;
    QPushButton *m_renew;
    QPushButton *m_revoke;
};

} // namespace Rollcall
