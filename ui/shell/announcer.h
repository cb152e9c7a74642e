#pragma once

#include "models/workspace/workspace.h"

#include <QPointer>
#include <QTimer>

namespace Rollcall {

/// Tells what was applied, in words: "Suspended Wei Kim." Results of one batch become one sentence.
class Announcer final : public QObject
{
    Q_OBJECT
public:
    explicit Announcer(Workspace &workspace, QObject *parent = nullptr);

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    void listen(OpenDirectory *directory);
    void announce();
    void announceOne(OpenDirectory *directory, const Applied &result);

    QPointer<OpenDirectory> m_directory; ///< Where the collected results come from.
    QList<Applied> m_results;
    QTimer m_pause;
};

} // namespace Rollcall
