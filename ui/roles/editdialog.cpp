#include "ui/roles/editdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/fieldedits.h"
#include "ui/common/messagebar.h"
#include "ui/common/problemlabel.h"

#include <QJsonArray>
#include <QLabel>

namespace Rollcall {

using namespace Qt::StringLiterals;

EditDialog::EditDialog(OpenDirectory &directory, EntityKind kind, QWidget *parent)
    : FormDialog(parent), m_directory(directory), m_kind(kind)
{
    offerStaging(m_directory);
}

void EditDialog::startEditing(const EntityId &target, const QJsonObject &image)
{
    m_target = target;
    m_base = image;
    updateVerb();
}

void EditDialog::startNew(const QJsonObject &image)
{
    m_target = {};
    m_base = image;
    updateVerb();
}

std::optional<Payload> EditDialog::payload() const
{
    const QJsonObject now = image();
    if (!isNew()) {
        const auto edits = editsBetween(m_base, now, {u"id"_s, u"created"_s, u"builtIn"_s});
        return edits.isEmpty() ? std::nullopt : std::optional<Payload>(Patch{m_target, edits});
    }
    Create create;
    create.kind = m_kind;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const bool empty = it->isString() ? it->toString().isEmpty() : it->isArray() && it->toArray().isEmpty();
        if (!empty && it.key() != u"builtIn"_s)
            create.values.insert(it.key(), it.value());
    }
    return create;
}

bool EditDialog::hasEdits() const
{
    return !m_readOnly && !editsBetween(m_base, image()).isEmpty();
}

void EditDialog::updateVerb()
{
    verbButton()->setAvailable(!m_readOnly && (isNew() || hasEdits()));
    setSummary(sentence());
}

bool EditDialog::showProblem(const QString &field, const QString &sentence)
{
    auto *label = findChild<ProblemLabel *>(field + u"Problem"_s);
    if (!label)
        return false;
    label->setProblem(sentence);
    if (auto *editor = findChild<QWidget *>(field); editor && !sentence.isEmpty())
        editor->setFocus();
    return true;
}

bool EditDialog::validate()
{
    for (auto *label : findChildren<ProblemLabel *>())
        label->setProblem({});
    for (const auto &problem : problems()) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        if (!showProblem(problem.field, problem.sentence))
            messages()->error({Error::Kind::Invalid, problem.sentence, {}, {}}, u"problem"_s);
        return false;
    }
    return finish();
}

void EditDialog::submit()
{
    if (isBusy() || m_readOnly || !validate())
        return;
    const auto change = payload();
    if (!change)
        return;
    messages()->clear();
    if (stages())
        return stage(m_directory, {*change});
    setBusy(true);
    QCoro::connect(m_directory.apply(*change), this, [this](const Result<Applied> &result) {
        setBusy(false);
        updateVerb();
        if (!result) {
            refuse(result.error());
            return;
        }
        Q_EMIT saved(*result, title());
        accept();
    });
}

void EditDialog::refuse(const Error &error)
{
    if (error.kind != Error::Kind::Conflict || isNew()) {
        if (!showProblem(error.field, error.message))
            messages()->error(error);
        return;
    }
    QCoro::connect(m_directory.directory().read(m_directory.actor(), {m_target}), this,
                   [this, error](const Result<QList<Snapshot>> &now) {
                       if (now && !now->isEmpty() && now->first().image)
                           showConflict(error, *now->first().image);
                       else
                           messages()->error(error);
                   });
}

void EditDialog::showConflict(const Error &error, const QJsonObject &now)
{
    const QString field = error.field;
    const auto there = now.value(field);
    if (field.isEmpty() || there == m_base.value(field)) {
        // Not a later edit of this field: the name is taken, or the like.
        if (!showProblem(field, error.message))
            messages()->error(error);
        return;
    }
    const auto *label = findChild<QLabel *>(field + u"Label"_s);
    const QJsonObject mine = image();
    Message message;
    message.kind = Message::Kind::Warning;
    message.key = u"conflict"_s;
    message.text = tr("%1 was changed by somebody else meanwhile. There now: “%2”. Yours: “%3”.")
                       .arg(label ? label->text().remove(u'&') : field, displayValue(there), displayValue(mine.value(field)));
    message.details = error.details;
    message.buttons = {{tr("Take theirs"),
                        [this, field, there, mine] {
                            m_base.insert(field, there);
                            QJsonObject shown = mine;
                            shown.insert(field, there);
                            showImage(shown);
                            updateVerb();
                        }},
                       {tr("Keep mine"), [this, field, there] {
                            m_base.insert(field, there);
                            submit();
                        }}};
    messages()->post(message);
}

} // namespace Rollcall
