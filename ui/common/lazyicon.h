#pragma once

#include <QIcon>
#include <QIconEngine>

#include <optional>

namespace Rollcall {

/// An icon that is looked up in the theme, and its drawing read, only when somebody looks at it: a window has some hundred
/// actions, of which most stand in menus that are never opened.
class LazyIcon final : public QIconEngine
{
public:
    using Source = QIcon (*)(const QString &name);
    LazyIcon(QString name, Source source) : m_name(std::move(name)), m_source(source) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QString iconName() override;
    bool isNull() override;
    QString key() const override;
    QIconEngine *clone() const override;

private:
    const QIcon &found();

    QString m_name;
    Source m_source;
    std::optional<QIcon> m_found;
};

} // namespace Rollcall
