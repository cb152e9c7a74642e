#include "ui/journal/journaldetails.h"

#include "models/items/journalwording.h"
#include "models/workspace/changes/destinations.h"
#include "ui/common/theme.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Mark {
    QString symbol;
    QString word;
};

Mark markOf(const JournalDifference &difference)
{
    if (difference.before.isEmpty())
        return {u"+"_s, JournalDetails::tr("added")};
    if (difference.after.isEmpty())
        return {u"−"_s, JournalDetails::tr("removed")};
    return {u"≠"_s, JournalDetails::tr("changed")};
}

QString cell(const QString &text, const QString &style = {})
{
    return u"<td style=\"padding:1px 16px 1px 0; %2\">%1</td>"_s.arg(text.isEmpty() ? u"–"_s : text.toHtmlEscaped(), style);
}

} // namespace

JournalDetails::JournalDetails(OpenDirectory &directory, QWidget *parent) : ReadText(parent), m_directory(&directory)
{
    setObjectName(u"journalDetails"_s);
    setAccessibleName(tr("Before and after"));
    connect(&directory.reader(), &Reader::changed, this, [this] {
        if (m_row)
            readNames();
    });
    render();
}

void JournalDetails::show(const std::optional<AuditRow> &row, qsizetype selected)
{
    m_selected = selected;
    // A row never says something else later, unless somebody is erased from it.
    const bool another = row && (!m_row || row->hash != m_row->hash || row->erased != m_row->erased);
    m_row = row;
    if (another)
        readNames();
    render();
}

void JournalDetails::readNames()
{
    QList<OrganizationId> organizations;
    const EntityId &target = m_row->entry.target;
    if (target.kind == EntityKind::Organization)
        organizations.append(OrganizationId(target.id));
    else if (!target.organization.isEmpty())
        organizations.append(OrganizationId(target.organization));
    QCoro::connect(readValueWords(m_directory, organizations), this, [this, generation = ++m_generation](const ValueWords &words) {
        if (generation != m_generation)
            return;
        m_words.values = words;
        render();
    });
}

QString JournalDetails::toHtml() const
{
    if (!m_row) {
        const QString hint = m_selected > 1 ? tr("%n row(s) selected.", nullptr, static_cast<int>(m_selected))
                                            : tr("Select a row to see what it was before and after.");
        return u"<p style=\"color:%1\">%2</p>"_s.arg(Theme::quiet(palette()).name(), hint.toHtmlEscaped());
    }
    // Whatever somebody typed somewhere is text here, never markup.
    return u"<p style=\"margin:0 0 6px 0\"><b>%1</b></p>"_s.arg(m_words.sentence(m_row->entry).toHtmlEscaped()) + factsHtml()
        + differencesHtml();
}

QString JournalDetails::factsHtml() const
{
    const JournalEntry &entry = m_row->entry;
    QStringList facts{JournalWording::exactly(entry.at).replace(u'\n', u" · "_s),
                      tr("Row %1").arg(entry.sequence),
                      JournalWording::result(m_row->remarks.result)};
    if (!m_row->remarks.requestId.isEmpty())
        facts.append(tr("Request %1").arg(m_row->remarks.requestId));
    if (m_directory && leadsElsewhere(m_row->destination, m_directory->destination()))
        facts.append(tr("At another server or client than the connection leads to now"));
    facts.removeAll(QString());
    QString html = u"<p style=\"margin:0 0 6px 0; color:%1\">%2</p>"_s.arg(Theme::quiet(palette()).name(), facts.join(u" · "_s).toHtmlEscaped());
    for (const QString &note : m_row->remarks.notes)
        html += u"<p style=\"margin:0 0 6px 0\">%1</p>"_s.arg(note.toHtmlEscaped());
    return html;
}

QString JournalDetails::differencesHtml() const
{
    if (m_row->erased)
        return u"<p>%1</p>"_s.arg(tr("The person was erased: what the row said about them is read by nobody any more.").toHtmlEscaped());
    const QList<JournalDifference> differences = m_words.differences(m_row->entry);
    if (differences.isEmpty())
        return {};
    const QString quiet = u"color:%1"_s.arg(Theme::quiet(palette()).name());
    QString html = u"<table cellspacing=\"0\" cellpadding=\"0\"><tr>"_s;
    for (const QString &head : {tr("Field"), tr("Before"), tr("After"), tr("Difference")})
        html += cell(head, quiet);
    html += u"</tr>"_s;
    for (const JournalDifference &difference : differences) {
        const Mark mark = markOf(difference);
        html += u"<tr>"_s + cell(difference.label, quiet) + cell(difference.before) + cell(difference.after)
            + cell(mark.symbol + u' ' + mark.word) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace Rollcall
