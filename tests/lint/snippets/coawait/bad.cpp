// Every form that g++ 12.2 miscompiles, or that hides one; the lint must see each marked line.
Task<Result<Member>> Service::add(Member member)
{
    co_await write(Request{member}); // BAD
    const auto a = co_await write({.member = member}); // BAD
    const auto b = co_await write([member] { return member; }); // BAD
    const auto c = co_await QtConcurrent::run([this] { return load(); }); // BAD
    const auto d = co_await write( // BAD
        member,
        Request{
            member});
    if (co_await ready()) // BAD
        return;
    if (!co_await ready()) // BAD
        return;
    while (co_await ready()) // BAD
        ;
    switch (co_await kind()) { // BAD
    }
    const bool e = first && co_await ready(); // BAD
    const bool f = co_await ready() && first; // BAD
    const auto g = (co_await write(member)).value(); // BAD
    const auto h = make(co_await write(member)); // BAD
    const auto i = Request{co_await write(member)}; // BAD
    const auto j(co_await write(member)); // BAD
    const auto k{co_await write(member)}; // BAD
    const auto l = first ? co_await write(member) : fallback; // BAD
    const auto m = co_await write(first ? member : other); // BAD
    const auto n = co_await write(co_await read(member)); // BAD
    total += co_await count(); // BAD
    co_return -co_await count(); // BAD
    co_return Result<Member>(co_await write(member)); // BAD
    if (const auto o = co_await write(Request{member}); !o) // BAD
        return;
    if (const auto p = read(member); co_await ready()) // BAD
        return;
    const auto q = 1, r = co_await count(); // BAD
    for (const auto &s : co_await list()) // BAD
        ;
    rows[co_await count()] = 1; // BAD
    row(1) = co_await count(); // BAD
    for (auto t = co_await count(); t; --t) // BAD
        ;
    const auto u = [this]() -> Task<int> {
        co_return m_count; // BAD
    };
    const auto v = [&, id](int x) mutable {
        if (x) {
            co_await touch(x); // BAD
        }
    };
    const auto w = co_await write(member) + 1; // BAD
}

Task<Result<Token>> Source::token()
{
    if (m_token)
        co_return m_token; // BAD
    if (m_isOld)
        co_return *m_token; // BAD
    if (m_isOlder)
        co_return this->m_tokens.access; // BAD
    if (m_isOldest)
        co_return m_private->m_token; // BAD
    if (m_isFirst)
        co_return m_tokens.first(); // BAD
    if (m_isNumbered)
        co_return m_tokens[at]; // BAD
    if (m_isKept)
        co_return (m_token); // BAD
    co_return m_isNew ? m_new : m_old; // BAD
}
