#include "models/directory/journalbook.h"
