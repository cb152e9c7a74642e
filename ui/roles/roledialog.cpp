#include "ui/roles/roledialog.h"

#include "models/domain/json.h"
#include "models/items/whereavailable.h"
#include "models/items/wording.h"
#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"
#include "ui_roleform.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

RoleDialog::RoleDialog(OpenDirectory &directory, QWidget *parent)
    : EditDialog(directory, EntityKind::Role, parent), m_ui(std::make_unique<Ui::RoleForm>())
{
    setWindowTitle(tr("New role"));
    setVerb(tr("Create role"));
    build();
    showRole({}, {});
    m_ui->holders->hide();
    m_ui->showHolders->hide();
    m_ui->available->hide();
    startNew(image());
}

RoleDialog::RoleDialog(OpenDirectory &directory, const RoleRow &row, bool copy, QWidget *parent)
    : EditDialog(directory, EntityKind::Role, parent), m_ui(std::make_unique<Ui::RoleForm>()), m_row(row),
      m_builtIn(row.role.builtIn && !copy)
{
    build();
    Role shown = row.role;
    if (copy) {
        setWindowTitle(tr("New role"));
        setVerb(tr("Create role"));
        shown.id = {};
        shown.builtIn = false;
        shown.created = {};
        shown.name = tr("%1 (copy)").arg(row.role.name);
        m_ui->holders->hide();
        m_ui->showHolders->hide();
        m_ui->available->hide();
    } else {
        setWindowTitle(m_builtIn ? tr("Role %1").arg(row.role.name) : tr("Edit %1", "role").arg(row.role.name));
        setVerb(tr("Save"));
        m_ui->holders->setText(!row.holdersKnown  ? tr("Members who hold this role: %1").arg(Wording::number(row.holders, false))
                               : row.holders == 0 ? tr("Nobody holds this role.")
                                                  : tr("%n member(s) hold this role.", nullptr, static_cast<int>(row.holders)));
        m_ui->showHolders->setVisible(row.holders > 0);
        // Where a role belongs is settled when it is made.
        for (QWidget *fixed : {static_cast<QWidget *>(m_ui->belongsTo), static_cast<QWidget *>(m_ui->application),
                               static_cast<QWidget *>(m_ui->organization)})
            fixed->setEnabled(false);
        readAvailability();
    }
    showRole(shown, row.belongsTo);
    if (m_builtIn) {
        m_ui->reason->setText(tr("This role is built in. Rollcall itself depends on it, so it stays as it is; duplicate it to make one of your own."));
        m_ui->reason->setVisible(true);
        m_ui->name->setReadOnly(true);
        m_ui->description->setReadOnly(true);
        m_ui->permissions->setReadOnly(true);
        setReadOnly();
        verbButton()->hide();
        cancelButton()->setText(tr("Close"));
    }
    if (copy)
        startNew(image());
    else
        startEditing(entity(row.role.id), toJson(row.role));
}

RoleDialog::~RoleDialog() = default;

void RoleDialog::build()
{
    auto *form = new QWidget;
    m_ui->setupUi(form);
    content()->addWidget(form, 1);
    m_ui->belongsTo->addItem(tr("The whole directory"));
    m_ui->belongsTo->addItem(tr("An application"));
    m_ui->belongsTo->addItem(tr("An organization"));
    m_ui->organization->setReader(directory().reader());
    m_ui->nameProblem->setField(m_ui->name);
    m_ui->descriptionProblem->setField(m_ui->description);
    m_ui->organizationProblem->setField(m_ui->organization);
    connect(m_ui->name, &QLineEdit::textChanged, this, [this] {
        m_ui->nameProblem->setProblem({});
        updateVerb();
    });
    connect(m_ui->description, &QLineEdit::textChanged, this, &RoleDialog::updateVerb);
    connect(m_ui->permissions, &PermissionsEditor::permissionsChanged, this, [this] {
        m_ui->permissionsProblem->setProblem({});
        updateVerb();
    });
    connect(m_ui->belongsTo, &QComboBox::currentIndexChanged, this, &RoleDialog::placeChanged);
    connect(m_ui->application, &QComboBox::currentIndexChanged, this, &RoleDialog::updateVerb);
    connect(m_ui->organization, &OrganizationPicker::chosenChanged, this, [this] {
        m_ui->organizationProblem->setProblem({});
        readHeld();
        updateVerb();
    });
    connect(m_ui->showHolders, &QPushButton::clicked, this, [this] {
        Q_EMIT showHoldersRequested(m_row.role.id);
        reject();
    });
    readApplications();
    m_ui->name->setFocus();
}

void RoleDialog::showRole(const Role &role, const QString &belongsTo)
{
    m_shown = role;
    m_ui->name->setText(role.name);
    m_ui->description->setText(role.description);
    m_ui->permissions->setPermissions(role.permissions);
    m_ui->organization->choose(role.organization, role.organization.isEmpty() ? QString() : belongsTo);
    if (!role.application.isEmpty() && m_ui->application->findData(role.application.toString()) < 0)
        m_ui->application->addItem(belongsTo, role.application.toString());
    m_ui->application->setCurrentIndex(std::max(0, m_ui->application->findData(role.application.toString())));
    m_ui->belongsTo->setCurrentIndex(!role.organization.isEmpty()  ? InOrganization
                                     : !role.application.isEmpty() ? InApplication
                                                                   : InDirectory);
    placeChanged();
}

void RoleDialog::placeChanged()
{
    const int place = m_ui->belongsTo->currentIndex();
    m_ui->form->setRowVisible(m_ui->applicationLayout, place == InApplication);
    m_ui->form->setRowVisible(m_ui->organizationLayout, place == InOrganization);
    m_ui->applicationProblem->setProblem({});
    m_ui->organizationProblem->setProblem({});
    readHeld();
    updateVerb();
}

void RoleDialog::readApplications()
{
    QCoro::connect(directory().reader().applications(), this, [this](const Result<QList<ApplicationRow>> &rows) {
        if (!rows)
            return;
        for (const auto &row : *rows) {
            if (m_ui->application->findData(row.application.id.toString()) < 0)
                m_ui->application->addItem(row.application.name, row.application.id.toString());
        }
    });
}

void RoleDialog::readHeld()
{
    const OrganizationId place =
        m_ui->belongsTo->currentIndex() == InOrganization ? m_ui->organization->chosen() : OrganizationId();
    QCoro::connect(directory().reader().access(place), this, [this, number = ++m_heldAsked](const Result<Access> &access) {
        if (access && number == m_heldAsked) // of the place that is chosen now
            m_ui->permissions->setHeld(access->directoryOwner ? PermissionSet::everything() : access->permissions);
    });
}

void RoleDialog::readAvailability()
{
    m_ui->available->setText(whereAvailable(m_row, {}));
    QCoro::connect(directory().reader().roleGroups(), this, [this](const Result<QList<RoleGroupRow>> &groups) {
        if (groups)
            m_ui->available->setText(whereAvailable(m_row, *groups));
    });
}

Role RoleDialog::role() const
{
    Role role = m_shown;
    role.name = m_ui->name->text().trimmed();
    role.description = m_ui->description->text().trimmed();
    role.permissions = m_ui->permissions->permissions();
    const int place = m_ui->belongsTo->currentIndex();
    role.application = place == InApplication ? ApplicationId(m_ui->application->currentData().toString()) : ApplicationId();
    role.organization = place == InOrganization ? m_ui->organization->chosen() : OrganizationId();
    return role;
}

QJsonObject RoleDialog::image() const
{
    return toJson(role());
}

void RoleDialog::showImage(const QJsonObject &image)
{
    showRole(roleFromJson(image), m_row.belongsTo);
}

Problems RoleDialog::problems() const
{
    Problems problems = Check::role(role());
    const int place = m_ui->belongsTo->currentIndex();
    if (place == InApplication && role().application.isEmpty())
        problems.append({Problem::Severity::Error, u"application"_s, tr("There is no application yet. Add one first.")});
    if (place == InOrganization && role().organization.isEmpty())
        problems.append({Problem::Severity::Error, u"organization"_s, tr("Choose the organization from the list.")});
    return problems;
}

bool RoleDialog::finish()
{
    return m_ui->permissions->finish();
}

QString RoleDialog::sentence() const
{
    if (m_builtIn)
        return {};
    const auto count = static_cast<int>(role().permissions.size());
    if (isNew())
        return tr("A role with %n permission(s) is created.", nullptr, count);
    if (!hasEdits())
        return tr("Nothing is changed yet.");
    return m_row.holders > 0 ? tr("The change counts for its %n holder(s) at once.", nullptr, static_cast<int>(m_row.holders))
                             : tr("The role will have %n permission(s).", nullptr, count);
}

QString RoleDialog::title() const
{
    return role().name;
}

} // namespace Rollcall
