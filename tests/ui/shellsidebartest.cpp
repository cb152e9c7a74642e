#include "ui/shell/sidebar.h"

#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// A language of long words.
class Wordy final : public QTranslator
{
public:
    static inline const QString end = u" Donaudampfschifffahrtsgesellschaft"_s;
    Wordy() { QCoreApplication::installTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override { return QString::fromUtf8(text) + end; }
};

} // namespace

/// How the tree on the left looks.
class ShellSidebarTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sectionsAreReadWholeInEveryLanguage()
    {
        const ConnectionId home(u"embedded"_s);
        const Wordy wordy;
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Workspace workspace;
        workspace.add({home, u"This computer"_s, u"sandbox"_s, {}, {}, nullptr, nullptr});
        Places places(settings);
        places.visit({home, entity(OrganizationId(u"acme"_s)), QString(300, u'x')}); // May be cut.
        Sidebar sidebar(workspace, places, settings);
        sidebar.items().setBadge(home, Section::People, u"1,000,000"_s);
        sidebar.resize(1, 400);
        sidebar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
        QVERIFY(sidebar.width() < 1500);
        const QModelIndex heading = sidebar.items().index(0, 0);
        for (int row = 0; row < sidebar.items().rowCount(heading); ++row) {
            const QModelIndex section = sidebar.items().index(row, 0, heading);
            QVERIFY(section.data().toString().endsWith(Wordy::end));
            const QString words = section.data().toString() + section.data(SidebarModel::BadgeRole).toString();
            const int icon = sidebar.style()->pixelMetric(QStyle::PM_SmallIconSize);
            QVERIFY(sidebar.visualRect(section).width() > sidebar.fontMetrics().horizontalAdvance(words) + icon);
        }
    }
    void theIconOfTheSelectedRowHasTheColourOfItsWord()
    {
        const ConnectionId home(u"embedded"_s);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Workspace workspace;
        workspace.add({home, u"This computer"_s, u"sandbox"_s, {}, {}, nullptr, nullptr});
        Places places(settings);
        Sidebar sidebar(workspace, places, settings);
        QPalette colours = sidebar.palette();
        colours.setColor(QPalette::Highlight, Qt::blue);
        colours.setColor(QPalette::HighlightedText, Qt::white);
        colours.setColor(QPalette::Text, Qt::black);
        sidebar.setPalette(colours);
        sidebar.resize(300, 400);
        sidebar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
        const QModelIndex section = sidebar.items().index(0, 0, sidebar.items().index(0, 0));
        sidebar.selectionModel()->select(section, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const QImage row = sidebar.viewport()->grab(sidebar.visualRect(section)).toImage();
        int light = 0;
        for (int y = 0; y < row.height(); ++y) {
            for (int x = 0; x < row.height(); ++x) {
                const QColor pixel = row.pixelColor(x, y);
                QVERIFY2(pixel.blue() > 128, qPrintable(pixel.name()));
                light += pixel.red() > 200 ? 1 : 0;
            }
        }
        QVERIFY(light > 10); // The icon is there.
    }
};

QTEST_MAIN(ShellSidebarTest)
#include "shellsidebartest.moc"
