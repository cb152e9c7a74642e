#include "ui/connections/signin/keychainnote.h"

#include "ui/common/icons.h"
#include "ui/connections/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Rollcall {

using namespace Qt::StringLiterals;

KeychainNote::KeychainNote(SecretVault &vault, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_icon(new QLabel(this)), m_words(new ToneLabel(this)),
      m_retry(new QPushButton(tr("Try again"), this))
{
    setObjectName(u"keychainNote"_s);
    m_retry->setObjectName(u"retryKeychain"_s);
    m_retry->setAutoDefault(false);
    m_retry->setAccessibleName(tr("Try the keychain again"));
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addWidget(m_icon, 0, Qt::AlignTop);
    across->addWidget(m_words, 1);
    across->addWidget(m_retry, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, &KeychainNote::retry);
    connect(&vault, &SecretVault::placeChanged, this, &KeychainNote::update);
    update();
}

KeychainNote::~KeychainNote()
{
    m_stop.request_stop();
}

void KeychainNote::update()
{
    const QString reason = m_vault.reason().message;
    const bool works = reason.isEmpty() && !m_vault.isForSessionOnly();
    m_words->setText(works ? tr("What you enter is kept in the keychain of this computer.")
                           : tr("It is kept only until Rollcall is closed, because there is no keychain to keep it in. %1").arg(reason));
    m_retry->setVisible(!works);
    m_retry->setEnabled(!m_busy);
    const auto tone = works ? Theme::Tone::Neutral : Theme::Tone::Warning;
    const int side = fontMetrics().height();
    m_icon->setPixmap(glyph(works ? u"lock"_s : u"dialog-warning"_s, side, Theme::accent(palette(), tone), devicePixelRatioF()));
    m_words->setTone(tone);
}

void KeychainNote::retry()
{
    m_busy = true;
    update();
    QCoro::connect(m_vault.retry(m_stop.get_token()), this, [this](const Result<void> &) {
        m_busy = false;
        update(); // the vault says what came of it
    });
}

QString KeychainNote::text() const
{
    return m_words->text();
}

void KeychainNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace Rollcall
