#include "ui/connections/signin/certificatepane.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Eight pairs a line, as people compare it.
QString inLines(const QString &fingerprint)
{
    constexpr qsizetype perLine = 16 * 3;
    QStringList lines;
    for (qsizetype at = 0; at < fingerprint.size(); at += perLine)
        lines.append(fingerprint.mid(at, perLine));
    return lines.join(u'\n');
}

QString describe(const TlsFault &fault)
{
    const Certificate &certificate = fault.certificate;
    const QString &issuer = certificate.issuer;
    const auto day = [](const QDateTime &time) { return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat); };
    return CertificatePane::tr("The certificate “%1” %2.\nIssued by %3, valid from %4 until %5.\nSHA-256\n%6")
        .arg(certificate.subject, fault.wording, issuer.isEmpty() ? u"–"_s : issuer,
             day(certificate.validFrom), day(certificate.validUntil), inLines(fingerprint(certificate)));
}

} // namespace

CertificatePane::CertificatePane(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_faults(new QLabel(this)), m_advice(new QLabel(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_faults->setObjectName(u"certificateFaults"_s);
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_advice->setText(tr("Compare the fingerprint with what the person who runs the server tells you, not by e-mail. If it is "
                         "another one, somebody stands between you and the server."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QLabel *label : {m_title, m_faults, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
}

void CertificatePane::showRefused(const QString &host, const QList<TlsFault> &faults)
{
    m_title->setText(tr("%1 could not prove that it is that server.").arg(host));
    QStringList texts;
    for (const TlsFault &fault : faults)
        texts.append(describe(fault));
    m_faults->setText(texts.join(u"\n\n"_s));
}

QString CertificatePane::text() const
{
    return m_title->text() + u'\n' + m_faults->text();
}

} // namespace Rollcall
