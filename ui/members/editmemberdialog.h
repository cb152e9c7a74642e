#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/common/formdialog.h"

class QVBoxLayout;

namespace Rollcall {

class ConflictPane;
struct AccountRefusals;
class MemberForm;

/// Edits a person and, in an organization, their membership. Only what was edited is sent, each field with what it was
/// before, so that nothing of somebody else's is overwritten.
class EditMemberDialog final : public FormDialog
{
    Q_OBJECT
public:
    EditMemberDialog(OpenDirectory &directory, UserId user, std::optional<OrganizationId> organization,
                     QWidget *parent = nullptr);

    MemberForm *form() const { return m_form; } ///< nullptr until the person is read.
    ConflictPane *conflicts() const { return m_conflicts; }

Q_SIGNALS:
    void saved(const QString &person, const QStringList &notes);

protected:
    bool hasEdits() const override;
    void submit() override;

private:
    void read();
    void readPerson(const Traits &traits);
    void failed(const Error &error);
    void readRefusals(const Traits &traits, const Person &person);
    void build(Traits traits, const Person &person, const AccountRefusals &refusals);
    void finished(const QList<Result<Applied>> &results);
    void reread(const Error &refusal);
    /// Takes what is stored now as the base, keeps the edits. True when somebody else had edited the same fields.
    bool showConflicts(const Person &person);
    QList<FieldEdit> edits(bool ofUser) const;
    void updateSummary();
    std::optional<Membership> membershipOf(const Person &person) const;

    OpenDirectory &m_directory;
    UserId m_user;
    std::optional<OrganizationId> m_organization;
    Person m_person;
    Membership m_membership; ///< Empty where only the person is edited.
    MemberForm *m_form = nullptr;
    ConflictPane *m_conflicts;
    QVBoxLayout *m_place;
};

} // namespace Rollcall
