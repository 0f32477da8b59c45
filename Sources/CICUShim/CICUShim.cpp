#include "CICUShim.h"

#include <unicode/uversion.h>

extern "C" void kz_icu_version(uint8_t version[4]) { u_getVersion(version); }
