#include "ui/connections/editor/certificateslist.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

CertificatesList::CertificatesList(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(tr("Accepted certificates"), this)), m_list(new QListWidget(this)),
      m_forget(new QPushButton(tr("Forget"), this))
{
    m_list->setObjectName(u"acceptedCertificates"_s);
    m_list->setAccessibleName(m_title->text());
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(fontMetrics().height() * 6);
    m_title->setBuddy(m_list);
    m_forget->setObjectName(u"forgetCertificate"_s);
    m_forget->setAutoDefault(false);
    m_forget->setToolTip(tr("The next connection asks again."));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_forget, 1, 1, Qt::AlignTop);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_forget->setEnabled(row >= 0); });
    connect(m_forget, &QPushButton::clicked, this, &CertificatesList::forget);
    hide();
}

void CertificatesList::setFaults(const QList<TlsFault> &faults)
{
    m_faults = faults;
    show();
}

void CertificatesList::show()
{
    m_list->clear();
    for (const TlsFault &fault : std::as_const(m_faults)) {
        m_list->addItem(tr("%1 %2\nSHA-256 %3")
                            .arg(fault.certificate.subject, fault.wording, fingerprint(fault.certificate)));
    }
    m_forget->setEnabled(m_list->currentRow() >= 0);
    setVisible(!m_faults.isEmpty());
}

void CertificatesList::forget()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_faults.removeAt(row);
    show();
    Q_EMIT edited();
}

} // namespace Rollcall
