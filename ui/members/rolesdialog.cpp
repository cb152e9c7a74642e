#include "ui/members/rolesdialog.h"

#include "models/items/wording.h"
#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"
#include "ui/members/rolespicker.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

RolesDialog::RolesDialog(OpenDirectory &directory, QList<MemberTarget> targets, int batchSize, QWidget *parent)
    : FormDialog(parent), m_directory(directory), m_all(std::move(targets)), m_batchSize(batchSize),
      m_roles(new RolesPicker(directory, this))
{
    setObjectName(u"rolesDialog"_s);
    const bool choice = m_all.size() > 1 && m_all.first().user.id == m_all.at(1).user.id;
    m_isBulk = m_all.size() > 1 && !choice && directory.canStage();
    setVerb(m_isBulk ? tr("&Stage") : tr("&Change roles"));
    if (!m_isBulk)
        offerStaging(directory);
    if (choice)
        addOrganizationChoice();
    else if (m_all.size() > 1)
        addModeChoice();
    auto *label = new QLabel(tr("&Roles"), this);
    label->setBuddy(m_roles->view());
    content()->addWidget(label);
    content()->addWidget(m_roles);
    content()->addStretch();
    // Roles that are held but not offered any more have names too.
    QCoro::connect(directory.reader().roles(), this, [this](const Result<QList<RoleRow>> &rows) {
        if (!rows)
            return;
        for (const RoleRow &row : *rows)
            m_names.insert(row.role.id, row.role.name);
        updateSummary();
    });
    connect(m_roles, &RolesPicker::checkedChanged, this, &RolesDialog::updateSummary);
    connect(m_roles, &RolesPicker::grown, this, &RolesDialog::growToContent);
    useTargets(choice ? m_all.first(1) : m_all);
    m_roles->view()->setFocus();
}

void RolesDialog::addOrganizationChoice()
{
    auto *organizations = new QComboBox(this);
    organizations->setObjectName(u"organization"_s);
    organizations->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const MemberTarget &target : m_all)
        organizations->addItem(target.organizationName);
    auto *label = new QLabel(tr("&Organization"), this);
    label->setBuddy(organizations);
    content()->addWidget(label);
    content()->addWidget(organizations);
    connect(organizations, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            useTargets(m_all.mid(index, 1));
    });
}

void RolesDialog::addModeChoice()
{
    m_modes = new QButtonGroup(this);
    const std::pair<Mode, QString> choices[] = {
        {Mode::Give, tr("&Give these roles too")},
        {Mode::Take, tr("&Take these roles away")},
        {Mode::Replace, tr("R&eplace all roles by these")},
    };
    for (const auto &[mode, text] : choices) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(u"mode%1"_s.arg(static_cast<int>(mode)));
        m_modes->addButton(button, static_cast<int>(mode));
        content()->addWidget(button);
    }
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(static_cast<Mode>(id)); });
    setMode(Mode::Give);
}

void RolesDialog::setMode(Mode mode)
{
    m_mode = mode;
    if (m_modes)
        m_modes->button(static_cast<int>(mode))->setChecked(true);
    updateSummary();
}

void RolesDialog::useTargets(const QList<MemberTarget> &targets)
{
    m_targets = targets;
    const MemberTarget &first = targets.first();
    setWindowTitle(targets.size() == 1 ? tr("Roles of %1 in %2").arg(first.title(), first.organizationName)
                                       : tr("Roles of %n member(s) in %1", nullptr, static_cast<int>(targets.size()))
                                             .arg(first.organizationName));
    m_start = targets.size() == 1 ? first.membership.roles : QList<RoleId>();
    m_roles->setKept(m_start);
    m_roles->setOrganization(first.membership.organization);
    m_roles->setChecked(m_start);
    updateSummary();
    m_traitsRead.ask(m_directory, first.membership.organization, this, [this](const Result<Traits> &traits) {
        if (!traits)
            return;
        m_minimumRoles = traits->minimumRoles;
        updateSummary();
    });
}

QString RolesDialog::nameOf(const RoleId &id) const
{
    if (const auto role = m_roles->role(id))
        return role->name;
    return m_names.value(id, id.toString());
}

QStringList RolesDialog::namesOf(const QList<RoleId> &ids) const
{
    QStringList names;
    for (const RoleId &id : ids)
        names.append(nameOf(id));
    return names;
}

QList<RoleId> RolesDialog::wanted(const MemberTarget &target) const
{
    const QList<RoleId> checked = m_roles->checked();
    QList<RoleId> roles = target.membership.roles;
    switch (m_mode) {
    case Mode::Replace: return checked;
    case Mode::Give:
        std::ranges::copy_if(checked, std::back_inserter(roles), [&](const RoleId &id) { return !roles.contains(id); });
        break;
    case Mode::Take: roles.removeIf([&](const RoleId &id) { return checked.contains(id); }); break;
    }
    return roles;
}

bool RolesDialog::hasEdits() const
{
    const QList<RoleId> now = m_roles->checked();
    return !std::ranges::is_permutation(now, m_start);
}

void RolesDialog::updateSummary()
{
    const QList<RoleId> checked = m_roles->checked();
    const QString names = namesOf(checked).join(u", "_s);
    const int count = static_cast<int>(m_targets.size());
    const bool mayHaveNone = m_minimumRoles == 0;
    bool useful = !checked.isEmpty() || (mayHaveNone && m_mode == Mode::Replace);
    if (m_targets.size() == 1) {
        QList<RoleId> given = checked;
        given.removeIf([this](const RoleId &id) { return m_start.contains(id); });
        QList<RoleId> taken = m_start;
        taken.removeIf([&](const RoleId &id) { return checked.contains(id); });
        const QString person = m_targets.first().title();
        QStringList sentences;
        if (!given.isEmpty())
            sentences.append(tr("%1 is given %2.").arg(person, namesOf(given).join(u", "_s)));
        if (!taken.isEmpty())
            sentences.append(tr("%1 loses %2.").arg(person, namesOf(taken).join(u", "_s)));
        if (checked.isEmpty() && !mayHaveNone)
            sentences = {tr("Every member needs at least one role.")};
        useful = useful && !sentences.isEmpty();
        setSummary(sentences.isEmpty() ? tr("Nothing is changed yet.") : sentences.join(u' '));
    } else if (checked.isEmpty()) {
        setSummary(useful ? tr("%n member(s) will have no role any more.", nullptr, count) : tr("Choose at least one role."));
    } else if (m_mode == Mode::Give) {
        setSummary(tr("%1 will be given to %n member(s).", nullptr, count).arg(names));
    } else if (m_mode == Mode::Take) {
        setSummary((mayHaveNone ? tr("%1 will be taken from %n member(s).", nullptr, count)
                                : tr("%1 will be taken from %n member(s). Whoever would be left without a role is refused.", nullptr, count))
                       .arg(names));
    } else {
        setSummary(tr("%n member(s) will have exactly these roles: %1.", nullptr, count).arg(names));
    }
    verbButton()->setAvailable(useful);
}

void RolesDialog::submit()
{
    QList<BulkItem> items;
    for (const MemberTarget &target : m_targets) {
        SetRoles set;
        set.member = target.entity();
        set.before = target.membership.roles;
        set.after = wanted(target);
        items.append({target.title(), Payload(set)});
    }
    if (m_isBulk || stages())
        return stageItems(items);
    setBusy(true);
    QCoro::connect(applyBulk(&m_directory, BulkVerb::SetRoles, items, m_batchSize), this, [this](const BulkOutcome &outcome) {
        setBusy(false);
        finished(outcome);
    });
}

void RolesDialog::stageItems(const QList<BulkItem> &items)
{
    QList<Change> changes;
    for (const BulkItem &item : items)
        changes.append(m_directory.prepare(item.payload));
    stageChanges(m_directory, changes, bulkTitle(BulkVerb::SetRoles, items));
}

void RolesDialog::finished(const BulkOutcome &outcome)
{
    // What was refused altogether may be mended here; what is done in part is told by the window.
    if (outcome.failed()) {
        Message refusal;
        refusal.kind = Message::Kind::Error;
        refusal.text = outcome.sentence();
        refusal.details = outcome.details();
        refusal.key = u"refused"_s;
        messages()->post(refusal);
        growToContent();
        const auto ofRoles = [](const BulkOutcome::Refusal &one) { return one.error.field == u"roles"_s; };
        if (std::ranges::any_of(outcome.refused, ofRoles))
            m_roles->lookForObstacles(m_roles->checked());
        return;
    }
    Q_EMIT finishedAll(outcome);
    accept();
}

} // namespace Rollcall
