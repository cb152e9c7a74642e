#pragma once

#include "ui/common/formdialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/traitsread.h"
#include "ui/members/knownaddress.h"
#include "ui/members/pastedpeople.h"

namespace Rollcall {

class AddOptions;
class MemberForm;
class OrganizationPicker;
class ProblemLabel;
class RolesPicker;
class SecretPane;

/// Adds members, one after the other. The form is made from the directory's traits.
class AddMemberDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Without an organization (opened from People) the dialog asks for one.
    AddMemberDialog(OpenDirectory &directory, std::optional<OrganizationId> organization, QWidget *parent = nullptr);

    /// Goes through these people: each fills the form, may be changed, added or skipped.
    void setPeople(const QList<PastedPerson> &people);
    MemberForm *form() const { return m_form; } ///< nullptr until the directory has told its traits.
    RolesPicker *roles() const { return m_roles; }
    void reject() override;

Q_SIGNALS:
    void added(const Rollcall::Applied &result, const QString &person, const QString &organization, bool invited);

protected:
    bool hasEdits() const override;
    void submit() override;

private:
    void build();
    void setOrganization(const OrganizationId &id);
    void readOrganization();
    static Message failure(const Error &error, const QString &key, const std::function<void()> &again);
    void askTraits();
    void useTraits(const Traits &traits);
    void lookUpKnown();
    void showKnown(const KnownAddress::Answer &answer);
    void updateSummary();
    void send(bool another);
    bool validate();
    void finished(const Result<Applied> &result);
    void proceed();
    void showPerson();
    QString personName() const;

    OpenDirectory &m_directory;
    OrganizationId m_organization;
    QString m_organizationName; ///< Empty until it is read; nobody is added before that.
    OrganizationPicker *m_picker = nullptr; ///< Only when opened from People.
    ProblemLabel *m_pickerProblem = nullptr;
    MemberForm *m_form = nullptr;
    QWidget *m_formPlace;
    RolesPicker *m_roles;
    AddOptions *m_options;
    SecretPane *m_secret;
    KnownAddress *m_known;
    QPushButton *m_another;
    QPushButton *m_skip;
    QList<PastedPerson> m_people;
    qsizetype m_at = 0;
    QString m_knownUser; ///< Title of the user who has the address already; empty for nobody.
    bool m_addAnother = false;
    TraitsRead m_traitsRead;
};

/// One sentence about what pressing the button will do, or what is missing.
struct AddPlan {
    QString person; ///< Empty while neither name nor address is there.
    bool chosen = false; ///< An organization is chosen; its name may be on its way.
    QString organization;
    QStringList roles;
    bool invite = false;
    int hours = 48;
    bool password = false;
    bool known = false; ///< The directory has the person already.

    QString sentence() const;
};

} // namespace Rollcall
