// Connections as files: export and import.
#include "ui/connections/connectiontasks.h"

#include "models/workspace/connections/connectionsjson.h"

#include <qcorofuture.h>
#include <QFile>
#include <QFileDialog>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

Result<QList<Connection>> readFile(const QString &path, const QList<ConnectionKind> &kinds)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, ConnectionTasks::tr("%1 could not be read: %2").arg(path, file.errorString()));
    // One byte more than is taken, so that a larger file is told from one that just fits.
    return importConnections(file.read(largestFile + 1), kinds);
}

Result<void> writeFile(const QString &path, const QByteArray &document)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size() || !file.commit())
        return failure(Error::Kind::Storage, ConnectionTasks::tr("%1 could not be written: %2").arg(path, file.errorString()));
    return {};
}

struct TakenIn {
    int count = 0;
    QStringList renamed; ///< "Acme → Acme (2)"
};

Task<Result<TakenIn>> takeIn(ConnectionsDesk *desk, QString path)
{
    const QList<ConnectionKind> kinds = desk->kinds;
    const auto work = [path, kinds] { return readFile(path, kinds); };
    auto reading = QtConcurrent::run(work);
    const auto read = co_await reading;
    if (!read)
        co_return passOn(read);
    TakenIn taken;
    for (Connection connection : *read) {
        const QString wanted = connection.name;
        connection.name = desk->connections.freeName(wanted);
        const auto saved = co_await desk->connections.save(connection);
        if (!saved)
            co_return passOn(saved);
        ++taken.count;
        if (saved->name != wanted)
            taken.renamed.append(u"%1 → %2"_s.arg(wanted, saved->name));
    }
    co_return taken;
}

Task<Result<void>> giveOut(QString path, QByteArray document)
{
    const auto work = [path, document] { return writeFile(path, document); };
    auto writing = QtConcurrent::run(work);
    const auto written = co_await writing;
    co_return written;
}

// What messages call the work: see Message::work.
const QString importWork = u"connection/import"_s;
const QString exportWork = u"connection/export"_s;

} // namespace

void ConnectionTasks::importFile()
{
    auto *dialog = new QFileDialog(m_host, tr("Import connections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"importConnections"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Connections (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { importFrom(path); });
    dialog->open();
}

void ConnectionTasks::importFrom(const QString &path)
{
    QCoro::connect(takeIn(&m_desk, path), this, [this](const Result<TakenIn> &taken) {
        if (!taken)
            return tell(taken.error(), importWork);
        Message message;
        message.work = importWork;
        message.kind = Message::Kind::Success;
        message.text = tr("Imported %n connection(s). Sign in to each: a file holds no secrets.", nullptr, taken->count);
        if (!taken->renamed.isEmpty()) {
            message.text += u' ' + tr("%n name(s) were taken here and got a number.", nullptr, static_cast<int>(taken->renamed.size()));
            message.details = taken->renamed.join(u'\n');
        }
        Q_EMIT messagePosted(message);
    });
}

void ConnectionTasks::exportFile(const QList<Connection> &connections)
{
    if (connections.isEmpty())
        return;
    auto *dialog = new QFileDialog(m_host, tr("Export connections"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportConnections"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Connections (*.json)")});
    dialog->selectFile(u"connections.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, connections](const QString &path) { exportTo(path, connections); });
    dialog->open();
}

void ConnectionTasks::exportTo(const QString &path, const QList<Connection> &connections)
{
    const int count = static_cast<int>(connections.size());
    QCoro::connect(giveOut(path, exportConnections(connections)), this, [this, path, count](const Result<void> &result) {
        if (!result)
            tell(result.error(), exportWork);
        else
            tell(Message::Kind::Success, tr("Exported %n connection(s) to %1, without secrets.", nullptr, count).arg(path), exportWork);
    });
}

} // namespace Rollcall
