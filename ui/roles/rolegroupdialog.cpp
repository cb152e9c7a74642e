#include "ui/roles/rolegroupdialog.h"

#include "models/domain/json.h"
#include "ui_rolegroupform.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

RoleGroupDialog::RoleGroupDialog(OpenDirectory &directory, QWidget *parent)
    : EditDialog(directory, EntityKind::RoleGroup, parent), m_ui(std::make_unique<Ui::RoleGroupForm>())
{
    setWindowTitle(tr("New role group"));
    setVerb(tr("Create role group"));
    build();
    startNew(image());
}

RoleGroupDialog::RoleGroupDialog(OpenDirectory &directory, const RoleGroup &group, bool copy, QWidget *parent)
    : EditDialog(directory, EntityKind::RoleGroup, parent), m_ui(std::make_unique<Ui::RoleGroupForm>())
{
    build();
    if (copy) {
        setWindowTitle(tr("New role group"));
        setVerb(tr("Create role group"));
        RoleGroup shown = group;
        shown.id = {};
        shown.created = {};
        shown.name = tr("%1 (copy)").arg(group.name);
        showGroup(shown);
        startNew(image());
    } else {
        setWindowTitle(tr("Edit %1", "role group").arg(group.name));
        setVerb(tr("Save"));
        showGroup(group);
        startEditing(entity(group.id), toJson(group));
    }
}

RoleGroupDialog::~RoleGroupDialog() = default;

void RoleGroupDialog::build()
{
    auto *form = new QWidget;
    m_ui->setupUi(form);
    content()->addWidget(form, 1);
    m_ui->application->addItem(tr("Every application"), QString());
    m_ui->roles->list()->setAccessibleName(tr("Roles"));
    m_ui->roles->setEmptyText(tr("No roles but the built-in ones, which need no group."));
    m_ui->organizations->setReader(directory().reader());
    m_ui->nameProblem->setField(m_ui->name);
    connect(m_ui->name, &QLineEdit::textChanged, this, [this] {
        m_ui->nameProblem->setProblem({});
        updateVerb();
    });
    connect(m_ui->description, &QLineEdit::textChanged, this, &RoleGroupDialog::updateVerb);
    connect(m_ui->application, &QComboBox::currentIndexChanged, this, &RoleGroupDialog::updateVerb);
    connect(m_ui->roles, &CheckList::checkedChanged, this, &RoleGroupDialog::updateVerb);
    connect(m_ui->organizations, &OrganizationsList::organizationsChanged, this, &RoleGroupDialog::updateVerb);
    readChoices();
    m_ui->name->setFocus();
}

void RoleGroupDialog::readChoices()
{
    QCoro::connect(directory().reader().applications(), this, [this](const Result<QList<ApplicationRow>> &rows) {
        if (!rows)
            return;
        const QString chosen = m_shown.application.toString();
        for (const auto &row : *rows) {
            const QString id = row.application.id.toString();
            if (const int known = m_ui->application->findData(id); known >= 0)
                m_ui->application->setItemText(known, row.application.name);
            else
                m_ui->application->addItem(row.application.name, id);
        }
        updateVerb();
    });
    QCoro::connect(directory().reader().roles(), this, [this](const Result<QList<RoleRow>> &rows) {
        if (!rows)
            return;
        QList<CheckList::Item> items;
        for (const auto &row : *rows) {
            // Built-in roles need no group, and an organization's own are available there anyhow.
            if (row.role.builtIn || (!row.role.organization.isEmpty() && !m_shown.roles.contains(row.role.id)))
                continue;
            const QString name = row.belongsTo.isEmpty() ? row.role.name : tr("%1 (%2)", "role, where it belongs").arg(row.role.name, row.belongsTo);
            items.append({row.role.id.toString(), name, row.role.description});
        }
        m_ui->roles->setItems(items);
        updateVerb();
    });
}

void RoleGroupDialog::showGroup(const RoleGroup &group)
{
    m_shown = group;
    m_ui->name->setText(group.name);
    m_ui->description->setText(group.description);
    const QString application = group.application.toString();
    if (m_ui->application->findData(application) < 0)
        m_ui->application->addItem(application, application);
    m_ui->application->setCurrentIndex(m_ui->application->findData(application));
    QStringList roles;
    for (const auto &id : group.roles)
        roles.append(id.toString());
    m_ui->roles->setChecked(roles);
    m_ui->organizations->setOrganizations(group.organizations);
    updateVerb();
}

RoleGroup RoleGroupDialog::group() const
{
    RoleGroup group = m_shown;
    group.name = m_ui->name->text().trimmed();
    group.description = m_ui->description->text().trimmed();
    group.application = ApplicationId(m_ui->application->currentData().toString());
    group.roles.clear();
    for (const auto &id : m_ui->roles->checked())
        group.roles.append(RoleId(id));
    // The order of ticked boxes is not the stored one, and the order alone is no edit.
    if (QSet(group.roles.begin(), group.roles.end()) == QSet(m_shown.roles.begin(), m_shown.roles.end()))
        group.roles = m_shown.roles;
    group.organizations = m_ui->organizations->organizations();
    return group;
}

QJsonObject RoleGroupDialog::image() const
{
    return toJson(group());
}

void RoleGroupDialog::showImage(const QJsonObject &image)
{
    showGroup(roleGroupFromJson(image));
}

Problems RoleGroupDialog::problems() const
{
    return Check::roleGroup(group());
}

QString RoleGroupDialog::sentence() const
{
    if (!isNew() && !hasEdits())
        return tr("Nothing is changed yet.");
    const auto now = group();
    const auto roles = static_cast<int>(now.roles.size());
    const auto places = static_cast<int>(now.organizations.size());
    //: Two parts of one sentence: "3 roles can be given" + "in 2 organizations."
    return tr("%n role(s) can be given", nullptr, roles) + u' ' + tr("in %n organization(s).", nullptr, places);
}

QString RoleGroupDialog::title() const
{
    return group().name;
}

} // namespace Rollcall
