#include "ui/shell/closingguard.h"

#include "models/workspace/changes/changes.h"
#include "models/jobs/import/importjob.h"
#include "ui/changes/secretsdialog.h"

#include <QApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString key = u"applying"_s; // That of WindowBasket: what it tells at the end of a job takes the question's place.

SecretsDialog *openSecrets()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<SecretsDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

ClosingGuard::ClosingGuard(const Shell &shell, QWidget *window)
    : QObject(window), m_changes(shell.changes), m_imports(shell.imports), m_window(window)
{
    // Queued: those who show the passwords hear of the end first.
    if (m_changes)
        connect(m_changes, &Changes::jobEnded, this, &ClosingGuard::closeWhenQuiet, Qt::QueuedConnection);
    if (m_imports)
        connect(m_imports, &Imports::jobEnded, this, &ClosingGuard::closeWhenQuiet, Qt::QueuedConnection);
}

bool ClosingGuard::isAtWork() const
{
    return (m_changes && !m_changes->jobs().isEmpty()) || (m_imports && !m_imports->jobs().isEmpty());
}

bool ClosingGuard::isOnlyWindow() const
{
    const auto windows = QApplication::topLevelWidgets();
    return std::ranges::none_of(windows, [this](const QWidget *one) {
        return one != m_window && one->isVisible() && one->inherits(m_window->metaObject()->className());
    });
}

QString ClosingGuard::sentence() const
{
    if (m_isStopping)
        return tr("Rollcall waits for answers that are on their way; passwords that were made come with them. They are lost if it ends now.");
    if (m_imports && !m_imports->jobs().isEmpty()) {
        const auto &progress = m_imports->jobs().first()->progress();
        return tr("A file is being imported (%1 of %2 rows). If Rollcall ends, the import goes on where it stopped another time.")
            .arg(progress.done).arg(progress.total);
    }
    const auto &progress = m_changes->jobs().first()->progress();
    return tr("Changes are being applied (%1 of %2). If Rollcall ends now, the rest stays staged; what is under way is looked up at "
              "the next start.").arg(progress.settled).arg(progress.total);
}

bool ClosingGuard::asksToStay()
{
    if (m_mayClose || !isAtWork() || !isOnlyWindow())
        return false;
    Message question;
    question.kind = Message::Kind::Warning;
    question.key = key;
    question.text = sentence();
    if (m_isStopping)
        question.buttons = {{tr("Wait"), [] {}}, {tr("Close now"), [this] { closeNow(); }}};
    else
        question.buttons = {{tr("Stay"), [] {}}, {tr("Stop and close"), [this] { stopAll(); }}};
    question.focused = 0; // Enter and Space stay.
    Q_EMIT messagePosted(question);
    return true;
}

void ClosingGuard::stopAll()
{
    m_isStopping = true;
    const QList<ApplyJob *> applying = m_changes ? m_changes->jobs() : QList<ApplyJob *>();
    const QList<ImportJob *> importing = m_imports ? m_imports->jobs() : QList<ImportJob *>();
    for (ImportJob *job : importing)
        job->cancel();
    for (ApplyJob *job : applying)
        job->cancel();
    // The message goes when its button has done its work, and the window with all in it after that.
    QMetaObject::invokeMethod(this, &ClosingGuard::closeWhenQuiet, Qt::QueuedConnection);
}

void ClosingGuard::closeWhenQuiet()
{
    if (!m_isStopping || isAtWork())
        return;
    if (const SecretsDialog *dialog = openSecrets())
        connect(dialog, &QDialog::finished, this, &ClosingGuard::closeWhenQuiet, Qt::QueuedConnection);
    else
        closeNow();
}

void ClosingGuard::closeNow()
{
    m_mayClose = true;
    QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
}

} // namespace Rollcall
