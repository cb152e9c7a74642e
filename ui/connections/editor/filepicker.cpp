#include "ui/connections/editor/filepicker.h"

#include "models/auth/settings/signinjson.h"
#include "ui/connections/tonelabel.h"

#include <qcorofuture.h>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QtConcurrentRun>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 3;

QString describe(const Certificate &certificate)
{
    QString subject = certificate.subject;
    if (subject.isEmpty())
        subject = certificate.serialNumber.isEmpty() ? FilePicker::tr("No name") : certificate.serialNumber;
    return FilePicker::tr("%1, valid until %2\nSHA-256 %3")
        .arg(subject, QLocale().toString(certificate.validUntil.toLocalTime().date(), QLocale::ShortFormat), fingerprint(certificate));
}

Result<QStringList> certificatesOf(const QString &path)
{
    const auto certificates = authoritiesIn(path);
    if (!certificates)
        return passOn(certificates);
    QStringList found;
    for (const Certificate &certificate : certificates->mid(0, mostShown))
        found.append(describe(certificate));
    if (certificates->size() > mostShown)
        found.append(FilePicker::tr("and %n more", nullptr, static_cast<int>(certificates->size() - mostShown)));
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
