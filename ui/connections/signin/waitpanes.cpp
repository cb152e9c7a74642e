#include "ui/connections/signin/waitpanes.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/tonelabel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QLabel *plain(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Countdown::Countdown(Timing &timing, QWidget *parent) : QWidget(parent), m_timing(timing), m_label(new ToneLabel(this))
{
    m_label->setObjectName(u"countdown"_s);
    m_label->setMinimumHeight(fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
}

void Countdown::start(const QDateTime &end)
{
    m_end = end;
    tick(++m_run);
}

void Countdown::stop()
{
    ++m_run;
    m_label->clear();
}

void Countdown::tick(quint64 run)
{
    if (run != m_run)
        return;
    m_label->setText(tr("%1 left").arg(countdown(m_timing.now(), m_end)));
    if (m_timing.now() < m_end)
        m_timing.after(std::chrono::seconds(1), this, [this, run] { tick(run); });
}

QString Countdown::text() const
{
    return m_label->text();
}

BrowserPane::BrowserPane(Timing &timing, QWidget *parent)
    : QWidget(parent), m_sentence(plain(this)), m_link(new QLineEdit(this)), m_copy(new CopyButton(tr("link"), {}, this)),
      m_open(new QPushButton(tr("&Open again"), this)), m_countdown(new Countdown(timing, this))
{
    m_link->setObjectName(u"link"_s);
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Link of the sign-in page"));
    m_copy->setObjectName(u"copyLink"_s);
    m_open->setObjectName(u"openAgain"_s);
    m_open->setIcon(icon(u"applications-internet"_s));
    m_open->setAutoDefault(false);
    m_sentence->setObjectName(u"browserSentence"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_sentence, 0, 0, 1, 3);
    grid->addWidget(m_link, 1, 0);
    grid->addWidget(m_copy, 1, 1);
    grid->addWidget(m_open, 1, 2);
    grid->addWidget(m_countdown, 2, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_shown); });
}

void BrowserPane::prepare()
{
    m_shown.clear();
    m_sentence->setText(tr("Asking the server where to sign in…"));
    m_link->clear();
    m_copy->setTextToCopy({});
    m_open->setEnabled(false);
    m_countdown->stop();
}

void BrowserPane::showLink(const QUrl &link, const QDateTime &until, bool isOpened)
{
    m_shown = link;
    const QString text = link.toString(QUrl::FullyEncoded);
    m_sentence->setText(isOpened ? tr("The sign-in page is open in your browser. Go on there; this window follows by itself.")
                                 : tr("No browser could be opened. Copy the link and open it in a browser on this computer."));
    m_link->setText(text);
    m_link->setCursorPosition(0);
    m_copy->setTextToCopy(text);
    m_open->setEnabled(true);
    m_countdown->start(until);
}

DevicePane::DevicePane(Timing &timing, QWidget *parent)
    : QWidget(parent), m_sentence(plain(this)), m_address(plain(this)), m_code(new QLabel(this)),
      m_copyAddress(new CopyButton(tr("address"), {}, this)), m_copyCode(new CopyButton(tr("code"), {}, this)),
      m_countdown(new Countdown(timing, this))
{
    m_address->setObjectName(u"deviceAddress"_s);
    m_code->setObjectName(u"deviceCode"_s);
    m_code->setTextFormat(Qt::PlainText);
    m_copyAddress->setObjectName(u"copyAddress"_s);
    m_copyCode->setObjectName(u"copyCode"_s);
    for (QLabel *label : {m_address, m_code})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_sentence, 0, 0, 1, 2);
    grid->addWidget(m_address, 1, 0);
    grid->addWidget(m_copyAddress, 1, 1);
    grid->addWidget(m_code, 2, 0);
    grid->addWidget(m_copyCode, 2, 1);
    grid->addWidget(m_countdown, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    adapt();
}

void DevicePane::prepare()
{
    m_sentence->setText(tr("Asking the server for a code…"));
    m_address->clear();
    m_code->clear();
    m_copyAddress->setTextToCopy({});
    m_copyCode->setTextToCopy({});
    m_countdown->stop();
}

void DevicePane::showCode(const DeviceCode &code)
{
    m_sentence->setText(tr("On any device, open this address and type the code. This window follows by itself."));
    const QString address = code.address.toString();
    m_address->setText(address);
    m_code->setText(code.userCode);
    m_code->setAccessibleName(tr("Code: %1").arg(code.userCode));
    m_copyAddress->setTextToCopy(address);
    m_copyCode->setTextToCopy(code.userCode);
    m_countdown->start(code.expires);
}

void DevicePane::adapt()
{
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 2.2);
    large.setBold(true);
    large.setLetterSpacing(QFont::PercentageSpacing, 110);
    m_code->setFont(large);
    m_code->setMinimumHeight(QFontMetrics(large).height());
}

void DevicePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adapt();
}

} // namespace Rollcall
