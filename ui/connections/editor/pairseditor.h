#pragma once

#include "ui/common/pairtable.h"

#include <QJsonArray>

namespace Rollcall {

/// Names and values in an order that counts; a name may stand there twice. [{"name","value"}]
class PairsEditor final : public PairTable
{
    Q_OBJECT
    Q_PROPERTY(QString json READ json WRITE setJson NOTIFY edited USER true)
public:
    explicit PairsEditor(const QString &label, QWidget *parent = nullptr);

    QJsonArray pairs() const; ///< Rows in which nothing stands are left out.
    void setPairs(const QJsonArray &pairs);
    QString json() const;
    void setJson(const QString &json);
};

} // namespace Rollcall
