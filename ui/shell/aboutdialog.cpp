#include "ui/shell/aboutdialog.h"

#include "ui/common/icons.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const QString &dataFolder, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Rollcall"));
    const int unit = fontMetrics().height();

    auto *head = new QHBoxLayout;
    head->setSpacing(unit);
    auto *mark = new QLabel;
    mark->setPixmap(QApplication::windowIcon().pixmap(unit * 4, unit * 4));
    mark->setVisible(!QApplication::windowIcon().isNull());
    head->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(unit / 2);
    auto *name = words(u"Rollcall"_s);
    QFont larger = font();
    larger.setPointSizeF(font().pointSizeF() * 1.6);
    larger.setWeight(QFont::DemiBold);
    name->setFont(larger);
    column->addWidget(name);
    column->addWidget(words(tr("Version %1").arg(QLatin1StringView(ROLLCALL_VERSION))));
    column->addWidget(words(tr("Organizations, their members and what each of them may do.")));
    column->addWidget(words(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                               "without any warranty.")));
    column->addStretch(1);
    head->addLayout(column, 1);

    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(unit);
    rows->addLayout(head);
    auto *folderRow = new QHBoxLayout;
    auto *folder = new QLineEdit(QDir::toNativeSeparators(dataFolder));
    folder->setObjectName(u"dataFolder"_s);
    folder->setReadOnly(true);
    folder->setCursorPosition(0);
    auto *label = new QLabel(tr("&Data folder:"));
    label->setBuddy(folder);
    auto *open = new QPushButton(icon(u"folder-open"_s), tr("&Open folder"));
    open->setObjectName(u"openDataFolder"_s);
    folderRow->addWidget(label);
    folderRow->addWidget(folder, 1);
    folderRow->addWidget(open);
    rows->addLayout(folderRow);
    connect(open, &QPushButton::clicked, this,
            [dataFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(dataFolder)); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

} // namespace Rollcall
