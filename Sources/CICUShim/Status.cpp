#include "Status.h"

extern "C" {

const char *kz_status_name(kz_status status) {
  return u_errorName(static_cast<UErrorCode>(status));
}

void kz_icu_version(uint8_t version[4]) { u_getVersion(version); }

}
