#pragma once

#include "models/directory/organizationfields.h"
#include "ui/common/traitsread.h"
#include "ui/inspector/inspectorpane.h"

class QPushButton;
class QTabWidget;

namespace Rollcall {

class FactList;
class InspectorHeader;
class JournalTab;
class JsonTab;
class LiveTab;

/// One organization: what it is called, how many belong to it, what happened, and the raw values.
class OrganizationInspector final : public InspectorPane
{
    Q_OBJECT
public:
    explicit OrganizationInspector(QWidget *parent = nullptr);

    void inspect(OpenDirectory *directory, const OrganizationId &organization);
    QTabWidget *tabs() const { return m_tabs; }
    void focusContent();

Q_SIGNALS:
    void placeRequested(const Rollcall::EntityId &entity, const QString &title, bool newWindow);
    void historyRequested(const Rollcall::EntityId &about); ///< All that the journal says about it.

private:
    void read() override;
    bool concerns(const QList<FeedEvent> &events) const override;
    void forget() override;
    void readApplications(const OrganizationRow &row);
    void show(const OrganizationRow &row, const QStringList &applications);
    void showDetails();
    void readFields();
    void readLogo(const QString &hash);

    OrganizationId m_organization;
    QString m_title;
    OrganizationRow m_row; ///< What is shown.
    QStringList m_applications;
    QList<OrganizationFieldTrait> m_fields; ///< What this directory alone keeps has its labels here.
    bool m_fieldsAsked = false; ///< Of this directory; the labels are those of all its organizations.
    TraitsRead m_fieldsRead;
    QString m_logo; ///< SHA-256 of the one that is shown or on its way; empty for none.

    InspectorHeader *m_header;
    QPushButton *m_open;
    QTabWidget *m_tabs;
    FactList *m_details;
    JournalTab *m_journal;
    JsonTab *m_json;
    LiveTab *m_live;
};

} // namespace Rollcall
