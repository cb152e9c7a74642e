// What a server calls its people and organizations is text: no label, tip, title or pane of the window takes it for HTML.
#include "tests/ui/shellfixture.h"
#include "tests/workspace/mirror/mirrorfixture.h"
#include "ui/shell/inspectordock.h"

#include <QLabel>
#include <QTableView>
#include <QTextEdit>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// Begins every name; nothing of ours is written so.
const QString mark = u"<u><a href=\"x\">"_s;

/// The fixture has its own of all that a directory has beneath.
OpenDirectory *added(Workspace &workspace, std::unique_ptr<MirroredDirectory> mirrored)
{
    OpenDirectory::Parts parts;
    parts.id = ConnectionId(u"remote"_s);
    parts.name = mark + u"Remote"_s;
    parts.environment = mark + u"sandbox"_s;
    parts.reader = mirrored->mirror().reader();
    parts.sync = &mirrored->mirror().sync();
    parts.directory = std::move(mirrored);
    return workspace.add(std::move(parts));
}

} // namespace

class MarkupTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isTextEverywhere();

private:
    void visit(const Location &location, int row);
    void look(const QString &where);
    void lookAt(const QWidget *widget, const QString &where);
    void lookAt(const QAbstractItemModel *model, const QString &where);

    std::unique_ptr<ShellFixture> m_shell;
    QTemporaryDir m_folder;
    MainWindow *m_window = nullptr;
    int m_seen = 0; ///< Places where a name stands.
};

void MarkupTest::init()
{
    m_shell = std::make_unique<ShellFixture>(20, 2);
    auto server = std::make_unique<ScriptedDirectory>();
    Organization organization;
    organization.id = OrganizationId(u"org"_s);
    organization.name = mark + u"Acme"_s;
    organization.displayName = mark + u"Acme Ltd"_s;
    organization.domains = {mark + u".example"_s};
    server->content.organizations = {organization};
    Role role;
    role.id = RoleId(u"role"_s);
    role.name = mark + u"Editor"_s;
    role.description = mark + u"Edits"_s;
    server->content.roles = {role};
    for (int i = 0; i < 3; ++i) {
        ScriptedDirectory::Member member;
        member.user.id = UserId(mark + QString::number(i));
        for (QString *text : {&member.user.name, &member.user.email, &member.user.nickName, &member.user.phone, &member.user.city,
                              &member.membership.title, &member.membership.department})
            *text = mark + QString::number(i);
        member.membership.user = member.user.id;
        member.membership.organization = organization.id;
        member.membership.roles = {role.id};
        member.membership.status = MemberStatus::Active;
        server->content.members[u"org"_s].append(member);
    }
    Mirror::Parts parts;
    parts.id = ConnectionId(u"remote"_s);
    parts.file = m_folder.filePath(u"mirror.sqlite"_s);
    auto mirrored = std::make_unique<MirroredDirectory>(std::move(server), std::move(parts));
    QVERIFY(ShellFixture::wait(mirrored->mirror().open()));
    const OpenDirectory *directory = added(m_shell->workspace(), std::move(mirrored));
    QVERIFY(ShellFixture::wait(directory->sync()->refreshed()));
    m_window = m_shell->open(Location{directory->id(), Section::Organizations, {}, {}});
    m_window->resize(1500, 900);
}

void MarkupTest::cleanup()
{
    m_shell->closeAll();
    m_shell->workspace().remove(ConnectionId(u"remote"_s));
    m_shell.reset();
}

void MarkupTest::isTextEverywhere()
{
    const ConnectionId id(u"remote"_s);
    visit({id, Section::Organizations, {}, {}}, 0);
    visit({id, Section::People, {}, {}}, 1);
    visit({id, Section::Members, OrganizationId(u"org"_s), mark + u"Acme"_s}, 2);
    visit({id, Section::Roles, {}, {}}, 0);
    qInfo("%d places", m_seen);
    QVERIFY(m_seen > 60);
}

void MarkupTest::visit(const Location &location, int row)
{
    m_window->goTo(location);
    QTableView *list = nullptr;
    QTRY_VERIFY((list = [this]() -> QTableView * {
        for (auto *table : m_window->centralWidget()->findChildren<QTableView *>()) {
            if (table->isVisible() && table->model()->rowCount() > 0)
                return table;
        }
        return nullptr;
    }()));
    QTRY_VERIFY(list->model()->rowCount() > row);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
    // What the inspector reads comes later; roles have none.
    const auto *inspector = m_window->findChild<InspectorDock *>();
    const auto isRead = [inspector] {
        const QList<QTextEdit *> texts = inspector->findChildren<QTextEdit *>();
        return std::ranges::any_of(texts, [](const QTextEdit *text) { return text->isVisible() && text->toPlainText().contains(mark); });
    };
    if (location.section != Section::Roles)
        QTRY_VERIFY(isRead());
    look(displayName(location.section));
}

void MarkupTest::look(const QString &where)
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            lookAt(widget, where);
    }
}

void MarkupTest::lookAt(const QWidget *widget, const QString &where)
{
    const QString place = u"%1: %2 %3"_s.arg(where, QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    QVERIFY2(!widget->toolTip().contains(mark), qPrintable(u"tip of "_s + place));
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->text().contains(mark)) {
        ++m_seen;
        const bool isText = label->textFormat() == Qt::PlainText
            || (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
        QVERIFY2(isText, qPrintable(place + u" "_s + label->text()));
    }
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget)) {
        // Where it was taken for HTML it is gone from the text.
        m_seen += edit->toPlainText().contains(mark) ? 1 : 0;
        QVERIFY2(!edit->toHtml().contains(u"href=\"x\""_s), qPrintable(place));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
        lookAt(view->model(), place);
}

void MarkupTest::lookAt(const QAbstractItemModel *model, const QString &where)
{
    for (int row = 0; row < std::min(model->rowCount(), 20); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            m_seen += index.data().toString().contains(mark) ? 1 : 0;
            QVERIFY2(!index.data(Qt::ToolTipRole).toString().contains(mark),
                     qPrintable(u"tip in %1, row %2, column %3"_s.arg(where).arg(row).arg(column)));
        }
    }
}

QTEST_MAIN(MarkupTest)
#include "markuptest.moc"
