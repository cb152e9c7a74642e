#pragma once

#include "models/jobs/import/importcheck.h"
#include "models/jobs/import/importjob.h"
#include "models/jobs/import/newimport.h"
#include "tests/workspace/desk.h"

namespace Rollcall {

template<typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("refused: %s %s", qPrintable(result.error().message), qPrintable(result.error().details));
    return *result;
}

/// A CSV file of this many people of Acme.
QByteArray people(int count);

/// A desk at which files are imported into Acme; Globex is another organization.
class ImportFixture : public QObject
{
protected:
    void begin();
    void end();

    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("members.csv"));
    NewImport beginWith(const QString &path);
    CheckReport check(const Import &import);
    Import stage(const QString &path);
    bool m_takesAhead = true; ///< False: a stop after some rows leaves none in the basket behind them.
    qint64 m_mostForOneApproval = 40'000; ///< Of the imports that are applied here.
    /// Runs it to its end, or until so many rows were taken.
    std::optional<Error> apply(const ChangeSetId &import, int chunk = 500, qint64 stopAfter = -1);
    QStringList marks(const ChangeSetId &import);
    qint64 members();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Imports> m_imports;
    std::unique_ptr<ImportCheck> m_check;
    OrganizationId m_acme;
    OrganizationId m_globex;
};

} // namespace Rollcall
