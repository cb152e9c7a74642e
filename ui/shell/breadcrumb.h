#pragma once

#include "ui/shell/location.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Rollcall {

class ElidedLabel;

/// Where one is, above the page: "Acme Ltd › Members". The part before the last leads up; the star keeps a place.
class Breadcrumb final : public QWidget
{
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    /// `favourite` is shared with the menu; its button hides where the place cannot be kept.
    void setFavouriteAction(QAction *favourite);
    void setParts(const QString &up, const QString &here, bool canBeKept);

Q_SIGNALS:
    void upRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QFont partFont(bool strong) const;

    QToolButton *m_up;
    QLabel *m_between;
    ElidedLabel *m_here;
    QToolButton *m_star;
};

} // namespace Rollcall
