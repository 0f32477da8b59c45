#ifndef CICUSHIM_H
#define CICUSHIM_H
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
/// Version of ICU this was linked with, most significant first.
void kz_icu_version(uint8_t version[4]);
#ifdef __cplusplus
}
#endif
#endif
