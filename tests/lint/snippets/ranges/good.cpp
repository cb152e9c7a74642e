void good()
{
    const auto items = wait(desk.items());
    for (const Item &item : *items)
        use(item);
    for (const Item &item : items.value())
        use(item);
    for (const Item &item : desk.items())
        use(item);
    for (int i = 0; i < *count(); ++i)
        use(i);
    for (const QString &word : {*first(), u"x"_s})
        use(word);
    for (const Item &item : std::as_const(*m_items))
        use(item);
}
