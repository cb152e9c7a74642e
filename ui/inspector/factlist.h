#pragma once

#include <QScrollArea>

class QFormLayout;

namespace Rollcall {

/// Facts as label and value, one a line; values can be selected and copied.
class FactList final : public QScrollArea
{
    Q_OBJECT
public:
    struct Fact {
        QString label;
        QString value;   ///< A fact without one is left out.
        QString toolTip = {};
        bool operator==(const Fact &) const = default;
    };

    explicit FactList(QWidget *parent = nullptr);
    /// Does nothing, and so keeps what is selected, when nothing is new.
    void setFacts(const QList<Fact> &facts);
    const QList<Fact> &facts() const { return m_facts; }

private:
    QFormLayout *m_layout;
    QList<Fact> m_facts;
};

} // namespace Rollcall
