#pragma once

#include "models/domain/validation.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace Rollcall {

/// The broken rule under a field, as an icon and words, or a quiet hint while none is broken; takes no room while there is nothing to
/// say. The one look of a problem in every form.
class ProblemLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    /// The field that the words are about: screen readers read them as its description.
    void setField(QWidget *field) { m_field = field; }
    /// Empty: nothing is wrong. A warning is doubtful only, and looks so.
    void setProblem(const QString &sentence, Problem::Severity severity = Problem::Severity::Error);
    QString problem() const; ///< Empty while nothing is wrong, whatever the hint.
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();

    QLabel *m_icon;
    QLabel *m_words;
    QPointer<QWidget> m_field;
    QString m_problem;
    QString m_hint;
    Problem::Severity m_severity = Problem::Severity::Error;
};

} // namespace Rollcall
