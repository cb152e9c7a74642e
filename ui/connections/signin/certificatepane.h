#pragma once

#include "models/domain/networksettings.h"

#include <QWidget>

class QLabel;

namespace Rollcall {

/// A certificate that was refused: whose it is, what is wrong, its fingerprint. A person may accept exactly this.
class CertificatePane final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificatePane(QWidget *parent = nullptr);

    void showRefused(const QString &host, const QList<TlsFault> &faults);
    QString text() const;

private:
    QLabel *m_title;
    QLabel *m_faults;
    QLabel *m_advice;
};

} // namespace Rollcall
