#pragma once

#include <QAbstractButton>

namespace Rollcall {

/// A removable word: "Status: Pending ×". Clicking the ×, Del, Backspace or a middle click removes; clicking the word
/// (Space, Enter) is clicked().
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect closeRect() const;
    bool m_overClose = false;
    bool m_pressedClose = false;
};

} // namespace Rollcall
