#include "ui/organizations/organizationform.h"

#include "models/domain/validation.h"
#include "ui/common/checklist.h"
#include "ui/common/foldingsection.h"
#include "ui/organizations/domainseditor.h"
#include "ui/organizations/logofield.h"
#include "ui/organizations/metadataeditor.h"
#include "ui/organizations/traitfields.h"
#include "ui_organizationidentity.h"

#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

OrganizationForm::OrganizationForm(OpenDirectory &directory, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::OrganizationIdentity>()), m_logo(new LogoField(directory)), m_domains(new DomainsEditor),
      m_applications(new CheckList), m_roleGroups(new CheckList), m_metadata(new MetadataEditor)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *identity = new QWidget;
    m_ui->setupUi(identity);
    layout->addWidget(identity);
    auto *logoLabel = new QLabel(tr("L&ogo"));
    logoLabel->setObjectName(u"logoLabel"_s);
    logoLabel->setBuddy(m_logo);
    m_ui->form->addRow(logoLabel, m_logo);
    m_fields = new TraitFields(m_ui->form, TraitFields::Use::Editing, identity);
    m_locked = new QLabel;
    m_locked->setObjectName(u"lockedNote"_s);
    m_locked->setWordWrap(true);
    m_locked->setForegroundRole(QPalette::PlaceholderText);
    m_locked->hide();
    layout->addWidget(m_locked);
    m_ui->parent->setReader(directory.reader());
    m_domains->setReader(directory.reader());
    for (const auto status : {OrganizationStatus::Active, OrganizationStatus::Suspended})
        m_ui->status->addItem(displayName(status), toKey(status));
    m_applications->setObjectName(u"applications"_s);
    m_applications->list()->setAccessibleName(tr("Applications"));
    m_applications->setEmptyText(tr("No applications yet. They are added under Roles."));
    m_roleGroups->setObjectName(u"roleGroups"_s);
    m_roleGroups->list()->setAccessibleName(tr("Role groups"));
    m_roleGroups->setEmptyText(tr("No role groups yet. They are added under Roles."));

    m_domainsSection = addSection(tr("Domains"), m_domains, {});
    m_applicationsSection = addSection(tr("Applications"), m_applications, {});
    m_groupsSection = addSection(tr("Role groups"), m_roleGroups, tr("Their roles can be given to members here."));
    m_metadataSection = addSection(tr("Metadata"), m_metadata, tr("Kept for other programs."));
    layout->addStretch();

    for (auto *line : {m_ui->name, m_ui->displayName, m_ui->phone, static_cast<QLineEdit *>(m_ui->parent)}) {
        auto *problem = findChild<ProblemLabel *>(line->objectName() + u"Problem"_s);
        problem->setField(line);
        connect(line, &QLineEdit::textChanged, this, [this, problem] {
            problem->setProblem({});
            Q_EMIT edited();
        });
    }
    connect(m_fields, &TraitFields::edited, this, &OrganizationForm::edited);
    connect(m_logo, &LogoField::logoChanged, this, &OrganizationForm::edited);
    connect(m_ui->parent, &OrganizationPicker::chosenChanged, this, &OrganizationForm::edited);
    connect(m_ui->status, &QComboBox::currentIndexChanged, this, &OrganizationForm::edited);
    connect(m_domains, &DomainsEditor::domainsChanged, this, &OrganizationForm::edited);
    connect(m_domains->line(), &QLineEdit::textChanged, this, &OrganizationForm::edited);
    connect(m_applications, &CheckList::checkedChanged, this, &OrganizationForm::edited);
    connect(m_roleGroups, &CheckList::checkedChanged, this, &OrganizationForm::edited);
    connect(m_metadata, &MetadataEditor::edited, this, &OrganizationForm::edited);
    connect(this, &OrganizationForm::edited, this, &OrganizationForm::updateSummaries);
    m_fields->setFields(everyOrganizationField());
}

OrganizationForm::~OrganizationForm() = default;

FoldingSection *OrganizationForm::addSection(const QString &title, QWidget *content, const QString &hint)
{
    if (!hint.isEmpty()) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        auto *words = new QLabel(hint);
        words->setWordWrap(true);
        words->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(words);
        column->addWidget(content);
        content = box;
    }
    auto *section = new FoldingSection(title, this);
    section->setContent(content);
    section->setExpanded(false);
    layout()->addWidget(section);
    return section;
}

void OrganizationForm::setTraits(const Traits &traits)
{
    m_fields->setFields(traits.organizationFields);
    m_domainsSection->setVisible(m_fields->takes(u"domains"_s));
    m_applicationsSection->setVisible(m_fields->takes(u"applications"_s));
    m_metadataSection->setVisible(m_fields->takes(u"metadata"_s));
    m_groupsSection->setVisible(traits.allows(Verb::Patch, EntityKind::RoleGroup));
    const QStringList reasons = m_fields->lockedReasons();
    m_locked->setText(reasons.join(u' '));
    m_locked->setVisible(!reasons.isEmpty());
}

void OrganizationForm::setOrganization(const Organization &organization, const QString &parentName)
{
    m_organization = organization;
    const QSignalBlocker quiet(this);
    m_ui->name->setText(organization.name);
    m_ui->displayName->setText(organization.displayName);
    m_ui->phone->setText(organization.phone);
    m_ui->parent->setExcluded(organization.id);
    m_ui->parent->choose(organization.parent, parentName);
    m_ui->status->setCurrentIndex(m_ui->status->findData(toKey(organization.status)));
    m_logo->setName(organization.id.toString(), organization.title());
    m_logo->setLogo(organization.logo);
    m_domains->setOwn(organization.id);
    m_domains->setDomains(organization.domains);
    QStringList applications;
    for (const auto &id : organization.applications)
        applications.append(id.toString());
    m_applications->setChecked(applications);
    m_metadata->setMetadata(organization.metadata);
    m_fields->setMetadata(organization.metadata);
    updateSummaries();
}

void OrganizationForm::setApplications(const QList<ApplicationRow> &applications)
{
    QList<CheckList::Item> items;
    for (const auto &row : applications)
        items.append({row.application.id.toString(), row.application.name, {}});
    m_applications->setItems(items);
    updateSummaries();
}

void OrganizationForm::setRoleGroups(const QList<RoleGroupRow> &groups, const OrganizationId &organization)
{
    QList<CheckList::Item> items;
    QStringList assigned;
    for (const auto &row : groups) {
        const QString name = row.applicationName.isEmpty() ? row.group.name
                                                           : tr("%1 (%2)", "role group, application").arg(row.group.name, row.applicationName);
        items.append({row.group.id.toString(), name, row.roleNames.join(u", "_s)});
        if (row.group.organizations.contains(organization))
            assigned.append(row.group.id.toString());
    }
    m_roleGroups->setItems(items);
    m_roleGroups->setChecked(assigned);
    updateSummaries();
}

Organization OrganizationForm::organization() const
{
    Organization edited = m_organization;
    edited.name = m_ui->name->text();
    edited.displayName = m_ui->displayName->text();
    edited.phone = m_ui->phone->text();
    edited.logo = m_logo->logo();
    edited.parent = m_ui->parent->chosen();
    edited.status = organizationStatusFromKey(m_ui->status->currentData().toString()).value_or(m_organization.status);
    edited.domains = m_domains->domains();
    edited.applications.clear();
    for (const auto &id : m_applications->checked())
        edited.applications.append(ApplicationId(id));
    // The order of ticked boxes is not the stored one, and the order alone is no edit.
    if (QSet(edited.applications.begin(), edited.applications.end())
        == QSet(m_organization.applications.begin(), m_organization.applications.end()))
        edited.applications = m_organization.applications;
    edited.metadata = m_fields->metadata(m_fields->takes(u"metadata"_s) ? m_metadata->metadata() : m_organization.metadata);
    return normalized(edited);
}

QStringList OrganizationForm::roleGroups() const
{
    return m_roleGroups->checked();
}

bool OrganizationForm::parentIsUnclear() const
{
    return m_ui->parent->isUnclear();
}

bool OrganizationForm::finish()
{
    if (m_logo->isBusy())
        return false;
    if (m_domains->finish())
        return true;
    m_domainsSection->setExpanded(true);
    return false;
}

bool OrganizationForm::showProblem(const QString &field, const QString &sentence)
{
    if (auto *label = findChild<ProblemLabel *>(field + u"Problem"_s)) {
        label->setProblem(sentence);
        if (auto *editor = findChild<QWidget *>(field))
            editor->setFocus();
        return true;
    }
    if (field == u"domains"_s) {
        m_domainsSection->setExpanded(true);
        m_domains->showProblem(sentence);
        m_domains->setFocus();
        return true;
    }
    return false;
}

void OrganizationForm::clearProblems()
{
    for (auto *label : findChildren<ProblemLabel *>())
        label->setProblem({});
}

void OrganizationForm::focusFirst()
{
    m_ui->name->setFocus();
    // All selected, with the beginning of a long name in sight.
    m_ui->name->end(false);
    m_ui->name->home(true);
}

QString OrganizationForm::labelOf(const QString &field) const
{
    return organizationFieldLabel(field);
}

QStringList OrganizationForm::labelsOfMetadata() const
{
    QStringList labels;
    const QJsonObject now = m_fields->metadata(m_organization.metadata);
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (const auto *field = m_fields->field(it.key()); field && it.value() != m_organization.metadata.value(it.key()))
            labels.append(field->title());
    }
    return labels.isEmpty() ? QStringList{labelOf(u"metadata"_s)} : labels;
}

const OrganizationFieldTrait *OrganizationForm::extraField(const QString &key) const
{
    const auto *field = m_fields->field(key);
    return field && field->isInMetadata() ? field : nullptr;
}

void OrganizationForm::updateSummaries()
{
    m_domainsSection->setSummary(m_domains->domains().join(u", "_s));
    m_applicationsSection->setSummary(m_applications->checkedTexts().join(u", "_s));
    m_groupsSection->setSummary(m_roleGroups->checkedTexts().join(u", "_s));
    m_metadataSection->setSummary(m_metadata->metadata().keys().join(u", "_s));
}

} // namespace Rollcall
