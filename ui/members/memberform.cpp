#include "ui/members/memberform.h"

#include "ui/common/formbuilder.h"
#include "ui/members/accountrefusals.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

MemberForm::MemberForm(const Traits &traits, QWidget *parent)
    : QWidget(parent), m_traits(traits), m_fields(new FormBuilder(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fields);
    addFields();
    setHint(Field::Email, {});
    setFocusProxy(m_fields);
    connect(m_fields, &FormBuilder::edited, this, [this](const QString &key) {
        m_findings.removeIf([&key](const Problem &problem) { return problem.field == key; });
        if (FieldRow *row = m_fields->row(key))
            row->setProblem(std::nullopt); // What was said was about another text.
        Q_EMIT edited(key);
    });
    connect(m_fields, &FormBuilder::finished, this, [this] { m_fields->setProblems(problems(), true); });
}

void MemberForm::addFields()
{
    const auto isMain = [this](const FieldTrait &trait) {
        const Field field = trait.field;
        const bool contact = m_traits.emailOrPhone && (field == Field::Email || field == Field::Phone);
        return trait.required || contact || field == Field::Email || field == Field::Name;
    };
    // Required ones first, then who it is; everything else is folded by group until it is wanted.
    for (const bool required : {true, false}) {
        for (const FieldTrait &trait : m_traits.memberFields) {
            if (isMain(trait) && trait.required == required)
                m_fields->addField(trait);
        }
    }
    for (const FieldGroup group : {FieldGroup::Identity, FieldGroup::Employment, FieldGroup::Address, FieldGroup::Preferences}) {
        bool begun = false;
        for (const FieldTrait &trait : m_traits.memberFields) {
            if (isMain(trait) || info(trait.field).group != group)
                continue;
            if (!begun)
                m_fields->beginSection(group == FieldGroup::Identity ? tr("More about the person") : displayName(group), false);
            begun = true;
            m_fields->addField(trait);
        }
    }
    m_fields->beginSection({});
}

QString MemberForm::value(Field field) const
{
    const FieldRow *row = m_fields->row(field);
    return row ? normalized(field, row->value()) : QString();
}

void MemberForm::load(const User &user, const Membership &membership)
{
    m_user = user;
    m_membership = membership;
    m_findings.clear();
    m_fields->setValues(user, membership);
    m_fields->setProblems({});
    for (const FieldTrait &trait : m_traits.memberFields) {
        // A new person has no stored values yet, and takes them all.
        if (FieldRow *row = m_fields->row(trait.field); row && !trait.editable && !user.id.isEmpty()) {
            row->setReadOnly(true);
            row->setHint(tr("This directory does not let it be changed afterwards."));
        }
    }
}

void MemberForm::lock(bool ofUser)
{
    for (FieldRow *row : m_fields->rows()) {
        const FieldInfo *about = fieldByKey(row->key());
        if (about && (about->ofUser != nullptr) == ofUser)
            row->setReadOnly(true);
    }
}

void MemberForm::lock(const AccountRefusals &refusals)
{
    for (FieldRow *row : m_fields->rows()) {
        const FieldInfo *about = fieldByKey(row->key());
        if (!about || !about->ofUser)
            continue;
        const QString &reason = about->group == FieldGroup::Preferences ? refusals.preferences : refusals.profile;
        if (reason.isEmpty())
            continue;
        row->setReadOnly(true);
        row->setToolTip(reason);
        row->editor()->setAccessibleDescription(reason);
    }
}

void MemberForm::enter(Field field, const QString &text)
{
    if (FieldRow *row = m_fields->row(field)) {
        m_fields->setValue(row->key(), text);
        Q_EMIT edited(row->key());
    }
}

void MemberForm::clear()
{
    load({}, {});
    setHint(Field::Email, {});
}

QList<FieldEdit> MemberForm::edits(bool ofUser) const
{
    QList<FieldEdit> result;
    for (const FieldRow *row : m_fields->rows()) {
        const FieldInfo *about = fieldByKey(row->key());
        if (!about || (about->ofUser != nullptr) != ofUser)
            continue;
        const QString &before = ofUser ? m_user.*about->ofUser : m_membership.*about->ofMembership;
        const QString after = normalized(about->field, row->value());
        // Compared as typed too: tidying what was stored untidily is no edit of the person's.
        if (row->value() != before && after != before)
            result.append({about->key, before, after});
    }
    return result;
}

bool MemberForm::isEdited() const
{
    return !edits(true).isEmpty() || !edits(false).isEmpty();
}

Problems MemberForm::problems() const
{
    const User user = m_fields->user(m_user);
    const Membership membership = m_fields->membership(m_membership);
    Problems found = m_findings;
    for (const FieldTrait &trait : m_traits.memberFields) {
        const FieldInfo &about = info(trait.field);
        if (trait.required && value(trait.field).isEmpty())
            found.append({Problem::Severity::Error, about.key, tr("%1 is required.").arg(about.label())});
    }
    if (m_traits.checkMember)
        return found + m_traits.checkMember(user, membership);
    for (const FieldTrait &trait : m_traits.memberFields)
        found += Check::memberField(trait.field, value(trait.field));
    if (m_traits.emailOrPhone && user.email.isEmpty() && user.phone.isEmpty())
        found.append({Problem::Severity::Error, info(Field::Email).key,
                      tr("An e-mail address or a phone number is required.")});
    return found;
}

bool MemberForm::validate()
{
    const Problems all = problems();
    m_fields->setProblems(all);
    const bool wrong = std::ranges::any_of(all, [](const Problem &p) { return p.severity == Problem::Severity::Error; });
    if (wrong)
        m_fields->focusFirstError();
    return !wrong;
}

bool MemberForm::showRefusal(const Error &error)
{
    FieldRow *row = m_fields->row(error.field);
    if (!row)
        return false;
    m_findings.append({Problem::Severity::Error, error.field, error.message});
    row->setProblem(m_findings.last());
    m_fields->focusFirstError();
    return true;
}

void MemberForm::setFinding(Field field, const QString &sentence)
{
    const QString key = info(field).key;
    m_findings.removeIf([&key](const Problem &problem) { return problem.field == key; });
    FieldRow *row = m_fields->row(field);
    if (!row)
        return;
    if (!sentence.isEmpty()) {
        m_findings.append({Problem::Severity::Error, key, sentence});
        row->setProblem(m_findings.last());
    }
}

void MemberForm::setHint(Field field, const QString &hint)
{
    FieldRow *row = m_fields->row(field);
    if (!row)
        return;
    const bool either = field == Field::Email && m_traits.emailOrPhone && m_fields->row(Field::Phone);
    row->setHint(hint.isEmpty() && either ? tr("An e-mail address or a phone number is required.") : hint);
}

} // namespace Rollcall
