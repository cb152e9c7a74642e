#include "ui/import/importstudio.h"

#include "ui/common/buttons.h"
#include "ui/common/messagebar.h"
#include "ui/import/applypage.h"
#include "ui/import/checkpage.h"
#include "ui/import/importwords.h"
#include "ui/import/mappage.h"
#include "ui/import/sourcepage.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QStackedWidget>

namespace Rollcall {

using namespace Qt::StringLiterals;

ImportStudio::ImportStudio(ImportDesk desk, const Organization &organization, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_organization(organization), m_steps(new QLabel), m_messages(new MessageBar), m_pages(new QStackedWidget),
      m_source(new SourcePage), m_map(new MapPage), m_check(new CheckPage(desk.imports)), m_apply(new ApplyPage), m_summary(new QLabel),
      m_back(new QPushButton(tr("&Back"))), m_stage(new QPushButton(tr("S&tage only"))), m_next(new BusyButton(tr("&Next"))), m_close(new QPushButton(tr("Cancel")))
{
    setObjectName(u"importStudio"_s);
    setWindowTitle(tr("Import into %1").arg(organization.title()));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(windowFlags() | Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    build();
    connectPages();
    goTo(Step::Source);
    offerUnfinished();
}

ImportStudio::~ImportStudio()
{
    m_stop.request_stop();
}

void ImportStudio::build()
{
    m_steps->setObjectName(u"steps"_s);
    m_steps->setTextFormat(Qt::RichText);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    m_close->setObjectName(u"close"_s);
    m_close->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_stage->setObjectName(u"stageOnly"_s);
    m_stage->setToolTip(tr("Put it into the basket; nothing is changed until it is applied there"));
    m_stage->setAutoDefault(false);
    for (QWidget *page : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_apply)})
        m_pages->addWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_stage);
    buttons->addWidget(m_next);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_steps);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    const int letter = fontMetrics().averageCharWidth();
    const QSize room = screen()->availableGeometry().size() * 9 / 10;
    resize(QSize(letter * 130, fontMetrics().height() * 38).boundedTo(room));
}

void ImportStudio::connectPages()
{
    connect(m_next, &QPushButton::clicked, this, &ImportStudio::next);
    connect(m_back, &QPushButton::clicked, this, &ImportStudio::back);
    connect(m_stage, &QPushButton::clicked, this, [this] { stage(Then::Close); });
    connect(m_close, &QPushButton::clicked, this, &ImportStudio::reject);
    connect(m_source, &SourcePage::pathChanged, this, &ImportStudio::updateButtons);
    connect(m_source, &SourcePage::fileChosen, this, &ImportStudio::begin);
    connect(m_source, &SourcePage::formatChosen, this, [this](const TableFormat &format) { look(m_source->path(), format); });
    connect(m_source, &SourcePage::templateRequested, this, &ImportStudio::saveTemplate);
    connect(m_map, &MapPage::changed, this, &ImportStudio::updateButtons);
    connect(m_check, &CheckPage::finished, this, [this] {
        if (!m_check->report().unknownRoles.isEmpty()) {
            Message message;
            message.kind = Message::Kind::Warning;
            message.key = u"roles"_s;
            message.text = tr("%n word(s) of the file name no role here.", nullptr, static_cast<int>(m_check->report().unknownRoles.size()));
            message.buttons = {{tr("&Map them"), [this] { goTo(Step::Map); }}};
            m_messages->post(message);
            m_map->showUnknownRoles(m_check->report().unknownRoles);
        }
        for (const QString &warning : m_check->report().columnWarnings)
            m_messages->warning(warning);
        updateButtons();
    });
    connect(m_check, &CheckPage::countsChanged, this, &ImportStudio::updateButtons);
    connect(m_check, &CheckPage::failed, this, &ImportStudio::tell);
    connect(m_check, &CheckPage::errorsRequested, this, &ImportStudio::saveErrors);
    connect(m_apply, &ApplyPage::errorsRequested, this, &ImportStudio::saveErrors);
    connect(m_apply, &ApplyPage::anotherRequested, this, [this] { Q_EMIT anotherRequested({}); });
    connect(m_apply, &ApplyPage::ended, this, &ImportStudio::ended);
}

void ImportStudio::goTo(Step step)
{
    if (m_step == Step::Check && step != Step::Apply)
        m_check->cancel();
    m_step = step;
    m_pages->setCurrentIndex(static_cast<int>(step));
    m_messages->clear(u"problem"_s);
    QStringList parts;
    const QStringList names{tr("Source"), tr("Map"), tr("Check"), tr("Apply")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = u"%1 %2"_s.arg(i + 1).arg(names.at(i)).toHtmlEscaped();
        parts.append(i == static_cast<qsizetype>(step) ? u"<b>"_s + name + u"</b>"_s : name);
    }
    m_steps->setText(parts.join(u"&nbsp; › &nbsp;"_s));
    m_steps->setAccessibleName(tr("Step %1 of %2: %3").arg(static_cast<int>(step) + 1).arg(names.size()).arg(names.at(static_cast<int>(step))));
    updateButtons();
}

void ImportStudio::next()
{
    switch (m_step) {
    case Step::Source: {
        // Another path may have been typed since.
        const bool isLookedAt = m_made && m_made->import.path == QFileInfo(m_source->path()).absoluteFilePath();
        return isLookedAt ? goTo(Step::Map) : begin(m_source->path());
    }
    case Step::Map: return mapped();
    case Step::Check: return stage(Then::Apply);
    case Step::Apply: return;
    }
}

void ImportStudio::back()
{
    if (m_step != Step::Source)
        goTo(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void ImportStudio::updateButtons()
{
    const QLocale locale;
    const bool isBusy = m_next->isBusy();
    m_back->setVisible(m_step == Step::Map || m_step == Step::Check);
    m_next->setVisible(m_step != Step::Apply);
    m_stage->setVisible(m_step == Step::Check);
    m_close->setText(m_step == Step::Apply ? tr("Close") : tr("Cancel"));
    m_summary->clear();
    switch (m_step) {
    case Step::Source: m_next->setText(tr("&Next")); break;
    case Step::Map: {
        const QStringList problems = m_made ? problemsOf(m_map->mapping(), m_made->rules) : QStringList();
        m_summary->setText(problems.join(u' '));
        m_next->setText(tr("&Check"));
        m_next->setAvailable(problems.isEmpty());
        return;
    }
    case Step::Check: {
        const qint64 count = m_check->counts().toApply();
        const bool isReady = !m_check->isRunning() && count > 0;
        m_next->setText(m_check->isRunning() ? tr("&Import") : tr("&Import %1 rows").arg(locale.toString(count)));
        m_next->setAvailable(isReady);
        m_stage->setEnabled(isReady && !isBusy);
        if (!m_check->isRunning() && m_check->counts().total() > 0 && count == 0)
            m_summary->setText(tr("No row of this file changes anything."));
        return;
    }
    case Step::Apply: return;
    }
    m_next->setAvailable(!isBusy && (m_made.has_value() || !m_source->path().isEmpty()));
}

void ImportStudio::tell(const Error &error)
{
    m_messages->error(error, u"problem"_s);
    updateButtons();
}

} // namespace Rollcall
