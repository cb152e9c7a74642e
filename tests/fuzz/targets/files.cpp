#include "models/directory/changejson.h"
#include "models/exchange/checks/rowcheck.h"
#include "models/exchange/checks/rowedits.h"
#include "models/exchange/mapping/guess.h"
#include "models/exchange/source/opentable.h"
#include "models/exchange/source/recognise.h"
#include "models/store/approval/approvalfile.h"
#include "models/store/journal/anchor.h"
#include "models/store/journal/signing.h"
#include "models/workspace/connections/connectionsjson.h"
#include "tests/fuzz/targets/targets.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rollcall::Fuzz {

using namespace Qt::StringLiterals;

namespace {

/// Recognised by its content and an ending, then read to its end and checked row by row.
void table(const QByteArray &bytes, const QString &name)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    const auto format = recognise(*buffer, name);
    if (!format) {
        check(!format.error().message.isEmpty(), "A refusal says nothing.");
        return;
    }
    buffer->seek(0);
    const auto source = openTable(std::move(buffer), *format);
    if (!source) {
        check(!source.error().message.isEmpty(), "A refusal says nothing.");
        return;
    }
    RowChecker checker(guessMapping((*source)->headings()), {});
    qint64 last = 0;
    for (int rows = 0; rows < 2000; ++rows) {
        const auto row = (*source)->next();
        if (!row || !*row) {
            check(row || !row.error().message.isEmpty(), "A fault says nothing.");
            return;
        }
        check((*row)->number > last, "Rows are not counted upwards.");
        last = (*row)->number;
        checker.check(**row);
    }
}

/// Every sort of field, so that every sort of value is looked at.
QList<ConnectionKind> kinds()
{
    using Kind = ConnectionField::Kind;
    ConnectionKind kind;
    kind.key = u"fuzz"_s;
    for (const auto &[key, sort] : {std::pair(u"text"_s, Kind::Text), {u"url"_s, Kind::Url}, {u"flag"_s, Kind::Flag}, {u"number"_s, Kind::Number},
                                    {u"words"_s, Kind::WordList}, {u"pairs"_s, Kind::Pairs}, {u"file"_s, Kind::File}, {u"deep.text"_s, Kind::Text}}) {
        ConnectionField field;
        field.key = key;
        field.kind = sort;
        kind.fields.append(field);
    }
    return {kind};
}

} // namespace

void csv(const QByteArray &bytes)
{
    table(bytes, u"people.csv"_s);
}

void json(const QByteArray &bytes)
{
    table(bytes, u"people.json"_s);
}

void xlsx(const QByteArray &bytes)
{
    table(bytes, u"people.xlsx"_s);
}

void connections(const QByteArray &bytes)
{
    static const QList<ConnectionKind> known = kinds();
    const auto read = importConnections(bytes, known);
    if (!read) {
        check(!read.error().message.isEmpty(), "A refusal says nothing.");
        return;
    }
    // What was taken is told again in the same words.
    const QByteArray written = exportConnections(*read);
    const auto again = importConnections(written, known);
    check(again.has_value(), "A file of ours is refused.");
    check(exportConnections(*again) == written, "Connections change on their way through a file.");
}

void change(const QByteArray &bytes)
{
    const Result<Change> read = changeFromBytes(bytes);
    if (!read) {
        check(!read.error().message.isEmpty(), "A refusal says nothing.");
        return;
    }
    const QByteArray written = toBytes(*read);
    const Result<Change> again = changeFromBytes(written);
    check(again.has_value(), "A change of ours is refused.");
    check(toBytes(*again) == written, "A change is another one after reading it.");
}

void approval(const QByteArray &bytes)
{
    if (const auto read = ApprovalFile::fromJson(bytes); !read)
        check(!read.error().message.isEmpty(), "A refusal says nothing.");
    if (const auto anchor = JournalAnchor::fromJson(bytes)) {
        const auto again = JournalAnchor::fromJson(anchor->toJson());
        check(again && *again == *anchor, "An anchor is another one after reading it.");
    }
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (const auto edits = RowEdits::fromJson(document.object())) {
        const auto again = RowEdits::fromJson(edits->toJson());
        check(again && *again == *edits, "Edits of rows are others after keeping them.");
    }
    // No fuzzer guesses a signature, so the bytes are signed: what one person signed, another can read.
    const QByteArray seed(Signing::seedSize, 's');
    ApprovalFile file;
    ApprovalRequest &request = file.request;
    request.set = ChangeSetId(u"set"_s);
    request.title = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 64)));
    request.requested = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    for (const QJsonValue &item : document.array())
        request.items.append(item.toObject());
    request.items.append(document.object());
    request.publicKey = Signing::publicKeyOf(seed);
    request.signature = Signing::sign(seed, request.form());
    const auto again = ApprovalFile::fromJson(file.toJson());
    check(again.has_value(), "A request of ours is refused.");
    check(again->request.digest() == request.digest(), "A request is another one after reading it.");
}

} // namespace Rollcall::Fuzz
