// Every form that STYLE.md allows; the lint must be silent.
#include "models/domain/error.h"

Task<Result<Member>> Service::add(Member member, Actor actor)
{
    const auto before = co_await m_store->read(member.id());
    if (!before)
        co_return tl::unexpected(before.error());
    Request request{.member = member, .actor = actor};
    auto written = co_await write(std::move(request), m_clock->now());
    written = co_await m_store->run<Member>(request.member);
    m_last = co_await refresh();
    this->m_rows[index] = co_await refresh();
    const auto [rows, total] = co_await m_reader->page(query, 0, static_cast<int>(rows.size()));
    const QList<Result<Applied>> results = co_await m_directory->apply(std::move(changes));
    co_await settle();
    co_await std::move(task);
    co_await pending;
    if (const auto row = co_await find(member.id()); !row)
        co_return tl::unexpected(row.error());
    else if (auto other = co_await find(QString::number(1), u"a {brace} [in] a string?"_s); other)
        co_await settle();
    for (const auto &id : ids)
        co_await touch(id);
    if (a && f(b)) co_return co_await touch(id);
    switch (kind) {
    case Kind::Add: co_await touch(id); break;
    case Kind::Remove: {
        const auto gone = co_await touch(id);
        break;
    }
    default:
        co_await touch(id);
    }
    const auto many = co_await ask(
        first,   // a comment; with { braces } and [captures]
        second,
        third[0]);
    auto plain = [](Task<int> inner) -> Task<int> { const int value = co_await inner; co_return value; };
    connect(button, &Button::clicked, this, [this] { QCoro::connect(save(), this, [this](auto result) { show(result); }); });
    co_return co_await finish(many);
}

Task<Result<Token>> Source::token()
{
    if (!m_token)
        co_return tl::unexpected(m_error);
    if (m_isOld)
        co_return Result<Token>(m_token);
    if (m_isTaken)
        co_return std::exchange(m_token, {});
    if (m_isShared)
        co_return co_await m_task;
    if (m_isAsked)
        co_return m_store.remove(key);
    if (m_isCounted)
        co_return m_tokens.size();
    if (m_isKnown)
        co_return m_isNew ? Result<Token>(m_new) : Result<Token>(m_old);
    if (m_isMine)
        co_return token;
    co_return;
}
