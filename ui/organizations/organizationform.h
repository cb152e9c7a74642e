#pragma once

#include "models/directory/traits.h"
#include "models/workspace/opendirectory.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Rollcall {

namespace Ui {
class OrganizationIdentity;
}

class CheckList;
class DomainsEditor;
class MetadataEditor;
class FoldingSection;
class LogoField;
class TraitFields;

/// Everything of an organization that can be edited: identity, then sections that fold.
class OrganizationForm final : public QWidget
{
    Q_OBJECT
public:
    OrganizationForm(OpenDirectory &directory, QWidget *parent = nullptr);
    ~OrganizationForm() override;

    /// Only what the directory takes is offered from then on; until then everything is. Before the organization is set.
    void setTraits(const Traits &traits);
    void setOrganization(const Organization &organization, const QString &parentName);
    void setApplications(const QList<ApplicationRow> &applications);
    /// The groups of the directory; those of `organization` are ticked.
    void setRoleGroups(const QList<RoleGroupRow> &groups, const OrganizationId &organization);

    /// The set one with what was typed, normalized.
    Organization organization() const;
    QStringList roleGroups() const; ///< Ids of the ticked ones.
    bool parentIsUnclear() const;
    /// Takes what is still in the line of the domains; false when that is no domain, or while a logo is on its way.
    bool finish();

    /// Shows the sentence at the field and moves the focus there; false when the form has no such field.
    bool showProblem(const QString &field, const QString &sentence);
    void clearProblems();
    void focusFirst();
    QString labelOf(const QString &field) const;
    /// The labels of what is different from the set one in the metadata.
    QStringList labelsOfMetadata() const;
    /// Of something that only this directory keeps, in its metadata; nullptr for any other field.
    const OrganizationFieldTrait *extraField(const QString &key) const;
    LogoField *logo() const { return m_logo; }

Q_SIGNALS:
    void edited();

private:
    FoldingSection *addSection(const QString &title, QWidget *content, const QString &hint);
    void updateSummaries();

    std::unique_ptr<Ui::OrganizationIdentity> m_ui;
    TraitFields *m_fields;
    QLabel *m_locked;
    LogoField *m_logo;
    DomainsEditor *m_domains;
    CheckList *m_applications;
    CheckList *m_roleGroups;
    MetadataEditor *m_metadata;
    FoldingSection *m_domainsSection = nullptr;
    FoldingSection *m_applicationsSection = nullptr;
    FoldingSection *m_groupsSection = nullptr;
    FoldingSection *m_metadataSection = nullptr;
    Organization m_organization;
};

} // namespace Rollcall
