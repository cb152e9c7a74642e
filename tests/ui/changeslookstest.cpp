// Basket, journal and approvals: with long and foreign names, light and dark, narrow and wide, full and empty, nothing cut.
#include "changeswindow.h"
#include "longwords.h"
#include "tests/ui/pictures.h"
#include "tests/workspace/testsigner.h"

#include "ui/approval/approvaldialog.h"
#include "ui/approval/approversdialog.h"
#include "ui/changes/differencestable.h"
#include "ui/changes/sethead.h"
#include "ui/changes/setstree.h"
#include "ui/common/tableview.h"
#include "ui/journal/journalpage.h"

#include <QDockWidget>
#include <QPushButton>

using namespace Rollcall;

class ChangesLooksTest final : public QObject, private ChangesWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup();
    void basket_data() { addLooks(); }
    void basket();
    void journal_data() { addLooks(); }
    void journal();
    void approvals_data() { addLooks(); }
    void approvals();

private:
    static void addLooks();
    void dress(bool isLonger, Theme::Choice theme);
    void look(QWidget *window, const QString &name);
    void rename(const MemberRow &member, const QString &name);
    ChangeSet stageMuch();

    std::unique_ptr<QTranslator> m_words;
};

void ChangesLooksTest::addLooks()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::Choice>("theme");
    QTest::addColumn<bool>("isLonger");
    QTest::newRow("narrow-light") << QSize(900, 600) << Theme::Choice::Light << false;
    QTest::newRow("narrow-dark-long") << QSize(900, 600) << Theme::Choice::Dark << true;
    QTest::newRow("wide-light-long") << QSize(1300, 800) << Theme::Choice::Light << true;
    QTest::newRow("wide-dark") << QSize(1300, 800) << Theme::Choice::Dark << false;
}

void ChangesLooksTest::cleanup()
{
    end();
    m_words.reset();
    Theme(*qApp).apply(Theme::Choice::Light);
}

/// Before the window is made, so that all of it says the words. ROLLCALL_WORDS names a compiled translation to look at instead.
void ChangesLooksTest::dress(bool isLonger, Theme::Choice theme)
{
    if (isLonger)
        m_words = longerWords();
    if (m_words)
        QCoreApplication::installTranslator(m_words.get());
    Theme(*qApp).apply(theme);
}

void ChangesLooksTest::look(QWidget *window, const QString &name)
{
    keepPicture(window, u"%1-%2"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())));
    QTRY_COMPARE(cutWords(window).join(u"; "_s), QString());
    for (auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void ChangesLooksTest::rename(const MemberRow &member, const QString &name)
{
    m_desk->applyElsewhere(Patch{entity(member.user.id), {{u"name"_s, member.user.name, name}}});
}

/// An edit that somebody else made otherwise, one that is ready, a removal, a suspension of somebody with a long name.
ChangeSet ChangesLooksTest::stageMuch()
{
    const MemberRow first = m_desk->member(0);
    const MemberRow second = m_desk->member(1);
    const MemberRow third = m_desk->member(2);
    rename(first, u"Олександра-Катерина Григор’єва-Шевченко"_s);
    rename(second, u"Hubert Blaine Wolfeschlegelsteinhausenbergerdorff sen."_s);
    rename(third, u"عائشة بنت محمد"_s);
    const auto membership = [this](const MemberRow &member) { return entity(member.user.id, m_desk->organization()); };
    Remove removal;
    removal.target = membership(third);
    stage({cityEdit(first, u"Kyiv"_s), titleEdit(second, u"Leiterin der Öffentlichkeitsarbeit"_s),
           removal, SetStatus{membership(second), MemberStatus::Active, MemberStatus::Suspended}});
    m_desk->applyElsewhere(cityEdit(first, u"Llanfairpwllgwyngyllgogerychwyrndrobwll"_s));
    return ChangesFixture::wait(m_desk->changes().basket().sets(true, 1)).value().first();
}

void ChangesLooksTest::basket()
{
    QFETCH(const QSize, size);
    QFETCH(const Theme::Choice, theme);
    QFETCH(const bool, isLonger);
    dress(isLonger, theme);
    m_window = m_desk->open(Location::changes());
    m_window->resize(size);
    QTRY_VERIFY(page());
    QVERIFY2(m_window->width() <= size.width(), qPrintable(QString::number(m_window->width())));
    look(m_window, u"basket-empty"_s);
    const ChangeSet set = stageMuch();
    QTRY_COMPARE(page()->model().rowCount(), static_cast<int>(set.total()));
    QTRY_VERIFY(standings().contains(displayName(PreviewItem::Verdict::Conflict)));
    page()->table().setFocus();
    page()->table().setCurrentId(page()->model().idAt(0));
    look(m_window, u"basket-conflict"_s);
    page()->table().setCurrentId(page()->model().idAt(2));
    // Things are called by their names.
    const auto *differences = page()->findChild<DifferencesTable *>();
    const auto says = [differences](const QString &text) {
        return !differences->findItems(text, Qt::MatchFixedString, 1).isEmpty();
    };
    const auto organization = ChangesFixture::wait(m_desk->directory().reader().organization(m_desk->organization()));
    QTRY_VERIFY(differences->topLevelItemCount() > 1);
    QTRY_VERIFY(says(organization->organization.title()));
    QVERIFY(!says(m_desk->organization().toString()));
    look(m_window, u"basket-removal"_s);
}

void ChangesLooksTest::journal()
{
    QFETCH(const QSize, size);
    QFETCH(const Theme::Choice, theme);
    QFETCH(const bool, isLonger);
    dress(isLonger, theme);
    stageMuch();
    for (int i = 0; i < 12; ++i)
        m_desk->apply(titleEdit(m_desk->member(3), u"Town crier %1"_s.arg(i)));
    m_window = m_desk->open(m_desk->at(Section::Journal));
    m_window->resize(size);
    auto *journal = m_window->findChild<JournalPage *>();
    QTRY_VERIFY(journal && journal->table().model()->rowCount() > 10);
    // The inspector has looks of its own.
    for (auto *dock : m_window->findChildren<QDockWidget *>())
        dock->close();
    QTRY_VERIFY2(m_window->minimumSizeHint().width() <= size.width(), qPrintable(QString::number(m_window->minimumSizeHint().width())));
    m_window->resize(size);
    journal->table().setFocus();
    QTest::keyClick(&journal->table(), Qt::Key_Home);
    look(m_window, u"journal"_s);
}

void ChangesLooksTest::approvals()
{
    QFETCH(const QSize, size);
    QFETCH(const Theme::Choice, theme);
    QFETCH(const bool, isLonger);
    dress(isLonger, theme);
    TestSigner signer('a');
    ApprovalDesk desk(m_desk->changes(), m_desk->file(), signer);
    const ChangeSet set = stageMuch();
    const auto file = ChangesFixture::wait(desk.request(set.id));
    QVERIFY(file);
    const auto show = [this, &size](QDialog &dialog, const QString &name) {
        dialog.resize(dialog.size().boundedTo(size));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY2(dialog.width() <= size.width() && dialog.height() <= size.height(), qPrintable(name));
        look(&dialog, name);
    };
    ApprovalDialog approval(*file);
    show(approval, u"approval"_s);
    ApproversDialog approvers(desk, m_desk->directory().id(), u"Gesellschaft für angewandte Beispielforschung (Production)"_s);
    show(approvers, u"approvers-empty"_s);
    const QByteArray key = Signing::publicKeyOf(QByteArray(Signing::seedSize, 'b'));
    QVERIFY(ChangesFixture::wait(desk.pin(m_desk->directory().id(), key, m_desk->member(1).user.email)));
    ApproversDialog full(desk, m_desk->directory().id(), u"王小明株式会社"_s);
    show(full, u"approvers"_s);
}

QTEST_MAIN(ChangesLooksTest)
#include "changeslookstest.moc"
