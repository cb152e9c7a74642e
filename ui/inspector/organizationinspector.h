#pragma once

#include "models/workspace/opendirectory.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

class QPushButton;
class QTabWidget;

namespace Rollcall {

class FactList;
class InspectorHeader;
class JournalTab;
class JsonTab;
class StatePane;

/// One organization: what it is called, how many belong to it, what happened, and the raw values.
class OrganizationInspector final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit OrganizationInspector(QWidget *parent = nullptr);

    void inspect(OpenDirectory *directory, const OrganizationId &organization);
    void stop(); ///< Follows none any more.
    QTabWidget *tabs() const { return m_tabs; }
    void focusContent();

Q_SIGNALS:
    void placeRequested(const Rollcall::EntityId &entity, const QString &title, bool newWindow);

private:
    void read();
    void readApplications(const OrganizationRow &row);
    void show(const OrganizationRow &row, const QStringList &applications);
    void readLogo(const QString &hash);
    bool concerns(const QList<FeedEvent> &events) const;

    QPointer<OpenDirectory> m_directory;
    OrganizationId m_organization;
    QString m_title;
    QString m_logo; ///< SHA-256 of the one that is shown or on its way; empty for none.
    int m_generation = 0;
    bool m_shown = false; ///< An organization is shown.
    QTimer m_readSoon;
    QList<QMetaObject::Connection> m_following;

    StatePane *m_pane;
    QWidget *m_page;
    InspectorHeader *m_header;
    QPushButton *m_open;
    QTabWidget *m_tabs;
    FactList *m_details;
    JournalTab *m_journal;
    JsonTab *m_json;
};

} // namespace Rollcall
