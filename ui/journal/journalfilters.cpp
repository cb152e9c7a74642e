#include "ui/journal/journalfilters.h"

#include "models/items/journalwording.h"
#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/journal/timerangedialog.h"

#include <QAction>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString verbPrefix = u"verb:"_s;
const QString resultPrefix = u"result:"_s;
const QString actorKey = u"actor"_s;
const QString targetKey = u"target"_s;
const QString timeKey = u"time"_s;
const QString limitKey = u"limit"_s;

QString timeText(const AuditQuery &query)
{
    const auto day = [](const QDateTime &time) { return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat); };
    if (!query.until.isValid())
        return JournalFilters::tr("Since %1").arg(day(query.since));
    const QDateTime last = query.until.addMSecs(-1);
    return query.since.isValid() ? JournalFilters::tr("%1 to %2").arg(day(query.since), day(last)) : JournalFilters::tr("Until %1").arg(day(last));
}

} // namespace

JournalFilters::JournalFilters(FilterBar &bar)
    : QObject(&bar), m_bar(bar), m_verbs(bar.filterMenu()->addMenu(tr("&Action"))), m_results(bar.filterMenu()->addMenu(tr("&Result"))),
      m_times(bar.filterMenu()->addMenu(tr("&Time"))),
      m_clear(new QAction(icon(u"edit-clear-all"_s), tr("Re&move all filters"), this))
{
    fillMenu();
    connect(m_clear, &QAction::triggered, this, &JournalFilters::clear);
    connect(&bar, &FilterBar::chipRemoved, this, &JournalFilters::removed);
    connect(&bar, &FilterBar::chipClicked, this, [this] { m_bar.filterMenu()->popup(QCursor::pos()); });
    connect(&bar, &FilterBar::textChanged, this, [this](const QString &text) {
        if (m_query.text == text)
            return;
        m_query.text = text;
        tell();
    });
}

void JournalFilters::fillMenu()
{
    QMenu *menu = m_bar.filterMenu();
    QAction *actor = menu->addAction(tr("&Done by…"));
    connect(actor, &QAction::triggered, this, [this] { askText(tr("Done by"), tr("&Name or id of who did it:"), &AuditQuery::actor); });
    QAction *target = menu->addAction(tr("Done t&o…"));
    connect(target, &QAction::triggered, this, [this] { askText(tr("Done to"), tr("&Name or id of what it was done to:"), &AuditQuery::target); });
    menu->addSeparator();
    menu->addAction(m_clear);
    connect(m_verbs, &QMenu::aboutToShow, this, [this] {
        fillChoices(m_verbs, JournalWording::verbs(), &JournalWording::verb, &AuditQuery::verbs);
    });
    connect(m_results, &QMenu::aboutToShow, this, [this] {
        fillChoices(m_results, JournalWording::results(), &JournalWording::result, &AuditQuery::results);
    });
    fillTimes();
}

void JournalFilters::fillChoices(QMenu *menu, const QStringList &keys, QString (*name)(const QString &), QStringList AuditQuery::*chosen)
{
    menu->clear();
    for (const QString &key : keys) {
        QAction *action = menu->addAction(name(key));
        action->setCheckable(true);
        action->setChecked((m_query.*chosen).contains(key));
        connect(action, &QAction::toggled, this, [this, chosen, key](bool on) { toggle(chosen, key, on); });
    }
}

void JournalFilters::fillTimes()
{
    const auto add = [this](const QString &text, int days) {
        QAction *action = m_times->addAction(text);
        connect(action, &QAction::triggered, this, [this, days] { since(QDate::currentDate().addDays(1 - days).startOfDay()); });
    };
    add(tr("&Today"), 1);
    add(tr("Last &7 days"), 7);
    add(tr("Last &30 days"), 30);
    m_times->addSeparator();
    QAction *range = m_times->addAction(tr("&From … to …"));
    connect(range, &QAction::triggered, this, &JournalFilters::askTimes);
}

void JournalFilters::askText(const QString &title, const QString &label, QString AuditQuery::*text)
{
    auto *dialog = new QInputDialog(m_bar.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(m_query.*text);
    dialog->setOkButtonText(tr("Filter"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, text](const QString &typed) {
        m_query.*text = typed.trimmed();
        tell();
    });
    dialog->open();
}

void JournalFilters::askTimes()
{
    auto *dialog = new TimeRangeDialog(m_query.since, m_query.until, m_bar.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_query.since = dialog->since();
        m_query.until = dialog->until();
        tell();
    });
    dialog->open();
}

void JournalFilters::since(const QDateTime &time)
{
    m_query.since = time;
    m_query.until = {};
    tell();
}

void JournalFilters::setQuery(const AuditQuery &query)
{
    if (query.about != m_query.about || query.organization != m_query.organization)
        m_limitName.clear();
    m_query = query;
    tell();
}

void JournalFilters::clear()
{
    setQuery({});
}

void JournalFilters::limitTo(const EntityId &entity, const QString &name)
{
    m_query.about.reset();
    m_query.organization.reset();
    if (entity.kind == EntityKind::Organization)
        m_query.organization = OrganizationId(entity.id);
    else if (entity.kind == EntityKind::User || entity.kind == EntityKind::Membership)
        m_query.about = UserId(entity.id);
    else
        m_query.target = entity.id;
    m_limitName = name;
    tell();
}

void JournalFilters::toggle(QStringList AuditQuery::*chosen, const QString &key, bool on)
{
    QStringList &keys = m_query.*chosen;
    keys.removeAll(key);
    if (on)
        keys.append(key);
    tell();
}

void JournalFilters::removed(const QString &key)
{
    if (key.startsWith(verbPrefix))
        m_query.verbs.removeAll(key.mid(verbPrefix.size()));
    else if (key.startsWith(resultPrefix))
        m_query.results.removeAll(key.mid(resultPrefix.size()));
    else if (key == actorKey)
        m_query.actor.clear();
    else if (key == targetKey)
        m_query.target.clear();
    else if (key == timeKey)
        m_query.since = m_query.until = {};
    else if (key == limitKey)
        m_query.about.reset(), m_query.organization.reset();
    tell();
}

void JournalFilters::showChips()
{
    m_bar.clearChips();
    if (m_query.about || m_query.organization) {
        const QString id = m_query.about ? m_query.about->toString() : m_query.organization->toString();
        m_bar.setChip(limitKey, tr("About: %1").arg(m_limitName.isEmpty() ? id : m_limitName));
    }
    for (const QString &verb : m_query.verbs)
        m_bar.setChip(verbPrefix + verb, JournalWording::verb(verb));
    for (const QString &result : m_query.results)
        m_bar.setChip(resultPrefix + result, JournalWording::result(result));
    if (!m_query.actor.isEmpty())
        m_bar.setChip(actorKey, tr("By: %1").arg(m_query.actor));
    if (!m_query.target.isEmpty())
        m_bar.setChip(targetKey, tr("To: %1").arg(m_query.target));
    if (m_query.since.isValid() || m_query.until.isValid())
        m_bar.setChip(timeKey, timeText(m_query));
}

void JournalFilters::tell()
{
    if (m_bar.text() != m_query.text)
        m_bar.setText(m_query.text);
    showChips();
    m_clear->setEnabled(isFiltered());
    Q_EMIT changed();
}

QString JournalFilters::optionText(const QString &name, QString value)
{
    return u" --"_s + name + u" '"_s + value.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString JournalFilters::commandOptions() const
{
    QString options;
    const auto add = [&options](const QString &name, const QString &value) {
        if (!value.isEmpty())
            options += optionText(name, value);
    };
    if (m_query.about)
        add(u"person"_s, m_query.about->toString());
    if (m_query.organization)
        add(u"organization"_s, m_query.organization->toString());
    add(u"since"_s, m_query.since.toUTC().toString(Qt::ISODate));
    add(u"until"_s, m_query.until.toUTC().toString(Qt::ISODate));
    add(u"text"_s, m_query.text.trimmed());
    add(u"actor"_s, m_query.actor);
    add(u"target"_s, m_query.target);
    for (const QString &verb : m_query.verbs)
        add(u"verb"_s, verb);
    for (const QString &result : m_query.results)
        add(u"result"_s, result);
    return options;
}

} // namespace Rollcall
