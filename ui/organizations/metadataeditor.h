#pragma once

#include <QJsonObject>
#include <QWidget>

class QTableWidget;
class QToolButton;

namespace Rollcall {

/// Keys and values that other programs keep with an organization. Values that are no texts are shown as JSON and stay what
/// they are; what is typed is a text.
class MetadataEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit MetadataEditor(QWidget *parent = nullptr);

    void setMetadata(const QJsonObject &metadata);
    QJsonObject metadata() const; ///< Rows without a key are left out; of two equal keys the last counts.
    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void metadataChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QString &key, const QJsonValue &value);
    void addEmpty();
    void removeRows();

    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace Rollcall
