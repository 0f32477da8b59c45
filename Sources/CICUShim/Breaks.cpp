#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/localpointer.h>
#include <unicode/locid.h>
#include <unicode/ubrk.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include <new>

#include "Status.h"

struct kz_breaker {
  UBreakIterator *iterator;
  UText text;
};

static kz_breaker *wrap(UBreakIterator *iterator, kz_status *status) {
  if (U_FAILURE(code(status))) {
    if (iterator) ubrk_close(iterator);
    return nullptr;
  }
  auto *breaker = new (std::nothrow) kz_breaker{iterator, UTEXT_INITIALIZER};
  if (!breaker) {
    ubrk_close(iterator);
    code(status) = U_MEMORY_ALLOCATION_ERROR;
  }
  return breaker;
}

extern "C" {

kz_breaker *kz_breaker_open(kz_break_kind kind, const char *locale, kz_status *status) {
  auto type = static_cast<UBreakIteratorType>(kind);
  return wrap(ubrk_open(type, locale, nullptr, 0, &code(status)), status);
}

kz_breaker *kz_breaker_open_rules(const uint16_t *rules, int32_t count, int32_t *line,
                                  int32_t *column, kz_status *status) {
  UParseError where = {};
  UBreakIterator *iterator = ubrk_openRules(reinterpret_cast<const UChar *>(rules), count, nullptr,
                                            0, &where, &code(status));
  *line = where.line;
  *column = where.offset;
  return wrap(iterator, status);
}

kz_breaker *kz_breaker_open_filtered(const char *locale, const char *const *abbreviations,
                                     int32_t count, kz_status *status) {
#if UCONFIG_NO_FILTERED_BREAK_ITERATION
  code(status) = U_UNSUPPORTED_ERROR;
  return nullptr;
#else
  UErrorCode &error = code(status);
  icu::LocalPointer<icu::FilteredBreakIteratorBuilder> builder(
      icu::FilteredBreakIteratorBuilder::createEmptyInstance(error), error);
  icu::LocalPointer<icu::BreakIterator> plain(
      icu::BreakIterator::createSentenceInstance(icu::Locale(locale), error), error);
  if (U_FAILURE(error)) return nullptr;
  for (int32_t i = 0; i < count; i++) {
    builder->suppressBreakAfter(icu::UnicodeString::fromUTF8(abbreviations[i]), error);
  }
  icu::BreakIterator *filtered = builder->wrapIteratorWithFilter(plain.orphan(), error);
  return wrap(reinterpret_cast<UBreakIterator *>(filtered), status);
#endif
}

kz_breaker *kz_breaker_clone(const kz_breaker *breaker, kz_status *status) {
#if U_ICU_VERSION_MAJOR_NUM >= 69
  return wrap(ubrk_clone(breaker->iterator, &code(status)), status);
#else
  return wrap(ubrk_safeClone(breaker->iterator, nullptr, nullptr, &code(status)), status);
#endif
}

void kz_breaker_close(kz_breaker *breaker) {
  if (!breaker) return;
  ubrk_close(breaker->iterator);
  utext_close(&breaker->text);
  delete breaker;
}

void kz_breaker_set_utf8(kz_breaker *breaker, const uint8_t *bytes, int64_t count,
                         kz_status *status) {
  const char *start = bytes ? reinterpret_cast<const char *>(bytes) : "";
  utext_openUTF8(&breaker->text, start, count, &code(status));
  ubrk_setUText(breaker->iterator, &breaker->text, &code(status));
  if (U_SUCCESS(code(status))) ubrk_first(breaker->iterator);
}

int32_t kz_breaker_fill(kz_breaker *breaker, int32_t *boundaries, uint16_t *statuses,
                        int32_t capacity) {
  int32_t filled = 0;
  for (; filled < capacity; filled++) {
    int32_t boundary = ubrk_next(breaker->iterator);
    if (boundary == UBRK_DONE) break;
    boundaries[filled] = boundary;
    statuses[filled] = static_cast<uint16_t>(ubrk_getRuleStatus(breaker->iterator));
  }
  return filled;
}

}
