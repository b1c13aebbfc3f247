#include "internal.h"

// Finding rows in the middle of long postings. Each page that postings go on over tells the first row on it, so that
// the page of a row is found by halving; the index of separators tells where the postings end.

/// Rows that it does not pay to leap over.
static const uint64_t least_leap = 2048;

int saidline_cursor_bound(const saidline_cursor *cursor, const uint8_t *term, uint32_t length, int64_t *last) {
    sqlite3_stmt *statement = cursor->index->next_separator;
    sqlite3_bind_int64(statement, 1, cursor->segment.number);
    sqlite3_bind_blob(statement, 2, term, (int)length, SQLITE_STATIC);
    int status = sqlite3_step(statement);
    *last = cursor->segment.last_page;
    if (status == SQLITE_ROW) {
        int64_t number = sqlite3_column_int64(statement, 0) >> 1;
        if (number < *last) *last = number;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return status == SQLITE_ROW || status == SQLITE_DONE ? SQLITE_OK : status;
}

/// The first row of the cursor's term on a page: `INT64_MAX` where the term has ended, -1 where none begins.
static int first_row(const saidline_cursor *cursor, int64_t number, int64_t *row) {
    saidline_leaf page;
    int status = saidline_cursor_look(cursor, number, &page);
    if (status == SQLITE_OK) {
        uint32_t at = page.first_row;
        *row = page.next < page.end ? INT64_MAX : -1;
        if (at != 0) *row = (int64_t)saidline_varint(page.bytes, &at, page.end);
    }
    sqlite3_reset(cursor->index->page);
    return status;
}

/// The last page from `low` to `high` that begins with a row not beyond the wanted one; 0 where none does.
static int page_of(const saidline_cursor *cursor, int64_t low, int64_t high, int64_t wanted, int64_t *page) {
    *page = 0;
    while (low <= high) {
        int64_t middle = low + (high - low) / 2, at = middle, row = -1;
        // Within a long list no row begins: what counts is the page before.
        for (; at >= low; at--) {
            int status = first_row(cursor, at, &row);
            if (status != SQLITE_OK) return status;
            if (row >= 0) break;
        }
        if (at >= low && row > wanted) {
            high = at - 1;
        } else {
            if (at >= low) *page = at;
            low = middle + 1;
        }
    }
    return SQLITE_OK;
}

int saidline_cursor_leap(saidline_cursor *cursor, saidline_decoder *decoder, saidline_way *way) {
    way->is_leap = 0;
    if (decoder->demand->only == 0 || (decoder->missing > 0 && decoder->is_kept)) return SQLITE_OK;
    int64_t wanted = saidline_next_wanted(decoder);
    if (wanted >= 0 && (uint64_t)wanted - decoder->row < least_leap) return SQLITE_OK;
    if (!way->is_bounded) {
        int status = saidline_cursor_bound(cursor, cursor->term, cursor->term_length, &way->last);
        if (status != SQLITE_OK) return status;
        way->is_bounded = 1;
    }
    if (wanted < 0) {
        // Nothing more: on to where the next term is.
        way->is_over = 1;
        return SQLITE_OK;
    }
    int64_t page = 0;
    int status = page_of(cursor, way->page, way->last, wanted, &page);
    if (status == SQLITE_OK && page > way->page) {
        way->page = page;
        way->is_leap = 1;
        decoder->missing = 0;
    }
    return status;
}
