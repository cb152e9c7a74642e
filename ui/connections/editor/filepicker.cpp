#include "ui/connections/editor/filepicker.h"

#include "models/net/setup/networksettings.h"
#include "ui/connections/tonelabel.h"

#include <qcorofuture.h>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSslCertificate>
#include <QtConcurrentRun>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1024 * 1024;
constexpr qsizetype mostShown = 3;

QString describe(const QSslCertificate &certificate)
{
    QString subject = certificate.subjectDisplayName();
    if (subject.isEmpty())
        subject = certificate.serialNumber().isEmpty() ? FilePicker::tr("No name") : QString::fromLatin1(certificate.serialNumber());
    return FilePicker::tr("%1, valid until %2\nSHA-256 %3")
        .arg(subject, QLocale().toString(certificate.expiryDate().toLocalTime().date(), QLocale::ShortFormat), fingerprint(certificate));
}

Result<QStringList> certificatesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, FilePicker::tr("This file cannot be read: %1").arg(file.errorString()));
    QStringList found;
    const auto certificates = QSslCertificate::fromData(file.read(largest), QSsl::Pem);
    for (const QSslCertificate &certificate : certificates.mid(0, mostShown))
        found.append(describe(certificate));
    if (certificates.size() > mostShown)
        found.append(FilePicker::tr("and %n more", nullptr, static_cast<int>(certificates.size() - mostShown)));
    if (found.isEmpty())
        return failure(Error::Kind::Invalid, FilePicker::tr("There is no certificate in this file. It must be PEM: -----BEGIN CERTIFICATE-----."));
    return found;
}

QCoro::Task<Result<QStringList>> readCertificates(QString path)
{
    auto reading = QtConcurrent::run(&certificatesOf, path);
    auto found = co_await reading;
    co_return found;
}

} // namespace

FilePicker::FilePicker(const QString &label, QWidget *parent)
    : QWidget(parent), m_label(label), m_line(new QLineEdit(this)), m_choose(new QPushButton(tr("Choose…"), this)),
      m_note(new ToneLabel(this))
{
    m_line->setObjectName(u"path"_s);
    m_line->setAccessibleName(label);
    m_line->setClearButtonEnabled(true);
    m_choose->setObjectName(u"choose"_s);
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleName(tr("Choose a file: %1").arg(label));
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(m_choose, 0, 1);
    grid->addWidget(m_note, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FilePicker::edited);
    connect(m_line, &QLineEdit::textChanged, this, &FilePicker::look);
    connect(m_choose, &QPushButton::clicked, this, &FilePicker::choose);
}

QString FilePicker::path() const
{
    return m_line->text().trimmed();
}

void FilePicker::setPath(const QString &path)
{
    m_line->setText(path);
}

void FilePicker::choose()
{
    auto *dialog = new QFileDialog(this, m_label);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FilePicker::setPath);
    dialog->open();
}

void FilePicker::look()
{
    const quint64 mine = ++m_generation;
    if (path().isEmpty()) {
        m_note->hide();
        return;
    }
    QCoro::connect(readCertificates(path()), this, [this, mine](const Result<QStringList> &found) {
        if (mine == m_generation)
            showFound(found);
    });
}

void FilePicker::showFound(const Result<QStringList> &found)
{
    m_note->setTone(found ? Theme::Tone::Neutral : Theme::Tone::Warning);
    m_note->setText(found ? found->join(u'\n') : found.error().message);
    m_line->setAccessibleDescription(m_note->text());
    m_note->show();
}

} // namespace Rollcall
