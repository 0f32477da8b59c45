#include <unicode/localpointer.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

#include <cstring>
#include <memory>
#include <new>

#include "Status.h"

/// Writes U+FFFD for every invalid sequence and counts it.
static void U_CALLCONV countInvalid(const void *context, UConverterToUnicodeArgs *arguments,
                                    const char *, int32_t, UConverterCallbackReason reason,
                                    UErrorCode *error) {
  if (reason > UCNV_IRREGULAR) return;
  ++*static_cast<int32_t *>(const_cast<void *>(context));
  static const UChar replacement = 0xFFFD;
  *error = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, error);
}

extern "C" {

int32_t kz_detect_charsets(const uint8_t *bytes, int32_t count, kz_charset *guesses,
                           int32_t capacity, kz_status *status) {
  UErrorCode &error = code(status);
  icu::LocalUCharsetDetectorPointer detector(ucsdet_open(&error));
  if (U_FAILURE(error)) return 0;
  const char *text = bytes ? reinterpret_cast<const char *>(bytes) : "";
  ucsdet_setText(detector.getAlias(), text, count, &error);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector.getAlias(), &found, &error);
  if (U_FAILURE(error) || !matches) {
    // Some of ICU's recognizers fail on a few odd bytes; that is no guess, not a failure.
    if (error == U_INVALID_CHAR_FOUND) error = U_ZERO_ERROR;
    return 0;
  }
  int32_t filled = 0;
  for (; filled < found && filled < capacity; filled++) {
    const char *name = ucsdet_getName(matches[filled], &error);
    guesses[filled].confidence = ucsdet_getConfidence(matches[filled], &error);
    if (U_FAILURE(error)) return 0;
    std::strncpy(guesses[filled].name, name, sizeof guesses[filled].name - 1);
    guesses[filled].name[sizeof guesses[filled].name - 1] = 0;
  }
  return filled;
}

int32_t kz_to_utf8(const char *charset, const uint8_t *bytes, int32_t count, uint8_t *out,
                   int32_t capacity, int32_t *invalid, kz_status *status) {
  UErrorCode &error = code(status);
  *invalid = 0;
  icu::LocalUConverterPointer converter(ucnv_open(charset, &error));
  if (U_FAILURE(error)) return 0;
  ucnv_setToUCallBack(converter.getAlias(), countInvalid, invalid, nullptr, nullptr, &error);
  const char *text = bytes ? reinterpret_cast<const char *>(bytes) : "";
  // One unit for each byte is the most the charsets of one or two bytes can need; the rest is for
  // what an incomplete sequence at the end becomes.
  int32_t units = count + 8;
  std::unique_ptr<UChar[]> buffer(new (std::nothrow) UChar[units]);
  if (!buffer) {
    error = U_MEMORY_ALLOCATION_ERROR;
    return 0;
  }
  int32_t length =
      ucnv_toUChars(converter.getAlias(), buffer.get(), units, text, count, &error);
  if (U_FAILURE(error)) return 0;
  int32_t needed = 0;
  u_strToUTF8(reinterpret_cast<char *>(out), capacity, &needed, buffer.get(), length, &error);
  return lengthOnly(needed, status);
}

}
