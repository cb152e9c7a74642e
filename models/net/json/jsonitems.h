#pragma once

#include "models/domain/error.h"

#include <QJsonObject>
#include <QStringList>

namespace Rollcall {

struct JsonLimits {
    qsizetype item = 256 * 1024;    ///< Bytes of one item.
    qsizetype around = 256 * 1024;  ///< Bytes of all that is not in the list, and of blanks in a row.
    int depth = 64;                 ///< Brackets within brackets, from the outermost one.
};

/// Takes a JSON text apart while it arrives: the items of its one list a few at a time, and what is around the list at the end.
/// Holds no more than one item and one piece of text, however long the list is. Safe to use on one thread after another.
class JsonItems final
{
public:
    /// `path` leads to the list through objects ({"data"}); a text that is a list itself is taken for it whatever the path says.
    /// An object where the list should be is a list of one.
    explicit JsonItems(QStringList path = {}, JsonLimits limits = {});

    /// The next piece of text. Invalid, with the place, for what is no JSON or goes beyond a limit; nothing more can be fed then.
    Result<void> feed(QByteArrayView piece);

    /// The text is at its end: Invalid when it was cut off.
    Result<void> finish();

    /// The items that are complete, each once.
    QList<QJsonObject> take();

    /// Items that were no objects (`null`, a number, a list), and were left out.
    qint64 strange() const { return m_strange; }

    /// There was a list, or an object in its place. Without one nothing is known of the items; there may be some.
    bool hasList() const { return m_hasList; }

    /// What was around the list, which is empty in it; good after finish().
    const QJsonObject &around() const { return m_around; }

private:
    enum class Mode {
        Around,     ///< Outside the list.
        BeforeItem, ///< In the list: a value, or its end.
        AfterItem,  ///< In the list: a comma or its end.
        NeedItem,   ///< In the list, behind a comma.
        InItem,
        Alone,      ///< The one object that is where the list should be.
    };

    bool eat(char c);
    bool around(char c);
    bool between(char c);
    bool inside(char c);
    void open(char c);
    bool close(char c);
    bool isListHere() const;
    void itemEnded();
    bool fail(const QString &what);
    bool parseBatch();

    QList<QByteArray> m_path;
    JsonLimits m_limits;
    Mode m_mode = Mode::Around;
    QByteArray m_outside;     ///< What is around, with an empty list in it.
    QByteArray m_batch;       ///< "[" and whole items, with commas.
    QByteArray m_item;        ///< The item that is coming in.
    QByteArray m_brackets;    ///< Those that are open.
    QByteArray m_key;         ///< The latest text on the way to the list.
    qsizetype m_onPath = 0;   ///< How many steps of the path the open objects are.
    qsizetype m_itemDepth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_isScalar = false;  ///< The item is a number or a word, which ends where something else begins.
    bool m_isText = false;    ///< The item is a text.
    bool m_afterColon = false;
    bool m_hasList = false;
    qint64 m_at = 0;
    qsizetype m_blanks = 0;   ///< In a row.
    qint64 m_count = 0;
    qint64 m_strange = 0;
    QList<QJsonObject> m_ready;
    QJsonObject m_around;
    std::optional<Error> m_error;
};

} // namespace Rollcall
