#include "models/directory/reader.h"
