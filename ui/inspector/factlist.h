#pragma once

#include "ui/inspector/readtext.h"

namespace Rollcall {

/// Facts as label and value, one a line; values can be selected and copied.
class FactList final : public ReadText
{
    Q_OBJECT
public:
    struct Fact {
        QString label;
        QString value; ///< A fact without one is left out.
        QString toolTip = {};
        bool operator==(const Fact &) const = default;
    };

    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);
    const QList<Fact> &facts() const { return m_facts; }

protected:
    QString toHtml() const override;

private:
    QList<Fact> m_facts;
};

} // namespace Rollcall
