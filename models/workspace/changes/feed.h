#pragma once

#include "models/directory/directory.h"

#include <QPointer>
#include <QPromise>

namespace Rollcall {

/// Between somebody who stages a set piece by piece and the job that applies it at the same time: the job waits here for the next
/// piece instead of ending. Lives on the main thread.
class Feed final : public QObject
{
    Q_OBJECT
public:
    explicit Feed(QObject *parent = nullptr);
    ~Feed() override; ///< Closes it.

    /// Pieces that were staged since it was made.
    qint64 pieces() const { return m_pieces; }
    /// A piece more is staged.
    void add();
    /// No more pieces are to come.
    void close();
    bool isClosed() const { return m_isClosed; }

    /// True when there are more pieces than `seen`, as soon as there are; false when none are to come.
    static Task<bool> next(QPointer<Feed> feed, qint64 seen);

Q_SIGNALS:
    /// Everything that was staged is sent, and somebody waits.
    void wanted();

private:
    void wake();

    QPromise<void> m_news; ///< Finished at each of them.
    qint64 m_pieces = 0;
    bool m_isClosed = false;
};

} // namespace Rollcall
