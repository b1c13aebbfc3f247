#include "internal.h"
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void *saidline_grown(void *block, uint32_t *room, uint64_t needed, uint32_t spare, size_t each) {
    if (needed > UINT32_MAX) return 0;
    uint64_t wanted = needed + needed / 2 + spare;
    if (wanted > UINT32_MAX) wanted = UINT32_MAX;
    void *grown = realloc(block, each * wanted);
    if (grown != 0) *room = (uint32_t)wanted;
    return grown;
}

void saidline_give_back_large_blocks(void) {
#ifdef __GLIBC__
    // A limit that is set grows no more by itself (mallopt(3)); without it, it would reach 32 MB.
    mallopt(M_MMAP_THRESHOLD, 16 << 20);
#endif
}
