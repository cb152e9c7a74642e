#pragma once

#include "models/items/rowsmodel.h"
#include "ui/common/messagebar.h"

#include <memory>
#include <utility>

namespace Rollcall {

/// Tells by the page's messagePosted() that a list could not be read, and when it could be after all.
template<typename Page>
void tellReading(const RowsModel *model, Page *page)
{
    const QString work = QStringLiteral("read/") + QString::number(reinterpret_cast<quintptr>(model));
    const auto hasFailed = std::make_shared<bool>(false);
    QObject::connect(model, &RowsModel::failed, page, [page, work, hasFailed](const Error &error) {
        *hasFailed = true;
        Q_EMIT page->messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details, .work = work});
    });
    QObject::connect(model, &RowsModel::stateChanged, page, [page, work, hasFailed](RowsModel::State state) {
        const bool isRead = state == RowsModel::State::Ready || state == RowsModel::State::Empty;
        if (isRead && std::exchange(*hasFailed, false))
            Q_EMIT page->messagePosted(Message::succeeded(work));
    });
}

} // namespace Rollcall
