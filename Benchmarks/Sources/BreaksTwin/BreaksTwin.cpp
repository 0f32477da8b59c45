#include "BreaksTwin.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <vector>

namespace {

struct Boundary {
  int32_t end;
  uint16_t status;
};

/// Opened once, as the Swift side keeps its rules.
UBreakIterator *opened(UBreakIteratorType type) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(type, "nl", nullptr, 0, &error);
  return U_SUCCESS(error) ? iterator : nullptr;
}

bool collect(UBreakIterator *iterator, UText *text, std::vector<Boundary> &boundaries) {
  UErrorCode error = U_ZERO_ERROR;
  ubrk_setUText(iterator, text, &error);
  if (U_FAILURE(error)) return false;
  ubrk_first(iterator);
  for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
    boundaries.push_back({end, static_cast<uint16_t>(ubrk_getRuleStatus(iterator))});
  }
  return true;
}

}

extern "C" int64_t twin_boundaries(const uint8_t *bytes, int64_t count) {
  static UBreakIterator *sentences = opened(UBRK_SENTENCE);
  static UBreakIterator *words = opened(UBRK_WORD);
  if (!sentences || !words) return -1;
  UErrorCode error = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, reinterpret_cast<const char *>(bytes), count, &error);
  if (U_FAILURE(error)) return -1;
  std::vector<Boundary> boundaries;
  bool fine = collect(sentences, &text, boundaries) && collect(words, &text, boundaries);
  utext_close(&text);
  return fine ? static_cast<int64_t>(boundaries.size()) : -1;
}
