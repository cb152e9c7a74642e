#include "ui/shell/announcer.h"

#include "ui/shell/changesentence.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

/// What the images themselves say that the thing is called.
QString nameIn(const QJsonObject &image)
{
    for (const auto &key : {u"displayName"_s, u"name"_s, u"email"_s, u"phone"_s, u"username"_s}) {
        if (const QString name = image.value(key).toString(); !name.isEmpty())
            return name;
    }
    return {};
}

QString nameOf(const Applied &result)
{
    const QString name = nameIn(result.after);
    return name.isEmpty() ? nameIn(result.before) : name;
}

/// The user of a membership or an invitation; nobody for other things.
UserId personOf(const Applied &result)
{
    switch (result.target.kind) {
    case EntityKind::Membership:
    case EntityKind::User:
        return UserId(result.target.id);
    case EntityKind::Invitation:
        return UserId((result.after.isEmpty() ? result.before : result.after).value("user"_L1).toString());
    default:
        return {};
    }
}

/// A membership's image says whose and where by id only: the names are read.
Task<QString> sentenceFor(QPointer<OpenDirectory> directory, Applied result)
{
    QString name = nameOf(result);
    if (const UserId user = personOf(result); directory && name.isEmpty() && !user.isEmpty()) {
        const auto person = co_await directory->reader().person(user);
        name = person ? person->user.title() : user.toString();
    }
    QString place;
    if (directory && !result.target.organization.isEmpty()) {
        const auto row = co_await directory->reader().organization(OrganizationId(result.target.organization));
        if (row)
            place = row->organization.title();
    }
    QString sentence = changeSentence(Deed::of(result), name, place);
    co_return sentence;
}

} // namespace

Announcer::Announcer(Workspace &workspace, QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0); // the results of one batch are told in one go
    connect(&m_pause, &QTimer::timeout, this, &Announcer::announce);
    for (auto *directory : workspace.directories())
        listen(directory);
    connect(&workspace, &Workspace::directoryAdded, this, &Announcer::listen);
}

void Announcer::listen(OpenDirectory *directory)
{
    connect(directory, &OpenDirectory::applied, this, [this, directory](const Applied &result) {
        if (m_directory != directory)
            announce();
        m_directory = directory;
        m_results.append(result);
        m_pause.start();
    });
}

void Announcer::announce()
{
    const QList<Applied> results = std::exchange(m_results, {});
    if (results.size() > 1)
        Q_EMIT announced(changesSentence(results));
    else if (!results.isEmpty())
        announceOne(m_directory, results.first());
}

void Announcer::announceOne(OpenDirectory *directory, const Applied &result)
{
    QCoro::connect(sentenceFor(directory, result), this, [this](const QString &sentence) { Q_EMIT announced(sentence); });
}

} // namespace Rollcall
