#pragma once

#include "ui/common/formdialog.h"
#include "ui/connections/connectionsdesk.h"

class QComboBox;

namespace Rollcall {

class CertificatesList;
class ConnectionForm;
class EnvironmentField;
class FieldRow;

/// Adds a connection, or edits one: name, environment and the fields of its kind.
class ConnectionEditor final : public FormDialog
{
    Q_OBJECT
public:
    /// An empty id: a new one, filled as `connection` says.
    ConnectionEditor(ConnectionsDesk &desk, const Connection &connection, QWidget *parent = nullptr);

    bool isNew() const { return m_connection.id.isEmpty(); }
    /// What the form says now.
    Connection connection() const;

Q_SIGNALS:
    void saved(const Rollcall::Connection &connection, bool isNew);

protected:
    bool hasEdits() const override;
    void submit() override;

private:
    void buildHead();
    void showKind(const QString &key);
    void alignLabels();
    void edited();
    void refresh();
    /// Because it leads elsewhere, in a sentence; empty: nothing.
    QString whatIsDropped() const;
    /// True when all is well; else the focus is where it is not.
    bool validate();
    void refuse(const Error &error);
    void afterSave(const Result<Connection> &stored);
    void test();
    const ConnectionKind *kind() const;

    ConnectionsDesk &m_desk;
    Connection m_connection;
    Connection m_base; ///< What an untouched form says.
    QComboBox *m_kind = nullptr; ///< Only where there is a choice.
    EnvironmentField *m_environment;
    FieldRow *m_nameRow = nullptr;
    FieldRow *m_environmentRow = nullptr;
    FieldRow *m_kindRow = nullptr;
    ConnectionForm *m_form = nullptr;
    CertificatesList *m_accepted;
    bool m_nameTouched = false;
};

} // namespace Rollcall
