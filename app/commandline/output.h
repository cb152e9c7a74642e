#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <optional>

namespace Rollcall {

/// Where a command writes: text for people, or with --json one document with stable camelCase keys and `asOf`.
class Output final
{
public:
    explicit Output(bool json);

    bool isJson() const { return m_json; }

    /// One line for people; nothing with --json.
    void line(const QString &text);
    /// Our own text of several lines, as it is.
    void help(const QString &text);
    /// A table with a heading; columns as wide as their widest cell.
    void table(const QStringList &heading, const QList<QStringList> &rows);
    /// "Name: value" lines; empty values are left out.
    void facts(const QList<std::pair<QString, QString>> &facts);
    /// The document of --json; `asOf` is added. Nothing otherwise.
    void document(QJsonObject object);
    /// How old what is told is, UTC; invalid: not known. Without this it is of now.
    void setAsOf(const QDateTime &time) { m_asOf = time; }
    /// A document of another form than ours, with --json or without.
    void raw(const QByteArray &document);
    /// An applied change: its notes and secret for people, or as a document under `key`.
    void applied(const QString &sentence, const QString &key, const Applied &result);

    /// One line on standard error: what happened and, where it differs, the other side's words.
    void error(const Error &error);
    void warning(const QString &text);

    /// What to do, or what is under way, while a command waits for somebody: a line on standard error.
    void progress(const QString &text);
    /// A last line that changes, on a terminal only; empty takes it away.
    void countdown(const QString &text);

private:
    bool m_json;
    std::optional<QDateTime> m_asOf;
    QTextStream m_out;
    QTextStream m_err;
    bool m_isCounting = false;
};

/// Control characters as escapes, so that a name from outside cannot drive the terminal.
QString safeForTerminal(QString text);

/// A count in a table; what a server never listed whole is "12+", and "?" where nobody of them is known.
QString counted(qint64 count, bool isKnown);

} // namespace Rollcall
