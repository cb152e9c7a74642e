#include "ui/members/rolerepairpane.h"

#include "models/items/plaintip.h"
#include "models/workspace/mirror/facets.h"
#include "models/workspace/opendirectory.h"
#include "ui/common/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

RoleRepairPane::RoleRepairPane(OpenDirectory &directory, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_missing(new QComboBox), m_missingRow(new QWidget), m_words(new QLabel), m_ways(new QVBoxLayout)
{
    setObjectName(u"roleRepair"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout(m_missingRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Missing here:"));
    m_missing->setObjectName(u"missingRole"_s);
    m_missing->setPlaceholderText(tr("Choose a role to see why…"));
    m_missing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_missing->setAccessibleDescription(tr("Roles that this organization cannot give yet. Choosing one tells what stands in the way."));
    label->setBuddy(m_missing);
    row->addWidget(label);
    row->addWidget(m_missing, 1);
    m_words->setObjectName(u"roleObstacle"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->hide();
    layout->addWidget(m_missingRow);
    layout->addWidget(m_words);
    layout->addLayout(m_ways);
    m_missingRow->hide();
    // By mouse and Enter, and with a closed list by the arrows too: nothing is changed by looking.
    connect(m_missing, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_missing->setToolTip(plainTip(m_missing->currentText())); // a long name is cut in the box
        if (index >= 0)
            look({RoleId(m_missing->itemData(index).toString())});
    });
    setVisible(facetOf<RoleRepairs>(directory.directory()) != nullptr);
    if (!isHidden())
        readRoles();
}

void RoleRepairPane::setOrganization(const OrganizationId &organization)
{
    m_organization = organization;
    clear();
    fillMissing();
}

void RoleRepairPane::setOffered(const QList<RoleId> &offered)
{
    m_offered = offered;
    fillMissing();
}

void RoleRepairPane::readRoles()
{
    QCoro::connect(m_directory.reader().roles(), this, [this](const Result<QList<RoleRow>> &rows) {
        m_all.clear();
        for (const RoleRow &row : rows.value_or(QList<RoleRow>())) {
            const QString name = row.belongsTo.isEmpty() ? row.role.name : tr("%1 (%2)", "role, application").arg(row.role.name, row.belongsTo);
            m_all.append({row.role.id, name});
        }
        fillMissing();
    });
}

void RoleRepairPane::fillMissing()
{
    const QString chosen = m_missing->currentData().toString();
    const QSignalBlocker quiet(m_missing);
    m_missing->clear();
    for (const auto &[id, name] : std::as_const(m_all)) {
        if (!m_offered.contains(id))
            m_missing->addItem(name, id.toString());
    }
    m_missing->setCurrentIndex(chosen.isEmpty() ? -1 : m_missing->findData(chosen));
    const bool isShown = m_missing->count() > 0 && !m_organization.isEmpty();
    if (isShown == !m_missingRow->isHidden())
        return;
    m_missingRow->setVisible(isShown);
    if (isShown)
        Q_EMIT grown();
}

void RoleRepairPane::look(const QList<RoleId> &roles)
{
    auto *repairs = facetOf<RoleRepairs>(m_directory.directory());
    if (!repairs || roles.isEmpty() || m_organization.isEmpty())
        return;
    clear();
    say(tr("Asking the server what stands in the way…"));
    QCoro::connect(repairs->obstacles(m_organization, roles), this,
                   [this, roles, generation = m_generation](const Result<QList<RoleObstacle>> &obstacles) {
                       if (generation != m_generation)
                           return;
                       if (!obstacles)
                           say(obstacles.error().message);
                       else if (obstacles->isEmpty())
                           Q_EMIT repaired(roles.first()); // somebody else has done it
                       else
                           show(*obstacles);
                   });
}

void RoleRepairPane::show(const QList<RoleObstacle> &obstacles)
{
    clear();
    QStringList sentences;
    for (const RoleObstacle &obstacle : obstacles)
        sentences.append(obstacle.sentence);
    say(sentences.join(u' '));
    for (const RoleObstacle &obstacle : obstacles)
        addObstacle(obstacle);
    Q_EMIT grown();
    // They came below what there was, maybe below what fits.
    for (QWidget *at = parentWidget(); at; at = at->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(at);
        if (!area)
            continue;
        QTimer::singleShot(0, this, [this, area = QPointer(area)] {
            const QList<QWidget *> ways = findChildren<QWidget *>(u"wayOut"_s);
            if (area && !ways.isEmpty())
                area->ensureWidgetVisible(ways.last());
        });
    }
    // They came after all other buttons of the window, and stand before them.
    QWidget *before = m_missing;
    for (auto *button : findChildren<QPushButton *>(u"repairRole"_s)) {
        setTabOrder(before, button);
        before = button;
    }
}

void RoleRepairPane::addObstacle(const RoleObstacle &obstacle)
{
    constexpr qsizetype mostWays = 3; // the least change comes first; more are no help
    for (const Repair &repair : obstacle.repairs.first(std::min(obstacle.repairs.size(), mostWays))) {
        // What is done names two or three things, so it stands beside the button, where it wraps.
        auto *way = new QWidget(this);
        way->setObjectName(u"wayOut"_s);
        auto *words = new QLabel(repair.label, way);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto *button = new QPushButton(icon(u"list-add"_s), tr("Do this"), way);
        button->setObjectName(u"repairRole"_s);
        button->setAutoDefault(false);
        button->setAccessibleName(repair.label);
        button->setAccessibleDescription(obstacle.sentence);
        auto *row = new QHBoxLayout(way);
        row->setContentsMargins({});
        row->addWidget(words, 1);
        row->addWidget(button, 0, Qt::AlignTop);
        m_ways->addWidget(way);
        connect(button, &QPushButton::clicked, this, [this, role = obstacle.role, repair] { this->repair(role, repair); });
    }
}

void RoleRepairPane::repair(const RoleId &role, const Repair &repair)
{
    for (auto *button : findChildren<QPushButton *>(u"repairRole"_s))
        button->setEnabled(false);
    if (m_directory.stagesEdits()) {
        QCoro::connect(m_directory.stageAll(repair.steps, repair.label), this, [this](const Result<ChangeSet> &set) {
            clear();
            say(set ? tr("Staged. The role can be given once that is applied.") : set.error().message);
        });
        return;
    }
    QCoro::connect(m_directory.applyAll(repair.steps), this,
                   [this, role](const QList<Result<Applied>> &results) { settle(role, results); });
}

void RoleRepairPane::settle(const RoleId &role, const QList<Result<Applied>> &results)
{
    QStringList notes;
    bool isDone = !results.isEmpty();
    for (const Result<Applied> &result : results) {
        isDone = isDone && result;
        notes += result ? result->notes : QStringList{result.error().message};
    }
    clear();
    notes.removeDuplicates();
    say((isDone ? QStringList{tr("Done. The role can be given now.")} + notes : notes).join(u' '));
    if (isDone)
        Q_EMIT repaired(role);
}

void RoleRepairPane::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
    m_missing->setAccessibleDescription(sentence);
    if (!sentence.isEmpty())
        Q_EMIT grown();
}

void RoleRepairPane::clear()
{
    ++m_generation;
    // From the event loop: one of them may be what was just pressed.
    for (auto *button : findChildren<QPushButton *>(u"repairRole"_s))
        button->setObjectName(QString());
    for (auto *way : findChildren<QWidget *>(u"wayOut"_s)) {
        way->hide();
        way->setObjectName(QString());
        way->deleteLater();
    }
    say({});
}

} // namespace Rollcall
