#pragma once

#include "models/domain/networksettings.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Rollcall {

/// The certificates that the person accepted for a connection although something is wrong with them; each can be forgotten.
/// Takes no room while there are none.
class CertificatesList final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificatesList(QWidget *parent = nullptr);

    void setFaults(const QList<TlsFault> &faults);
    const QList<TlsFault> &faults() const { return m_faults; }

Q_SIGNALS:
    void edited();

private:
    void show();
    void forget();

    QList<TlsFault> m_faults;
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_forget;
};

} // namespace Rollcall
