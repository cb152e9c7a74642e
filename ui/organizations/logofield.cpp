#include "ui/organizations/logofield.h"

#include "ui/common/avatar.h"
#include "ui/common/droppedfiles.h"
#include "ui/common/logoimage.h"
#include "ui/common/problemlabel.h"

#include <qcorofuture.h>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QtMath>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::LogoField)
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Invalid, Words::tr("The file cannot be read: %1").arg(file.errorString()), path);
    // One byte more than may be shows that the file is too large, however large it is.
    return file.read(Directory::largestLogo + 1);
}

/// The file of a picture that is dragged; empty unless it is exactly one.
QString pictureIn(const QMimeData *data)
{
    static const QStringList suffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"svg"_s};
    const QList<QUrl> urls = DroppedFiles::urls(data);
    const QString path = urls.size() == 1 ? DroppedFiles::localPath(urls.first()) : QString();
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

/// The format of a picture that is dragged itself.
QString pictureFormat(const QMimeData *data)
{
    for (const QString &format : {u"image/svg+xml"_s, u"image/png"_s, u"image/jpeg"_s}) {
        if (data->hasFormat(format))
            return format;
    }
    return {};
}

Task<Result<QByteArray>> read(QString path)
{
    auto reading = QtConcurrent::run(&contentOf, path);
    auto bytes = co_await reading;
    co_return bytes;
}

} // namespace

LogoField::LogoField(OpenDirectory &directory, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_preview(new Avatar(this)), m_choose(new QPushButton(tr("C&hoose…"), this)),
      m_remove(new QPushButton(tr("&Remove"), this)), m_problem(new ProblemLabel(this))
{
    setObjectName(u"logo"_s);
    m_preview->setDiameter(fontMetrics().height() * 5 / 2);
    m_choose->setObjectName(u"chooseLogo"_s);
    m_choose->setAccessibleName(tr("Choose a logo"));
    m_choose->setToolTip(tr("PNG, JPEG or SVG, at most 1 MiB"));
    m_remove->setObjectName(u"removeLogo"_s);
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_problem->setObjectName(u"logoProblem"_s);
    m_problem->setField(m_choose);
    for (auto *button : {m_choose, m_remove})
        button->setAutoDefault(false); // Enter saves the form
    setFocusProxy(m_choose);
    setAcceptDrops(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_preview);
    line->addWidget(m_choose);
    line->addWidget(m_remove);
    line->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addLayout(line);
    rows->addWidget(m_problem);
    m_chooser = [this](std::function<void(const QString &path)> chosen) { askForFile(std::move(chosen)); };
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setLogo({});
        m_choose->setFocus();
        Q_EMIT logoChanged();
    });
    showLogo();
}

void LogoField::setName(const QString &id, const QString &name)
{
    m_preview->setPerson(id, name);
}

void LogoField::setLogo(const QString &hash)
{
    m_problem->setProblem({});
    if (hash == m_hash)
        return;
    m_hash = hash;
    showLogo();
}

void LogoField::showLogo()
{
    m_remove->setEnabled(!m_hash.isEmpty());
    m_preview->setImage({});
    if (m_hash.isEmpty())
        return;
    const int side = qCeil(m_preview->sizeHint().width() * devicePixelRatioF());
    QCoro::connect(LogoImage::read(&m_directory, m_hash, side), this, [this, hash = m_hash](const QImage &image) {
        if (hash == m_hash)
            m_preview->setImage(image);
    });
}

void LogoField::choose()
{
    m_chooser([this](const QString &path) { chosen(path); });
}

void LogoField::askForFile(std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(this, tr("Choose a logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.svg"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [chosen](const QString &path) { chosen(path); });
    dialog->open();
}

void LogoField::chosen(const QString &path)
{
    if (path.isEmpty() || m_busy)
        return;
    m_problem->setProblem({});
    setBusy(true);
    QCoro::connect(read(path), this, [this](const Result<QByteArray> &bytes) { keep(bytes); });
}

void LogoField::keep(const Result<QByteArray> &bytes)
{
    if (!bytes) {
        settle(tl::unexpected(bytes.error()));
        return;
    }
    QCoro::connect(m_directory.storeLogo(*bytes), this, [this](const Result<QString> &hash) { settle(hash); });
}

void LogoField::settle(const Result<QString> &hash)
{
    setBusy(false);
    if (!hash) {
        m_problem->setProblem(hash.error().message);
        return;
    }
    setLogo(*hash);
    Q_EMIT logoChanged();
}

void LogoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_busy && (!pictureIn(event->mimeData()).isEmpty() || !pictureFormat(event->mimeData()).isEmpty()))
        DroppedFiles::acceptCopy(event);
}

void LogoField::dropEvent(QDropEvent *event)
{
    if (m_busy)
        return;
    DroppedFiles::acceptCopy(event);
    if (const QString path = pictureIn(event->mimeData()); !path.isEmpty())
        return chosen(path);
    m_problem->setProblem({});
    setBusy(true);
    keep(event->mimeData()->data(pictureFormat(event->mimeData())));
}

void LogoField::setBusy(bool busy)
{
    const bool held = m_choose->hasFocus() || m_remove->hasFocus();
    m_busy = busy;
    m_choose->setEnabled(!busy);
    m_remove->setEnabled(!busy && !m_hash.isEmpty());
    if (held)
        m_choose->setFocus();
}

} // namespace Rollcall
