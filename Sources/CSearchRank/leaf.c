#include "internal.h"

// A page: where the first row number of a continued term stands (2 bytes), where the terms end (2 bytes), the rest of
// the term before, then terms with their postings; behind them the places of the terms, each as the distance from the
// one before.

static uint32_t short_at(const uint8_t *bytes, uint32_t at) { return (uint32_t)bytes[at] << 8 | bytes[at + 1]; }

int64_t saidline_leaf_id(int64_t segment, int64_t number) {
    // The segment in the upper bits, the page in the lower 37 (FTS5_SEGMENT_ROWID).
    return segment << 37 | number;
}

int saidline_leaf_open(saidline_leaf *page, const void *bytes, int size) {
    if (bytes == 0 || size < 4) return SQLITE_CORRUPT;
    page->bytes = bytes;
    page->size = (uint32_t)size;
    page->end = short_at(page->bytes, 2);
    // No page is empty.
    if (page->end > page->size || page->end <= 4) return SQLITE_CORRUPT;
    page->next = page->footer = page->end;
    if (page->footer < page->size) {
        uint32_t place = (uint32_t)saidline_varint(page->bytes, &page->footer, page->size);
        if (place >= 4 && place <= page->end) page->next = place;
    }
    uint32_t row = short_at(page->bytes, 0);
    page->first_row = row >= 4 && row < page->next ? row : 0;
    return SQLITE_OK;
}
