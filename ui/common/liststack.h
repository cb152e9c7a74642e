#pragma once

#include "models/domain/id.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

#include <optional>

class QAbstractItemModel;
class QAction;

namespace Rollcall {

class RowsModel;
class StatePane;
class Sync;

/// A view, or in its place what its model's state asks for. Loading shows only after 150 ms and only when there are no rows to
/// keep, so that nothing flickers.
class ListStack final : public QStackedWidget
{
    Q_OBJECT
public:
    enum class Shown { View, Loading, Empty, NothingFound, Error };

    /// Takes the view.
    explicit ListStack(QWidget *view, QWidget *parent = nullptr);

    /// The model whose state is shown; Retry calls its refresh(). A proxy that filters it, if there is one, tells whether
    /// anything is left.
    void setModel(RowsModel *model, QAbstractItemModel *proxy = nullptr);

    /// What an empty list says and offers.
    void setEmptyText(const QString &iconName, const QString &sentence, const QString &hint = {},
                      const QList<QAction *> &actions = {});
    /// The same for a filter that leaves nothing; shown while setFiltered(true).
    void setNothingFoundText(const QString &sentence, const QString &hint = {}, const QList<QAction *> &actions = {});
    void setFiltered(bool filtered);
    /// Of the directory whose list it is: what was never read is not called empty, and what a sync could not see is said. None:
    /// everything is here. With an organization: its members are listed, and a server may tell of some organizations only.
    void setSync(Sync *sync, std::optional<OrganizationId> organization = {});

    Shown shown() const { return m_shown; }
    StatePane *pane() const { return m_pane; }
    QWidget *view() const { return m_view; }

Q_SIGNALS:
    void shownChanged();

private:
    struct Text {
        QString iconName;
        QString sentence;
        QString hint;
        QList<QPointer<QAction>> actions;
    };
    void update();
    void show(Shown shown);
    void showText(const Text &text);
    void showEmpty();
    void showSynced(bool isListed);

    QWidget *m_view;
    StatePane *m_pane;
    QPointer<RowsModel> m_model;
    QPointer<QAbstractItemModel> m_proxy;
    QPointer<Sync> m_sync;
    std::optional<OrganizationId> m_organization;
    Text m_empty;
    Text m_nothingFound;
    bool m_filtered = false;
    Shown m_shown = Shown::View;
    QTimer m_loadingSoon;
};

} // namespace Rollcall
