#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace Rollcall {

/// Plain words that wrap, in the colour of a tone; follows light and dark.
class ToneLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ToneLabel(QWidget *parent = nullptr);

    void setTone(Theme::Tone tone);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void adapt();

    Theme::Tone m_tone = Theme::Tone::Neutral;
    bool m_adapting = false;
};

} // namespace Rollcall
