#include "ui/roles/rolematrix.h"

#include "models/domain/permissions.h"
#include "models/domain/query.h"
#include "models/items/plaintip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

RoleMatrixModel::RoleMatrixModel(ListModel &roles, QObject *parent) : QAbstractTableModel(parent), m_roles(roles)
{
    connect(&roles, &QAbstractItemModel::rowsInserted, this, &RoleMatrixModel::read);
    connect(&roles, &QAbstractItemModel::rowsRemoved, this, &RoleMatrixModel::read);
    connect(&roles, &QAbstractItemModel::rowsMoved, this, &RoleMatrixModel::read);
    connect(&roles, &QAbstractItemModel::dataChanged, this, &RoleMatrixModel::read);
    connect(&roles, &QAbstractItemModel::modelReset, this, &RoleMatrixModel::read);
    read();
}

void RoleMatrixModel::read()
{
    QStringList words;
    QHash<QString, QString> explanations;
    for (const auto &permission : knownPermissions()) {
        words.append(permission.key);
        explanations.insert(permission.key, permission.explanation);
    }
    QList<Column> columns;
    QStringList further;
    for (int row = 0; row < m_roles.rowCount(); ++row) {
        const auto role = m_roles.valueAt(row).value<RoleRow>();
        columns.append({role.role.name, role.belongsTo, role.role.permissions});
        for (const auto &word : role.role.permissions) {
            if (!words.contains(word) && !further.contains(word))
                further.append(word);
        }
    }
    further.sort();
    words += further;
    // Holders come and go all the time, and change nothing here.
    if (words == m_words && columns == m_columns)
        return;
    beginResetModel();
    m_words = words;
    m_explanations = explanations;
    m_columns = columns;
    endResetModel();
}

int RoleMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

int RoleMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

RoleMatrixModel::Holds RoleMatrixModel::holds(int row, int column) const
{
    const QStringList &words = m_columns.at(column).words;
    const QString &word = m_words.at(row);
    if (words.contains(word))
        return Holds::Directly;
    return PermissionSet(words).holds(word) ? Holds::Implied : Holds::No;
}

QVariant RoleMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Holds held = holds(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return held == Holds::Directly ? u"✓"_s : held == Holds::Implied ? u"(✓)"_s : QString();
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString &name = m_columns.at(index.column()).name;
        const QString &word = m_words.at(index.row());
        if (held == Holds::Directly)
            return plainTip(tr("%1 holds %2.").arg(name, word));
        if (held == Holds::Implied)
            return plainTip(tr("%1 holds %2 through another permission.").arg(name, word));
        return plainTip(tr("%1 does not hold %2.").arg(name, word));
    }
    default: return {};
    }
}

QVariant RoleMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= m_words.size())
            return {};
        const QString &word = m_words.at(section);
        if (role == Qt::DisplayRole)
            return word;
        return role == Qt::ToolTipRole ? QVariant(m_explanations.value(word)) : QVariant();
    }
    if (section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.name;
    if (role == Qt::ToolTipRole)
        return plainTip(column.belongsTo.isEmpty() ? column.name : column.name + u" · "_s + column.belongsTo);
    return {};
}

QString RoleMatrixModel::asTable() const
{
    QStringList head{QString()};
    for (const auto &column : m_columns)
        head.append(column.name);
    QStringList lines{head.join(u'\t')};
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{m_words.at(row)};
        for (int column = 0; column < columnCount(); ++column)
            cells.append(index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

RoleMatrix::RoleMatrix(ListModel &roles, QWidget *parent) : QTableView(parent), m_model(new RoleMatrixModel(roles, this))
{
    setObjectName(u"roleMatrix"_s);
    setAccessibleName(tr("Permissions of all roles"));
    setModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RoleMatrix::fit);
    fit();
}

void RoleMatrix::fit()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int wanted = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::clamp(wanted, fontMetrics().averageCharWidth() * 8, fontMetrics().averageCharWidth() * 22));
    }
}

void RoleMatrix::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_model->asTable());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RoleMatrix::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace Rollcall
