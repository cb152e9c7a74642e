#include "ui/approval/approversdialog.h"

#include "models/items/journalwording.h"
#include "models/workspace/approval/keywords.h"
#include "ui/common/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAbove = 1'000'000;

const QList<Verb> &ruledVerbs()
{
    static const QList<Verb> verbs{Verb::Remove, Verb::SetStatus, Verb::SetRoles, Verb::Patch, Verb::Create, Verb::AddMember,
                                   Verb::Invite, Verb::RevokeInvitation, Verb::ResetPassword, Verb::EndSessions};
    return verbs;
}

} // namespace

ApproversDialog::ApproversDialog(ApprovalDesk &desk, ConnectionId where, const QString &name, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_where(std::move(where)), m_needed(new QCheckBox(this)), m_verbs(new QTreeWidget(this)),
      m_above(new QSpinBox(this)), m_keys(new QTreeWidget(this)), m_digits(new QLineEdit(this)), m_name(new QLineEdit(this)),
      m_pin(new QPushButton(tr("&Pin"), this)), m_unpin(new QPushButton(tr("&Unpin"), this)), m_own(new QLabel(this)), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Second person in “%1”").arg(name));
    m_keys->setHeaderLabels({tr("Whose approvals count"), tr("Fingerprint")});
    m_keys->setObjectName(u"pinnedKeys"_s);
    m_keys->setRootIsDecorated(false);
    m_keys->setAccessibleName(tr("Whose approvals count"));
    m_keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_keys, &QTreeWidget::itemSelectionChanged, this, &ApproversDialog::update);
    m_own->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_own->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeRule(), 2);
    layout->addWidget(m_keys, 1);
    layout->addWidget(m_unpin, 0, Qt::AlignLeft);
    layout->addWidget(makeNewKey());
    layout->addWidget(m_own);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_unpin, &QPushButton::clicked, this, &ApproversDialog::unpin);
    // Sentences that wrap do not count in a dialog's own size: wide enough, they leave room for the lists.
    const int width = fontMetrics().averageCharWidth() * 84;
    resize(width, std::max(layout->totalHeightForWidth(width), fontMetrics().height() * 36));
    read();
    update();
}

QWidget *ApproversDialog::makeRule()
{
    auto *box = new QGroupBox(tr("What needs a second person"), this);
    m_needed->setText(tr("&These changes"));
    m_verbs->setHeaderHidden(true);
    m_verbs->setRootIsDecorated(false);
    m_verbs->setAccessibleName(tr("Kinds of change"));
    m_verbs->setMinimumHeight(fontMetrics().height() * 4);
    for (const Verb verb : ruledVerbs()) {
        auto *item = new QTreeWidgetItem(m_verbs, {JournalWording::verb(toKey(verb))});
        item->setData(0, Qt::UserRole, toKey(verb));
        item->setCheckState(0, Qt::Unchecked);
    }
    m_above->setRange(0, mostAbove);
    m_above->setKeyboardTracking(false);
    const bool isEnforced = m_desk.isEnforced(m_where);
    auto *explanation = new QLabel(isEnforced ? tr("The directory enforces it, whoever calls. What counts is what one person did within a day.")
                                              : tr("It is an agreed procedure: only Rollcall on this workspace keeps it. What counts is one set."), box);
    explanation->setWordWrap(true);
    auto *threshold = new QLabel(tr("when they are &more than:"), box);
    threshold->setBuddy(m_above);
    auto *row = new QHBoxLayout;
    row->addWidget(threshold);
    row->addWidget(m_above, 1);
    // No form layout: it gives a sentence that wraps too little room.
    auto *rows = new QVBoxLayout(box);
    rows->addWidget(m_needed);
    rows->addWidget(m_verbs, 1);
    rows->addLayout(row);
    rows->addWidget(explanation);
    connect(m_needed, &QCheckBox::toggled, this, &ApproversDialog::saveRule);
    connect(m_verbs, &QTreeWidget::itemChanged, this, &ApproversDialog::saveRule);
    connect(m_above, &QSpinBox::valueChanged, this, &ApproversDialog::saveRule);
    return box;
}

QWidget *ApproversDialog::makeNewKey()
{
    auto *box = new QGroupBox(tr("Pin a key"), this);
    m_digits->setObjectName(u"keyDigits"_s);
    m_name->setObjectName(u"keyOwner"_s);
    m_digits->setPlaceholderText(tr("64 digits, from that person"));
    auto *form = new QFormLayout(box);
    form->addRow(tr("Public &key:"), m_digits);
    m_name->setPlaceholderText(tr("Name or e-mail address"));
    form->addRow(tr("&Whose it is:"), m_name);
    form->addRow(m_pin);
    connect(m_digits, &QLineEdit::textChanged, this, &ApproversDialog::update);
    connect(m_name, &QLineEdit::textChanged, this, &ApproversDialog::update);
    connect(m_pin, &QPushButton::clicked, this, &ApproversDialog::pin);
    return box;
}

void ApproversDialog::read()
{
    QCoro::connect(m_desk.rule(m_where), this, [this](const Result<std::optional<ApprovalRule>> &rule) {
        if (rule)
            showRule(*rule);
    });
    QCoro::connect(m_desk.pinnedKeys(m_where), this, [this](const Result<QList<PinnedKey>> &keys) {
        m_keys->clear();
        for (const PinnedKey &key : keys.value_or(QList<PinnedKey>())) {
            // Nobody knows any more whether it is the key of who asks.
            const bool isNobodys = m_desk.isEnforced(m_where) && key.user.isEmpty();
            auto *item = new QTreeWidgetItem(m_keys, {isNobodys ? tr("%1 (pin it again)").arg(key.name) : key.name, keyFingerprint(key.key)});
            if (isNobodys)
                item->setToolTip(0, tr("It was pinned without saying whose account it is, and counts no more."));
            item->setData(0, Qt::UserRole, key.key);
        }
        update();
    });
    QCoro::connect(m_desk.key(), this, [this](const Result<Signer::Key> &key) {
        if (key)
            m_own->setText(tr("Your own key, for others to pin: %1 (fingerprint %2)")
                               .arg(QString::fromLatin1(key->publicKey.toHex()), keyFingerprint(key->publicKey)));
    });
}

void ApproversDialog::showRule(const std::optional<ApprovalRule> &rule)
{
    m_isShowing = true;
    m_needed->setChecked(rule.has_value());
    for (int row = 0; row < m_verbs->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_verbs->topLevelItem(row);
        const bool isRuled = rule && (rule->verbs.isEmpty() || rule->verbs.contains(item->data(0, Qt::UserRole).toString()));
        item->setCheckState(0, isRuled ? Qt::Checked : Qt::Unchecked);
    }
    m_above->setValue(rule ? static_cast<int>(rule->above) : 0);
    m_isShowing = false;
    update();
}

void ApproversDialog::saveRule()
{
    if (m_isShowing)
        return;
    std::optional<ApprovalRule> rule;
    if (m_needed->isChecked()) {
        rule = ApprovalRule{{}, m_above->value()};
        for (int row = 0; row < m_verbs->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = m_verbs->topLevelItem(row);
            if (item->checkState(0) == Qt::Checked)
                rule->verbs.append(item->data(0, Qt::UserRole).toString());
        }
        // None chosen yet: an empty list would mean all of them.
        if (rule->verbs.isEmpty())
            rule->verbs = {toKey(Verb::Remove)};
    }
    QCoro::connect(m_desk.setRule(m_where, rule), this, [this](const Result<void> &done) { tell(done); });
    update();
}

void ApproversDialog::pin()
{
    const auto key = keyFromDigits(m_digits->text());
    if (!key)
        return;
    QCoro::connect(m_desk.pin(m_where, *key, m_name->text()), this, [this](const Result<PinnedKey> &pinned) {
        if (pinned) {
            m_digits->clear();
            m_name->clear();
        }
        tell(pinned.map([](const PinnedKey &) {}));
    });
}

void ApproversDialog::unpin()
{
    const QTreeWidgetItem *item = m_keys->currentItem();
    if (!item)
        return;
    QCoro::connect(m_desk.unpin(m_where, item->data(0, Qt::UserRole).toByteArray()), this, [this](const Result<void> &done) { tell(done); });
}

void ApproversDialog::update()
{
    m_verbs->setEnabled(m_needed->isChecked());
    m_above->setEnabled(m_needed->isChecked());
    m_unpin->setEnabled(!m_keys->selectedItems().isEmpty());
    m_pin->setEnabled(keyFromDigits(m_digits->text()) && !m_name->text().trimmed().isEmpty());
}

void ApproversDialog::tell(const Result<void> &done)
{
    m_problem->setText(done ? QString() : done.error().message);
    m_problem->setVisible(!done);
    read();
}

} // namespace Rollcall
