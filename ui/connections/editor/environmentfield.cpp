#include "ui/connections/editor/environmentfield.h"

#include "ui/common/environment.h"
#include "ui/common/fieldeditors.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/environmentchip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWord = 20;

QIcon swatch(const QWidget *widget, const QString &colour)
{
    const int side = widget->fontMetrics().height();
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(environmentColour(widget->palette(), colour));
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3, 3);
    painter.end();
    return QIcon(pixmap);
}

} // namespace

EnvironmentField::EnvironmentField(QWidget *parent)
    : QWidget(parent), m_word(new QComboBox(this)), m_colour(new QComboBox(this)), m_chip(new EnvironmentChip(this))
{
    m_word->setObjectName(u"environmentWord"_s);
    m_word->setAccessibleName(tr("Environment"));
    m_word->setEditable(true);
    m_word->setInsertPolicy(QComboBox::NoInsert);
    m_word->lineEdit()->setMaxLength(longestWord);
    m_word->lineEdit()->setPlaceholderText(tr("None"));
    m_word->addItem(QString(), QString());
    for (const QString &word : environmentWords())
        m_word->addItem(environmentName(word), word);
    m_colour->setObjectName(u"environmentColour"_s);
    m_colour->setAccessibleName(tr("Colour of the environment"));
    m_colour->addItem(tr("Its own colour"), QString());
    for (const QString &colour : environmentColours())
        m_colour->addItem(swatch(this, colour), colourName(colour), colour);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addWidget(m_word, 2);
    across->addWidget(m_colour, 1);
    across->addWidget(m_chip);
    setFocusProxy(m_word);
    connect(m_word, &QComboBox::currentTextChanged, this, &EnvironmentField::preview);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &EnvironmentField::preview);
    preview();
}

QString EnvironmentField::word() const
{
    return editorText(m_word).trimmed();
}

QString EnvironmentField::colour() const
{
    return m_colour->currentData().toString();
}

void EnvironmentField::setWord(const QString &word)
{
    setEditorText(m_word, word);
}

void EnvironmentField::setColour(const QString &colour)
{
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(colour)));
}

void EnvironmentField::preview()
{
    Connection example;
    example.environment = word();
    example.colour = colour();
    m_colour->setEnabled(!example.environment.isEmpty());
    m_chip->setConnection(example);
    Q_EMIT edited();
}

} // namespace Rollcall
