#include <unicode/bytestream.h>
#include <unicode/localpointer.h>
#include <unicode/locid.h>
#include <unicode/fmtable.h>
#include <unicode/numberformatter.h>
#include <unicode/numfmt.h>
#include <unicode/parsepos.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include "Status.h"

struct kz_numbers : icu::UMemory {
  icu::number::LocalizedNumberFormatter formatter;
  icu::LocalPointer<icu::NumberFormat> parser;
};

extern "C" {

kz_numbers *kz_numbers_open(const char *locale, kz_status *status) {
  UErrorCode &error = code(status);
  icu::LocalPointer<kz_numbers> numbers(new kz_numbers, error);
  if (U_FAILURE(error)) return nullptr;
  numbers->formatter = icu::number::NumberFormatter::withLocale(icu::Locale(locale));
  numbers->parser.adoptInstead(icu::NumberFormat::createInstance(icu::Locale(locale), error));
  if (U_FAILURE(error)) return nullptr;
  return numbers.orphan();
}

void kz_numbers_close(kz_numbers *numbers) { delete numbers; }

int32_t kz_numbers_format(const kz_numbers *numbers, double value, int32_t least, int32_t most,
                          bool grouped, uint8_t *out, int32_t capacity, kz_status *status) {
  UErrorCode &error = code(status);
  icu::UnicodeString text =
      numbers->formatter.precision(icu::number::Precision::minMaxFraction(least, most))
          .grouping(grouped ? UNUM_GROUPING_AUTO : UNUM_GROUPING_OFF)
          .formatDouble(value, error)
          .toString(error);
  if (U_FAILURE(error)) return 0;
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(out), capacity);
  text.toUTF8(sink);
  return sink.NumberOfBytesAppended();
}

double kz_numbers_parse(const kz_numbers *numbers, const uint8_t *bytes, int32_t count,
                        int32_t *end, kz_status *status) {
  UErrorCode &error = code(status);
  const char *in = bytes ? reinterpret_cast<const char *>(bytes) : "";
  auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(in, count));
  icu::ParsePosition position(0);
  icu::Formattable value;
  numbers->parser->parse(text, value, position);
  // The offset in bytes is the length of what was read, written as UTF-8 again.
  int32_t length = 0;
  UErrorCode measuring = U_ZERO_ERROR;
  u_strToUTF8(nullptr, 0, &length, text.getBuffer(), position.getIndex(), &measuring);
  *end = length;
  return position.getIndex() > 0 ? value.getDouble(error) : 0;
}

}
