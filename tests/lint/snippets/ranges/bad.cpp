void bad()
{
    for (const Item &item : *items()) // BAD
        use(item);
    for (const Item &item : wait(desk.items({})).value()) // BAD
        use(item);
    for (auto &[key, value] : *Fixture::wait(std::move(task))) // BAD
        use(key);
    for (const Item &item : // BAD
         *desk->items(1, 2))
        use(item);
}
