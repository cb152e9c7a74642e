#include "models/directory/change.h"

#include <cstring>

namespace Rollcall {

using namespace Qt::StringLiterals;

QString toKey(Verb verb)
{
    switch (verb) {
    case Verb::Create: return u"create"_s;
    case Verb::Patch: return u"patch"_s;
    case Verb::Remove: return u"remove"_s;
    case Verb::AddMember: return u"addMember"_s;
    case Verb::SetRoles: return u"setRoles"_s;
    case Verb::SetStatus: return u"setStatus"_s;
    case Verb::Invite: return u"invite"_s;
    case Verb::RevokeInvitation: return u"revokeInvitation"_s;
    case Verb::ResetPassword: return u"resetPassword"_s;
    case Verb::EndSessions: return u"endSessions"_s;
    }
    return {};
}

Change Change::make(Actor actor, Payload payload)
{
    Change change;
    change.id = newId<ChangeId>();
    change.actor = std::move(actor);
    change.payload = std::move(payload);
    return change;
}

OneTimeSecret::OneTimeSecret(const OneTimeSecret &other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size())
{
    // A deep copy: with a shared one, wiping the first would write into a detached copy and leave the original behind.
}

OneTimeSecret &OneTimeSecret::operator=(const OneTimeSecret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = QByteArray(other.m_bytes.constData(), other.m_bytes.size());
    }
    return *this;
}

OneTimeSecret::~OneTimeSecret()
{
    wipe();
}

void OneTimeSecret::wipe()
{
    if (!m_bytes.isEmpty())
        explicit_bzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace Rollcall
