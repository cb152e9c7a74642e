#include "ui/members/setfielddialog.h"

#include "ui/common/buttons.h"
#include "ui/common/problemlabel.h"
#include "ui/members/bulk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// What tells one person from another cannot be the same for several.
bool isOnesOwn(Field field)
{
    return field == Field::Email || field == Field::Phone || field == Field::Username || field == Field::ExternalId;
}

} // namespace

SetFieldDialog::SetFieldDialog(OpenDirectory &directory, QList<MemberTarget> targets, const Traits &traits, QWidget *parent)
    : FormDialog(parent), m_directory(directory), m_targets(std::move(targets)), m_traits(traits), m_fields(traits.memberFields),
      m_choice(new QComboBox(this)), m_value(new QLineEdit(this)), m_problem(new ProblemLabel(this))
{
    setObjectName(u"setFieldDialog"_s);
    setWindowTitle(tr("Set a field of %n member(s)", nullptr, static_cast<int>(m_targets.size())));
    setVerb(tr("&Stage"));
    m_fields.removeIf([this](const FieldTrait &trait) {
        const bool ofUser = info(trait.field).ofUser != nullptr;
        return !trait.editable || isOnesOwn(trait.field) || !m_traits.allows(Verb::Patch, ofUser ? EntityKind::User : EntityKind::Membership);
    });
    m_choice->setObjectName(u"field"_s);
    for (const FieldTrait &trait : m_fields)
        m_choice->addItem(info(trait.field).label());
    m_value->setObjectName(u"value"_s);
    m_problem->setField(m_value);
    const auto add = [this](const QString &text, QWidget *widget) {
        auto *label = new QLabel(text, this);
        label->setBuddy(widget);
        content()->addWidget(label);
        content()->addWidget(widget);
    };
    add(tr("&Field"), m_choice);
    add(tr("&Value"), m_value);
    content()->addWidget(m_problem);
    content()->addStretch();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SetFieldDialog::updateSummary);
    connect(m_value, &QLineEdit::textChanged, this, &SetFieldDialog::updateSummary);
    m_choice->setFocus();
    updateSummary();
}

const FieldTrait &SetFieldDialog::field() const
{
    return m_fields.at(m_choice->currentIndex());
}

bool SetFieldDialog::hasEdits() const
{
    return !m_value->text().isEmpty();
}

QString SetFieldDialog::problem() const
{
    const FieldInfo &about = info(field().field);
    MemberTarget sample = m_targets.first();
    if (about.ofUser)
        sample.user.*about.ofUser = m_value->text().trimmed();
    else
        sample.membership.*about.ofMembership = m_value->text().trimmed();
    const Problems problems = m_traits.checkMember ? m_traits.checkMember(sample.user, sample.membership) : Problems();
    const auto found = std::ranges::find_if(problems, [&about](const Problem &problem) {
        return problem.field == about.key && problem.severity == Problem::Severity::Error;
    });
    return found == problems.end() ? QString() : found->sentence;
}

void SetFieldDialog::updateSummary()
{
    if (m_fields.isEmpty()) {
        setSummary(tr("This directory has no field that may be set for several members."));
        verbButton()->setAvailable(false);
        return;
    }
    m_problem->setProblem(problem());
    const int count = static_cast<int>(changes().size());
    const QString label = info(field().field).label();
    if (count == 0)
        setSummary(tr("Nothing is changed: it is so already."));
    else if (m_value->text().trimmed().isEmpty())
        setSummary(tr("%1 is emptied for %n member(s).", nullptr, count).arg(label));
    else
        setSummary(tr("%1 becomes “%2” for %n member(s).", nullptr, count).arg(label, m_value->text().trimmed()));
    verbButton()->setAvailable(count > 0 && m_problem->problem().isEmpty());
}

QList<Change> SetFieldDialog::changes() const
{
    const FieldInfo &about = info(field().field);
    const QString after = m_value->text().trimmed();
    QList<Change> changes;
    QSet<UserId> seen;
    for (const MemberTarget &target : m_targets) {
        const QString &before = about.ofUser ? target.user.*about.ofUser : target.membership.*about.ofMembership;
        if (before == after || (about.ofUser && seen.contains(target.user.id)))
            continue;
        seen.insert(target.user.id);
        const EntityId whose = about.ofUser ? entity(target.user.id) : target.entity();
        changes.append(m_directory.prepare(Patch{whose, {{about.key, before, after}}}));
    }
    return changes;
}

void SetFieldDialog::submit()
{
    if (isBusy() || !verbButton()->isEnabled())
        return;
    const QList<Change> all = changes();
    const QString title = all.size() < 2 ? QString() : tr("Set %1 of %n member(s)", nullptr, static_cast<int>(all.size())).arg(info(field().field).label());
    stageChanges(m_directory, all, title);
}

} // namespace Rollcall
