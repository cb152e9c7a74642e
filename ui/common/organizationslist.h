#pragma once

#include "models/directory/reader.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QToolButton;

namespace Rollcall {

class OrganizationPicker;

/// Some of many organizations: a line to find and add one, the list of those that are in, a button to remove.
class OrganizationsList final : public QWidget
{
    Q_OBJECT
public:
    explicit OrganizationsList(QWidget *parent = nullptr);

    void setReader(Reader &reader);
    /// Names are looked up; until then the ids stand in their places.
    void setOrganizations(const QList<OrganizationId> &ids);
    const QList<OrganizationId> &organizations() const { return m_ids; }
    OrganizationPicker *picker() const { return m_picker; }

Q_SIGNALS:
    void organizationsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void removeSelected();
    void showAll();
    void lookUp(const OrganizationId &id);

    OrganizationPicker *m_picker;
    QListWidget *m_list;
    QToolButton *m_remove;
    QList<OrganizationId> m_ids;
    QHash<OrganizationId, QString> m_names;
    Reader *m_reader = nullptr;
};

} // namespace Rollcall
