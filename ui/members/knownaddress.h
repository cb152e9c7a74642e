#pragma once

#include "models/workspace/opendirectory.h"

#include <QTimer>

namespace Rollcall {

/// Looks up, while somebody types an e-mail address, whether the directory knows it already.
class KnownAddress final : public QObject
{
    Q_OBJECT
public:
    struct Answer {
        QString email;
        std::optional<User> user; ///< nullopt: nobody has it.
        bool memberHere = false;  ///< Of the organization that was asked about.
    };

    explicit KnownAddress(OpenDirectory &directory, QObject *parent = nullptr);

    /// Asks once typing pauses; an answer to an older question is dropped. An empty address asks nothing.
    void ask(const QString &email, const OrganizationId &organization);

Q_SIGNALS:
    void answered(const Rollcall::KnownAddress::Answer &answer);

private:
    void lookUp();
    void found(const User &user);

    OpenDirectory &m_directory;
    QTimer m_pause;
    QString m_email;
    OrganizationId m_organization;
    int m_generation = 0;
};

} // namespace Rollcall
