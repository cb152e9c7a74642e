#pragma once

#include "models/service/embeddeddirectory.h"
#include "models/service/embeddedreader.h"
#include "models/service/firststart.h"
#include "models/service/sample/sampledirectory.h"
#include "models/store/store.h"
#include "models/workspace/memory/places.h"
#include "ui/common/theme.h"
#include "tests/net/awaited.h"

#include <qcorofuture.h>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

namespace Rollcall {

/// The embedded service with a page's surroundings: an open directory, places and settings, in a folder of its own.
class Desk final
{
public:
    explicit Desk(qint64 members = 0, int organizations = 0) : m_theme(*qApp)
    {
        m_theme.apply(Theme::Choice::Light);
        auto opened = open();
        if (const auto mode = wait(std::move(opened)); !mode)
            qFatal("%s", qPrintable(mode.error().message));
        const auto actor = wait(prepareFirstStart(m_store, QStringLiteral("tester"), QStringLiteral("Tess Tester")));
        if (!actor)
            qFatal("%s", qPrintable(actor.error().message));
        OpenDirectory::Parts parts;
        parts.id = ConnectionId(QStringLiteral("embedded"));
        parts.name = QStringLiteral("This computer");
        parts.actor = *actor;
        parts.directory = std::make_unique<EmbeddedDirectory>(m_store);
        parts.reader = std::make_unique<EmbeddedReader>(m_store, *actor);
        m_directory = std::make_unique<OpenDirectory>(std::move(parts));
        if (members > 0) {
            const SampleSize size{members, organizations, 7};
            const auto filled = wait(fillWithSample(m_store, *actor, size, [](qint64) { return true; }));
            if (!filled)
                qFatal("%s", qPrintable(filled.error().message));
        }
    }

    OpenDirectory &directory() { return *m_directory; }
    Reader &reader() { return m_directory->reader(); }
    Places &places() { return m_places; }
    QSettings &settings() { return m_settings; }
    Theme &theme() { return m_theme; }

    /// Waits for a task, with the event loop turning.
    template<typename T>
    static T wait(Task<T> task)
    {
        return finished(std::move(task));
    }

    /// Applies on behalf of the owner; the test ends when it is refused.
    Applied done(Payload payload)
    {
        const auto result = wait(m_directory->apply(std::move(payload)));
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    EntityId make(EntityKind kind, const QJsonObject &values)
    {
        Create create;
        create.kind = kind;
        create.values = values;
        return done(create).target;
    }
    OrganizationId organization(const QString &name) { return OrganizationId(make(EntityKind::Organization, {{QStringLiteral("name"), name}}).id); }
    std::optional<OrganizationRow> row(const OrganizationId &id)
    {
        const auto row = wait(reader().organization(id));
        return row ? std::optional(*row) : std::nullopt;
    }
    QList<OrganizationRow> organizations()
    {
        const auto page = wait(reader().organizations({}, {}));
        return page ? page->rows : QList<OrganizationRow>();
    }

    /// A window of this kind that is open now; nullptr when there is none.
    template<typename T>
    static T *openWindow()
    {
        for (auto *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<T *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    /// keyClicks() knows only Latin letters.
    static void type(QWidget *widget, const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    /// Shows the window as large as is asked for; with ROLLCALL_PICTURES set, keeps a picture of it there.
    static void show(QWidget &window, QSize size)
    {
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("The window did not come.");
    }
    void picture(QWidget *window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("ROLLCALL_PICTURES");
        if (folder.isEmpty() || !window)
            return;
        QDir().mkpath(folder);
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_theme.apply(choice);
            QTest::qWait(30);
            window->grab().save(folder + u'/' + name + u'-' + Theme::toKey(choice) + QStringLiteral(".png"));
        }
        m_theme.apply(Theme::Choice::Light);
    }

private:
    Task<Result<Store::Mode>> open()
    {
        auto opening = m_store.open();
        auto mode = co_await opening;
        co_return mode;
    }

    QTemporaryDir m_folder;
    Theme m_theme;
    QSettings m_settings{m_folder.filePath(QStringLiteral("rollcall.ini")), QSettings::IniFormat};
    Places m_places{m_settings};
    Store m_store{m_folder.filePath(QStringLiteral("directory.sqlite"))};
    std::unique_ptr<OpenDirectory> m_directory;
};

} // namespace Rollcall
