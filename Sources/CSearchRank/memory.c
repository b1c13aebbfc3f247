#include "CSearchRank.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

void saidline_give_back_large_blocks(void) {
#ifdef __GLIBC__
    // A limit that is set grows no more by itself (mallopt(3)); without it, it would reach 32 MB.
    mallopt(M_MMAP_THRESHOLD, 16 << 20);
#endif
}
