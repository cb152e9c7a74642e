#include "models/store/approval/approvalfile.h"

#include "models/domain/json.h"
#include "models/store/journal/signing.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Approval)
};

const QString formatName = u"rollcall-approval"_s;
constexpr int formatVersion = 1;

/// One value with its length before it, so that nothing can be read in two ways.
void appendPart(QByteArray &form, const QByteArray &bytes)
{
    form += QByteArray::number(bytes.size()) + '\n' + bytes + '\n';
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

tl::unexpected<Error> damaged()
{
    return failure(Error::Kind::Invalid,
                   Words::tr("The approval file is damaged, or was changed after it was signed. Take another copy, or ask for a new one."));
}

QJsonObject approvalJson(const Approval &approval)
{
    return {{u"name"_s, approval.name}, {u"at"_s, toText(approval.at)}, {u"publicKey"_s, hex(approval.publicKey)},
            {u"signature"_s, hex(approval.signature)}};
}

template<typename Signed>
bool readKeys(const QJsonObject &object, Signed &to)
{
    const auto key = Signing::fromHex(object.value(u"publicKey"_s).toString(), Signing::publicKeySize);
    const auto signature = Signing::fromHex(object.value(u"signature"_s).toString(), Signing::signatureSize);
    if (!key || !signature)
        return false;
    to.publicKey = *key;
    to.signature = *signature;
    return true;
}

std::optional<Approval> approvalFrom(const QJsonObject &object, const ApprovalRequest &request)
{
    Approval approval;
    approval.name = object.value("name"_L1).toString();
    approval.at = timeFromText(object.value("at"_L1).toString());
    return readKeys(object, approval) && approval.isGenuine(request) ? std::optional(approval) : std::nullopt;
}

} // namespace

QByteArray ApprovalRequest::digest() const
{
    QByteArray diff("rollcall approval diff 1\n");
    appendPart(diff, set.toString().toUtf8());
    // Keys of a QJsonObject are sorted, so compact JSON is canonical.
    for (const QJsonValue &item : items)
        appendPart(diff, QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact));
    return Signing::sha256(diff);
}

QByteArray ApprovalRequest::itemDigests() const
{
    QByteArray digests;
    for (const QJsonValue &item : items)
        digests += Signing::sha256(QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact));
    return digests;
}

QByteArray ApprovalRequest::form() const
{
    QByteArray form("rollcall approval request 1\n");
    for (const QByteArray &part : {digest(), title.toUtf8(), requestedBy.toUtf8(), toText(requested).toUtf8(), publicKey})
        appendPart(form, part);
    return form;
}

bool ApprovalRequest::isGenuine() const
{
    return Signing::isBy(publicKey, form(), signature);
}

QByteArray Approval::form(const ApprovalRequest &request) const
{
    QByteArray form("rollcall approval 1\n");
    for (const QByteArray &part : {request.digest(), request.signature, name.toUtf8(), toText(at).toUtf8(), publicKey})
        appendPart(form, part);
    return form;
}

bool Approval::isGenuine(const ApprovalRequest &request) const
{
    return publicKey != request.publicKey && Signing::isBy(publicKey, form(request), signature);
}

QByteArray ApprovalFile::toJson() const
{
    QJsonArray approved;
    for (const Approval &approval : approvals)
        approved.append(approvalJson(approval));
    const QJsonObject object{{u"format"_s, formatName},
                             {u"version"_s, formatVersion},
                             {u"set"_s, request.set.toString()},
                             {u"title"_s, request.title},
                             {u"requestedBy"_s, request.requestedBy},
                             {u"requested"_s, toText(request.requested)},
                             {u"items"_s, request.items},
                             {u"publicKey"_s, hex(request.publicKey)},
                             {u"signature"_s, hex(request.signature)},
                             {u"approvals"_s, approved}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<ApprovalFile> ApprovalFile::fromJson(const QByteArray &document)
{
    if (document.size() > longestDocument)
        return failure(Error::Kind::Invalid, Words::tr("The approval file is too long to be one."));
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    if (object.value("format"_L1).toString() != formatName) {
        return failure(Error::Kind::Invalid,
                       Words::tr("This is no approval file. Choose one that “rollcall changes request-approval” wrote."));
    }
    if (object.value("version"_L1).toInt() != formatVersion)
        return failure(Error::Kind::Unsupported, Words::tr("This approval file was written by a newer Rollcall. Install the newer version."));
    ApprovalFile file;
    ApprovalRequest &request = file.request;
    request.set = ChangeSetId(object.value("set"_L1).toString());
    request.title = object.value("title"_L1).toString();
    request.requestedBy = object.value("requestedBy"_L1).toString();
    request.requested = timeFromText(object.value("requested"_L1).toString());
    request.items = object.value("items"_L1).toArray();
    const QJsonArray approvals = object.value("approvals"_L1).toArray();
    const bool areObjects = std::ranges::all_of(request.items, [](const QJsonValue &item) { return item.isObject(); });
    if (request.items.isEmpty() || request.items.size() > mostItems || approvals.size() > mostApprovals || !areObjects
        || !readKeys(object, request) || !request.isGenuine())
        return damaged();
    for (const QJsonValue &value : approvals) {
        const auto approval = approvalFrom(value.toObject(), request);
        if (!approval)
            return damaged();
        file.approvals.append(*approval);
    }
    return file;
}

} // namespace Rollcall
