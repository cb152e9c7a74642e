#pragma once

#include "models/auth/session/connectiontest.h"
#include "ui/connections/connectionsdesk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Rollcall {

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

private:
    void build();
    void run();
    void finish(const QList<TestStep> &steps);
    void showStep(const TestStep &step);
    void growToContent();

    const ConnectionsDesk &m_desk;
    Connection m_connection;
    QList<StepRow *> m_rows;
    QScrollArea *m_area;
    QWidget *m_steps;
    QLabel *m_verdict;
    QPushButton *m_again;
    ConnectionTest *m_test = nullptr;
    std::stop_source m_stop;
};

} // namespace Rollcall
