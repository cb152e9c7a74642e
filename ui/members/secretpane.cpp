#include "ui/members/secretpane.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

SecretPane::SecretPane(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_sentence(new QLabel(this)), m_secret(new QLineEdit(this)),
      m_copy(new QPushButton(tr("&Copy password"), this)), m_copied(new QLabel(this)),
      m_done(new QPushButton(tr("&Done"), this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_sentence, m_copied}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_secret->setObjectName(u"secret"_s);
    m_secret->setReadOnly(true);
    m_secret->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_secret->setAccessibleName(tr("Temporary password"));
    m_secret->setContextMenuPolicy(Qt::NoContextMenu); // Its "Copy" would leave the password on the clipboard.
    m_copy->setObjectName(u"copySecret"_s);
    m_done->setObjectName(u"secretDone"_s);
    m_done->setDefault(true);

    auto *line = new QHBoxLayout;
    line->addWidget(m_secret, 1);
    line->addWidget(m_copy);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addLayout(line);
    layout->addWidget(m_copied);
    layout->addStretch();
    layout->addLayout(buttons);
    // Reserved, so that nothing moves when it is said.
    m_copied->setMinimumHeight(fontMetrics().height());
    connect(m_copy, &QPushButton::clicked, this, &SecretPane::copy);
    connect(m_done, &QPushButton::clicked, this, &SecretPane::done);
    hide(); // Until there is a secret: a child without a layout would lie over the form.
}

void SecretPane::show(const QString &person, const OneTimeSecret &secret)
{
    m_title->setText(tr("Temporary password for %1").arg(person));
    m_sentence->setText(tr("It is shown only this once. Hand it over in private; it has to be replaced at the first sign-in."));
    m_secret->setText(secret.reveal());
    m_copied->clear();
    m_copy->setFocus();
    m_person = person;
    const QWidget *page = window()->parentWidget();
    if (page && !page->isWindow()) {
        m_window = page->window();
        connect(page, &QObject::destroyed, this, &SecretPane::showAlone, Qt::UniqueConnection);
    }
}

void SecretPane::showAlone()
{
    if (!isVisible() || !m_window || !m_window->isVisible())
        return;
    auto *dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Temporary password"));
    dialog->resize(window()->size());
    auto *pane = new SecretPane(dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pane);
    pane->show(m_person, OneTimeSecret(m_secret->text().toUtf8()));
    pane->setVisible(true);
    connect(pane, &SecretPane::done, dialog, &QDialog::accept);
    dialog->open();
}

void SecretPane::setDoneText(const QString &text)
{
    m_done->setText(text);
}

QString SecretPane::shownSecret() const
{
    return m_secret->text();
}

void SecretPane::copy()
{
    copySecret(OneTimeSecret(m_secret->text().toUtf8()));
    m_copied->setText(tr("Copied. The clipboard forgets it in ten seconds."));
}

void copySecret(const OneTimeSecret &secret, int forgetAfter)
{
    auto *data = new QMimeData;
    data->setText(secret.reveal());
    // KDE's and KeePassXC's word for "do not keep this".
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    // On the application and not on a dialog, which may be closed before.
    QTimer::singleShot(forgetAfter, qApp, [secret] {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (clipboard->text() == secret.reveal())
            clipboard->clear();
    });
}

} // namespace Rollcall
