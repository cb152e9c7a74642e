#include "models/items/cells.h"

#include "models/domain/text.h"
#include "models/items/rowsmodel.h"
#include "models/items/wording.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

QVariant headCell(const ColumnHead &head, int role)
{
    switch (role) {
    case Qt::DisplayRole: return head.title;
    case Qt::ToolTipRole: return head.explanation.isEmpty() ? QVariant() : head.explanation;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((head.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case RowsModel::WidthRole: return head.isNumber ? std::max(8, static_cast<int>(head.title.size()) + 3) : head.letters;
    default: return {};
    }
}

QVariant textCell(const QString &text, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text;
    case RowsModel::SortRole: return Text::sortKey(text);
    default: return {};
    }
}

QVariant numberCell(qint64 number, int role)
{
    switch (role) {
    case Qt::DisplayRole: return QLocale().toString(number);
    case RowsModel::CopyRole: return QString::number(number);
    case RowsModel::SortRole: return number;
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant membersCell(qint64 number, bool isKnown, int role)
{
    if (isKnown)
        return numberCell(number, role);
    switch (role) {
    case Qt::DisplayRole: return number == 0 ? u"–"_s : u"%1+"_s.arg(QLocale().toString(number));
    case RowsModel::CopyRole: return number == 0 ? QString() : QString::number(number);
    case Qt::AccessibleTextRole: return Wording::number(number, false);
    case Qt::ToolTipRole: return QCoreApplication::translate("Rollcall::Wording", "The server has not listed all members.");
    default: return numberCell(number, role);
    }
}

QVariant timeCell(const QDateTime &time, int role)
{
    switch (role) {
    case Qt::DisplayRole: return Wording::relative(time);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return Wording::exact(time);
    case RowsModel::CopyRole: return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    case RowsModel::SortRole: return time;
    default: return {};
    }
}

QVariant listCell(const QStringList &names, int total, int role)
{
    const int hidden = total - static_cast<int>(names.size());
    switch (role) {
    case Qt::DisplayRole: return Wording::list(names, total);
    case Qt::ToolTipRole:
        return names.size() < 2 ? QVariant() : Wording::list(names, total, static_cast<int>(names.size()));
    case Qt::AccessibleTextRole:
    case RowsModel::CopyRole: return Wording::list(names, static_cast<int>(names.size()) + hidden, static_cast<int>(names.size()));
    case RowsModel::SortRole: return Text::sortKey(names.join(u' '));
    default: return {};
    }
}

} // namespace Rollcall
