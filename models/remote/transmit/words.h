#pragma once

#include "models/domain/error.h"

#include <QCoreApplication>

namespace Rollcall::Transmit {

struct TransmitWords {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Transmit)
};

inline const QString systemName = QStringLiteral("Transmit");

tl::unexpected<Error> organizationIsGone();
tl::unexpected<Error> memberIsGone();
tl::unexpected<Error> roleIsGone();
tl::unexpected<Error> roleGroupIsGone();

} // namespace Rollcall::Transmit
