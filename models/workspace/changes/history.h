#pragma once

#include "models/workspace/changes/settling.h"

namespace Rollcall {

/// Keeps what is applied at once, past the basket, so that it can be undone like everything else: each call of
/// OpenDirectory::apply, applyAll and applyChanges becomes a change set of origin Edit (or Bulk, from ten changes on) with
/// its images, written before and after.
class History final : public QObject
{
    Q_OBJECT
public:
    explicit History(Basket &basket, QObject *parent = nullptr);

    /// From now on everything that is applied there is kept. A change whose intent cannot be written is not sent.
    void keep(OpenDirectory &directory);

Q_SIGNALS:
    /// A set was applied and can be undone; its title names it ("Suspend Wei Kim").
    void kept(const Rollcall::ChangeSet &set);

private:
    Basket &m_basket;
};

} // namespace Rollcall
