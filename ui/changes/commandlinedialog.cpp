#include "ui/changes/commandlinedialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

CommandLineDialog::CommandLineDialog(const QStringList &lines, QWidget *parent) : QDialog(parent), m_text(new QPlainTextEdit)
{
    setObjectName(u"commandLineDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("As command line"));
    auto *words = new QLabel(lines.size() > 1
                                 ? tr("The first command does the whole &set. The others do each selected change by itself, at once.")
                                 : tr("This command does the whole &set:"));
    words->setWordWrap(true);
    words->setBuddy(m_text);
    m_text->setObjectName(u"commands"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlainText(lines.join(u'\n'));
    m_text->setAccessibleName(tr("Commands"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyCommands"_s);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(words);
    rows->addWidget(m_text, 1);
    rows->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 14);
}

QString CommandLineDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace Rollcall
