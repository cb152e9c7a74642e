#include "ui/shell/find/findmodel.h"

#include "models/domain/text.h"
#include "ui/common/icons.h"
#include "ui/shell/actionwords.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int perDirectory = 8; // with the actions below, all of it is seen at once
constexpr qsizetype mostActions = 4;
constexpr int typingPauseMs = 60; ///< Between two key presses of a fast typist: not each letter asks.

QString iconNameOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Organization:
        return u"office-building"_s;
    case EntityKind::Role:
    case EntityKind::RoleGroup:
        return u"tag"_s;
    case EntityKind::Application:
        return u"application-x-executable"_s;
    default:
        return u"user"_s;
    }
}

} // namespace

FindModel::FindModel(Workspace &workspace, Places &places, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_places(places)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FindModel::ask);
    // What it was asked is answered by nobody any more.
    connect(&workspace, &Workspace::directoryRemoved, this, [this] {
        if (isSearching())
            setText(m_text);
    });
}

FindModel::~FindModel()
{
    cancel();
}

void FindModel::cancel()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_generation;
    m_outstanding = 0;
    m_pause.stop();
}

void FindModel::setText(const QString &text)
{
    cancel();
    m_text = text.simplified();
    if (m_text.isEmpty()) {
        show(recentPlaces());
        Q_EMIT searchFinished();
        return;
    }
    m_keepOld = true;
    m_pause.start();
}

void FindModel::ask()
{
    const auto &directories = m_workspace.directories();
    if (directories.isEmpty()) {
        show(matchingActions());
        Q_EMIT searchFinished();
        return;
    }
    m_outstanding = static_cast<int>(directories.size());
    m_hasFailed = false;
    const int generation = m_generation;
    for (auto *directory : directories) {
        QCoro::connect(directory->reader().find(m_text, perDirectory, m_stop.get_token()), this,
                       [this, directory, generation](const Result<QList<Found>> &found) {
                           if (generation != m_generation)
                               return;
                           --m_outstanding;
                           take(directory, found.value_or(QList<Found>()));
                           if (!found && found.error().kind != Error::Kind::Cancelled) {
                               m_hasFailed = true;
                               Q_EMIT failed(found.error());
                           }
                           if (m_outstanding > 0)
                               return;
                           if (!m_hasFailed)
                               Q_EMIT allAnswered();
                           Q_EMIT searchFinished();
                       });
    }
}

void FindModel::take(OpenDirectory *directory, const QList<Found> &found)
{
    QList<Hit> hits;
    const bool several = m_workspace.directories().size() > 1;
    for (const Found &thing : found) {
        const QString subtitle =
            several ? tr("%1 · %2").arg(thing.subtitle, directory->name()) : thing.subtitle;
        hits.append({{}, Place{directory->id(), thing.entity, thing.title}, thing.title, subtitle,
                     iconNameOf(thing.entity.kind)});
    }
    // Who is looked for stands first: Enter after a name must not do something by the way.
    if (std::exchange(m_keepOld, false))
        show(hits + matchingActions());
    else
        insertBeforeActions(hits);
}

QList<FindModel::Hit> FindModel::matchingActions() const
{
    QList<Hit> hits;
    const QStringList needles = Text::needles(m_text);
    for (auto *action : m_actions ? m_actions() : QList<QAction *>()) {
        if (!action->isEnabled() || !action->isVisible() || action->isSeparator() || action->menu())
            continue;
        const QString words = u' ' + Text::folded(plainText(action));
        const auto begins = [&](const QString &needle) { return words.contains(u' ' + needle); };
        if (needles.isEmpty() || !std::ranges::all_of(needles, begins))
            continue;
        hits.append({action, std::nullopt, plainText(action), action->shortcut().toString(QKeySequence::NativeText),
                     action->property("themeIcon").toString()});
    }
    // What begins with the typed text stands first.
    const QString start = Text::folded(m_text);
    QList<Hit> first;
    QList<Hit> further;
    for (Hit &hit : hits)
        (Text::folded(hit.title).startsWith(start) ? first : further).append(std::move(hit));
    hits = first + further;
    return hits.mid(0, mostActions);
}

QList<FindModel::Hit> FindModel::recentPlaces() const
{
    QList<Hit> hits;
    for (const Place &place : m_places.recent()) {
        const auto *directory = m_workspace.find(place.connection);
        if (directory)
            hits.append({{}, place, place.title, directory->name(), u"document-open-recent"_s});
    }
    return hits;
}

void FindModel::show(QList<Hit> hits)
{
    m_keepOld = false;
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

void FindModel::insertBeforeActions(const QList<Hit> &hits)
{
    if (hits.isEmpty())
        return;
    const auto at = std::ranges::find_if(m_hits, [](const Hit &h) { return !h.place.has_value(); }) - m_hits.begin();
    const int first = static_cast<int>(at);
    beginInsertRows({}, first, first + static_cast<int>(hits.size()) - 1);
    m_hits = m_hits.mid(0, at) + hits + m_hits.mid(at);
    endInsertRows();
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::DecorationRole:
        return hit.iconName.isEmpty() ? QVariant() : QVariant(icon(hit.iconName));
    case SubtitleRole:
        return hit.subtitle;
    case Qt::AccessibleTextRole:
        return hit.subtitle.isEmpty() ? hit.title : tr("%1, %2").arg(hit.title, hit.subtitle);
    default:
        return {};
    }
}

} // namespace Rollcall
