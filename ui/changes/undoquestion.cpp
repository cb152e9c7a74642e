#include "ui/changes/undoquestion.h"

#include "models/workspace/changes/changewords.h"
#include "ui/changes/places.h"

#include <QWidget>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 8;

} // namespace

UndoQuestion::UndoQuestion(Changes &changes, ChangeSetId set, QList<ChangeId> only, QWidget *window)
    : QObject(window), m_changes(changes), m_set(std::move(set)), m_only(std::move(only)), m_window(window)
{
}

void UndoQuestion::ask()
{
    QCoro::connect(m_changes.planUndo(m_set, m_only), this, [this](const Result<UndoPlan> &plan) {
        if (plan)
            return open(*plan);
        Q_EMIT failed(plan.error());
        deleteLater();
    });
}

void UndoQuestion::open(const UndoPlan &plan)
{
    Confirmation confirmation;
    confirmation.title = tr("Undo %n change(s)?", nullptr, static_cast<int>(plan.items.size()));
    for (const StagedChange &item : plan.items.first(std::min(plan.items.size(), mostTold)))
        confirmation.sentences.append(changeTitle(item.change.payload, item.title));
    if (plan.items.size() > mostTold)
        confirmation.sentences.append(tr("and %n more", nullptr, static_cast<int>(plan.items.size() - mostTold)));
    if (!plan.notUndoable.isEmpty())
        confirmation.sentences.append(tr("%n change(s) cannot be undone.", nullptr, static_cast<int>(plan.notUndoable.size())));
    confirmation.sentences += plan.lost.mid(0, mostTold);
    confirmation.verb = tr("Undo");
    confirmation.iconName = u"edit-undo"_s;
    namePlaces(confirmation, m_changes.workspace(), plan.where());
    auto *dialog = confirmByName(m_window, confirmation, [this] { Q_EMIT agreed(); });
    connect(dialog, &QDialog::finished, this, &QObject::deleteLater);
}

} // namespace Rollcall
