// Connections with a context; the lint must be silent.
Window::Window()
{
    connect(button, &QPushButton::clicked, this, &Window::save);
    QObject::connect(button, &QPushButton::clicked, this, [this](bool checked) { save(checked, 1, 2); });
    connect(model, qOverload<int, int>(&Model::moved), this,
            [this](int from, int to) { move(from, to); }, Qt::QueuedConnection);
    QCoro::connect(std::move(task), this, [this](auto result) { show(result); });
    QTimer::singleShot(0, this, &Window::restore);
    QTimer::singleShot(10, this, [this] { restore(); });
    QTimer::singleShot(10, Qt::PreciseTimer, this, [this] { restore(); });
    bus.connect(service, path, interface, u"ActiveChanged"_s, this, SLOT(activeChanged(bool)));
    disconnect(button, nullptr, this);
    // connect(button, &QPushButton::clicked, [this] { old(); });
    const auto text = u"connect(a, &B::c, d)"_s;
    reconnect(a, b, c);
}
