#include "app/session/browser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Opening a link without a window of our own: as `rollcall login` does.
class BrowserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAWebAddress();
    void opensNothingElse_data();
    void opensNothingElse();
    void needsAScreenAndAnOpener();

private:
    QByteArray opened() const
    {
        QFile file(m_folder->filePath(u"opened"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
    QByteArray m_display;
};

void BrowserTest::init()
{
    m_path = qgetenv("PATH");
    m_display = qgetenv("DISPLAY");
    m_folder = std::make_unique<QTemporaryDir>();
    QFile opener(m_folder->filePath(u"xdg-open"_s));
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"" + m_folder->path().toUtf8() + "/part\"\nmv \"" + m_folder->path().toUtf8() + "/part\" \""
                 + m_folder->path().toUtf8() + "/opened\"\n");
    opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    opener.close();
    qputenv("PATH", m_folder->path().toUtf8() + ':' + m_path);
    qputenv("DISPLAY", ":99");
}

void BrowserTest::cleanup()
{
    qputenv("PATH", m_path);
    qputenv("DISPLAY", m_display);
}

void BrowserTest::opensAWebAddress()
{
    // One argument, encoded: nothing of it is for a shell.
    QVERIFY(openInBrowser(QUrl(u"https://login.example.com/authorize?state=a b&x=$(id)"_s)));
    QTRY_COMPARE(opened(), "https://login.example.com/authorize?state=a%20b&x=$(id)");
}

void BrowserTest::opensNothingElse_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("program") << u"mailto:somebody@example.com"_s;
    QTest::newRow("nothing") << QString();
}

void BrowserTest::opensNothingElse()
{
    QFETCH(QString, link);
    QVERIFY(!openInBrowser(QUrl(link)));
    QVERIFY(opened().isEmpty());
}

void BrowserTest::needsAScreenAndAnOpener()
{
    const QUrl link(u"https://login.example.com/"_s);
    qunsetenv("DISPLAY");
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    QVERIFY(!openInBrowser(link));
    qputenv("WAYLAND_DISPLAY", "wayland-9");
    QVERIFY(openInBrowser(link));
    QTRY_VERIFY(!opened().isEmpty());
    qputenv("PATH", "/nowhere");
    QVERIFY(!openInBrowser(link));
    if (wayland.isEmpty())
        qunsetenv("WAYLAND_DISPLAY");
    else
        qputenv("WAYLAND_DISPLAY", wayland);
}

QTEST_GUILESS_MAIN(BrowserTest)
#include "browsertest.moc"
