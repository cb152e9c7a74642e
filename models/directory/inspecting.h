#pragma once

#include "models/directory/directory.h"

#include <QUrl>

namespace Rollcall {

/// What is only looked at, live: sessions and identities of a person, addresses to copy of an organization. Outside text.
struct Details {
    struct Row {
        QString label;
        QString value;
        bool isToCopy = false; ///< An address or an id, which goes elsewhere.
        QUrl link = {};        ///< Where a browser leads; empty: nowhere.
    };
    struct Section {
        QString title;
        QString note; ///< A sentence, or why there is nothing.
        QList<Row> rows;
    };
    QList<Section> sections;
};

/// A directory that tells more of a thing than it mirrors.
class Inspectable
{
public:
    virtual ~Inspectable() = default;

    /// Unsupported for kinds of which nothing more is known.
    virtual Task<Result<Details>> inspect(EntityId entity) = 0;
};

} // namespace Rollcall
