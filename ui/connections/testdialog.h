#pragma once

#include "models/auth/session/connectiontest.h"
#include "ui/connections/connectionsdesk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Rollcall {

class CertificatePane;
class StepRow;

/// Walks through the steps of a connection and shows where it stops. Runs when it is opened; closing it ends the test.
class TestDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A connection that is not stored, or differs from what is, is tested without its sign-in.
    TestDialog(const ConnectionsDesk &desk, const Connection &connection, QWidget *parent = nullptr);
    ~TestDialog() override;

    bool isRunning() const { return m_test != nullptr; }
    const QList<StepRow *> &rows() const { return m_rows; }
    QString verdict() const;

Q_SIGNALS:
    /// By the person, for a connection that is not stored as it is tested.
    void certificateAccepted(const QList<Rollcall::TlsFault> &faults);
    /// It was accepted for the connection that is stored, which is so from now on.
    void saved(const Rollcall::Connection &connection);

private:
    void build();
    void run();
    void finish(const QList<TestStep> &steps);
    void showStep(const TestStep &step);
    void showRefused(const QString &host, const QList<TlsFault> &faults);
    void acceptCertificate();
    bool isStored() const;
    void growToContent();

    const ConnectionsDesk &m_desk;
    Connection m_connection;
    QList<StepRow *> m_rows;
    QScrollArea *m_area;
    QWidget *m_steps;
    QLabel *m_verdict;
    CertificatePane *m_certificate;
    QPushButton *m_accept;
    QPushButton *m_again;
    QList<TlsFault> m_faults; ///< That stopped the last run.
    ConnectionTest *m_test = nullptr;
    std::stop_source m_stop;
};

} // namespace Rollcall
