#pragma once

#include "models/net/secret/secretbytes.h"

#include <QList>

namespace Rollcall {

/// One part of an upload: a field, or a file when it has a file name.
struct FormPart {
    QString name;
    QByteArray data;
    QString fileName;
    QByteArray contentType;
};

struct FormBody {
    QByteArray contentType; ///< With the boundary.
    SecretBytes body;
};

/// multipart/form-data (RFC 7578) as browsers write it, with a boundary that occurs in no part.
FormBody formBody(const QList<FormPart> &parts);

} // namespace Rollcall
