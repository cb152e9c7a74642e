#pragma once

#include "models/domain/clock.h"
