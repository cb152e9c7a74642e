// Contact cards (RFC 6350 and what came before it) and separated rows, as far as names and addresses go.
#include "ui/common/droppedpeople.h"

#include <QRegularExpression>
#include <QStringList>

namespace Rollcall::DroppedPeople {

using namespace Qt::StringLiterals;

namespace {

/// One property of a card: "item1.EMAIL;TYPE=work:olena@acme.example".
struct Property {
    QString name; ///< Upper case, without group.
    QString parameters;
    QString value;
};

Property propertyOf(const QString &line)
{
    static const QRegularExpression shape(u"^(?:[\\w-]+\\.)?([\\w-]+)((?:;(?:[^\":;]|\"[^\"]*\")*)*):(.*)$"_s);
    const auto match = shape.match(line);
    if (!match.hasMatch())
        return {};
    Property property{match.captured(1).toUpper(), match.captured(2).toUpper(), match.captured(3)};
    if (property.parameters.contains("QUOTED-PRINTABLE"_L1)) {
        QByteArray bytes = property.value.toLatin1();
        bytes.replace('%', "%25").replace('=', '%');
        property.value = QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
    }
    return property;
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            text += next == u'n' || next == u'N' ? QChar(u' ') : next;
        } else {
            text += value.at(i);
        }
    }
    return text.simplified();
}

/// "Shevchenko;Olena;;;" as it is said.
QString nameOf(const QString &structured)
{
    const QStringList parts = structured.split(u';');
    return unescaped(parts.value(1) + u' ' + parts.value(0));
}

/// Long lines are folded: a line that begins with a space goes on the last one, and so does, where a value is "quoted
/// printable" (version 2.1), one after a "=" at the end.
QStringList unfolded(QString text)
{
    static const QRegularExpression fold(u"\n[ \t]"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(fold, QString());
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const bool goesOn = !lines.isEmpty() && lines.last().endsWith(u'=')
            && lines.last().contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive);
        if (goesOn)
            lines.last() = lines.last().chopped(1) + line;
        else
            lines.append(line);
    }
    return lines;
}

QString quoted(QString name)
{
    name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + name + u'"';
}

/// The cells of a row; quotes keep separators inside a cell.
QStringList cellsOf(const QString &row, QChar separator)
{
    QStringList cells{QString()};
    bool inQuotes = false;
    for (const QChar c : row) {
        if (c == u'"')
            inQuotes = !inQuotes;
        else if (c == separator && !inQuotes)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

} // namespace

QString fromCards(const QString &cards)
{
    QStringList lines;
    QString name;
    QStringList addresses;
    for (const QString &line : unfolded(cards)) {
        const Property property = propertyOf(line);
        if (property.name == "BEGIN"_L1) {
            name.clear();
            addresses.clear();
        } else if (property.name == "FN"_L1) {
            name = unescaped(property.value);
        } else if (property.name == "N"_L1 && name.isEmpty()) {
            name = nameOf(property.value);
        } else if (property.name == "EMAIL"_L1) {
            addresses.append(unescaped(property.value));
        } else if (property.name == "END"_L1) {
            for (const QString &address : addresses)
                lines.append(name.isEmpty() ? address : quoted(name) + u" <"_s + address + u'>');
        }
    }
    return lines.join(u'\n');
}

QString fromRows(const QString &rows)
{
    const QString head = rows.section(u'\n', 0, 0);
    const QChar separator = head.count(u';') > head.count(u',') ? u';' : u',';
    QStringList lines;
    for (const QString &row : rows.split(u'\n', Qt::SkipEmptyParts))
        lines.append(row.count(u'@') == 1 ? cellsOf(row, separator).join(u'\t') : row);
    return lines.join(u'\n');
}

} // namespace Rollcall::DroppedPeople
