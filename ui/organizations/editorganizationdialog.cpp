#include "ui/organizations/editorganizationdialog.h"

#include "models/domain/json.h"
#include "models/domain/validation.h"
#include "ui/common/buttons.h"
#include "ui/common/fieldedits.h"
#include "ui/common/messagebar.h"
#include "ui/organizations/organizationform.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

EditOrganizationDialog::EditOrganizationDialog(OpenDirectory &directory, OrganizationId id, QWidget *parent)
    : FormDialog(parent), m_directory(directory), m_id(std::move(id)), m_form(new OrganizationForm(directory, this))
{
    setWindowTitle(tr("Edit organization"));
    setVerb(tr("Save"));
    content()->addWidget(m_form);
    m_form->setEnabled(false);
    verbButton()->setAvailable(false);
    connect(m_form, &OrganizationForm::edited, this, &EditOrganizationDialog::updateSummary);
    updateSummary();
    load();
}

void EditOrganizationDialog::load()
{
    QCoro::connect(m_directory.traits(m_id), this, [this](const Result<Traits> &traits) {
        if (!traits) {
            messages()->error(traits.error());
            return;
        }
        m_traits = *traits;
        m_form->setTraits(*traits);
        loadRows();
    });
}

void EditOrganizationDialog::loadRows()
{
    QCoro::connect(m_directory.reader().organization(m_id), this, [this](const Result<OrganizationRow> &row) {
        if (row)
            showRow(*row);
        else
            messages()->error(row.error());
    });
    QCoro::connect(m_directory.reader().applications(), this, [this](const Result<QList<ApplicationRow>> &rows) {
        if (rows)
            m_form->setApplications(*rows);
        else
            messages()->error(rows.error());
    });
    QCoro::connect(m_directory.reader().roleGroups(), this, [this](const Result<QList<RoleGroupRow>> &rows) {
        if (rows) {
            m_groups = *rows;
            m_form->setRoleGroups(*rows, m_id);
        } else {
            messages()->error(rows.error());
        }
    });
}

void EditOrganizationDialog::showRow(const OrganizationRow &row)
{
    m_base = row.organization;
    setWindowTitle(tr("Edit %1", "organization").arg(row.organization.title()));
    m_form->setOrganization(row.organization, row.parentName);
    m_form->setEnabled(true);
    m_form->focusFirst();
    updateSummary();
}

QList<Payload> EditOrganizationDialog::payloads() const
{
    QList<Payload> payloads;
    if (!m_base)
        return payloads;
    Patch patch{entity(m_id), editsBetween(toJson(normalized(*m_base)), toJson(m_form->organization()))};
    // What is stored may be older than the rules that normalize it: the directory compares with what it stored.
    const QJsonObject stored = toJson(*m_base);
    for (auto &edit : patch.edits)
        edit.before = stored.value(edit.field);
    if (!patch.edits.isEmpty())
        payloads.append(patch);
    const QStringList ticked = m_form->roleGroups();
    for (const auto &row : m_groups) {
        const bool was = row.group.organizations.contains(m_id);
        const bool is = ticked.contains(row.group.id.toString());
        if (was == is)
            continue;
        // Lists are merged by what was added and removed, so this organization alone says it all.
        const QJsonArray with{m_id.toString()};
        payloads.append(Patch{entity(row.group.id),
                              {{u"organizations"_s, was ? with : QJsonArray(), is ? with : QJsonArray()}}});
    }
    return payloads;
}

bool EditOrganizationDialog::hasEdits() const
{
    return !payloads().isEmpty();
}

void EditOrganizationDialog::updateSummary()
{
    QStringList changed;
    int groups = 0;
    for (const auto &payload : payloads()) {
        const auto &patch = std::get<Patch>(payload);
        if (patch.target != Ref(entity(m_id)))
            ++groups;
        else
            for (const auto &edit : patch.edits)
                changed += edit.field == u"metadata"_s ? m_form->labelsOfMetadata() : QStringList{m_form->labelOf(edit.field)};
    }
    if (groups > 0)
        changed.append(tr("Role groups"));
    verbButton()->setAvailable(!changed.isEmpty());
    setSummary(changed.isEmpty() ? tr("Nothing is changed yet.") : tr("Will change: %1.").arg(changed.join(u", "_s)));
}

bool EditOrganizationDialog::validate()
{
    m_form->clearProblems();
    if (!m_form->finish())
        return false;
    // What a directory has to say itself counts; it may be less strict than the one on this computer.
    if (const auto refused = refusal()) {
        if (!m_form->showProblem(refused->field, refused->message))
            messages()->error(*refused);
        return false;
    }
    for (const auto &problem : m_traits.refusesEdits ? Problems() : Check::organization(m_form->organization())) {
        if (problem.severity == Problem::Severity::Error && m_form->showProblem(problem.field, problem.sentence))
            return false;
    }
    if (m_form->parentIsUnclear()) {
        m_form->showProblem(u"parent"_s, tr("No organization has this name. Choose one from the list, or leave it empty."));
        return false;
    }
    return true;
}

std::optional<Error> EditOrganizationDialog::refusal() const
{
    if (!m_traits.refusesEdits || !m_base)
        return std::nullopt;
    for (const Payload &payload : payloads()) {
        const auto &patch = std::get<Patch>(payload);
        if (patch.target == Ref(entity(m_id)))
            return m_traits.refusesEdits(patch.edits, *m_base);
    }
    return std::nullopt;
}

void EditOrganizationDialog::submit()
{
    if (isBusy() || !m_base || !validate())
        return;
    const auto changes = payloads();
    if (changes.isEmpty())
        return;
    messages()->clear();
    if (stages())
        return stage(m_directory, changes);
    setBusy(true);
    QCoro::connect(m_directory.applyAll(changes), this, [this](const QList<Result<Applied>> &results) { settle(results); });
}

void EditOrganizationDialog::settle(const QList<Result<Applied>> &results)
{
    setBusy(false);
    QStringList notes;
    const Error *refused = nullptr;
    for (const auto &result : results) {
        if (result)
            notes += result->notes;
        else if (!refused)
            refused = &result.error();
    }
    if (refused) {
        refuse(*refused);
        return;
    }
    Q_EMIT saved(m_form->organization().title(), notes);
    accept();
}

void EditOrganizationDialog::refuse(const Error &error)
{
    // What was done of it stands: from here on the differences are to what is there now.
    if (error.kind == Error::Kind::Conflict && !error.field.isEmpty()) {
        resolve(error);
        return;
    }
    if (!m_form->showProblem(error.field, error.message))
        messages()->error(error);
    QCoro::connect(m_directory.reader().roleGroups(), this, [this](const Result<QList<RoleGroupRow>> &rows) {
        if (rows)
            m_groups = *rows;
    });
}

} // namespace Rollcall
