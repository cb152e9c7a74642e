#pragma once

#include "models/domain/permissions.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QTreeView;

namespace Rollcall {

class PermissionsModel;
class ProblemLabel;

/// The permissions of a role, ticked in a tree by resource, and a line for words of other programs.
class PermissionsEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit PermissionsEditor(QWidget *parent = nullptr);

    void setPermissions(const QStringList &words);
    QStringList permissions() const;
    void setHeld(const PermissionSet &held); ///< Others cannot be ticked.
    void setReadOnly(bool readOnly);
    /// Takes what is still in the line; false (and said) when it is no permission word.
    bool finish();
    QTreeView *tree() const { return m_tree; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void permissionsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool add();

    PermissionsModel *m_model;
    QTreeView *m_tree;
    QWidget *m_adding;
    QLineEdit *m_word;
    QToolButton *m_add;
    ProblemLabel *m_problem;
};

} // namespace Rollcall
