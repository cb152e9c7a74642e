#include "ui/welcome/welcomepage.h"

#include "ui/common/icons.h"
#include "ui/welcome/choicebutton.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(SampleOffer offer, bool connects, QWidget *parent)
    : QWidget(parent), m_offer(std::move(offer)), m_connects(connects)
{
    setObjectName(u"welcomePage"_s);
    const int unit = fontMetrics().height();
    auto *column = new QWidget;
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 84);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(unit * 3 / 2);
    rows->addWidget(makeIntroduction());
    m_choices = makeChoices();
    m_progress = makeProgress();
    m_progress->hide();
    rows->addWidget(m_choices);
    rows->addWidget(m_progress);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 6);
    across->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->addStretch(2);
    all->addLayout(across);
    all->addStretch(3);
    setFocusProxy(m_sample ? m_sample : m_empty);
}

WelcomePage::~WelcomePage()
{
    cancelSample();
}

QWidget *WelcomePage::makeIntroduction()
{
    auto *intro = new QWidget;
    auto *rows = new QVBoxLayout(intro);
    rows->setContentsMargins({});
    rows->setSpacing(fontMetrics().height() / 2);
    auto *mark = new QLabel;
    const int size = fontMetrics().height() * 4;
    mark->setPixmap(QApplication::windowIcon().pixmap(size, size));
    mark->setVisible(!QApplication::windowIcon().isNull());
    rows->addWidget(mark);
    auto *title = new QLabel(tr("Welcome to Rollcall"));
    QFont larger = font();
    larger.setPointSizeF(font().pointSizeF() * 2);
    larger.setWeight(QFont::DemiBold);
    title->setFont(larger);
    rows->addWidget(title);
    auto *sentence = new QLabel(tr("Create organizations, add their members and say what each of them may do: in one "
                                   "window, on this computer, without a server or an account."));
    sentence->setObjectName(u"welcomeSentence"_s);
    sentence->setWordWrap(true);
    rows->addWidget(sentence);
    return intro;
}

QWidget *WelcomePage::makeChoices()
{
    auto *choices = new QWidget;
    auto *rows = new QVBoxLayout(choices);
    rows->setContentsMargins({});
    rows->setSpacing(fontMetrics().height() * 3 / 4);
    if (m_offer.make) {
        //: %1 and %2 are numbers with their words: "200 organizations", "5,000 people"
        const QString sentence = tr("Fills this directory with %1 and %2, all invented. For looking around; delete the "
                                    "organizations again when you are done.")
                                     .arg(tr("%Ln organization(s)", nullptr, m_offer.organizations),
                                          tr("%Ln people", nullptr, static_cast<int>(m_offer.people)));
        m_sample =
            new ChoiceButton(icon(u"user"_s), tr("Explore with sample data"), sentence);
        m_sample->setObjectName(u"exploreButton"_s);
        rows->addWidget(m_sample);
        connect(m_sample, &ChoiceButton::clicked, this, &WelcomePage::makeSample);
    }
    m_empty = new ChoiceButton(icon(u"list-add"_s), tr("Start empty"),
                               tr("Create your first organization: its name, its domains and who owns it."));
    m_empty->setObjectName(u"startEmptyButton"_s);
    rows->addWidget(m_empty);
    connect(m_empty, &ChoiceButton::clicked, this, &WelcomePage::startEmptyChosen);
    if (m_connects) {
        auto *elsewhere = new ChoiceButton(icon(u"network-connect"_s), tr("Connect to a directory"),
                                           tr("Manage organizations and members that a server keeps: say where it is, then sign in."));
        elsewhere->setObjectName(u"connectButton"_s);
        rows->addWidget(elsewhere);
        connect(elsewhere, &ChoiceButton::clicked, this, &WelcomePage::connectChosen);
    }
    return choices;
}

QWidget *WelcomePage::makeProgress()
{
    auto *progress = new QWidget;
    auto *rows = new QVBoxLayout(progress);
    rows->setContentsMargins({});
    m_words = new QLabel;
    m_words->setObjectName(u"sampleProgressWords"_s);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"sampleProgress"_s);
    m_bar->setAccessibleName(tr("Sample people made so far"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, static_cast<int>(m_offer.people));
    m_cancel = new QPushButton(icon(u"dialog-cancel"_s), tr("&Cancel"));
    m_cancel->setObjectName(u"sampleCancel"_s);
    rows->addWidget(m_words);
    rows->addWidget(m_bar);
    rows->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        cancelSample();
        m_cancel->setEnabled(false);
        m_words->setText(tr("Stopping…"));
    });
    return progress;
}

void WelcomePage::makeSample()
{
    if (isBusy())
        return;
    m_cancelled = std::make_shared<bool>(false);
    showWorking(true);
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
    showProgress(0);
    SampleProgress progress = [this, cancelled = m_cancelled](qint64 people) {
        if (*cancelled)
            return false; // also when this page is gone: its end cancels
        showProgress(people);
        return true;
    };
    QCoro::connect(m_offer.make(std::move(progress)), this, [this](const Result<void> &result) { finish(result); });
}

void WelcomePage::showWorking(bool working)
{
    m_choices->setHidden(working);
    m_progress->setVisible(working);
}

void WelcomePage::cancelSample()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void WelcomePage::showProgress(qint64 people)
{
    m_bar->setValue(static_cast<int>(people));
    m_words->setText(tr("Making sample data: %1 of %2 people")
                         .arg(locale().toString(people), locale().toString(m_offer.people)));
}

void WelcomePage::finish(const Result<void> &result)
{
    m_cancelled.reset();
    const bool held = m_cancel->hasFocus();
    showWorking(false);
    if (held && m_sample)
        m_sample->setFocus();
    if (result)
        Q_EMIT sampleFinished();
    else
        Q_EMIT sampleFailed(result.error());
}

} // namespace Rollcall
