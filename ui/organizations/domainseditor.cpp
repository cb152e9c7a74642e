#include "ui/organizations/domainseditor.h"

#include "models/domain/validation.h"
#include "ui/common/problemlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

DomainsEditor::DomainsEditor(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_add(new QToolButton(this)), m_remove(new QToolButton(this)),
      m_list(new QListWidget(this)), m_problem(new ProblemLabel(this))
{
    m_line->setObjectName(u"domain"_s);
    m_line->setPlaceholderText(tr("acme.example"));
    m_line->setAccessibleName(tr("Domain to add"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_add->setText(tr("Add"));
    m_add->setObjectName(u"addDomain"_s);
    m_remove->setText(tr("Remove"));
    m_remove->setObjectName(u"removeDomain"_s);
    m_list->setObjectName(u"domains"_s);
    m_list->setAccessibleName(tr("Domains"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    m_list->installEventFilter(this);
    m_problem->setField(m_line);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_add, 0, 1);
    layout->addWidget(m_problem, 1, 0, 1, 2);
    layout->addWidget(m_list, 2, 0);
    layout->addWidget(m_remove, 2, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    for (auto *button : {m_add, m_remove}) {
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    setFocusProxy(m_line);

    const auto enable = [this] {
        m_add->setEnabled(!m_line->text().trimmed().isEmpty());
        m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    };
    connect(m_line, &QLineEdit::textChanged, this, enable);
    connect(m_line, &QLineEdit::textChanged, this, &DomainsEditor::showTaken);
    connect(m_list, &QListWidget::itemSelectionChanged, this, enable);
    connect(m_add, &QToolButton::clicked, this, &DomainsEditor::add);
    connect(m_remove, &QToolButton::clicked, this, &DomainsEditor::removeSelected);
    enable();
}

void DomainsEditor::setDomains(const QStringList &domains)
{
    m_domains = domains;
    showDomains();
}

bool DomainsEditor::finish()
{
    if (!add())
        return false;
    showTaken();
    if (m_taken.isEmpty())
        return true;
    m_list->setFocus();
    return false;
}

void DomainsEditor::showProblem(const QString &sentence)
{
    m_problem->setProblem(sentence);
}

QString DomainsEditor::displayed(const QString &domain)
{
    const QString written = QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return written.isEmpty() || written == domain ? domain : tr("%1 (%2)", "domain as written, as sent").arg(written, domain);
}

bool DomainsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // In a dialog Enter would press its button; with something typed it means this line's own.
        if (watched == m_line && (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_line->text().trimmed().isEmpty()) {
            add();
            return true;
        }
        if (watched == m_list && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            removeSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool DomainsEditor::add()
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList left;
    QString problem;
    bool changed = false;
    for (QString word : m_line->text().split(between, Qt::SkipEmptyParts)) {
        // People copy a domain out of an address.
        if (const auto at = word.lastIndexOf(u'@'); at >= 0)
            word = word.mid(at + 1);
        if (const auto sentence = Check::domain(word)) {
            left.append(word);
            problem = *sentence;
            continue;
        }
        const QString domain = Check::normalizedDomain(word);
        if (m_domains.contains(domain)) {
            problem = tr("%1 is in the list already.").arg(displayed(domain));
            continue;
        }
        m_domains.append(domain);
        changed = true;
        lookUp(domain);
    }
    m_line->setText(left.join(u' '));
    // A look-up may have answered already.
    if (problem.isEmpty())
        showTaken();
    else
        m_problem->setProblem(problem);
    if (changed) {
        showDomains();
        Q_EMIT domainsChanged();
    }
    if (!left.isEmpty())
        m_line->setFocus();
    return left.isEmpty();
}

void DomainsEditor::removeSelected()
{
    if (m_list->selectedItems().isEmpty())
        return;
    const int row = m_list->currentRow();
    for (const auto *item : m_list->selectedItems()) {
        const QString domain = item->data(Qt::UserRole).toString();
        m_domains.removeAll(domain);
        m_taken.remove(domain);
    }
    showDomains();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    if (m_list->count() == 0)
        m_line->setFocus();
    showTaken();
    Q_EMIT domainsChanged();
}

void DomainsEditor::lookUp(const QString &domain)
{
    if (!m_reader)
        return;
    OrganizationQuery query;
    query.text = domain;
    PageRequest page;
    page.limit = 50;
    QCoro::connect(m_reader->organizations(query, page), this, [this, domain](const Result<Page<OrganizationRow>> &result) {
        if (!result || !m_domains.contains(domain))
            return;
        for (const auto &row : result->rows) {
            if (row.organization.id != m_own && row.organization.domains.contains(domain)) {
                m_taken.insert(domain, row.organization.title());
                showTaken();
                return;
            }
        }
    });
}

void DomainsEditor::showDomains()
{
    m_list->clear();
    for (const auto &domain : m_domains) {
        auto *item = new QListWidgetItem(displayed(domain), m_list);
        item->setData(Qt::UserRole, domain);
    }
}

void DomainsEditor::showTaken()
{
    if (m_taken.isEmpty()) {
        m_problem->setProblem({});
        return;
    }
    const auto first = m_taken.constKeyValueBegin();
    m_problem->setProblem(tr("%1 belongs to “%2” already. Remove it from one of the two.").arg(displayed(first->first), first->second));
}

} // namespace Rollcall
