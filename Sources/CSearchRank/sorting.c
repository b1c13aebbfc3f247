#include "lead.h"
#include <stdlib.h>
#include <string.h>

static int is_sorted(const saidline_postings *postings) {
    for (uint32_t i = 1; i < postings->count; i++) {
        if (postings->list[i].row < postings->list[i - 1].row) return 0;
    }
    return 1;
}

/// One pass of a radix sort, by eleven bits of the row.
static void pass(const saidline_posting *from, saidline_posting *to, uint32_t count, int shift) {
    uint32_t starts[2048] = {0};
    for (uint32_t i = 0; i < count; i++) starts[from[i].row >> shift & 2047]++;
    uint32_t sum = 0;
    for (int digit = 0; digit < 2048; digit++) {
        uint32_t here = starts[digit];
        starts[digit] = sum;
        sum += here;
    }
    for (uint32_t i = 0; i < count; i++) to[starts[from[i].row >> shift & 2047]++] = from[i];
}

int saidline_sort(saidline_postings *postings) {
    if (is_sorted(postings)) return 1;
    saidline_posting *other = malloc(sizeof(saidline_posting) * postings->count);
    if (other == 0) return 0;
    pass(postings->list, other, postings->count, 0);
    pass(other, postings->list, postings->count, 11);
    pass(postings->list, other, postings->count, 22);
    free(postings->list);
    postings->list = other;
    postings->list_room = postings->count;
    return 1;
}

void saidline_postings_fold(saidline_postings *postings) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < postings->count; i++) {
        if (kept > 0 && postings->list[kept - 1].row == postings->list[i].row) {
            uint32_t *weight = &postings->list[kept - 1].weight;
            *weight = saidline_joined(*weight, postings->list[i].weight);
        } else {
            postings->list[kept++] = postings->list[i];
        }
    }
    postings->count = kept;
}
