#pragma once

#include <QProxyStyle>

namespace Rollcall {

/// Fusion, with boxes that can be seen on a dark ground: it draws their frames darker than the window, which in a dark list
/// is no frame at all.
class MarkStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    MarkStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace Rollcall
