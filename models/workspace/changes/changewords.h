#pragma once

#include "models/workspace/changes/changeset.h"
#include "models/workspace/opendirectory.h"

#include <QPointer>

namespace Rollcall {

/// What an existing thing is done to; nullopt of a change that makes one or whose target is made by an earlier change.
std::optional<EntityId> entityOf(const Change &change);

/// "Suspend Wei Kim", "Add olena@acme.example", "Change the roles of …": what a change does, in words.
QString changeTitle(const Payload &payload, const QString &name);
/// The same for several: of one change its own title, else the first and how many more.
QString changesTitle(const QList<StagedChange> &items);

/// What a Create or an AddMember makes, as it will be called; empty for other changes.
QString nameInValues(const Payload &payload);
/// What an image calls its thing; empty for a membership's, which has no name.
QString nameInImage(const QJsonObject &image);

/// What the person who uses the directory is called there; empty when the reader does not know.
Task<QString> actorName(QPointer<OpenDirectory> directory);

/// Items ready to be staged: with the name of what each is done to and its image as base, both read from the directory now.
/// What cannot be read (offline, gone, made by an earlier change) has the name of that change, or none, and no base.
Task<QList<StagedChange>> prepareItems(QPointer<OpenDirectory> directory, QList<Change> changes);

/// The same without asking the directory: names from the reader, no base.
Task<QList<StagedChange>> namedItems(QPointer<OpenDirectory> directory, QList<Change> changes);

} // namespace Rollcall
