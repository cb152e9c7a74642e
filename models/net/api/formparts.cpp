#include "models/net/api/formparts.h"

namespace Rollcall {

namespace {

/// Names as the HTML standard escapes them: nothing in one can end it or begin another header.
QByteArray escaped(const QString &name)
{
    return name.toUtf8().replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A").replace('\0', "");
}

} // namespace

FormBody formBody(const QList<FormPart> &parts)
{
    QByteArray boundary;
    do {
        boundary = "rollcall-" + randomText(18);
    } while (std::any_of(parts.begin(), parts.end(), [&](const FormPart &part) { return part.data.contains(boundary); }));
    QByteArray body;
    for (const FormPart &part : parts) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escaped(part.name) + '"';
        if (!part.fileName.isEmpty())
            body += "; filename=\"" + escaped(part.fileName) + '"';
        if (!part.contentType.isEmpty())
            body += "\r\nContent-Type: " + part.contentType;
        body += "\r\n\r\n" + part.data + "\r\n";
    }
    body += "--" + boundary + "--\r\n";
    return {"multipart/form-data; boundary=" + boundary, SecretBytes::taken(body)};
}

} // namespace Rollcall
