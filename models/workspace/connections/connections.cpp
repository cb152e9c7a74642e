#include "models/workspace/connections/connections.h"

#include "models/domain/text.h"

#include <qcorofuture.h>

#include <QDateTime>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;
constexpr int longestWord = 20;

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<Connection> allConnections(Sql::Connection &sql)
{
    QList<Connection> list;
    Sql::Statement row = sql.select("SELECT id, name, kind, environment, colour, settings FROM connections ORDER BY position, id");
    while (row.step())
        list.append({row.id<ConnectionId>(0), row.text(1), row.text(2), row.text(3), row.text(4), objectOf(row.text(5))});
    return list;
}

void renumber(Sql::Connection &sql, const QList<ConnectionId> &order)
{
    for (qsizetype place = 0; place < order.size(); ++place)
        sql.run("UPDATE connections SET position = ? WHERE id = ?", static_cast<qint64>(place), order.at(place));
}

tl::unexpected<Error> goneMeanwhile()
{
    return failure(Error::Kind::NotFound, Connections::tr("This connection has been removed meanwhile."));
}

/// As whom somebody signs in meanwhile is no edit.
bool isSame(Connection one, Connection other)
{
    one.settings.remove(lastSignInKey());
    other.settings.remove(lastSignInKey());
    return one == other;
}

/// In a transaction: nobody has edited it meanwhile, the name is free and the row is written.
Result<Connection> put(Sql::Connection &sql, Connection connection, const std::optional<Connection> &base)
{
    const QList<Connection> others = allConnections(sql);
    const QString folded = Text::caseFolded(connection.name);
    const Connection *old = nullptr;
    for (const Connection &other : others) {
        if (other.id == connection.id)
            old = &other;
        else if (Text::caseFolded(other.name) == folded)
            return failure(Error::Kind::Conflict, Connections::tr("There is a connection named “%1” already. Choose another name.").arg(other.name),
                           {}, u"name"_s);
    }
    if (base && !old)
        return goneMeanwhile();
    if (base && !isSame(*old, *base))
        return failure(Error::Kind::Conflict, Connections::tr("The connection was changed meanwhile in another window or by a command, so "
                                                              "nothing was saved. Open it again and make your changes there."));
    connection.settings.remove(lastSignInKey());
    if (old && old->settings.contains(lastSignInKey()) && old->kind == connection.kind)
        connection.settings.insert(lastSignInKey(), old->settings.value(lastSignInKey()));
    const qint64 position = old ? 0 : sql.integer("SELECT max(position) + 1 FROM connections").value_or(0);
    sql.run("INSERT INTO connections(id, position, name, kind, environment, colour, settings, changed) VALUES(?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(id) DO UPDATE SET name = excluded.name, kind = excluded.kind, environment = excluded.environment, "
            "colour = excluded.colour, settings = excluded.settings, changed = excluded.changed",
            connection.id, position, connection.name, connection.kind, connection.environment, connection.colour,
            textOf(connection.settings), QDateTime::currentDateTimeUtc());
    return connection;
}

} // namespace

QString lastSignInKey()
{
    return u"lastSignIn"_s;
}

Result<Connection> normalized(Connection connection)
{
    const auto invalid = [](const QString &message, const QString &field) {
        return failure(Error::Kind::Invalid, message, {}, field);
    };
    for (QString *text : {&connection.name, &connection.environment})
        *text = text->trimmed().normalized(QString::NormalizationForm_C);
    if (Text::folded(connection.name).isEmpty())
        return invalid(Connections::tr("The connection needs a name."), u"name"_s);
    if (const auto sentence = Check::text(connection.name, Connections::tr("The name"), longestName))
        return invalid(*sentence, u"name"_s);
    if (connection.name.compare(u"embedded", Qt::CaseInsensitive) == 0)
        return invalid(Connections::tr("“%1” is the directory of this computer. Choose another name.").arg(connection.name), u"name"_s);
    if (const auto sentence = Check::text(connection.environment, Connections::tr("The environment"), longestWord))
        return invalid(*sentence, u"environment"_s);
    if (!connection.colour.isEmpty() && !environmentColours().contains(connection.colour))
        return invalid(Connections::tr("There is no colour “%1”. There are: %2.")
                           .arg(connection.colour.left(longestWord), environmentColours().join(u", "_s)),
                       u"colour"_s);
    return connection;
}

Connections::Connections(WorkspaceFile &file, QObject *parent) : QObject(parent), m_file(file)
{
    connect(&m_file, &WorkspaceFile::changed, this, [this] { reload(); });
}

Task<Result<void>> Connections::load()
{
    return reload();
}

Task<Result<void>> Connections::reload()
{
    const QPointer self(this);
    const quint64 mine = ++m_asked;
    std::function<Result<QList<Connection>>(Sql::Connection &)> work = [](Sql::Connection &sql) -> Result<QList<Connection>> { return allConnections(sql); };
    auto reading = m_file.read<QList<Connection>>(std::move(work));
    const Result<QList<Connection>> found = co_await reading;
    if (!found)
        co_return passOn(found);
    // One SQL thread answers in order, so a younger question has the younger answer. An older one is shown all the same while
    // that is under way: whoever asked goes on with what the list shows.
    if (!self || mine < m_shown)
        co_return Result<void>();
    m_shown = mine;
    if (*found == m_list)
        co_return Result<void>();
    m_list = *found;
    Q_EMIT changed();
    co_return Result<void>();
}

const Connection *Connections::find(const ConnectionId &id) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&](const Connection &one) { return one.id == id; });
    return found == m_list.end() ? nullptr : &*found;
}

const Connection *Connections::named(const QString &text) const
{
    if (const Connection *found = find(ConnectionId(text)))
        return found;
    const QString folded = Text::caseFolded(text.trimmed());
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&](const Connection &one) { return Text::caseFolded(one.name) == folded; });
    return found == m_list.end() ? nullptr : &*found;
}

QString Connections::freeName(const QString &wanted) const
{
    // Room for a number, and no half of a character.
    QString stem = wanted.left(longestName - 8);
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    QString name = wanted;
    for (int number = 2; named(name); ++number)
        name = u"%1 (%2)"_s.arg(stem).arg(number);
    return name;
}

Task<Result<Connection>> Connections::save(Connection connection, std::optional<Connection> base)
{
    const QPointer self(this);
    Result<Connection> good = normalized(std::move(connection));
    if (!good)
        co_return good;
    if (good->id.isEmpty())
        good->id = newId<ConnectionId>();
    std::function<Result<Connection>(Sql::Connection &)> work = [one = *good, base](Sql::Connection &sql) { return put(sql, one, base); };
    auto writing = m_file.write<Connection>(std::move(work));
    const Result<Connection> written = co_await writing;
    if (!written || !self)
        co_return written;
    co_await reload();
    co_return written;
}

Task<Result<void>> Connections::remove(ConnectionId id)
{
    const QPointer self(this);
    std::function<Result<void>(Sql::Connection &)> work = [id](Sql::Connection &sql) -> Result<void> {
        sql.run("DELETE FROM connections WHERE id = ?", id);
        return sql.changes() == 0 ? Result<void>(goneMeanwhile()) : Result<void>();
    };
    auto writing = m_file.write<void>(std::move(work));
    const Result<void> written = co_await writing;
    if (self)
        co_await reload();
    co_return written;
}

Task<Result<void>> Connections::remember(ConnectionId id, QJsonObject lastSignIn)
{
    return keep(std::move(id), [lastSignIn](const QJsonObject &) { return lastSignIn; });
}

Task<Result<void>> Connections::forget(ConnectionId id, QJsonObject lastSignIn)
{
    return keep(std::move(id), [lastSignIn](const QJsonObject &last) { return last == lastSignIn ? QJsonObject() : last; });
}

Task<Result<void>> Connections::keep(ConnectionId id, LastSignIn change)
{
    const QPointer self(this);
    std::function<Result<void>(Sql::Connection &)> work = [id, change](Sql::Connection &sql) -> Result<void> {
        QJsonObject settings;
        {
            Sql::Statement row = sql.select("SELECT settings FROM connections WHERE id = ?", id);
            if (!row.step())
                return goneMeanwhile();
            settings = objectOf(row.text(0));
        }
        const QJsonObject lastSignIn = change(settings.value(lastSignInKey()).toObject());
        if (lastSignIn.isEmpty())
            settings.remove(lastSignInKey());
        else
            settings.insert(lastSignInKey(), lastSignIn);
        sql.run("UPDATE connections SET settings = ? WHERE id = ?", textOf(settings), id);
        return {};
    };
    auto writing = m_file.write<void>(std::move(work));
    const Result<void> written = co_await writing;
    if (self)
        co_await reload();
    co_return written;
}

Task<Result<void>> Connections::move(ConnectionId id, int place)
{
    const QPointer self(this);
    std::function<Result<void>(Sql::Connection &)> work = [id, place](Sql::Connection &sql) -> Result<void> {
        QList<ConnectionId> order;
        for (const Connection &one : allConnections(sql))
            order += one.id;
        if (!order.removeOne(id))
            return goneMeanwhile();
        order.insert(std::clamp<qsizetype>(place, 0, order.size()), id);
        renumber(sql, order);
        return {};
    };
    auto writing = m_file.write<void>(std::move(work));
    const Result<void> written = co_await writing;
    if (self)
        co_await reload();
    co_return written;
}

} // namespace Rollcall
