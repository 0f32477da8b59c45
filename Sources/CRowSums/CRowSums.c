#include "CRowSums.h"

#include <string.h>

#if defined(__x86_64__) && defined(__gnu_linux__)
#define FOR_EVERY_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define FOR_EVERY_PROCESSOR
#endif

// Unsigned, for sums may wrap around; signed where a byte is widened.
typedef uint16_t words __attribute__((vector_size(32)));
typedef int16_t signed_words __attribute__((vector_size(32)));

FOR_EVERY_PROCESSOR
void kernzin_add_rows(const int8_t *rows, const uint8_t *factors, const uint32_t *selected, long count,
                      int16_t *sums) {
  words sum[4];
  memcpy(sum, sums, sizeof sum);
  words sum0 = sum[0], sum1 = sum[1], sum2 = sum[2], sum3 = sum[3];
  // Rows lie all over the table: all are on their way from memory before the first is added.
  for (long index = 0; index < count; index++) {
    __builtin_prefetch(rows + (size_t)selected[index] * 64);
  }
  for (long index = 0; index < count; index++) {
    const uint32_t number = selected[index];
    const uint16_t factor = factors[number];
    words row[2];
    memcpy(row, rows + (size_t)number * sizeof row, sizeof row);
    sum0 += (words)((signed_words)(row[0] << 8) >> 8) * factor;
    sum1 += (words)((signed_words)row[0] >> 8) * factor;
    sum2 += (words)((signed_words)(row[1] << 8) >> 8) * factor;
    sum3 += (words)((signed_words)row[1] >> 8) * factor;
  }
  sum[0] = sum0, sum[1] = sum1, sum[2] = sum2, sum[3] = sum3;
  memcpy(sums, sum, sizeof sum);
}
