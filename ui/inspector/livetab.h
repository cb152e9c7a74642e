#pragma once

#include "models/directory/inspecting.h"
#include "models/workspace/opendirectory.h"

#include <QPointer>
#include <QScrollArea>

class QTabWidget;
class QVBoxLayout;

namespace Rollcall {

/// What the server tells of a thing at this moment: sessions and identities of a person, addresses of an organization to copy. Asked for
/// when the tab is looked at; again where that failed and the person wants it.
class LiveTab final : public QScrollArea
{
    Q_OBJECT
public:
    explicit LiveTab(QWidget *parent = nullptr);

    /// Whether the directory tells anything live.
    static bool isOffered(OpenDirectory *directory);

    /// Shows this tab where the directory tells anything, with that thing. A window is not made wider for it: the bar scrolls.
    void offer(QTabWidget &tabs, OpenDirectory *directory, const EntityId &entity);

    /// Forgets what is shown when it is about another thing.
    void setSubject(OpenDirectory *directory, const EntityId &entity);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showDetails(const Details &details);
    void showSentence(const QString &sentence, bool canReadAgain);
    QVBoxLayout *anew();
    void addSection(QVBoxLayout *layout, const Details::Section &section);
    QWidget *valueOf(const Details::Row &row, QWidget *parent);

    QPointer<OpenDirectory> m_directory;
    EntityId m_entity;
    int m_generation = 0;
    bool m_isRead = false;
};

} // namespace Rollcall
