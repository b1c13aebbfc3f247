#include "internal.h"
#include <stdlib.h>
#include <string.h>

// A page: where the first row number of a continued term stands (2 bytes), where the terms end (2 bytes), the rest of
// the term before, then terms with their postings; behind them the places of the terms, each as the distance from the
// one before.

static uint32_t short_at(const uint8_t *bytes, uint32_t at) { return (uint32_t)bytes[at] << 8 | bytes[at + 1]; }

static int reserve(uint8_t **bytes, uint32_t *room, uint32_t size) {
    if (size <= *room) return SQLITE_OK;
    uint8_t *grown = realloc(*bytes, size);
    if (grown == 0) return SQLITE_NOMEM;
    *bytes = grown;
    *room = size;
    return SQLITE_OK;
}

/// Where the first term of the page stands; `end` without one.
static uint32_t first_term(saidline_cursor *cursor) {
    cursor->footer = cursor->end;
    if (cursor->footer >= cursor->page_size) return cursor->end;
    uint32_t place = (uint32_t)saidline_varint(cursor->page, &cursor->footer, cursor->page_size);
    return place < 4 || place > cursor->end ? cursor->end : place;
}

/// Copies a page, for its statement will be asked for others; sets `next` to its first term.
static int load(saidline_cursor *cursor, int64_t number) {
    sqlite3_stmt *statement = cursor->index->page;
    // The segment in the upper bits, the page in the lower 37 (FTS5_SEGMENT_ROWID).
    sqlite3_bind_int64(statement, 1, cursor->segment.number << 37 | number);
    int status = sqlite3_step(statement);
    if (status == SQLITE_ROW) {
        const uint8_t *bytes = sqlite3_column_blob(statement, 0);
        int size = sqlite3_column_bytes(statement, 0);
        status = size < 4 ? SQLITE_CORRUPT : reserve(&cursor->page, &cursor->page_room, (uint32_t)size);
        if (status == SQLITE_OK) {
            memcpy(cursor->page, bytes, (size_t)size);
            cursor->page_size = (uint32_t)size;
            cursor->end = short_at(bytes, 2);
            // No page is empty.
            if (cursor->end > cursor->page_size || cursor->end <= 4) status = SQLITE_CORRUPT;
        }
    } else if (status == SQLITE_DONE) {
        status = SQLITE_CORRUPT;
    }
    sqlite3_reset(statement);
    if (status != SQLITE_OK) return status;
    cursor->page_number = number;
    cursor->next = first_term(cursor);
    cursor->is_first_on_page = 1;
    return SQLITE_OK;
}

int saidline_cursor_next(saidline_cursor *cursor) {
    while (cursor->next >= cursor->end) {
        if (cursor->page_number >= cursor->segment.last_page) {
            cursor->is_at_end = 1;
            return SQLITE_OK;
        }
        int status = load(cursor, cursor->page_number + 1);
        if (status != SQLITE_OK) return status;
    }
    uint32_t at = cursor->next, place = cursor->next;
    uint32_t kept = cursor->is_first_on_page ? 0 : (uint32_t)saidline_varint(cursor->page, &at, cursor->end);
    uint32_t added = (uint32_t)saidline_varint(cursor->page, &at, cursor->end);
    if (kept > cursor->term_length || added > cursor->end - at) return SQLITE_CORRUPT;
    int status = reserve(&cursor->term, &cursor->term_room, kept + added);
    if (status != SQLITE_OK) return status;
    memcpy(cursor->term + kept, cursor->page + at, added);
    cursor->term_length = kept + added;
    cursor->postings = at + added;
    cursor->is_first_on_page = 0;
    cursor->next = cursor->end;
    if (cursor->footer < cursor->page_size) {
        uint64_t next = place + saidline_varint(cursor->page, &cursor->footer, cursor->page_size);
        if (next > cursor->postings && next < cursor->end) cursor->next = (uint32_t)next;
    }
    return SQLITE_OK;
}

int saidline_order_term(const saidline_cursor *cursor, const uint8_t *term, uint32_t length) {
    uint32_t common = cursor->term_length < length ? cursor->term_length : length;
    int order = memcmp(cursor->term, term, common);
    if (order != 0) return order;
    return cursor->term_length < length ? -1 : cursor->term_length > length;
}

int saidline_cursor_seek(saidline_cursor *cursor, const uint8_t *term, uint32_t length) {
    sqlite3_stmt *statement = cursor->index->separator;
    sqlite3_bind_int64(statement, 1, cursor->segment.number);
    sqlite3_bind_blob(statement, 2, term, (int)length, SQLITE_STATIC);
    int64_t number = cursor->segment.first_page;
    int status = sqlite3_step(statement);
    // The lowest bit says whether there is a list of first rows; the page is above it.
    if (status == SQLITE_ROW) number = sqlite3_column_int64(statement, 0) >> 1;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (status != SQLITE_ROW && status != SQLITE_DONE) return status;
    if (number < cursor->segment.first_page) number = cursor->segment.first_page;
    status = load(cursor, number);
    while (status == SQLITE_OK) {
        status = saidline_cursor_next(cursor);
        if (status != SQLITE_OK || cursor->is_at_end) break;
        if (saidline_order_term(cursor, term, length) >= 0) break;
    }
    return status;
}

void saidline_cursor_close(saidline_cursor *cursor) {
    free(cursor->page);
    free(cursor->term);
}

// MARK: - Collecting

static int add_start(saidline_starts *starts, uint32_t place) {
    if (starts->count == starts->room) {
        uint32_t room = starts->room * 2 + 64;
        uint32_t *grown = realloc(starts->list, sizeof(uint32_t) * room);
        if (grown == 0) return SQLITE_NOMEM;
        starts->list = grown;
        starts->room = room;
    }
    starts->list[starts->count++] = place;
    return SQLITE_OK;
}

static int take(saidline_cursor *cursor, uint32_t from, uint32_t to, saidline_postings *into) {
    if (to <= from) return SQLITE_OK;
    if (!saidline_reserve_bytes(into, to - from)) return SQLITE_NOMEM;
    memcpy(into->bytes + into->size, cursor->page + from, to - from);
    into->size += to - from;
    return SQLITE_OK;
}

int saidline_cursor_collect(saidline_cursor *cursor, saidline_postings *into, saidline_starts *starts) {
    int status = add_start(starts, into->size);
    if (status == SQLITE_OK) status = take(cursor, cursor->postings, cursor->next, into);
    while (status == SQLITE_OK && cursor->next >= cursor->end) {
        if (cursor->page_number >= cursor->segment.last_page) break;
        status = load(cursor, cursor->page_number + 1);
        if (status != SQLITE_OK) break;
        uint32_t row = short_at(cursor->page, 0);
        if (row >= 4 && row < cursor->next) status = add_start(starts, into->size + row - 4);
        if (status == SQLITE_OK) status = take(cursor, 4, cursor->next, into);
    }
    return status;
}
