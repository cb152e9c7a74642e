#include "ui/connections/log/logdialog.h"

#include "ui/common/icons.h"
#include "ui/connections/log/requestsmodel.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

LogDialog::LogDialog(const QString &connectionName, ConnectionLog *log, QWidget *parent)
    : QDialog(parent), m_log(log), m_model(new RequestsModel(log, this)), m_view(new QTreeView), m_details(new QPlainTextEdit),
      m_copy(new QAction(icon(u"edit-copy"_s), tr("&Copy as curl"), this)), m_clear(new QAction(icon(u"edit-clear"_s), tr("C&lear"), this))
{
    setObjectName(u"logDialog"_s);
    setWindowTitle(tr("Requests of %1").arg(connectionName));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    build();
    m_copy->setShortcut(QKeySequence::Copy);
    m_view->addAction(m_copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &LogDialog::copy);
    connect(m_clear, &QAction::triggered, this, [this] {
        if (m_log)
            m_log->clear();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogDialog::showLine);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogDialog::showLine);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LogDialog::showLine);
    connect(log, &QObject::destroyed, this, &QDialog::reject);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    showLine();
}

void LogDialog::build()
{
    const int letter = fontMetrics().averageCharWidth();
    m_view->setObjectName(u"requests"_s);
    m_view->setAccessibleName(tr("Requests"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(static_cast<int>(RequestsModel::Column::Address), QHeaderView::Stretch);
    m_details->setObjectName(u"requestDetails"_s);
    m_details->setAccessibleName(tr("The request, for a shell"));
    m_details->setReadOnly(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setMaximumHeight(fontMetrics().height() * 6);
    auto *note = new QLabel(tr("Kept only while Rollcall runs, and without secrets: a token stands as $TOKEN."));
    note->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QAction *action : {m_copy, m_clear}) {
        auto *button = buttons->addButton(action->text(), QDialogButtonBox::ActionRole);
        button->setIcon(action->icon());
        button->setObjectName(action == m_copy ? u"copyAsCurl"_s : u"clearLog"_s);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_details);
    rows->addWidget(note);
    rows->addWidget(buttons);
    resize(letter * 110, fontMetrics().height() * 30);
}

void LogDialog::showLine()
{
    const QModelIndex current = m_view->currentIndex();
    m_copy->setEnabled(current.isValid());
    m_clear->setEnabled(m_model->rowCount() > 0);
    if (!current.isValid()) {
        m_details->clear();
        return;
    }
    const ConnectionLog::Line &line = m_model->lineAt(current.row());
    QStringList text{line.curl};
    if (!line.outcome.isEmpty())
        text.append(line.outcome);
    text.append(tr("Request id: %1").arg(line.requestId));
    if (const QString shown = text.join(u'\n'); shown != m_details->toPlainText())
        m_details->setPlainText(shown);
}

void LogDialog::copy()
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        QGuiApplication::clipboard()->setText(m_model->lineAt(current.row()).curl);
}

} // namespace Rollcall
