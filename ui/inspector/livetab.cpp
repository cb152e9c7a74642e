#include "ui/inspector/livetab.h"

#include "models/workspace/mirror/facets.h"
#include "ui/common/buttons.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// Outside text is text, never markup.
QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

LiveTab::LiveTab(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"live"_s);
    setAccessibleName(tr("Live"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
}

bool LiveTab::isOffered(OpenDirectory *directory)
{
    return directory && facetOf<Inspectable>(directory->directory());
}

void LiveTab::offer(QTabWidget &tabs, OpenDirectory *directory, const EntityId &entity)
{
    const bool offered = isOffered(directory);
    tabs.setUsesScrollButtons(offered);
    tabs.setTabVisible(tabs.indexOf(this), offered);
    setSubject(directory, entity);
}

void LiveTab::setSubject(OpenDirectory *directory, const EntityId &entity)
{
    if (directory == m_directory && entity == m_entity)
        return;
    m_directory = directory;
    m_entity = entity;
    m_isRead = false;
    ++m_generation;
    if (isVisible())
        read();
}

void LiveTab::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_isRead)
        read();
}

void LiveTab::read()
{
    auto *inspectable = m_directory ? facetOf<Inspectable>(m_directory->directory()) : nullptr;
    if (!inspectable)
        return;
    m_isRead = true;
    showSentence(tr("Asking the server…"), false);
    QCoro::connect(inspectable->inspect(m_entity), this, [this, generation = ++m_generation](const Result<Details> &details) {
        if (generation != m_generation)
            return;
        if (details)
            showDetails(*details);
        else
            showSentence(details.error().message, true);
    });
}

QVBoxLayout *LiveTab::anew()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    setWidget(page); // the old one goes
    return layout;
}

void LiveTab::showSentence(const QString &sentence, bool canReadAgain)
{
    QVBoxLayout *layout = anew();
    auto *label = plainLabel(sentence, widget());
    label->setObjectName(u"liveSentence"_s);
    layout->addWidget(label);
    if (canReadAgain) {
        auto *again = new QPushButton(tr("&Try again"), widget());
        again->setObjectName(u"liveAgain"_s);
        // From the event loop: the button itself goes with what is shown anew.
        connect(again, &QPushButton::clicked, this, &LiveTab::read, Qt::QueuedConnection);
        layout->addWidget(again, 0, Qt::AlignLeft);
    }
    layout->addStretch();
}

void LiveTab::showDetails(const Details &details)
{
    QVBoxLayout *layout = anew();
    for (const Details::Section &section : details.sections)
        addSection(layout, section);
    layout->addStretch();
}

void LiveTab::addSection(QVBoxLayout *layout, const Details::Section &section)
{
    auto *title = plainLabel(section.title, widget());
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    if (!section.note.isEmpty())
        layout->addWidget(plainLabel(section.note, widget()));
    auto *form = new QFormLayout;
    // Addresses need all the width that there is, in a narrow inspector above all.
    const bool hasAddresses = std::ranges::any_of(section.rows, &Details::Row::isToCopy);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (const Details::Row &row : section.rows) {
        QLabel *label = plainLabel(row.label, widget());
        QWidget *value = valueOf(row, widget());
        if (!hasAddresses) {
            form->addRow(label, value);
            continue;
        }
        label->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(label);
        form->addRow(value);
    }
    layout->addLayout(form);
}

QWidget *LiveTab::valueOf(const Details::Row &row, QWidget *parent)
{
    if (row.link.scheme() == u"https"_s) {
        auto *open = new QPushButton(tr("Open %1").arg(row.link.host()), parent);
        open->setToolTip(row.link.toString());
        open->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(open, &QPushButton::clicked, this, [link = row.link] { QDesktopServices::openUrl(link); });
        return open;
    }
    auto *value = plainLabel(row.value, parent);
    if (!row.isToCopy)
        return value;
    auto *both = new QWidget(parent);
    auto *side = new QHBoxLayout(both);
    side->setContentsMargins(0, 0, 0, 0);
    value->setAlignment(Qt::AlignTop);
    side->addWidget(value, 1);
    side->addWidget(new CopyButton(row.label, row.value, both), 0, Qt::AlignTop);
    return both;
}

} // namespace Rollcall
