#pragma once

#include "ui/inspector/placetree.h"

class QLabel;

namespace Rollcall {

/// The rows of a PlaceList.
class PlaceRows final : public PlaceTree
{
    Q_OBJECT
public:
    struct Row {
        EntityId place;
        QString title;
        QString second; ///< Beside the title, quieter: an e-mail address.
        QString iconName;
        bool operator==(const Row &) const = default;
    };

    explicit PlaceRows(QWidget *parent = nullptr);
    /// What is there already keeps its selection.
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

private:
    void render() override;

    QList<Row> m_rows;
};

/// Things that belong to the one that is inspected, each of which can be gone to, under a sentence.
class PlaceList final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceList(const QString &name, QWidget *parent = nullptr);

    /// The sentence says how many there are, or why there are none.
    void setRows(const QString &sentence, const QList<PlaceRows::Row> &rows);
    QString sentence() const;
    PlaceRows *rows() const { return m_rows; }

Q_SIGNALS:
    void placeOpened(const Rollcall::EntityId &place, const QString &title, bool newWindow);

private:
    QLabel *m_sentence;
    PlaceRows *m_rows;
};

} // namespace Rollcall
