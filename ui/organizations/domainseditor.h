#pragma once

#include "models/domain/organization.h"
#include "models/directory/reader.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace Rollcall {

class ProblemLabel;

/// The domains of an organization: type or paste some, each is checked as it is added; an international one is shown both
/// as people write it and as the network does. Says at once when another organization holds a domain.
class DomainsEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit DomainsEditor(QWidget *parent = nullptr);

    /// Where other organizations are looked up.
    void setReader(Reader &reader) { m_reader = &reader; }
    /// The one whose domains these are: what it holds is not taken.
    void setOwn(const OrganizationId &own) { m_own = own; }
    void setDomains(const QStringList &domains);
    const QStringList &domains() const { return m_domains; } ///< Normalized, in the order in which they were added.
    /// Adds what is still in the line; false when something is wrong, which is then said and focused.
    bool finish();
    void showProblem(const QString &sentence);
    QLineEdit *line() const { return m_line; }

    /// "bücher.example (xn--bcher-kva.example)"; the domain alone where both are the same.
    static QString displayed(const QString &domain);

Q_SIGNALS:
    void domainsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool add();
    void removeSelected();
    void lookUp(const QString &domain);
    void showDomains();
    void showTaken();

    QLineEdit *m_line;
    QToolButton *m_add;
    QToolButton *m_remove;
    QListWidget *m_list;
    ProblemLabel *m_problem;
    QStringList m_domains;
    QHash<QString, QString> m_taken; ///< Domain → title of the organization that holds it.
    Reader *m_reader = nullptr;
    OrganizationId m_own;
};

} // namespace Rollcall
