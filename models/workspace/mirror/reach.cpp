#include "models/workspace/mirror/reach.h"

#include <QPointer>

namespace Rollcall {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestWait = 1min;

} // namespace

Reach::Reach(Greeting greeting, std::chrono::milliseconds first, QObject *parent)
    : QObject(parent), m_greeting(std::move(greeting)), m_first(first), m_wait(first)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reach::probe);
}

bool Reach::isOutOfReach(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::Unauthorized:
        return true;
    default:
        return false;
    }
}

void Reach::lose(Error why)
{
    const bool isNews = !m_lost;
    m_lost = std::move(why);
    // Who is not signed in stays so until a person acts.
    if (m_lost->kind == Error::Kind::Unauthorized) {
        m_timer.stop();
    } else if (!m_timer.isActive() && !m_isAsking) {
        m_timer.start(m_wait);
        m_wait = std::min(2 * m_wait, longestWait);
    }
    if (isNews)
        Q_EMIT changed();
}

void Reach::found()
{
    m_timer.stop();
    m_wait = m_first;
    if (std::exchange(m_lost, std::nullopt))
        Q_EMIT changed();
}

void Reach::doubt()
{
    if (!m_lost)
        probe();
}

void Reach::retry()
{
    m_wait = m_first;
    m_asksAgain = m_isAsking;
    if (m_lost)
        probe();
}

Task<Result<void>> Reach::check()
{
    const QPointer self(this);
    auto greeting = m_greeting();
    const Result<void> greeted = co_await greeting;
    if (!self)
        co_return greeted;
    if (greeted || !isOutOfReach(greeted.error())) {
        found();
        co_return Result<void>();
    }
    lose(greeted.error());
    co_return greeted;
}

void Reach::probe()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_timer.stop();
    QCoro::connect(check(), this, [this](const Result<void> &there) {
        m_isAsking = false;
        if (std::exchange(m_asksAgain, false) && !there)
            probe();
        else if (!there && m_lost)
            lose(*m_lost); // and once more later
    });
}

} // namespace Rollcall
