#include "ui/shell/shortcutsdialog.h"

#include "ui/shell/actionwords.h"

#include "models/domain/text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

void collect(const QMenu *menu, QList<std::pair<QString, QString>> &into)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), into);
        else if (!action->shortcut().isEmpty())
            into.append({plainText(action), keyText(action->shortcut())});
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QMenu *> &menus, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *search = new QLineEdit;
    search->setObjectName(u"shortcutsFilter"_s);
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(tr("Filter shortcuts"));
    search->setClearButtonEnabled(true);
    m_list = new QTreeWidget;
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    for (const QMenu *menu : menus) {
        QList<std::pair<QString, QString>> keys;
        collect(menu, keys);
        addGroup(plainText(menu->menuAction()), keys);
    }
    addGroup(tr("In lists"), {{tr("Open"), keyText(Qt::Key_Return)},
                              {tr("Open in a new window"), keyText(Qt::CTRL | Qt::Key_Return)},
                              {tr("From the filter box to the list"), keyText(Qt::Key_Down)},
                              {tr("Copy as a table"), keyText(QKeySequence::Copy)},
                              {tr("Add the e-mail addresses on the clipboard"), keyText(QKeySequence::Paste)}});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(search);
    rows->addWidget(m_list);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 32);
}

void ShortcutsDialog::addGroup(const QString &title, const QList<std::pair<QString, QString>> &keys)
{
    if (keys.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_list, {title});
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    group->setFont(0, strong);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    for (const auto &[action, key] : keys)
        new QTreeWidgetItem(group, {action, key});
    group->setExpanded(true);
}

void ShortcutsDialog::filter(const QString &text)
{
    const QString needle = Text::folded(text);
    for (int top = 0; top < m_list->topLevelItemCount(); ++top) {
        auto *group = m_list->topLevelItem(top);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            auto *item = group->child(row);
            const bool shown = Text::folded(item->text(0) + u' ' + item->text(1)).contains(needle);
            item->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
}

} // namespace Rollcall
