#include "ui/inspector/factlist.h"

#include "ui/common/theme.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget *parent) : ReadText(parent) {}

void FactList::setFacts(const QList<Fact> &facts)
{
    m_facts = facts;
    render();
}

QString FactList::toHtml() const
{
    const QString quiet = Theme::quiet(palette()).name();
    QString rows;
    for (const Fact &fact : m_facts) {
        if (fact.value.isEmpty())
            continue;
        // Whatever somebody typed somewhere is text here, never markup.
        rows += u"<tr><td style=\"color:%1; padding:0 12px 6px 0\">%2</td><td style=\"padding:0 0 6px 0\"><span title=\"%4\">%3</span></td></tr>"_s
                    .arg(quiet, fact.label.toHtmlEscaped(),
                         fact.value.toHtmlEscaped().replace(u'\n', u"<br>"_s), fact.toolTip.toHtmlEscaped());
    }
    return "<table cellspacing=\"0\" cellpadding=\"0\">"_L1 + rows + "</table>"_L1;
}

} // namespace Rollcall
