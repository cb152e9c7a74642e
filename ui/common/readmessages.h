#pragma once

#include "models/items/rowsmodel.h"
#include "ui/common/messagebar.h"

#include <memory>
#include <utility>

namespace Rollcall {

/// WhereRowsStay: a list without rows says in its place why it has none.
enum class ToldReading { Always, WhereRowsStay };

/// Tells by the page's messagePosted() that a list could not be read, and when it could be after all.
template<typename Page>
void tellReading(const RowsModel *model, Page *page, ToldReading told = ToldReading::Always)
{
    const QString work = QStringLiteral("read/") + QString::number(reinterpret_cast<quintptr>(model));
    const auto hasFailed = std::make_shared<bool>(false);
    QObject::connect(model, &RowsModel::failed, page, [model, page, work, hasFailed, told](const Error &error) {
        if (told == ToldReading::WhereRowsStay && model->state() == RowsModel::State::Error)
            return;
        *hasFailed = true;
        Q_EMIT page->messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details, .work = work});
    });
    // Not with the state: rows that were there stay when they could not be read anew.
    QObject::connect(model, &RowsModel::answered, page, [page, work, hasFailed] {
        if (std::exchange(*hasFailed, false))
            Q_EMIT page->messagePosted(Message::succeeded(work));
    });
}

} // namespace Rollcall
