#include "models/directory/directory.h"
