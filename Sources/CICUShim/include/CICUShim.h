#ifndef CICUSHIM_H
#define CICUSHIM_H
// The ICU-free C surface of ICU. Never include <unicode/...> here: Swift's Foundation carries a
// clang module of its own ICU, and the two sets of enum definitions cannot be seen by one file.
//
// Functions that fill a caller's buffer return the length needed; when that is more than `capacity`
// nothing useful was written, and the status stays a success so that the caller can try again.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
#pragma clang assume_nonnull begin

/// A UErrorCode; above 0 is failure. Must be 0 on entry.
typedef int32_t kz_status;
const char *kz_status_name(kz_status status);

/// Version of ICU this was linked with, most significant first.
void kz_icu_version(uint8_t version[_Nonnull 4]);

// MARK: breaks

/// A break iterator with the text it stands on.
typedef struct kz_breaker kz_breaker;
typedef enum kz_break_kind {
  KZ_BREAK_CHARACTER = 0,
  KZ_BREAK_WORD = 1,
  KZ_BREAK_LINE = 2,
  KZ_BREAK_SENTENCE = 3
} kz_break_kind;

kz_breaker *_Nullable kz_breaker_open(kz_break_kind kind, const char *locale, kz_status *status);
/// From rules in ICU's syntax, UTF-16.
kz_breaker *_Nullable kz_breaker_open_rules(const uint16_t *rules, int32_t count, int32_t *line,
                                            int32_t *column, kz_status *status);
/// Sentence breaks, but none after the given abbreviations (UTF-8, NUL-terminated).
kz_breaker *_Nullable kz_breaker_open_filtered(const char *locale,
                                               const char *_Nonnull const *_Nonnull abbreviations,
                                               int32_t count, kz_status *status);
kz_breaker *_Nullable kz_breaker_clone(const kz_breaker *breaker, kz_status *status);
void kz_breaker_close(kz_breaker *_Nullable breaker);
/// The bytes are borrowed until the next call of this function or `kz_breaker_close`.
void kz_breaker_set_utf8(kz_breaker *breaker, const uint8_t *_Nullable bytes, int64_t count,
                         kz_status *status);
/// Writes up to `capacity` boundaries (byte offsets) with their rule status and moves past them;
/// returns how many there were: fewer than `capacity` at the end of the text.
int32_t kz_breaker_fill(kz_breaker *breaker, int32_t *boundaries, uint16_t *statuses,
                        int32_t capacity);

// MARK: normalization and case, UTF-8 in and out

typedef enum kz_form { KZ_NFC = 0, KZ_NFKC = 1, KZ_NFD = 2, KZ_NFKD = 3 } kz_form;
int32_t kz_normalize(kz_form form, const uint8_t *_Nullable bytes, int32_t count,
                     uint8_t *_Nullable out, int32_t capacity, kz_status *status);
bool kz_is_normalized(kz_form form, const uint8_t *_Nullable bytes, int32_t count,
                      kz_status *status);

typedef enum kz_case {
  KZ_LOWER = 0,
  KZ_UPPER = 1,
  /// First letter of every word, the rest in lower case.
  KZ_TITLE = 2,
  /// First letter of the whole text, the rest as it is.
  KZ_CAPITALIZE = 3,
  KZ_FOLD = 4
} kz_case;
int32_t kz_change_case(kz_case change, const char *locale, const uint8_t *_Nullable bytes,
                       int32_t count, uint8_t *_Nullable out, int32_t capacity, kz_status *status);

// MARK: charsets

typedef struct kz_charset {
  char name[32];
  int32_t confidence;
} kz_charset;
/// Fills up to `capacity` guesses, best first; returns how many.
int32_t kz_detect_charsets(const uint8_t *_Nullable bytes, int32_t count, kz_charset *guesses,
                           int32_t capacity, kz_status *status);
/// Every invalid sequence becomes U+FFFD and is counted.
int32_t kz_to_utf8(const char *charset, const uint8_t *_Nullable bytes, int32_t count,
                   uint8_t *_Nullable out, int32_t capacity, int32_t *invalid, kz_status *status);

// MARK: transliteration

typedef struct kz_transliterator kz_transliterator;
kz_transliterator *_Nullable kz_transliterator_open_rules(const uint16_t *rules, int32_t count,
                                                          int32_t *line, int32_t *column,
                                                          kz_status *status);
kz_transliterator *_Nullable kz_transliterator_open(const char *id, kz_status *status);
kz_transliterator *_Nullable kz_transliterator_clone(const kz_transliterator *transliterator,
                                                     kz_status *status);
void kz_transliterator_close(kz_transliterator *_Nullable transliterator);
int32_t kz_transliterate(const kz_transliterator *transliterator, const uint8_t *_Nullable bytes,
                         int32_t count, uint8_t *_Nullable out, int32_t capacity,
                         kz_status *status);

// MARK: numbers

typedef struct kz_numbers kz_numbers;
kz_numbers *_Nullable kz_numbers_open(const char *locale, kz_status *status);
void kz_numbers_close(kz_numbers *_Nullable numbers);
/// `least` and `most` digits after the decimal mark; grouped by thousands or not.
int32_t kz_numbers_format(const kz_numbers *numbers, double value, int32_t least, int32_t most,
                          bool grouped, uint8_t *_Nullable out, int32_t capacity,
                          kz_status *status);
/// The number at the start of the text; `*end` is the byte offset after it.
double kz_numbers_parse(const kz_numbers *numbers, const uint8_t *_Nullable bytes, int32_t count,
                        int32_t *end, kz_status *status);

#pragma clang assume_nonnull end
#ifdef __cplusplus
}
#endif
#endif
