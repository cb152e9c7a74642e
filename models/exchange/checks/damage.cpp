#include "models/exchange/checks/damage.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Damage)
};

constexpr int mostExactDigits = 15; // Excel keeps no more
constexpr int enoughCells = 10;

bool isErrorValue(const QString &cell)
{
    static const QSet<QString> values{u"#REF!"_s,   u"#N/A"_s,   u"#VALUE!"_s,  u"#NAME?"_s,
                                      u"#DIV/0!"_s, u"#NUM!"_s,  u"#NULL!"_s,   u"#BEZUG!"_s,
                                      u"#NV"_s,     u"#WERT!"_s, u"#ССЫЛКА!"_s, u"#SPILL!"_s};
    // Nearly no cell begins so, and every cell of a file comes by here.
    return cell.startsWith(u'#') && (values.contains(cell.toUpper()) || (cell.size() > 2 && cell.count(u'#') == cell.size()));
}

bool isScientific(const QString &cell)
{
    static const QRegularExpression form(u"^[+-]?\\d+(?:[.,]\\d+)?[eE]\\+?\\d{1,3}$"_s);
    const QChar first = cell.front();
    const bool mayBe = first == u'+' || first == u'-' || (first >= u'0' && first <= u'9');
    return mayBe && form.match(cell).hasMatch();
}

bool isRounded(const QString &cell, CellKind kind)
{
    const bool isNumber = std::ranges::all_of(cell, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && cell.size() > mostExactDigits && (kind == CellKind::Number || cell.endsWith(u"0000"_s));
}

/// "1-Mar", "Mar-01", "3. Mai": what Excel makes of 1-3 or MAR1.
bool isShortDate(const QString &cell)
{
    static const QRegularExpression form(u"^(?:\\d{1,2}[-. ]+\\p{L}{3,4}\\.?|\\p{L}{3,4}-\\d{2})$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(cell).hasMatch();
}

Problem found(Problem::Severity severity, Field field, const QString &sentence)
{
    return {severity, info(field).key, sentence};
}

} // namespace

bool isIdLike(Field field)
{
    return field == Field::ExternalId || field == Field::Phone || field == Field::Zip || field == Field::Username;
}

std::optional<Problem> damageOf(const QString &cell, CellKind kind, Field field)
{
    if (cell.isEmpty() || cell.size() > 40)
        return std::nullopt;
    const auto sure = isIdLike(field) ? Problem::Severity::Error : Problem::Severity::Warning;
    if (kind == CellKind::Error || isErrorValue(cell))
        return found(Problem::Severity::Error, field,
                     Words::tr("%1 is an error of the spreadsheet, not a value.").arg(cell));
    if (isScientific(cell))
        return found(
            sure, field,
            Words::tr(
                "The spreadsheet made a rounded number of this: %1. Format the column as text and enter it again.")
                .arg(cell));
    if (isIdLike(field) && isRounded(cell, kind))
        return found(Problem::Severity::Warning, field,
                     Words::tr("%1 has more digits than a spreadsheet keeps; the last ones may be gone.").arg(cell));
    if (kind == CellKind::Date || (isIdLike(field) && isShortDate(cell)))
        return found(sure, field,
                     Words::tr("The spreadsheet made a date of this: %1. Format the column as text and enter it again.")
                         .arg(cell));
    return std::nullopt;
}

void ZeroScan::take(const QString &cell)
{
    if (cell.isEmpty())
        return;
    ++m_cells;
    const bool isNumber =
        cell.size() < longest && std::ranges::all_of(cell, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return;
    ++m_numbers;
    ++m_lengths[cell.size()];
    m_zeros += cell.size() > 1 && cell.front() == u'0';
    const quint64 number = cell.left(18).toULongLong();
    m_grown += number > m_last;
    m_last = number;
}

bool ZeroScan::looksDamaged() const
{
    if (m_cells < enoughCells || m_numbers * 20 < m_cells * 19 || m_zeros > 0)
        return false;
    const auto longestUsed =
        std::find_if(std::rbegin(m_lengths), std::rend(m_lengths), [](int count) { return count > 0; });
    const auto shorter = longestUsed + 1;
    // Of ids of one length every tenth begins with a zero; without it, it is shorter. Running numbers have the same
    // lengths, but they grow.
    if (m_grown * 20 >= m_numbers * 19)
        return false;
    const int most = *longestUsed;
    const int less = shorter == std::rend(m_lengths) ? 0 : *shorter;
    return most >= m_numbers / 2 && less > 0 && std::rend(m_lengths) - longestUsed > 4;
}

} // namespace Rollcall
