#pragma once

#include "ui/common/pairtable.h"

#include <QJsonObject>

namespace Rollcall {

/// Keys and values that other programs keep with an organization. Values that are no texts are shown as JSON and stay what
/// they are; what is typed is a text.
class MetadataEditor final : public PairTable
{
    Q_OBJECT
public:
    explicit MetadataEditor(QWidget *parent = nullptr);

    void setMetadata(const QJsonObject &metadata);
    QJsonObject metadata() const; ///< Rows without a key are left out; of two equal keys the last counts.
};

} // namespace Rollcall
