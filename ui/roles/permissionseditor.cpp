#include "ui/roles/permissionseditor.h"

#include "models/items/permissionsmodel.h"
#include "ui/common/problemlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

PermissionsEditor::PermissionsEditor(QWidget *parent)
    : QWidget(parent), m_model(new PermissionsModel(this)), m_tree(new QTreeView(this)), m_adding(new QWidget(this)),
      m_word(new QLineEdit(m_adding)), m_add(new QToolButton(m_adding)), m_problem(new ProblemLabel(this))
{
    m_tree->setObjectName(u"permissionsTree"_s);
    m_tree->setAccessibleName(tr("Permissions"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setMinimumHeight(fontMetrics().height() * 8);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_word->setObjectName(u"permissionWord"_s);
    m_word->setPlaceholderText(tr("Another permission, as in invoice:approve"));
    m_word->setAccessibleName(tr("Another permission"));
    m_word->installEventFilter(this);
    m_add->setObjectName(u"addPermission"_s);
    m_add->setText(tr("Add"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setEnabled(false);
    m_problem->setField(m_word);
    auto *line = new QHBoxLayout(m_adding);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_word, 1);
    line->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_adding);
    layout->addWidget(m_problem);
    setFocusProxy(m_tree);
    connect(m_word, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        m_problem->setProblem({});
    });
    connect(m_add, &QToolButton::clicked, this, &PermissionsEditor::add);
    connect(m_model, &PermissionsModel::permissionsChanged, this, &PermissionsEditor::permissionsChanged);
    m_tree->expandAll();
}

void PermissionsEditor::setPermissions(const QStringList &words)
{
    m_model->setPermissions(words);
    m_tree->expandAll();
}

QStringList PermissionsEditor::permissions() const
{
    return m_model->permissions();
}

void PermissionsEditor::setHeld(const PermissionSet &held)
{
    m_model->setHeld(held);
}

void PermissionsEditor::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_adding->setVisible(!readOnly);
}

bool PermissionsEditor::finish()
{
    return m_word->text().trimmed().isEmpty() || add();
}

QSize PermissionsEditor::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 18};
}

bool PermissionsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_word && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_word->text().trimmed().isEmpty()) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool PermissionsEditor::add()
{
    const QString word = m_word->text().trimmed();
    if (!m_model->add(word)) {
        m_problem->setProblem(isPermissionWord(word)
                                  ? tr("You do not hold %1 yourself, so you cannot give it.").arg(word)
                                  : tr("A permission is a resource, a colon and a verb, of letters, digits, “-”, “_” and “.”, "
                                       "as in invoice:approve."));
        m_word->setFocus();
        return false;
    }
    m_word->clear();
    m_tree->expandAll();
    const auto found = m_model->match(m_model->index(0, 0), PermissionsModel::WordRole, word, 1,
                                      Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        m_tree->scrollTo(found.first());
    return true;
}

} // namespace Rollcall
