#include "ui/roles/deletething.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/environment.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

DeleteThing::DeleteThing(OpenDirectory &directory, QWidget *window) : QObject(window), m_directory(directory), m_window(window)
{
}

void DeleteThing::open(const QString &title, const QStringList &sentences, const QString &verb)
{
    Confirmation confirmation;
    confirmation.title = title;
    confirmation.sentences = sentences;
    confirmation.verb = verb;
    nameEnvironment(confirmation, m_directory.environment());
    m_dialog = new ConfirmDialog(confirmation, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_directory.canStage())
        m_dialog->offerStaging(m_directory.stagesEdits());
    connect(m_dialog, &QDialog::accepted, this, &DeleteThing::apply);
    connect(m_dialog, &QDialog::rejected, this, &QObject::deleteLater);
}

void DeleteThing::ask(const RoleRow &row)
{
    m_target = entity(row.role.id);
    m_title = row.role.name;
    if (row.role.builtIn) {
        refuse({Error::Kind::Forbidden, tr("“%1” is built in: Rollcall itself depends on it, so it cannot be deleted.").arg(m_title), {}, {}});
        return;
    }
    QStringList sentences{tr("The role is gone for good.")};
    if (row.holders > 0)
        sentences.append(tr("%n member(s) hold it and get another role instead.", nullptr, static_cast<int>(row.holders)));
    else if (row.holdersKnown)
        sentences.append(tr("Nobody holds it."));
    if (!row.holdersKnown)
        sentences.append(row.holders > 0 ? tr("There may be more holders: the server has not listed all members.")
                                         : tr("Who holds it is not known: the server has not listed all members."));
    if (!row.roleGroups.isEmpty())
        sentences.append(tr("It leaves %n role group(s): %1.", nullptr, static_cast<int>(row.roleGroups.size())).arg(row.roleGroups.join(u", "_s)));
    open(tr("Delete the role %1?").arg(m_title), sentences, tr("Delete role"));
    if (row.holders > 0)
        askReplacement(row);
    m_dialog->open();
}

void DeleteThing::askReplacement(const RoleRow &row)
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_replacement = new QComboBox;
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->addItem(tr("Choose a role"));
    auto *label = new QLabel(tr("Its holders &get"));
    label->setBuddy(m_replacement);
    form->addRow(label, m_replacement);
    m_dialog->addWidget(box);
    m_dialog->verbButton()->setEnabled(false);
    connect(m_replacement, &QComboBox::currentIndexChanged, m_dialog, [this](int index) {
        m_dialog->verbButton()->setEnabled(index > 0);
        m_instead = index > 0 ? std::optional<Ref>(entity(RoleId(m_replacement->currentData().toString()))) : std::nullopt;
    });
    QCoro::connect(m_directory.reader().roles(), m_replacement.data(), [this, row](const Result<QList<RoleRow>> &roles) {
        if (!roles)
            return;
        for (const auto &other : *roles) {
            // Another organization's own roles are available nowhere else.
            const bool fits = other.role.organization.isEmpty() || other.role.organization == row.role.organization;
            if (other.role.id != row.role.id && fits)
                m_replacement->addItem(other.role.name, other.role.id.toString());
        }
    });
}

void DeleteThing::ask(const RoleGroupRow &row)
{
    m_target = entity(row.group.id);
    m_title = row.group.name;
    QStringList sentences{tr("The role group is gone for good; its roles stay.")};
    if (!row.organizationNames.isEmpty())
        sentences.append(tr("%n organization(s) can no longer give its roles, unless another group has them.", nullptr,
                            static_cast<int>(row.organizationNames.size())));
    open(tr("Delete the role group %1?").arg(m_title), sentences, tr("Delete role group"));
    m_dialog->open();
}

void DeleteThing::ask(const ApplicationRow &row)
{
    m_target = entity(row.application.id);
    m_title = row.application.name;
    if (row.organizations > 0 || row.roles > 0) {
        QStringList uses;
        if (row.organizations > 0)
            uses.append(tr("%n organization(s)", nullptr, row.organizations));
        if (row.roles > 0)
            uses.append(tr("%n role(s)", nullptr, row.roles));
        refuse({Error::Kind::Forbidden, tr("“%1” is in use by %2. Take it out of them first.").arg(m_title, uses.join(u", "_s)), {}, {}});
        return;
    }
    open(tr("Delete the application %1?").arg(m_title), {tr("No organization and no role uses it.")}, tr("Delete application"));
    m_dialog->open();
}

void DeleteThing::apply()
{
    Remove remove;
    remove.target = m_target;
    remove.replacement = m_instead;
    if (m_dialog && m_dialog->stages())
        return stage(remove);
    QCoro::connect(m_directory.apply(remove), this, [this](const Result<Applied> &result) {
        if (!result) {
            refuse(result.error());
            return;
        }
        Q_EMIT deleted(m_title, result->notes);
        deleteLater();
    });
}

void DeleteThing::stage(const Remove &remove)
{
    QCoro::connect(m_directory.stageAll({remove}), this, [this](const Result<ChangeSet> &set) {
        if (!set)
            Q_EMIT refused(set.error());
        deleteLater();
    });
}

void DeleteThing::refuse(const Error &error)
{
    Q_EMIT refused(error);
    deleteLater();
}

} // namespace Rollcall
