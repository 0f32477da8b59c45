// C, as Swift has no word for it: asks for the 64 bytes around an address, which may be any, to be on their way
// from memory.
static inline void kernzin_prefetch(const void *_Nullable address) { __builtin_prefetch(address); }
