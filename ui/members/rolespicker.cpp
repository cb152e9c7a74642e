#include "ui/members/rolespicker.h"

#include "models/items/filterproxy.h"
#include "models/workspace/opendirectory.h"
#include "ui/common/delegates.h"
#include "ui/common/problemlabel.h"
#include "ui/members/rolerepairpane.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyRoles = 10;
constexpr int shownRows = 7;

} // namespace

RolesPicker::RolesPicker(OpenDirectory &directory, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_model(new RolePickModel(directory.reader(), {}, this)),
      m_shown(new FilterProxy(this)), m_filter(new QLineEdit(this)), m_view(new QListView(this)),
      m_problem(new ProblemLabel(this)), m_repair(new RoleRepairPane(directory, this))
{
    m_shown->setSourceModel(m_model);
    m_filter->setObjectName(u"rolesFilter"_s);
    m_filter->setPlaceholderText(tr("Filter roles"));
    m_filter->setAccessibleName(tr("Filter roles"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    m_view->setObjectName(u"roles"_s);
    m_view->setAccessibleName(tr("Roles"));
    m_view->setModel(m_shown);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    // Long names wrap: what is cut cannot be told from another that begins alike, and nobody scrolls sideways through a list.
    m_view->setItemDelegate(new WrappingDelegate(m_view));
    m_view->setWordWrap(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->viewport()->installEventFilter(this); // its size
    m_problem->setField(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_view);
    layout->addWidget(m_problem);
    layout->addWidget(m_repair);
    setFocusProxy(m_view);
    fitHeight();

    connect(m_filter, &QLineEdit::textChanged, m_shown, &FilterProxy::setText);
    connect(m_model, &RolePickModel::checkedChanged, this, [this] {
        setProblem({});
        Q_EMIT checkedChanged();
    });
    connect(m_repair, &RoleRepairPane::grown, this, &RolesPicker::grown);
    // The list says when it has the role: the mirror may be a moment behind.
    connect(m_repair, &RoleRepairPane::repaired, this, [this](const RoleId &role) {
        m_model->setChecked(checked() + QList<RoleId>{role});
        m_kept.append(role);
        m_model->refresh();
    });
    connect(m_model, &RowsModel::stateChanged, this, &RolesPicker::arrived);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RolesPicker::arrived);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RolesPicker::arrived);
}

void RolesPicker::setOrganization(const OrganizationId &organization)
{
    const int generation = ++m_generation;
    m_isPlaced = false;
    m_model->setOrganization(organization);
    m_repair->setOrganization(organization);
    setEnabled(!organization.isEmpty());
    if (organization.isEmpty())
        return;
    QCoro::connect(m_directory.reader().access(organization), this, [this, generation](const Result<Access> &access) {
        if (generation == m_generation && access)
            m_model->setHeld(access->directoryOwner ? PermissionSet::everything() : access->permissions);
    });
}

void RolesPicker::setChecked(const QList<RoleId> &roles)
{
    m_model->setChecked(roles);
    // The list may be here already: whose answer is quick does not wait for the event loop.
    if (m_isPlaced)
        showFirstChecked();
}

std::optional<Role> RolesPicker::role(const RoleId &id) const
{
    return m_model->roleAt(m_model->rowOf(id.toString()));
}

void RolesPicker::setProblem(const QString &sentence)
{
    m_problem->setProblem(sentence);
}

void RolesPicker::lookForObstacles(const QList<RoleId> &roles)
{
    m_repair->look(roles);
}

void RolesPicker::arrived()
{
    if (m_model->state() != RowsModel::State::Ready)
        return;
    QList<RoleId> offered;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const auto role = m_model->roleAt(row))
            offered.append(role->id);
    }
    m_repair->setOffered(offered);
    QList<RoleId> kept = m_model->checked();
    kept.removeIf([this](const RoleId &id) { return !m_kept.contains(id) && m_model->rowOf(id.toString()) < 0; });
    if (kept.isEmpty() && m_model->rowOf(m_default.toString()) >= 0)
        kept.append(m_default);
    if (kept != m_model->checked())
        m_model->setChecked(kept);
    m_filter->setVisible(m_model->rowCount() > manyRoles);
    fitHeight();
    // Not asked of the view: with the focus it takes the first row, whatever is ticked.
    if (!m_isPlaced && m_model->rowCount() > 0) {
        m_isPlaced = true;
        showFirstChecked();
    }
}

void RolesPicker::showFirstChecked()
{
    // What is ticked already must not hide below the others.
    const QList<RoleId> ticked = m_model->checked();
    const int row = ticked.isEmpty() ? -1 : m_model->rowOf(ticked.first().toString());
    const QModelIndex first = m_shown->mapFromSource(m_model->index(row, 0));
    m_view->setCurrentIndex(first.isValid() ? first : m_shown->index(0, 0));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

bool RolesPicker::eventFilter(QObject *watched, QEvent *event)
{
    // The roles may come before the list has its size: where the names wrap and what is in sight is seen anew. The list itself
    // (QListView::Adjust) would do so a tenth of a second later.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, [this] {
            m_view->doItemsLayout();
            m_view->scrollTo(m_view->currentIndex());
        }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void RolesPicker::fitHeight()
{
    // The same height whatever the directory answers, so that nothing jumps; more roles scroll.
    int rowHeight = m_view->sizeHintForRow(0);
    for (int row = 1; row < std::min(m_shown->rowCount(), shownRows); ++row)
        rowHeight = std::min(rowHeight, m_view->sizeHintForRow(row)); // one with a long name has more lines
    rowHeight = std::max(rowHeight, fontMetrics().height() + 4);
    int height = shownRows * rowHeight + 2 * m_view->frameWidth();
    if (!m_filter->isHidden())
        height -= m_filter->sizeHint().height() + layout()->spacing();
    m_view->setFixedHeight(height);
}

} // namespace Rollcall
