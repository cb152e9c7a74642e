#pragma once

#include "models/domain/id.h"

#include <QStringList>

#include <algorithm>

namespace Rollcall::Remote {

/// Ids as texts, and back.
template<typename T>
QStringList plain(const QList<T> &ids)
{
    QStringList texts;
    for (const T &id : ids)
        texts.append(id.toString());
    return texts;
}

template<typename T>
QList<T> ids(const QStringList &texts)
{
    QList<T> list;
    for (const QString &text : texts)
        list.append(T(text));
    return list;
}

inline QStringList sorted(QStringList texts)
{
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace Rollcall::Remote
