#pragma once

#include "models/domain/audit.h"

#include <QObject>

class QAction;
class QMenu;

namespace Rollcall {

class FilterBar;

/// The filters of a journal: typed text, and who, what, to whom, when and with which result as chips, added from the bar's
/// menu.
class JournalFilters final : public QObject
{
    Q_OBJECT
public:
    explicit JournalFilters(FilterBar &bar);

    const AuditQuery &query() const { return m_query; }
    void setQuery(const AuditQuery &query);
    void clear();
    bool isFiltered() const { return !(m_query == AuditQuery()); }
    /// Only what is about this person, or this organization, called so.
    void limitTo(const EntityId &entity, const QString &name);
    QAction *clearAction() const { return m_clear; }

    /// The options of `rollcall audit` that ask for the same, each after a blank.
    QString commandOptions() const;
    /// " --name 'value'", as a shell takes it.
    static QString optionText(const QString &name, QString value);

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    void fillChoices(QMenu *menu, const QStringList &keys, QString (*name)(const QString &), QStringList AuditQuery::*chosen);
    void fillTimes();
    void askText(const QString &title, const QString &label, QString AuditQuery::*text);
    void askTimes();
    void since(const QDateTime &time);
    void toggle(QStringList AuditQuery::*chosen, const QString &key, bool on);
    void removed(const QString &key);
    void showChips();
    void tell();

    FilterBar &m_bar;
    AuditQuery m_query;
    QString m_limitName; ///< Of the person or organization that the rows are about.
    QMenu *m_verbs;
    QMenu *m_results;
    QMenu *m_times;
    QAction *m_clear;
};

} // namespace Rollcall
