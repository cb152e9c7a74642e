#include "ui/changes/secretsdialog.h"

#include "ui/common/buttons.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

SecretsDialog::SecretsDialog(const QList<SentChange> &secrets, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"secretsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Temporary passwords"));
    auto *words = new QLabel(tr("Hand these on now: they are shown once and kept nowhere."));
    words->setWordWrap(true);
    auto *list = new QWidget;
    auto *rows = new QGridLayout(list);
    rows->setColumnStretch(1, 1);
    for (const SentChange &one : secrets) {
        const int row = rows->rowCount();
        auto *name = new QLabel;
        name->setTextFormat(Qt::PlainText);
        name->setText(one.item.title);
        auto *secret = new QLabel;
        secret->setTextFormat(Qt::PlainText);
        secret->setText(one.secret.reveal());
        secret->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        secret->setAccessibleName(tr("Password of %1").arg(one.item.title));
        rows->addWidget(name, row, 0);
        rows->addWidget(secret, row, 1);
        rows->addWidget(new CopyButton(tr("password of %1").arg(one.item.title), one.secret.reveal()), row, 2);
    }
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 18);
}

} // namespace Rollcall
