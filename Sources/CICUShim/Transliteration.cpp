#include <unicode/bytestream.h>
#include <unicode/localpointer.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include "Status.h"

struct kz_transliterator : icu::UMemory {
  icu::LocalPointer<icu::Transliterator> rules;
  explicit kz_transliterator(icu::Transliterator *adopted) : rules(adopted) {}
};

static kz_transliterator *wrap(icu::Transliterator *adopted, kz_status *status) {
  UErrorCode &error = code(status);
  if (U_SUCCESS(error) && !adopted) error = U_MEMORY_ALLOCATION_ERROR;
  if (U_FAILURE(error)) {
    delete adopted;
    return nullptr;
  }
  auto *transliterator = new kz_transliterator(adopted);
  if (!transliterator) error = U_MEMORY_ALLOCATION_ERROR;
  return transliterator;
}

extern "C" {

kz_transliterator *kz_transliterator_open_rules(const uint16_t *rules, int32_t count, int32_t *line,
                                                int32_t *column, kz_status *status) {
  UParseError where = {};
  icu::UnicodeString source(false, reinterpret_cast<const UChar *>(rules), count);
  auto *made = icu::Transliterator::createFromRules("Kernzin", source, UTRANS_FORWARD, where,
                                                    code(status));
  *line = where.line;
  *column = where.offset;
  return wrap(made, status);
}

kz_transliterator *kz_transliterator_open(const char *id, kz_status *status) {
  auto name = icu::UnicodeString::fromUTF8(id);
  return wrap(icu::Transliterator::createInstance(name, UTRANS_FORWARD, code(status)), status);
}

kz_transliterator *kz_transliterator_clone(const kz_transliterator *transliterator,
                                           kz_status *status) {
  return wrap(transliterator->rules->clone(), status);
}

void kz_transliterator_close(kz_transliterator *transliterator) { delete transliterator; }

int32_t kz_transliterate(const kz_transliterator *transliterator, const uint8_t *bytes,
                         int32_t count, uint8_t *out, int32_t capacity, kz_status *status) {
  const char *in = bytes ? reinterpret_cast<const char *>(bytes) : "";
  auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(in, count));
  transliterator->rules->transliterate(text);
  if (text.isBogus()) {
    code(status) = U_MEMORY_ALLOCATION_ERROR;
    return 0;
  }
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(out), capacity);
  text.toUTF8(sink);
  return sink.NumberOfBytesAppended();
}

}
