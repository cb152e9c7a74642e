#include "ui/inspector/journaltab.h"

#include "models/items/wording.h"
#include "ui/common/theme.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

JournalTab::JournalTab(QWidget *parent) : ReadText(parent)
{
    setObjectName(u"journal"_s);
    setAccessibleName(tr("Journal"));
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QTextBrowser::anchorClicked, this, [this] {
        if (m_query.about)
            Q_EMIT historyRequested(entity(*m_query.about));
        else if (m_query.organization)
            Q_EMIT historyRequested(entity(*m_query.organization));
    });
}

void JournalTab::show(OpenDirectory *directory, const JournalQuery &query,
                      const QHash<OrganizationId, QString> &organizations)
{
    const bool another = m_directory != directory || m_query.about != query.about || m_query.organization != query.organization;
    if (m_directory != directory)
        m_rolesKnown = false;
    m_directory = directory;
    m_query = query;
    m_words.values.organizations = organizations;
    if (another) {
        m_entries.clear();
        m_answered = false;
        render();
    }
    ++m_generation;
    if (m_rolesKnown)
        readEntries();
    else
        readRoles();
}

void JournalTab::readRoles()
{
    if (!m_directory)
        return;
    QCoro::connect(m_directory->reader().roles(), this, [this, generation = m_generation](const Result<QList<RoleRow>> &roles) {
        if (generation != m_generation)
            return;
        m_rolesKnown = roles.has_value();
        if (roles) {
            for (const RoleRow &row : *roles)
                m_words.values.roles.insert(row.role.id, row.role.name);
        }
        readEntries(); // Without names the entries are still worth reading.
    });
}

void JournalTab::readEntries()
{
    if (!m_directory)
        return;
    QCoro::connect(m_directory->reader().journal(m_query), this,
                   [this, generation = m_generation](const Result<QList<JournalEntry>> &entries) {
                       if (generation != m_generation)
                           return;
                       m_answered = true;
                       m_error = entries ? QString() : entries.error().message;
                       m_entries = entries.value_or(QList<JournalEntry>());
                       render();
                   });
}

QString JournalTab::entryHtml(const JournalEntry &entry) const
{
    const QString quiet = Theme::quiet(palette()).name();
    // Whatever somebody typed somewhere is text here, never markup.
    QString html = u"<p style=\"margin:0 0 2px 0\">%1 <span style=\"color:%2\" title=\"%4\">· %3</span></p>"_s.arg(
        m_words.sentence(entry).toHtmlEscaped(), quiet, Wording::relative(entry.at).toHtmlEscaped(),
        Wording::exact(entry.at).toHtmlEscaped());
    for (const JournalDifference &difference : m_words.differences(entry)) {
        const QString before = difference.before.isEmpty() ? u"–"_s : difference.before;
        const QString after = difference.after.isEmpty() ? u"–"_s : difference.after;
        const QString line = entry.before.isEmpty() ? tr("%1: %2").arg(difference.label, after)
            //: label: old value → new value
            : tr("%1: %2 → %3").arg(difference.label, before, after);
        html += u"<p style=\"margin:0 0 0 16px; color:%1\">%2</p>"_s.arg(quiet, line.toHtmlEscaped());
    }
    return html;
}

QString JournalTab::toHtml() const
{
    if (!m_error.isEmpty())
        return m_error.toHtmlEscaped();
    if (m_entries.isEmpty())
        return m_answered ? tr("Nothing is written in the journal yet.").toHtmlEscaped() : QString();
    QString html;
    for (const JournalEntry &entry : m_entries)
        html += "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr><td style=\"padding-bottom:10px\">"_L1
            + entryHtml(entry) + "</td></tr></table>"_L1;
    return html + u"<p><a href=\"#all\">%1</a></p>"_s.arg(tr("Show all in the journal").toHtmlEscaped());
}

} // namespace Rollcall
