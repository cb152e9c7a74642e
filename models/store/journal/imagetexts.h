#pragma once

#include <QByteArray>

namespace Rollcall {

/// The images of a journal entry as compactJson() writes them, where somebody has them already; empty: to be written.
struct ImageTexts {
    QByteArray before;
    QByteArray after;
};

} // namespace Rollcall
