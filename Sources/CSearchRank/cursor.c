#include "internal.h"
#include <stdlib.h>
#include <string.h>

static int reserve(uint8_t **bytes, uint32_t *room, uint32_t size) {
    if (size <= *room) return SQLITE_OK;
    uint8_t *grown = realloc(*bytes, size);
    if (grown == 0) return SQLITE_NOMEM;
    *bytes = grown;
    *room = size;
    return SQLITE_OK;
}

/// Stands before the first term of a page, of which it keeps a copy: the statement will be asked for others.
static int adopt(saidline_cursor *cursor, int64_t number, const saidline_leaf *page) {
    int status = reserve(&cursor->bytes, &cursor->room, page->size);
    if (status != SQLITE_OK) return status;
    memcpy(cursor->bytes, page->bytes, page->size);
    cursor->page = *page;
    cursor->page.bytes = cursor->bytes;
    cursor->page_number = number;
    cursor->next = page->next;
    cursor->footer = page->footer;
    cursor->is_first_on_page = 1;
    return SQLITE_OK;
}

int saidline_cursor_look(const saidline_cursor *cursor, int64_t number, saidline_leaf *page) {
    sqlite3_stmt *statement = cursor->index->page;
    sqlite3_bind_int64(statement, 1, saidline_leaf_id(cursor->segment.number, number));
    int status = sqlite3_step(statement);
    if (status == SQLITE_DONE) return SQLITE_CORRUPT;
    if (status != SQLITE_ROW) return status;
    return saidline_leaf_open(page, sqlite3_column_blob(statement, 0), sqlite3_column_bytes(statement, 0));
}

static int load(saidline_cursor *cursor, int64_t number) {
    saidline_leaf page;
    int status = saidline_cursor_look(cursor, number, &page);
    if (status == SQLITE_OK) status = adopt(cursor, number, &page);
    sqlite3_reset(cursor->index->page);
    return status;
}

// MARK: - Terms

int saidline_cursor_next(saidline_cursor *cursor) {
    while (cursor->next >= cursor->page.end) {
        if (cursor->page_number >= cursor->segment.last_page) {
            cursor->is_at_end = 1;
            return SQLITE_OK;
        }
        int status = load(cursor, cursor->page_number + 1);
        if (status != SQLITE_OK) return status;
    }
    const uint8_t *bytes = cursor->page.bytes;
    uint32_t at = cursor->next, place = cursor->next, end = cursor->page.end;
    uint32_t kept = cursor->is_first_on_page ? 0 : (uint32_t)saidline_varint(bytes, &at, end);
    uint32_t added = (uint32_t)saidline_varint(bytes, &at, end);
    if (kept > cursor->term_length || added > end - at) return SQLITE_CORRUPT;
    int status = reserve(&cursor->term, &cursor->term_room, kept + added);
    if (status != SQLITE_OK) return status;
    memcpy(cursor->term + kept, bytes + at, added);
    cursor->term_length = kept + added;
    cursor->postings = at + added;
    cursor->is_first_on_page = 0;
    cursor->next = end;
    if (cursor->footer < cursor->page.size) {
        uint64_t next = place + saidline_varint(bytes, &cursor->footer, cursor->page.size);
        if (next > cursor->postings && next < end) cursor->next = (uint32_t)next;
    }
    return SQLITE_OK;
}

int saidline_order_term(const saidline_cursor *cursor, const uint8_t *term, uint32_t length) {
    uint32_t common = cursor->term_length < length ? cursor->term_length : length;
    int order = memcmp(cursor->term, term, common);
    if (order != 0) return order;
    return cursor->term_length < length ? -1 : cursor->term_length > length;
}

int saidline_cursor_first(const saidline_cursor *cursor, const uint8_t *term, uint32_t length, int64_t *number) {
    sqlite3_stmt *statement = cursor->index->separator;
    sqlite3_bind_int64(statement, 1, cursor->segment.number);
    sqlite3_bind_blob(statement, 2, term, (int)length, SQLITE_STATIC);
    *number = cursor->segment.first_page;
    int status = sqlite3_step(statement);
    // The lowest bit says whether there is a list of first rows; the page is above it.
    if (status == SQLITE_ROW) *number = sqlite3_column_int64(statement, 0) >> 1;
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (*number < cursor->segment.first_page) *number = cursor->segment.first_page;
    return status == SQLITE_ROW || status == SQLITE_DONE ? SQLITE_OK : status;
}

int saidline_cursor_seek(saidline_cursor *cursor, const uint8_t *term, uint32_t length) {
    int64_t number = 0;
    int status = saidline_cursor_first(cursor, term, length, &number);
    if (status == SQLITE_OK) status = load(cursor, number);
    while (status == SQLITE_OK) {
        status = saidline_cursor_next(cursor);
        if (status != SQLITE_OK || cursor->is_at_end) break;
        if (saidline_order_term(cursor, term, length) >= 0) break;
    }
    return status;
}

void saidline_cursor_close(saidline_cursor *cursor) {
    free(cursor->bytes);
    free(cursor->term);
}

// MARK: - Postings

/// Reads on over a page, and stays there where the postings end on it.
static int read_page(
    saidline_cursor *cursor, saidline_decoder *decoder, saidline_way *way, const saidline_leaf *page
) {
    saidline_stretch stretch = {page->bytes, 4, page->next, page->first_row, page->size};
    // After a leap, what stands before the first row belongs to one that was leapt over.
    if (way->is_leap) stretch.from = page->first_row;
    int status = saidline_decode(decoder, &stretch);
    if (status != SQLITE_OK || page->next >= page->end) return status;
    way->is_over = 1;
    return adopt(cursor, way->page, page);
}

/// Reads the pages that the postings go on over, one after the other, up to their end or a leap.
static int read_run(saidline_cursor *cursor, saidline_decoder *decoder, saidline_way *way) {
    sqlite3_stmt *statement = cursor->index->run;
    sqlite3_bind_int64(statement, 1, saidline_leaf_id(cursor->segment.number, way->page));
    sqlite3_bind_int64(statement, 2, saidline_leaf_id(cursor->segment.number, way->last));
    int status = SQLITE_OK;
    do {
        status = sqlite3_step(statement);
        if (status != SQLITE_ROW) {
            if (status == SQLITE_DONE) status = SQLITE_CORRUPT;
            break;
        }
        saidline_leaf page;
        status = sqlite3_column_int64(statement, 0) == saidline_leaf_id(cursor->segment.number, way->page)
            ? saidline_leaf_open(&page, sqlite3_column_blob(statement, 1), sqlite3_column_bytes(statement, 1))
            : SQLITE_CORRUPT;
        if (status == SQLITE_OK) status = read_page(cursor, decoder, way, &page);
        way->page++;
        if (saidline_has_enough(decoder)) way->is_over = 1;
        if (status == SQLITE_OK && !way->is_over) status = saidline_cursor_leap(cursor, decoder, way);
    } while (status == SQLITE_OK && !way->is_over && !way->is_leap && way->page <= way->last);
    sqlite3_reset(statement);
    return status;
}

int saidline_cursor_read(saidline_cursor *cursor, saidline_decoder *decoder) {
    decoder->row = 0;
    decoder->missing = 0;
    saidline_stretch stretch = {
        cursor->page.bytes, cursor->postings, cursor->next, cursor->postings, cursor->page.size
    };
    int status = saidline_decode(decoder, &stretch);
    if (status != SQLITE_OK || cursor->next < cursor->page.end || saidline_has_enough(decoder)) return status;
    saidline_way way = {.page = cursor->page_number + 1, .last = cursor->segment.last_page};
    if (way.page <= way.last) status = saidline_cursor_leap(cursor, decoder, &way);
    while (status == SQLITE_OK && !way.is_over && way.page <= way.last) {
        status = read_run(cursor, decoder, &way);
    }
    if (status != SQLITE_OK) return status;
    // The next term is on the page where the postings end; where nothing was read so far, that page is still to be
    // read.
    if (way.is_over && way.is_bounded && cursor->page_number < way.last && cursor->next >= cursor->page.end) {
        return load(cursor, way.last);
    }
    if (!way.is_over) {
        cursor->page_number = cursor->segment.last_page;
        if (decoder->missing > 0) status = SQLITE_CORRUPT;
    }
    return status;
}
