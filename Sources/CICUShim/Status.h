#ifndef KZ_STATUS_H
#define KZ_STATUS_H

#include <unicode/utypes.h>
#include <unicode/uversion.h>

#if U_ICU_VERSION_MAJOR_NUM < 63
#error "ICU 63 or newer is needed"
#endif

#include "CICUShim.h"

static_assert(sizeof(UErrorCode) == sizeof(kz_status), "a UErrorCode has the size of an int32_t");

inline UErrorCode &code(kz_status *status) { return *reinterpret_cast<UErrorCode *>(status); }

/// A buffer that was too small or just large enough is reported by the length alone.
inline int32_t lengthOnly(int32_t length, kz_status *status) {
  UErrorCode &error = code(status);
  if (error == U_BUFFER_OVERFLOW_ERROR || error == U_STRING_NOT_TERMINATED_WARNING) {
    error = U_ZERO_ERROR;
  }
  return length;
}

#endif
