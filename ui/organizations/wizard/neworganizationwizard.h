#pragma once

#include "ui/organizations/wizard/neworganization.h"

#include <QSet>
#include <QWizard>

class QLabel;

namespace Rollcall {

class AccessPage;
class IdentityPage;
class MessageBar;
class PeoplePage;

/// Makes an organization with its owner and first admin: identity, domains and applications, people,
/// review, as far as the directory has these. Open it with
/// open(); it emits created() and closes itself when everything is done.
class NewOrganizationWizard final : public QWizard
{
    Q_OBJECT
public:
    enum PageId { Identity, Access, People, Review };

    /// `traits`: of the directory itself.
    explicit NewOrganizationWizard(OpenDirectory &directory, const Traits &traits = {}, QWidget *parent = nullptr);

    NewOrganization draft() const;

    void accept() override;
    /// Asks first when something was typed.
    void reject() override;

Q_SIGNALS:
    /// The organization is there; `notes` are sentences that the person should read.
    void created(const Rollcall::OrganizationId &id, const QString &title, const QStringList &notes);

private:
    void buildReview();
    void showReview();
    void stage(const QList<Change> &changes);
    void settle(const QList<Change> &changes, const QList<Result<Applied>> &results);
    void stepAside();
    void finish();
    void refuse(const Error &error, const QString &prefix);
    void goTo(int page);
    void setApplying(bool applying);
    bool isTouched() const;

    OpenDirectory &m_directory;
    IdentityPage *m_identity;
    AccessPage *m_access;
    PeoplePage *m_people;
    QWizardPage *m_review;
    QLabel *m_sentences = nullptr;
    MessageBar *m_messages = nullptr;
    std::optional<Change> m_create;  ///< Once it was applied: what comes after is tried again without it.
    OrganizationId m_created;
    QSet<QString> m_added; ///< Addresses of those who are members of it already.
    QStringList m_notes;
    NewOrganization m_untouched;
    bool m_applying = false;
};

} // namespace Rollcall
