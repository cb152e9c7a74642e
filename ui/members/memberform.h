#pragma once

#include "models/directory/traits.h"
#include "models/domain/error.h"

#include <QWidget>

namespace Rollcall {

class FormBuilder;
struct AccountRefusals;

/// The fields of one member, made from what the directory takes. Each is checked when it is left, all on submit.
class MemberForm final : public QWidget
{
    Q_OBJECT
public:
    explicit MemberForm(const Traits &traits, QWidget *parent = nullptr);

    const Traits &traits() const { return m_traits; }
    FormBuilder &fields() const { return *m_fields; }
    QString value(Field field) const; ///< Normalized; empty for a field that is not here.

    /// Shows what is stored; what cannot be changed afterwards is locked.
    void load(const User &user, const Membership &membership);
    /// Locks the fields of the user, or those of the membership.
    void lock(bool ofUser);
    /// Locks what the directory would refuse to change of the account; each field says why.
    void lock(const AccountRefusals &refusals);
    /// As if it had been typed.
    void enter(Field field, const QString &text);
    void clear();
    /// The edited fields of the user, or of the membership.
    QList<FieldEdit> edits(bool ofUser) const;
    bool isEdited() const;

    /// Everything is checked, broken rules are shown, the focus moves to the first. True when there is none.
    bool validate();
    /// The rules that are broken now.
    Problems problems() const;
    /// Shows a refusal at its field; false when the field is not here.
    bool showRefusal(const Error &error);
    /// What was found by asking, not by the rules: stays until the field is edited.
    void setFinding(Field field, const QString &sentence);
    /// A quiet line under the field; empty gives its own back.
    void setHint(Field field, const QString &hint);

Q_SIGNALS:
    void edited(const QString &key);

private:
    void addFields();

    Traits m_traits;
    FormBuilder *m_fields;
    Problems m_findings;
    User m_user;
    Membership m_membership;
};

} // namespace Rollcall
