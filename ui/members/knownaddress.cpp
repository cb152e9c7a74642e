#include "ui/members/knownaddress.h"

#include <algorithm>
#include <chrono>

namespace Rollcall {

using namespace std::chrono_literals;

namespace {

constexpr int looked = 10;

} // namespace

KnownAddress::KnownAddress(OpenDirectory &directory, QObject *parent) : QObject(parent), m_directory(directory)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &KnownAddress::lookUp);
}

void KnownAddress::ask(const QString &email, const OrganizationId &organization)
{
    if (email == m_email && organization == m_organization)
        return;
    m_email = email;
    m_organization = organization;
    ++m_generation;
    if (Check::email(email) || email.isEmpty())
        m_pause.stop();
    else
        m_pause.start();
}

void KnownAddress::lookUp()
{
    MemberQuery query;
    query.text = m_email;
    query.sort = MemberSort::Email;
    PageRequest page;
    page.limit = looked;
    const auto compare = [this, generation = m_generation](const Result<Page<MemberRow>> &result) {
        if (generation != m_generation || !result)
            return;
        const auto same = std::ranges::find_if(result->rows, [this](const MemberRow &row) {
            return row.user.email.compare(m_email, Qt::CaseInsensitive) == 0;
        });
        if (same == result->rows.end())
            Q_EMIT answered({m_email, std::nullopt, false});
        else
            found(same->user);
    };
    QCoro::connect(m_directory.reader().members(query, page), this, compare);
}

void KnownAddress::found(const User &user)
{
    QCoro::connect(m_directory.reader().person(user.id), this,
                   [this, user, generation = m_generation](const Result<Person> &result) {
                       if (generation != m_generation)
                           return;
                       const bool here = result && std::ranges::any_of(result->memberships, [this](const MembershipDetails &m) {
                                             return m.membership.organization == m_organization;
                                         });
                       Q_EMIT answered({m_email, user, here});
                   });
}

} // namespace Rollcall
