#pragma once

/// Starts this test again below a session bus with an unlocked keyring of its own, and answers its exit status; -1 where that
/// cannot be had, or when this is that second run already.
int runBelowKeyring(int argc, char **argv);

/// True in the second run.
bool hasKeyring();
