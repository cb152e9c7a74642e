#pragma once

#include "models/items/listmodel.h"

#include <QTableView>

namespace Rollcall {

class RoleMatrixModel;

/// Which role holds which permission, all side by side; read only. Follows the model of the roles.
class RoleMatrix final : public QTableView
{
    Q_OBJECT
public:
    /// The model (a RolesModel) outlives the view.
    explicit RoleMatrix(ListModel &roles, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Copies the grid.
    void changeEvent(QEvent *event) override;

private:
    void fit();
    RoleMatrixModel *m_model;
};

/// Permissions are rows, roles are columns.
class RoleMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RoleMatrixModel(ListModel &roles, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Tab separated, with heads.
    QString asTable() const;

private:
    enum class Holds { No, Directly, Implied };
    void read();
    Holds holds(int row, int column) const;

    struct Column {
        QString name;
        QString belongsTo;
        QStringList words;
        bool operator==(const Column &) const = default;
    };
    ListModel &m_roles;
    QStringList m_words;
    QHash<QString, QString> m_explanations;
    QList<Column> m_columns;
};

} // namespace Rollcall
