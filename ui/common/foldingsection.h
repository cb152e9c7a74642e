#pragma once

#include <QWidget>

class QToolButton;

namespace Rollcall {

class ElidedLabel;

/// A titled part of a form that folds away.
class FoldingSection final : public QWidget
{
    Q_OBJECT
public:
    explicit FoldingSection(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    /// Below the title; takes it.
    void setContent(QWidget *content);
    QWidget *content() const { return m_content; }
    bool isExpanded() const;
    void setExpanded(bool expanded);
    /// False: a plain heading that is always open.
    void setCollapsible(bool collapsible);
    /// Stands beside the title while it is folded ("Kyiv, Ukraine").
    void setSummary(const QString &summary);

Q_SIGNALS:
    void expandedChanged(bool expanded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adapt(); ///< To font and palette.

    QToolButton *m_toggle;
    ElidedLabel *m_summary;
    QWidget *m_content = nullptr;
    bool m_expanded = true;
};

} // namespace Rollcall
