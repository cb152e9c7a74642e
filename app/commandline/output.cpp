#include "app/commandline/output.h"

#include "app/commandline/columns.h"
#include "models/domain/json.h"
#include "models/exchange/writing/escapes.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Output)
};

// A sentence that quotes what somebody typed may be as long as that.
constexpr qsizetype longestLine = 2000;

/// One line, whatever the words in it held.
QString oneLine(QString text)
{
    text.replace('\n'_L1, ' '_L1).replace('\r'_L1, ' '_L1).replace('\t'_L1, ' '_L1);
    text = safeForTerminal(text.trimmed());
    return text.size() <= longestLine ? text : text.left(longestLine / 2) + u" … "_s + text.right(longestLine / 2);
}

} // namespace

QString safeForTerminal(QString text)
{
    return controlsEscaped(std::move(text));
}

Output::Output(bool json) : m_json(json), m_out(stdout), m_err(stderr) {}

void Output::line(const QString &text)
{
    if (m_json)
        return;
    m_out << safeForTerminal(text) << '\n';
    m_out.flush();
}

void Output::help(const QString &text)
{
    m_out << text << '\n';
    m_out.flush();
}

void Output::table(const QStringList &heading, const QList<QStringList> &rows)
{
    if (m_json)
        return;
    QList<QStringList> safe{heading};
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &cell : row)
            cells.append(safeForTerminal(cell));
        safe.append(cells);
    }
    QList<qsizetype> widths(heading.size(), 0);
    for (const auto &row : std::as_const(safe)) {
        for (qsizetype c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths.at(c), columnsOf(row.at(c)));
    }
    for (const auto &row : std::as_const(safe)) {
        QString text;
        for (qsizetype c = 0; c < row.size(); ++c) {
            text += row.at(c);
            if (c + 1 < row.size())
                text += QString(widths.at(c) - columnsOf(row.at(c)) + 2, ' '_L1);
        }
        m_out << text << '\n';
    }
    m_out.flush();
}

void Output::facts(const QList<std::pair<QString, QString>> &facts)
{
    qsizetype widest = 0;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            widest = std::max(widest, columnsOf(name));
    }
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            line(name + u":"_s + QString(widest - columnsOf(name) + 1, ' '_L1) + value);
    }
}

void Output::document(QJsonObject object)
{
    if (!m_json)
        return;
    const QDateTime asOf = m_asOf.value_or(QDateTime::currentDateTimeUtc());
    object.insert(u"asOf"_s, asOf.isValid() ? QJsonValue(toText(asOf)) : QJsonValue());
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    m_out.flush();
}

void Output::raw(const QByteArray &document)
{
    m_out << QString::fromUtf8(document);
    m_out.flush();
}

void Output::applied(const QString &sentence, const QString &key, const Applied &result)
{
    if (m_json) {
        QJsonObject object{{key, result.after.isEmpty() ? result.before : result.after},
                           {u"outcome"_s, result.outcome == Applied::Outcome::NoOp ? u"noOp"_s : u"done"_s},
                           {u"notes"_s, QJsonArray::fromStringList(result.notes)}};
        if (!result.target.id.isEmpty())
            object.insert(u"id"_s, result.target.id);
        if (!result.secret.isEmpty())
            object.insert(u"temporaryPassword"_s, result.secret.reveal());
        document(std::move(object));
        return;
    }
    line(result.outcome == Applied::Outcome::NoOp ? Tr::tr("Nothing to do: it is so already.") : sentence);
    for (const auto &note : result.notes)
        line(note);
    if (!result.secret.isEmpty())
        line(Tr::tr("Temporary password (shown only now, to be replaced at first use): %1").arg(result.secret.reveal()));
}

void Output::error(const Error &error)
{
    QString text = error.message;
    if (!error.details.isEmpty() && !text.contains(error.details))
        text += u" ("_s + error.details + u")"_s;
    warning(text);
}

void Output::progress(const QString &text)
{
    countdown({});
    m_err << safeForTerminal(text) << '\n';
    m_err.flush();
}

void Output::countdown(const QString &text)
{
    if (isatty(STDERR_FILENO) == 0 || (text.isEmpty() && !m_isCounting))
        return;
    m_isCounting = !text.isEmpty();
    m_err << "\r\033[K"_L1 << safeForTerminal(text);
    m_err.flush();
}

void Output::warning(const QString &text)
{
    countdown({});
    m_err << u"rollcall: "_s << oneLine(text) << '\n';
    m_err.flush();
}

QString counted(qint64 count, bool isKnown)
{
    if (isKnown)
        return QString::number(count);
    return count > 0 ? QString::number(count) + u'+' : u"?"_s;
}

} // namespace Rollcall
