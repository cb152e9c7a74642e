#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace Rollcall {

class ElidedLabel;
class UndoBar;

/// The bottom line: what was done last on the left, how many rows and the state of the directory on the right. Every part
/// has its place, so that nothing jumps.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Goes by itself after a while; screen readers are told.
    void tell(const QString &sentence);
    /// Stands on the left while it has something to say; its height is kept free.
    void setUndoBar(UndoBar *bar);
    void setCounts(const QString &text);
    /// A connection and how it stands.
    void setConnection(const QString &name, const QString &environment, const QString &standing);
    void setDirectory(const QString &name, const QString &environment, const QString &notice, bool isRemote);
    /// How old the copy of a remote directory is; empty for a directory on this computer. While one `runs` it can be stopped.
    void setSync(const QString &text, const QString &details, bool runs);

Q_SIGNALS:
    void stopSyncRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();

    ElidedLabel *m_told;
    QLabel *m_counts;
    QLabel *m_icon;
    ElidedLabel *m_directory;
    QLabel *m_sync;
    QToolButton *m_stopSync;
    bool m_hasNotice = false;
    bool m_isConnection = false;
    QTimer m_fade;
};

} // namespace Rollcall
