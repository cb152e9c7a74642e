#include "ui/changes/sethead.h"

#include "ui/changes/applybar.h"
#include "ui/changes/setwords.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/connections/environmentchip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QToolButton *buttonOf(QAction *action, bool staysShown)
{
    auto *button = new QToolButton;
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto follow = [button, action, staysShown] { button->setVisible(staysShown || action->isEnabled()); };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

} // namespace

SetHead::SetHead(Changes &changes, const QList<QAction *> &buttons, QWidget *parent)
    : QWidget(parent), m_changes(changes), m_title(new ElidedLabel), m_places(new QHBoxLayout), m_counts(wrapped(u"setCounts"_s)),
      m_warningRow(new QWidget), m_warningIcon(new QLabel), m_warning(wrapped(u"setWarning"_s)), m_bar(new ApplyBar)
{
    setObjectName(u"setHead"_s);
    const int gap = fontMetrics().height() / 2;
    m_title->setObjectName(u"setTitle"_s);
    auto *first = new QHBoxLayout;
    first->setSpacing(gap);
    first->addWidget(m_title, 1);
    first->addLayout(m_places);
    auto *warning = new QHBoxLayout(m_warningRow);
    warning->setContentsMargins({});
    warning->setSpacing(gap);
    warning->addWidget(m_warningIcon, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (QAction *action : buttons)
        row->addWidget(buttonOf(action, action == buttons.first()));
    row->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(gap, gap / 2, gap, gap / 2);
    rows->setSpacing(gap / 2);
    rows->addLayout(first);
    rows->addWidget(m_counts);
    rows->addWidget(m_warningRow);
    rows->addWidget(m_bar);
    rows->addLayout(row);
    adapt();
}

void SetHead::show(const StagedChangesModel &model)
{
    const auto &set = model.set();
    m_title->setText(set ? set->title : QString());
    if (!set)
        return;
    showPlaces(set->where);
    QStringList sentences{SetWords::counts(*set, model.preview())};
    if (model.isChecking())
        sentences.append(tr("Looking at the directory…"));
    else if (set->isOpen() && !model.preview())
        sentences.append(tr("Not compared with the directory yet."));
    else if (model.preview())
        sentences.append(SetWords::duration(*model.preview()));
    sentences.removeAll(QString());
    m_counts->setText(sentences.join(u' '));
    QStringList warnings;
    if (set->isOpen() && model.preview()) {
        warnings = SetWords::blast(*model.preview());
        const Brake &brake = model.preview()->brake;
        if (brake.holds())
            warnings.prepend(tr("This would remove or suspend %1 of %2 people.").arg(brake.destructive).arg(brake.population));
    }
    m_warning->setText(warnings.join(u'\n'));
    m_warningRow->setVisible(!warnings.isEmpty());
}

void SetHead::showPlaces(const QList<ConnectionId> &where)
{
    if (where == m_where)
        return;
    m_where = where;
    while (QLayoutItem *old = m_places->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const ConnectionId &id : where) {
        const auto *directory = m_changes.workspace().find(id);
        auto *name = new QLabel;
        name->setTextFormat(Qt::PlainText);
        name->setText(directory ? directory->name() : tr("not open"));
        m_places->addWidget(name);
        auto *chip = new EnvironmentChip;
        m_places->addWidget(chip);
        Connection connection;
        connection.environment = directory ? directory->environment() : QString();
        connection.colour = directory ? directory->colour() : QString();
        chip->setConnection(connection);
    }
}

QString SetHead::counts() const
{
    return m_counts->text();
}

QString SetHead::warning() const
{
    return m_warningRow->isHidden() ? QString() : m_warning->text();
}

void SetHead::adapt()
{
    QFont larger = font();
    larger.setBold(true);
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    m_title->setFont(larger);
    const int side = fontMetrics().height();
    m_warningIcon->setPixmap(glyph(u"dialog-warning"_s, side, Theme::accent(palette(), Theme::Tone::Warning), devicePixelRatioF()));
}

void SetHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adapt();
}

} // namespace Rollcall
