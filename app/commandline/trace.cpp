#include "app/commandline/trace.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

void trace(Signins &signins, const ConnectionId &connection, Output &out, QObject *context)
{
    ConnectionLog *log = signins.log(connection);
    if (!log)
        return;
    QObject::connect(&log->requests(), &RequestLog::added, context, [&out](const HttpLogEntry &entry) {
        out.progress(RequestLog::asLine(entry));
        if (!entry.body.isEmpty())
            out.progress(u"  "_s + QString::fromUtf8(entry.body));
    });
}

void traceAll(const Connections &connections, Signins &signins, Output &out, QObject *context)
{
    for (const Connection &connection : connections.list())
        trace(signins, connection.id, out, context);
}

} // namespace Rollcall
