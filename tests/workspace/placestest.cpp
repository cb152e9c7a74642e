#include "models/workspace/memory/places.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rollcall;

class PlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsFavouritesOverARestart();
    void keepsTheLatestTenPlaces();
    void followsANewName();
    void forgetsWhatIsGone();
    void keepsViewsOfEachConnection();
    void leavesOutWhatItCannotRead();

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    static Place place(const QString &id, const QString &title = u"Acme"_s)
    {
        return {ConnectionId(u"embedded"_s), entity(OrganizationId(id)), title};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PlacesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void PlacesTest::keepsFavouritesOverARestart()
{
    {
        QSettings settings(file(), QSettings::IniFormat);
        Places places(settings);
        QSignalSpy changed(&places, &Places::changed);
        places.setFavourite(place(u"1"_s), true);
        places.setFavourite(place(u"2"_s), true);
        places.setFavourite(place(u"1"_s), false);
        QCOMPARE(changed.count(), 3);
    }
    QSettings settings(file(), QSettings::IniFormat);
    const Places places(settings);
    QCOMPARE(places.favourites(), QList<Place>{place(u"2"_s)});
    QVERIFY(places.isFavourite(ConnectionId(u"embedded"_s), entity(OrganizationId(u"2"_s))));
    QVERIFY(!places.isFavourite(ConnectionId(u"other"_s), entity(OrganizationId(u"2"_s))));
}

void PlacesTest::keepsTheLatestTenPlaces()
{
    QSettings settings(file(), QSettings::IniFormat);
    Places places(settings);
    for (int i = 0; i < 12; ++i)
        places.visit(place(QString::number(i)));
    places.visit(place(u"5"_s));
    QCOMPARE(places.recent().size(), 10);
    QCOMPARE(places.recent().first().entity.id, u"5"_s);
    QCOMPARE(places.recent().last().entity.id, u"2"_s);
}

void PlacesTest::followsANewName()
{
    QSettings settings(file(), QSettings::IniFormat);
    Places places(settings);
    places.setFavourite(place(u"1"_s, u"Old"_s), true);
    places.visit(place(u"1"_s, u"New"_s));
    QCOMPARE(places.favourites().first().title, u"New"_s);
}

void PlacesTest::forgetsWhatIsGone()
{
    QSettings settings(file(), QSettings::IniFormat);
    Places places(settings);
    places.setFavourite(place(u"1"_s), true);
    places.visit(place(u"1"_s));
    places.visit(place(u"2"_s));
    places.forget(ConnectionId(u"embedded"_s), entity(OrganizationId(u"1"_s)));
    QVERIFY(places.favourites().isEmpty());
    QCOMPARE(places.recent(), QList<Place>{place(u"2"_s)});
}

void PlacesTest::keepsViewsOfEachConnection()
{
    SavedView view;
    view.name = u"Pending in Acme"_s;
    view.query.organization = OrganizationId(u"o"_s);
    view.query.text = u"müller"_s;
    view.query.statuses = {MemberStatus::Pending};
    view.query.roles = {RoleId(u"support"_s)};
    view.query.sort = MemberSort::Added;
    view.query.order = SortOrder::Descending;
    view.header = QByteArray("\0\1\2", 3);
    const ConnectionId here(u"embedded"_s);
    {
        QSettings settings(file(), QSettings::IniFormat);
        Places places(settings);
        places.saveView(here, view);
        SavedView other = view;
        other.name = u"Other"_s;
        places.saveView(here, other);
        view.query.text = u"muller"_s;
        places.saveView(here, view); // replaces
        places.removeView(here, u"Other"_s);
    }
    QSettings settings(file(), QSettings::IniFormat);
    const Places places(settings);
    QCOMPARE(places.views(here), QList<SavedView>{view});
    QVERIFY(places.views(ConnectionId(u"other"_s)).isEmpty());
}

void PlacesTest::leavesOutWhatItCannotRead()
{
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.setValue(u"places/favourites"_s, QByteArray("[{\"kind\":99,\"id\":\"x\"},{\"kind\":0},7,{\"kind\":0,\"id\":\"ok\"}]"));
        settings.setValue(u"places/recent"_s, QByteArray("no json"));
        settings.setValue(u"views/embedded"_s, QByteArray("[{\"sort\":77,\"name\":\"v\"},{\"name\":\"\"}]"));
    }
    QSettings settings(file(), QSettings::IniFormat);
    const Places places(settings);
    QCOMPARE(places.favourites().size(), 1);
    QVERIFY(places.recent().isEmpty());
    const auto views = places.views(ConnectionId(u"embedded"_s));
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.first().query.sort, MemberSort::LastSignIn);
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "placestest.moc"
