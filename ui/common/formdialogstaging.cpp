// The part of the dialogs that puts an edit into the basket in place of applying it.
#include "ui/common/formdialog.h"

#include "models/workspace/opendirectory.h"
#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"

#include <QEvent>

namespace Rollcall {

using namespace Qt::StringLiterals;

void FormDialog::offerStaging(OpenDirectory &directory)
{
    if (!directory.canStage() || m_other)
        return;
    const QString verb = m_verbText;
    m_other = addButton(tr("S&tage instead"), u"stageInstead"_s);
    m_other->setToolTip(tr("It waits in the basket until you apply it"));
    m_other->setEnabled(m_verb->isEnabled());
    m_stagesByRule = directory.stagesEdits();
    if (m_stagesByRule) {
        m_verb->setText(tr("S&tage"));
        m_verb->setToolTip(m_other->toolTip());
        m_other->setToolTip(tr("Applies it at once"));
        setVerb(verb);
    }
    m_verb->installEventFilter(this);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_stages = !m_stagesByRule;
        submit();
    });
}

/// What can be applied can be staged.
bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_verb && event->type() == QEvent::EnabledChange && m_other)
        m_other->setEnabled(m_verb->isEnabled());
    return QDialog::eventFilter(watched, event);
}

void FormDialog::stage(OpenDirectory &directory, QList<Payload> payloads, std::function<void()> then)
{
    QList<Change> changes;
    for (Payload &payload : payloads)
        changes.append(directory.prepare(std::move(payload)));
    stageChanges(directory, std::move(changes), {}, std::move(then));
}

void FormDialog::stageChanges(OpenDirectory &directory, QList<Change> changes, const QString &title, std::function<void()> then)
{
    setBusy(true);
    QCoro::connect(directory.stage(std::move(changes), title), this, [this, then = std::move(then)](const Result<ChangeSet> &set) {
        setBusy(false);
        if (!set)
            messages()->error(set.error());
        else if (then)
            then();
        else
            accept();
    });
}

} // namespace Rollcall
