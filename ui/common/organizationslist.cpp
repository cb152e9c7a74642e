#include "ui/common/organizationslist.h"

#include "ui/common/organizationpicker.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

OrganizationsList::OrganizationsList(QWidget *parent)
    : QWidget(parent), m_picker(new OrganizationPicker(this)), m_list(new QListWidget(this)), m_remove(new QToolButton(this))
{
    m_picker->setObjectName(u"organizationToAdd"_s);
    m_picker->setPlaceholderText(tr("Add an organization: type a part of its name"));
    m_picker->setAccessibleName(tr("Organization to add"));
    m_list->setObjectName(u"organizationsList"_s);
    m_list->setAccessibleName(tr("Organizations"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    m_remove->setText(tr("Remove"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setEnabled(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picker, 0, 0);
    layout->addWidget(m_list, 1, 0);
    layout->addWidget(m_remove, 1, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_picker);
    m_list->installEventFilter(this);
    connect(m_picker, &OrganizationPicker::chosenChanged, this, &OrganizationsList::add, Qt::QueuedConnection);
    connect(m_remove, &QToolButton::clicked, this, &OrganizationsList::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
}

void OrganizationsList::setReader(Reader &reader)
{
    m_reader = &reader;
    m_picker->setReader(reader);
}

void OrganizationsList::setOrganizations(const QList<OrganizationId> &ids)
{
    m_ids = ids;
    showAll();
    for (const auto &id : ids) {
        if (!m_names.contains(id))
            lookUp(id);
    }
}

bool OrganizationsList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OrganizationsList::add()
{
    const OrganizationId id = m_picker->chosen();
    if (id.isEmpty())
        return;
    m_names.insert(id, m_picker->text());
    m_picker->choose({}, {});
    if (m_ids.contains(id))
        return;
    m_ids.append(id);
    showAll();
    Q_EMIT organizationsChanged();
}

void OrganizationsList::removeSelected()
{
    const auto selected = m_list->selectedItems();
    for (const auto *item : selected)
        m_ids.removeAll(OrganizationId(item->data(Qt::UserRole).toString()));
    if (selected.isEmpty())
        return;
    showAll();
    Q_EMIT organizationsChanged();
}

void OrganizationsList::showAll()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const auto &id : m_ids) {
        auto *item = new QListWidgetItem(m_names.value(id, id.toString()), m_list);
        item->setData(Qt::UserRole, id.toString());
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void OrganizationsList::lookUp(const OrganizationId &id)
{
    if (!m_reader)
        return;
    QCoro::connect(m_reader->organization(id), this, [this, id](const Result<OrganizationRow> &row) {
        if (!row)
            return;
        m_names.insert(id, row->organization.title());
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->data(Qt::UserRole).toString() == id.toString())
                m_list->item(i)->setText(row->organization.title());
        }
    });
}

} // namespace Rollcall
