#pragma once

#include <QJsonArray>
#include <QWidget>

class QTableWidget;
class QToolButton;

namespace Rollcall {

/// Names and values in an order that counts; a name may stand there twice. [{"name","value"}]
class PairsEditor final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString json READ json WRITE setJson NOTIFY edited USER true)
public:
    explicit PairsEditor(const QString &label, QWidget *parent = nullptr);

    QJsonArray pairs() const; ///< Rows in which nothing stands are left out.
    void setPairs(const QJsonArray &pairs);
    QString json() const;
    void setJson(const QString &json);
    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QString &name, const QString &value);
    void addEmpty();
    void removeRows();

    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace Rollcall
