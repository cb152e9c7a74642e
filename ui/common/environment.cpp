#include "ui/common/environment.h"

#include "models/directory/connection.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Connections)
};

} // namespace

QString environmentName(const QString &word)
{
    const QString key = word.toLower();
    if (key == u"production"_s)
        return Words::tr("Production");
    if (key == u"staging"_s)
        return Words::tr("Staging");
    if (key == u"sandbox"_s)
        return Words::tr("Sandbox");
    if (key == u"development"_s)
        return Words::tr("Development");
    if (key == u"test"_s)
        return Words::tr("Test");
    return word;
}

bool isProduction(const QString &word)
{
    Connection connection;
    connection.environment = word;
    return isProduction(connection);
}

void nameEnvironment(Confirmation &confirmation, const QString &word)
{
    confirmation.environment = environmentName(word);
    confirmation.production = isProduction(word);
}

} // namespace Rollcall
