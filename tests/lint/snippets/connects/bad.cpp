// Connections that outlive what they touch; the lint must see each marked line.
Window::Window()
{
    connect(button, &QPushButton::clicked, [this] { save(); }); // BAD
    QObject::connect(button, &QPushButton::clicked, &save); // BAD
    connect(model, qOverload<int, int>(&Model::moved), // BAD
            [this](int from, int to) { move(from, to); });
    connect(button, SIGNAL(clicked()), this, SLOT(save())); // BAD
    QTimer::singleShot(0, [this] { restore(); }); // BAD
    QTimer::singleShot(0, Qt::PreciseTimer, [this] { restore(); }); // BAD
    QCoro::connect(std::move(task), [this](auto result) { show(result); }); // BAD
}
