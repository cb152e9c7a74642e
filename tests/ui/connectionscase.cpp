#include "connectionscase.h"

#include <QRegularExpression>

namespace Rollcall {

using namespace Qt::StringLiterals;

void ConnectionsCase::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_fixture = std::make_unique<ConnectionsFixture>();
}

void ConnectionsCase::cleanup()
{
    m_fixture.reset();
}

} // namespace Rollcall
