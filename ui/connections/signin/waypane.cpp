#include "ui/connections/signin/waypane.h"

#include "models/auth/flows/clientcredentials.h"
#include "models/items/wording.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/signin/keychainnote.h"
#include "ui/connections/tonelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

WayPane::WayPane(const ConnectionsDesk &desk, const ConnectionKind &kind, const SignInSettings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_explanation(new ToneLabel(this)), m_secretArea(new QWidget(this)),
      m_secretLabel(new QLabel(m_secretArea)), m_secret(new QLineEdit(m_secretArea)), m_secretHint(new ToneLabel(m_secretArea))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    addWays(kind.ways);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setContextMenuPolicy(Qt::NoContextMenu);
    m_secretLabel->setBuddy(m_secret);
    m_secretHint->setObjectName(u"secretHint"_s);
    auto *grid = new QGridLayout(m_secretArea);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_secretLabel, 0, 0);
    grid->addWidget(m_secret, 0, 1);
    grid->addWidget(m_secretHint, 1, 1);
    grid->setColumnStretch(1, 1);
    layout->addWidget(m_explanation);
    layout->addWidget(m_secretArea);
    layout->addWidget(new KeychainNote(desk.vault));
    for (const auto &[way, button] : std::as_const(m_ways)) {
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                update();
        });
    }
    connect(m_secret, &QLineEdit::textChanged, this, &WayPane::readToken);
    update();
}

void WayPane::addWays(const QList<SignInWay> &ways)
{
    m_only = ways.value(0, SignInWay::Browser);
    if (ways.size() < 2)
        return;
    for (const SignInWay way : ways) {
        auto *button = new QRadioButton(displayName(way), this);
        button->setObjectName(u"way%1"_s.arg(static_cast<int>(way)));
        button->setAccessibleDescription(explanationOf(way));
        layout()->addWidget(button);
        m_ways.append({way, button});
    }
    m_ways.first().second->setChecked(true);
}

SignInWay WayPane::way() const
{
    for (const auto &[way, button] : m_ways) {
        if (button->isChecked())
            return way;
    }
    return m_only;
}

void WayPane::setWay(SignInWay wanted)
{
    for (const auto &[way, button] : std::as_const(m_ways)) {
        if (way == wanted)
            button->setChecked(true);
    }
}

bool WayPane::needsClientSecret() const
{
    return way() == SignInWay::ClientCredentials || (way() != SignInWay::PastedToken && m_settings.proof != ClientProof::None);
}

void WayPane::update()
{
    m_explanation->setText(explanationOf(way()));
    const bool token = way() == SignInWay::PastedToken;
    m_secretArea->setVisible(token || needsClientSecret());
    m_secretLabel->setText(token ? tr("&Token") : tr("Client &secret"));
    m_secret->setAccessibleName(token ? tr("Token") : tr("Client secret"));
    m_secret->setPlaceholderText(token ? tr("eyJ… or any other bearer token") : tr("Leave empty to use the one that is kept"));
    clearSecret();
    readToken();
    Q_EMIT wayChanged();
    Q_EMIT resized();
}

void WayPane::readToken()
{
    QString hint;
    if (way() == SignInWay::PastedToken && !m_secret->text().isEmpty()) {
        const auto read = pastedToken(secret(), m_desk.timing.now());
        if (!read)
            hint = read.error().message;
        else if (read->expires.isValid())
            hint = tr("Good until %1.").arg(Wording::exact(read->expires));
        else
            hint = tr("It does not say when it ends.");
    }
    m_secretHint->setText(hint);
    m_secret->setAccessibleDescription(hint);
}

SecretBytes WayPane::secret() const
{
    return m_secretArea->isHidden() ? SecretBytes() : SecretBytes::copyOf(m_secret->text());
}

void WayPane::clearSecret()
{
    m_secret->clear();
}

QString WayPane::missing()
{
    if (way() != SignInWay::PastedToken)
        return {};
    const auto read = pastedToken(secret(), m_desk.timing.now());
    if (read)
        return {};
    m_secret->setFocus(Qt::OtherFocusReason);
    return m_secret->text().trimmed().isEmpty() ? tr("Paste the token first.") : read.error().message;
}

void WayPane::focusFirst()
{
    if (!m_secretArea->isHidden())
        m_secret->setFocus(Qt::OtherFocusReason);
    else if (!m_ways.isEmpty()) {
        for (const auto &[way, button] : std::as_const(m_ways)) {
            if (button->isChecked())
                button->setFocus(Qt::OtherFocusReason);
        }
    }
}

} // namespace Rollcall
