#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace Rollcall {

class ElidedLabel;

/// The bottom line: what was done last on the left, how many rows and the state of the directory on the right. Every part
/// has its place, so that nothing jumps.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Goes by itself after a while; screen readers are told.
    void tell(const QString &sentence);
    void setCounts(const QString &text);
    void setDirectory(const QString &name, const QString &environment, const QString &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();

    ElidedLabel *m_told;
    QLabel *m_counts;
    QLabel *m_icon;
    ElidedLabel *m_directory;
    bool m_hasNotice = false;
    QTimer m_fade;
};

} // namespace Rollcall
