#include "ui/welcome/welcomepage.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QtTest>

#include <qcorotimer.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

struct Maker {
    int calls = 0;
    bool stopped = false;
    std::optional<Error> error;
};

Task<Result<void>> make(std::shared_ptr<Maker> maker, SampleProgress progress)
{
    ++maker->calls;
    QTimer pause;
    pause.start(1);
    for (qint64 people = 10; people <= 100; people += 10) {
        co_await pause;
        if (!progress(people)) {
            maker->stopped = true;
            co_return failure(Error::Kind::Cancelled, u"Stopped."_s);
        }
    }
    if (maker->error)
        co_return tl::unexpected(*maker->error);
    co_return Result<void>();
}

SampleOffer offerOf(const std::shared_ptr<Maker> &maker)
{
    SampleOffer offer;
    offer.people = 100;
    offer.organizations = 5;
    offer.make = [maker](SampleProgress progress) { return make(maker, std::move(progress)); };
    return offer;
}

template<typename T>
T *part(WelcomePage &page, const QString &name)
{
    auto *found = page.findChild<T *>(name);
    if (!found)
        qFatal("%s is missing", qPrintable(name));
    return found;
}

} // namespace

class WelcomeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keysMakeSampleData()
    {
        const auto maker = std::make_shared<Maker>();
        WelcomePage page(offerOf(maker));
        QSignalSpy finished(&page, &WelcomePage::sampleFinished);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setFocus();
        QTRY_COMPARE(page.focusWidget(), part<QWidget>(page, u"exploreButton"_s));
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        QVERIFY(page.isBusy());
        QTRY_VERIFY(part<QProgressBar>(page, u"sampleProgress"_s)->value() > 0);
        QVERIFY(part<QLabel>(page, u"sampleProgressWords"_s)->text().contains(u"100"_s));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!page.isBusy());
        QCOMPARE(maker->calls, 1);
    }

    void cancelStops()
    {
        const auto maker = std::make_shared<Maker>();
        WelcomePage page(offerOf(maker));
        QSignalSpy failed(&page, &WelcomePage::sampleFailed);
        page.show();
        QTest::mouseClick(part<QWidget>(page, u"exploreButton"_s), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>(page, u"sampleCancel"_s), Qt::LeftButton);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(maker->stopped);
        QTRY_VERIFY(part<QWidget>(page, u"exploreButton"_s)->isVisible());
    }

    void aFailureIsTold()
    {
        const auto maker = std::make_shared<Maker>();
        maker->error = Error{Error::Kind::Storage, u"The disk is full."_s, {}, {}};
        WelcomePage page(offerOf(maker));
        QSignalSpy failed(&page, &WelcomePage::sampleFailed);
        page.show();
        QTest::mouseClick(part<QWidget>(page, u"exploreButton"_s), Qt::LeftButton);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(0).value<Error>().message, u"The disk is full."_s);
    }

    void theEndOfThePageStopsTheSample()
    {
        const auto maker = std::make_shared<Maker>();
        {
            WelcomePage page(offerOf(maker));
            page.show();
            QTest::mouseClick(part<QWidget>(page, u"exploreButton"_s), Qt::LeftButton);
        }
        QTRY_VERIFY(maker->stopped);
    }

    void startingEmptyIsAnotherChoice()
    {
        WelcomePage page(offerOf(std::make_shared<Maker>()));
        QSignalSpy empty(&page, &WelcomePage::startEmptyChosen);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setFocus();
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QCOMPARE(page.focusWidget(), part<QWidget>(page, u"startEmptyButton"_s));
        QTest::keyClick(page.focusWidget(), Qt::Key_Space);
        QCOMPARE(empty.size(), 1);
    }

    void withoutAnOfferThereIsNoButton()
    {
        WelcomePage page({});
        QVERIFY(!page.findChild<QWidget *>(u"exploreButton"_s));
        QVERIFY(page.findChild<QWidget *>(u"startEmptyButton"_s));
    }
};

QTEST_MAIN(WelcomeTest)
#include "welcometest.moc"
