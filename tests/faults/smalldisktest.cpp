// A file system of a few megabytes that fills up while a directory and a workspace on it are open: in memory (tmpfs), and on a
// disk of its own (ext4 on a loop device). What is refused is refused as a whole and told; once there is room, writing goes on.
// Skips itself aloud where a test may not mount.
#include "tests/faults/invariants.h"
#include "tests/faults/place.h"
#include "tests/faults/seeds.h"

#include <QProcess>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr const char *noMount = "A file system of its own cannot be mounted here.";
bool mayMount = false;

void write(const char *file, const QByteArray &bytes)
{
    const int descriptor = ::open(file, O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    [[maybe_unused]] const auto written = ::write(descriptor, bytes.constData(), static_cast<size_t>(bytes.size()));
    ::close(descriptor);
}

/// A table of mounts of this process alone; before it has a second thread. Who is not root becomes it, in a world of its own.
bool ownMounts()
{
    const QByteArray user = QByteArray::number(static_cast<uint>(::getuid()));
    const QByteArray group = QByteArray::number(static_cast<uint>(::getgid()));
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        write("/proc/self/setgroups", "deny");
        write("/proc/self/uid_map", "0 " + user + " 1");
        write("/proc/self/gid_map", "0 " + group + " 1");
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// Mounted below a folder, until it goes.
class SmallDisk final
{
public:
    SmallDisk(const QString &kind, int megabytes) : m_path(m_folder.filePath(u"disk"_s))
    {
        if (!mayMount)
            return;
        QDir().mkpath(m_path);
        const QByteArray at = QFile::encodeName(m_path);
        if (kind == u"tmpfs"_s) {
            const QByteArray size = "size=" + QByteArray::number(megabytes) + 'm';
            isThere = ::mount("none", at.constData(), "tmpfs", 0, size.constData()) == 0;
            return;
        }
        const QString image = m_folder.filePath(u"image"_s);
        QFile file(image);
        if (!file.open(QIODevice::WriteOnly) || !file.resize(megabytes * megabyte))
            qFatal("%s cannot be made", qPrintable(image));
        file.close();
        isThere = run(u"mkfs.ext4"_s, {u"-q"_s, u"-m"_s, u"0"_s, image}) && run(u"mount"_s, {u"-o"_s, u"loop"_s, image, m_path});
    }
    ~SmallDisk()
    {
        if (isThere)
            ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    const QString &path() const { return m_path; }
    /// Fills it but for so many bytes.
    void fill(qint64 left)
    {
        QFile filler(m_path + u"/filler"_s);
        if (!filler.open(QIODevice::WriteOnly))
            qFatal("the disk cannot be filled");
        while (free() > left && filler.write(QByteArray(std::min<qint64>(16'384, free() - left), 'x')) > 0)
            filler.flush();
    }
    void empty() { QFile::remove(m_path + u"/filler"_s); }

    bool isThere = false;

private:
    qint64 free() const
    {
        struct statvfs now {};
        ::statvfs(QFile::encodeName(m_path).constData(), &now);
        return static_cast<qint64>(now.f_bavail) * static_cast<qint64>(now.f_bsize);
    }
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, environment.value(u"PATH"_s) + u":/usr/sbin:/sbin"_s);
        process.setProcessEnvironment(environment);
        process.start(u"env"_s, QStringList{program} + arguments);
        const bool isDone = process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!isDone)
            qInfo("%s: %s", qPrintable(program), process.readAll().constData());
        return isDone;
    }

    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace

class SmallDiskTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWhenThereIsRoom_data() { kinds(); }
    void goesOnWhenThereIsRoom();
    void importsOnWhenThereIsRoom_data() { kinds(); }
    void importsOnWhenThereIsRoom();
    void opensNothingNewOnAFullDisk();

private:
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"tmpfs", "ext4"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
};

void SmallDiskTest::goesOnWhenThereIsRoom()
{
    QFETCH(const QString, kind);
    SmallDisk disk(kind, 12);
    if (!disk.isThere)
        QSKIP(noMount);
    QRandomGenerator random(firstSeed());
    Place place(disk.path());
    place.acme();
    int refused = 0;
    qsizetype expected = 1;
    for (int round = 0; round < 20; ++round) {
        const QList<Change> changes = place.additions(u"full%1"_s.arg(round), 30);
        disk.fill(random.bounded(120'000));
        // Through the history: the workspace file is on the same disk.
        const QList<Result<Applied>> results = await(place.directory().applyChanges(changes));
        disk.empty();
        QCOMPARE(results.size(), changes.size());
        const bool isDone = results.first().has_value();
        for (const Result<Applied> &result : results) {
            QCOMPARE(result.has_value(), isDone); // All of them or none.
            if (!result) {
                QCOMPARE(result.error().kind, Error::Kind::Storage);
                QVERIFY(!result.error().message.isEmpty());
            }
        }
        refused += isDone ? 0 : 1;
        expected += isDone ? 30 : 0;
        QCOMPARE(place.addresses().size(), expected);
    }
    QVERIFY2(refused > 2 && refused < 20, qPrintable(QString::number(refused)));
    const auto recovered = await(place.changes().recover());
    QVERIFY(recovered);
    for (const Result<Applied> &result : await(place.directory().applyChanges(place.additions(u"room"_s, 20))))
        VERIFY_DONE(result);
    QCOMPARE(place.addresses().size(), expected + 20);
    QCOMPARE(brokenInvariants(place.file()), QStringList());
}

void SmallDiskTest::importsOnWhenThereIsRoom()
{
    QFETCH(const QString, kind);
    SmallDisk disk(kind, 12);
    if (!disk.isThere)
        QSKIP(noMount);
    QTemporaryDir elsewhere;
    QFile csv(elsewhere.filePath(u"people.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("E-mail,Name,Role\n");
    for (int row = 0; row < 400; ++row)
        csv.write(u"row%1@acme.example,Person %1,Member\n"_s.arg(row).toUtf8());
    csv.close();
    Place place(disk.path());
    place.acme();
    disk.fill(900'000);
    QVERIFY(!place.import(csv.fileName(), 50).isEmpty());
    QVERIFY(place.addresses().size() < 401);
    disk.empty();
    const auto recovered = await(place.changes().recover());
    QVERIFY(recovered);
    QCOMPARE(place.import(csv.fileName(), 50), QString());
    QCOMPARE(place.addresses().size(), 401);
    QCOMPARE(brokenInvariants(place.file()), QStringList());
}

void SmallDiskTest::opensNothingNewOnAFullDisk()
{
    SmallDisk disk(u"tmpfs"_s, 2);
    if (!disk.isThere)
        QSKIP(noMount);
    disk.fill(4096);
    Store store(disk.path() + u"/directory.sqlite"_s);
    const auto opened = await(store.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY2(opened.error().message.contains(u"no room"_s), qPrintable(opened.error().message));
    disk.empty();
    Store again(disk.path() + u"/directory.sqlite"_s);
    const auto mode = await(again.open());
    QVERIFY2(mode && *mode == Store::Mode::ReadWrite, mode ? "" : qPrintable(mode.error().message));
}

int main(int argc, char **argv)
{
    mayMount = ownMounts();
    QCoreApplication application(argc, argv);
    SmallDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "smalldisktest.moc"
