#include "lead.h"
#include <stdlib.h>

// A row that has a sum, which may be 0.
static const uint32_t mark = (uint32_t)1 << 31;

int saidline_sums_take(saidline_sums *sums, saidline_postings *postings, int64_t rows) {
    if (sums->list == 0) {
        sums->list = calloc((size_t)rows + 1, sizeof(uint32_t));
        sums->rows = rows;
    }
    if (sums->list == 0) return 0;
    for (uint32_t i = 0; i < postings->count; i++) {
        uint32_t *sum = &sums->list[postings->list[i].row];
        *sum = saidline_joined(*sum & ~mark, postings->list[i].weight) | mark;
    }
    postings->count = 0;
    return 1;
}

int saidline_sums_give(const saidline_sums *sums, saidline_postings *postings) {
    uint32_t count = 0;
    for (int64_t row = 0; row < sums->rows; row++) count += sums->list[row] >> 31;
    if (!saidline_reserve_list(postings, count)) return 0;
    for (int64_t row = 0; row < sums->rows; row++) {
        if ((sums->list[row] & mark) == 0) continue;
        postings->list[postings->count++] = (saidline_posting){(uint32_t)row, 0, sums->list[row] & ~mark};
    }
    return 1;
}
