#pragma once

#include "connectionsfixture.h"
#include "shellfixture.h"

#include "app/session/remotes.h"
#include "tests/net/awaited.h"

class QAction;

namespace Rollcall {

class AddMemberDialog;
class MembersPage;
class NewOrganizationWizard;

/// The main job in the window of a program that has one remote connection: sign in, read, make an organization, add somebody, give them
/// a role, suspend, activate, remove. Every step asks the directory's Traits first; what they do not allow is left out and listed.
class RemoteJob final
{
public:
    /// As the dialog of connections keeps them.
    static QJsonObject transmitSettings(const QString &host);
    /// What is typed into the forms, by field key: lists as words with a comma.
    using Typed = QHash<QString, QString>;

    RemoteJob(const QString &kind, const QJsonObject &settings, const QList<ConnectionKind> &kinds = connectionKinds());
    ~RemoteJob();

    ConnectionsFixture &connections() { return *m_fixture; }
    OpenDirectory &directory() const { return *m_shell->workspace().find(m_id); }
    MainWindow &window() const { return *m_window; }
    const ConnectionId &id() const { return m_id; }
    /// "verb kind": what the directory does not offer, in the order of the steps.
    const QStringList &leftOut() const { return m_leftOut; }

    /// Opens the dialog from the message that nobody is signed in.
    void beginSignIn();
    /// By the dialog: a token that is pasted, or a client's secret.
    void signIn(SignInWay way, const QByteArray &secret);
    void waitForRows(int count);
    int rows() const;
    QStringList messages() const;

    Traits traits(const std::optional<OrganizationId> &organization = {});
    bool allows(Verb verb, EntityKind kind, const std::optional<OrganizationId> &organization = {});

    NewOrganizationWizard *beginOrganization();
    /// Fills the page that is shown and goes on, until the organization is asked for; nothing that the directory does not take is shown.
    void finishOrganization(NewOrganizationWizard *wizard, const Typed &typed);
    OrganizationId createOrganization(const Typed &typed);
    void renameOrganization(const OrganizationId &id, const QString &name);
    void addMember(const OrganizationId &organization, const Typed &typed, const QString &role = {});
    void giveRole(const QString &role);
    void suspend();
    void activate();
    void endSessions(); ///< Asked for; the server tells when they are.
    /// Up to the question; of the first in the list.
    void beginSessions(const OrganizationId &organization);
    void removeMember(const UserId &who);
    void removeOrganization(const OrganizationId &id);

    QList<MemberRow> members(const OrganizationId &organization);
    std::optional<Organization> organizationNamed(const QString &name);
    void picture(QWidget *widget, const QString &name) { m_fixture->picture(widget, name); }

    template<typename T>
    static T *opened()
    {
        if (!waitFor([] { return ConnectionsFixture::openWindow<T>() != nullptr; }, 20'000))
            qFatal("No %s was opened. %s", T::staticMetaObject.className(), qPrintable(s_said));
        return ConnectionsFixture::openWindow<T>();
    }
    template<typename T>
    static void closed()
    {
        if (!waitFor([] { return ConnectionsFixture::openWindow<T>() == nullptr; }, 30'000))
            qFatal("%s stays open: %s", T::staticMetaObject.className(), qPrintable(wordsOf(ConnectionsFixture::openWindow<T>())));
    }
    static QString wordsOf(const QWidget *window); ///< All that its labels say.

private:
    MembersPage &page() const;
    void select(int row);
    void press(QAction *action);
    void confirm();
    static void fill(QWidget *form, const QString &key, const QString &value);

    std::unique_ptr<ShellFixture> m_shell;
    std::unique_ptr<ConnectionsFixture> m_fixture;
    std::unique_ptr<Remotes> m_remotes;
    std::unique_ptr<Shell> m_with;
    ConnectionId m_id;
    MainWindow *m_window = nullptr;
    QStringList m_leftOut;
    static inline QString s_said;
};

} // namespace Rollcall
