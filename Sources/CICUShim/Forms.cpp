#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include "Status.h"

static const icu::Normalizer2 *normalizer(kz_form form, UErrorCode &error) {
  switch (form) {
    case KZ_NFC: return icu::Normalizer2::getNFCInstance(error);
    case KZ_NFKC: return icu::Normalizer2::getNFKCInstance(error);
    case KZ_NFD: return icu::Normalizer2::getNFDInstance(error);
    case KZ_NFKD: return icu::Normalizer2::getNFKDInstance(error);
  }
  error = U_ILLEGAL_ARGUMENT_ERROR;
  return nullptr;
}

static const char *chars(const uint8_t *bytes) {
  return bytes ? reinterpret_cast<const char *>(bytes) : "";
}

extern "C" {

int32_t kz_normalize(kz_form form, const uint8_t *bytes, int32_t count, uint8_t *out,
                     int32_t capacity, kz_status *status) {
  UErrorCode &error = code(status);
  auto *forms = normalizer(form, error);
  if (U_FAILURE(error)) return 0;
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(out), capacity);
  forms->normalizeUTF8(0, icu::StringPiece(chars(bytes), count), sink, nullptr, error);
  return sink.NumberOfBytesAppended();
}

bool kz_is_normalized(kz_form form, const uint8_t *bytes, int32_t count, kz_status *status) {
  UErrorCode &error = code(status);
  auto *forms = normalizer(form, error);
  if (U_FAILURE(error)) return false;
  return forms->isNormalizedUTF8(icu::StringPiece(chars(bytes), count), error);
}

int32_t kz_change_case(kz_case change, const char *locale, const uint8_t *bytes, int32_t count,
                       uint8_t *out, int32_t capacity, kz_status *status) {
  UErrorCode &error = code(status);
  const char *in = chars(bytes);
  char *to = reinterpret_cast<char *>(out);
  int32_t length = 0;
  switch (change) {
    case KZ_LOWER:
      length = icu::CaseMap::utf8ToLower(locale, 0, in, count, to, capacity, nullptr, error);
      break;
    case KZ_UPPER:
      length = icu::CaseMap::utf8ToUpper(locale, 0, in, count, to, capacity, nullptr, error);
      break;
    case KZ_TITLE:
      length =
          icu::CaseMap::utf8ToTitle(locale, 0, nullptr, in, count, to, capacity, nullptr, error);
      break;
    case KZ_CAPITALIZE:
      length = icu::CaseMap::utf8ToTitle(locale, U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_LOWERCASE,
                                         nullptr, in, count, to, capacity, nullptr, error);
      break;
    case KZ_FOLD:
      length = icu::CaseMap::utf8Fold(0, in, count, to, capacity, nullptr, error);
      break;
  }
  return lengthOnly(length, status);
}

}
