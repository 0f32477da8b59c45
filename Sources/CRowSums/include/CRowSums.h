#ifndef KERNZIN_ROW_SUMS_H
#define KERNZIN_ROW_SUMS_H

#include <stdint.h>

/// Adds rows of 64 weights to 64 sums, which wrap around.
///
/// A row is 64 bytes: 32 words of 16 bits, whose low bytes are the weights of one half of the classes and
/// whose high bytes are those of the other, sixteen words at a time (see ScoreTable.place). Its weights are
/// multiples of its factor.
///
/// C, because Swift cannot compile one function for several generations of a processor and choose when the
/// program starts: here the plain one every x86-64 runs, and AVX2, half the instructions. The sums are whole
/// numbers and the same on both.
void kernzin_add_rows(const int8_t *_Nonnull rows, const uint8_t *_Nonnull factors,
                      const uint32_t *_Nonnull selected, long count, int16_t *_Nonnull sums);

#endif
