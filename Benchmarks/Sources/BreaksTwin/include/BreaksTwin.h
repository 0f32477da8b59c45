#ifndef BREAKSTWIN_H
#define BREAKSTWIN_H
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
/// What the Swift side does, in C++ alone: every sentence and every word boundary of UTF-8 text.
/// Returns how many there are, or -1.
int64_t twin_boundaries(const uint8_t *_Nonnull bytes, int64_t count);
#ifdef __cplusplus
}
#endif
#endif
