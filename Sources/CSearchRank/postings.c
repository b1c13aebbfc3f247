#include "internal.h"
#include <stdlib.h>
#include <string.h>

void saidline_postings_free(saidline_postings *postings) {
    if (postings == 0) return;
    free(postings->list);
    free(postings->bytes);
    free(postings);
}

int saidline_reserve_bytes(saidline_postings *postings, uint32_t more) {
    uint64_t needed = (uint64_t)postings->size + more;
    if (needed <= postings->bytes_room) return 1;
    uint64_t room = needed + needed / 2 + 4096;
    if (room > UINT32_MAX) room = UINT32_MAX;
    if (needed > room) return 0;
    uint8_t *grown = realloc(postings->bytes, room);
    if (grown == 0) return 0;
    postings->bytes = grown;
    postings->bytes_room = (uint32_t)room;
    return 1;
}

static int grow(saidline_postings *postings) {
    uint64_t room = (uint64_t)postings->list_room * 2 + 256;
    if (room > UINT32_MAX) return 0;
    saidline_posting *grown = realloc(postings->list, sizeof(saidline_posting) * room);
    if (grown == 0) return 0;
    postings->list = grown;
    postings->list_room = (uint32_t)room;
    return 1;
}

int saidline_append(saidline_postings *postings, uint32_t row, uint32_t place, uint32_t weight) {
    if (postings->count == postings->list_room && !grow(postings)) return 0;
    postings->list[postings->count++] = (saidline_posting){row, place, weight};
    return 1;
}

// MARK: - Weighing

/// How many varints end in the bytes: those whose upper bit is clear, eight at a time.
static uint32_t count_ends(const uint8_t *bytes, uint32_t size) {
    uint32_t count = 0, at = 0;
    for (; at + 8 <= size; at += 8) {
        uint64_t eight;
        memcpy(&eight, bytes + at, 8);
        count += (uint32_t)__builtin_popcountll(~eight & 0x8080808080808080u);
    }
    for (; at < size; at++) count += bytes[at] < 0x80;
    return count;
}

/// What a position list weighs within the columns of the mask; `is_found` says whether it has a place there.
static uint32_t weigh(
    const saidline_index *index, const uint8_t *bytes, uint32_t size, uint32_t columns, int *is_found
) {
    uint32_t last = (uint32_t)index->columns - 1;
    // Most words stand in the text alone, which is the last column: no other can follow.
    if (size >= 2 && bytes[0] == 1 && bytes[1] == last) {
        *is_found = (columns >> last) & 1;
        return *is_found ? index->weights[last] * count_ends(bytes + 2, size - 2) : 0;
    }
    uint32_t at = 0, column = 0, weight = 0;
    *is_found = 0;
    while (at < size) {
        // A first byte of 1 is a mark: the column follows, whose places begin anew.
        if (bytes[at] == 1) {
            at++;
            column = (uint32_t)saidline_varint(bytes, &at, size);
            continue;
        }
        while (at < size && bytes[at] >= 0x80) at++;
        at++;
        if (column <= last && ((columns >> column) & 1)) {
            weight += index->weights[column];
            *is_found = 1;
        }
    }
    return weight;
}

// MARK: - Decoding

/// Whether a newer segment has spoken of the row; from now on one has.
static int is_spoken_of(saidline_index *index, uint64_t row) {
    uint64_t bit = (uint64_t)1 << (row & 63);
    int known = (index->spoken[row >> 6] & bit) != 0;
    index->spoken[row >> 6] |= bit;
    if (!known && index->touched_count < index->spoken_words) index->touched[index->touched_count] = (uint32_t)row;
    if (!known) index->touched_count++;
    return known;
}

/// Reads the postings that were collected from `from` on.
///
/// Of several segments the newest decides what is in a row; an empty position list there means that the term is in it
/// no more.
static int decode(
    saidline_index *index, saidline_postings *postings, uint32_t from, const saidline_starts *starts,
    uint32_t columns, int is_layered
) {
    const uint8_t *bytes = postings->bytes;
    uint32_t at = from, end = postings->size, next = 0;
    uint64_t row = 0;
    while (at < end) {
        uint32_t place = at;
        uint64_t number = saidline_varint(bytes, &at, end);
        while (next < starts->count && starts->list[next] < place) next++;
        int is_whole = next < starts->count && starts->list[next] == place;
        row = is_whole ? number : row + number;
        uint32_t list = at;
        uint64_t size = saidline_varint(bytes, &at, end) >> 1;
        if (size > end - at) return SQLITE_CORRUPT;
        if (row < (uint64_t)index->row_limit && !(is_layered && is_spoken_of(index, row))) {
            int is_found = 0;
            uint32_t weight = weigh(index, bytes + at, (uint32_t)size, columns, &is_found);
            if (is_found && !saidline_append(postings, (uint32_t)row, list, weight)) return SQLITE_NOMEM;
        }
        at += (uint32_t)size;
    }
    return SQLITE_OK;
}

/// Forgets which rows were spoken of; few of them one by one.
static void forget(saidline_index *index) {
    if (index->touched_count < index->spoken_words) {
        for (int64_t i = 0; i < index->touched_count; i++) index->spoken[index->touched[i] >> 6] = 0;
    } else {
        memset(index->spoken, 0, sizeof(uint64_t) * (size_t)index->spoken_words);
    }
    index->touched_count = 0;
}

// MARK: - Reading

typedef struct reading {
    saidline_index *index;
    saidline_cursor *cursors;
    int count;
    saidline_starts starts;
    saidline_postings *postings;
    uint32_t columns;
} reading;

/// The cursor with the least term, the newest of several; -1 where all are at their end.
static int least(const reading *at) {
    int found = -1;
    for (int i = 0; i < at->count; i++) {
        const saidline_cursor *cursor = &at->cursors[i];
        if (cursor->is_at_end) continue;
        if (found < 0 || saidline_order_term(cursor, at->cursors[found].term, at->cursors[found].term_length) < 0) {
            found = i;
        }
    }
    return found;
}

/// Reads the postings of one term from all segments that have it, the newest first, and moves them on.
static int read_term(reading *at, int first) {
    saidline_cursor *lead = &at->cursors[first];
    int same = 0;
    for (int i = first + 1; i < at->count; i++) {
        saidline_cursor *cursor = &at->cursors[i];
        same += !cursor->is_at_end && saidline_order_term(cursor, lead->term, lead->term_length) == 0;
    }
    int status = SQLITE_OK;
    // The lead moves on last, for its term is what the others are compared with.
    for (int i = first; i < at->count && status == SQLITE_OK; i++) {
        saidline_cursor *cursor = &at->cursors[i];
        if (cursor->is_at_end) continue;
        if (i != first && (same == 0 || saidline_order_term(cursor, lead->term, lead->term_length) != 0)) continue;
        uint32_t from = at->postings->size;
        at->starts.count = 0;
        status = saidline_cursor_collect(cursor, at->postings, &at->starts);
        if (status == SQLITE_OK) {
            status = decode(at->index, at->postings, from, &at->starts, at->columns, same > 0);
        }
        if (status == SQLITE_OK && i != first) status = saidline_cursor_next(cursor);
    }
    if (same > 0) forget(at->index);
    return status == SQLITE_OK ? saidline_cursor_next(lead) : status;
}

static int begins_with(const saidline_cursor *cursor, const uint8_t *term, uint32_t length) {
    return cursor->term_length >= length && memcmp(cursor->term, term, length) == 0;
}

static int read_terms(reading *at, const uint8_t *term, uint32_t length, int is_prefix) {
    int status = SQLITE_OK;
    for (int i = 0; i < at->count && status == SQLITE_OK; i++) {
        at->cursors[i].index = at->index;
        at->cursors[i].segment = at->index->segments[i];
        status = saidline_cursor_seek(&at->cursors[i], term, length);
    }
    while (status == SQLITE_OK) {
        int first = least(at);
        if (first < 0) break;
        saidline_cursor *cursor = &at->cursors[first];
        if (is_prefix ? !begins_with(cursor, term, length) : saidline_order_term(cursor, term, length) != 0) break;
        status = read_term(at, first);
        if (!is_prefix) break;
    }
    if (status == SQLITE_OK && !saidline_sort(at->postings)) status = SQLITE_NOMEM;
    return status;
}

int saidline_index_read(
    saidline_index *index, const uint8_t *term, int length, int is_prefix, uint32_t columns,
    saidline_postings **postings
) {
    reading at = {index, 0, index->segment_count, {0, 0, 0}, 0, columns};
    // Terms of the whole words carry a '0'; other digits would be those of prefix indexes.
    uint8_t *key = malloc((size_t)length + 1);
    at.cursors = calloc((size_t)at.count + 1, sizeof(saidline_cursor));
    at.postings = calloc(1, sizeof(saidline_postings));
    int status = key == 0 || at.cursors == 0 || at.postings == 0 ? SQLITE_NOMEM : SQLITE_OK;
    if (status == SQLITE_OK) {
        key[0] = '0';
        memcpy(key + 1, term, (size_t)length);
        status = read_terms(&at, key, (uint32_t)length + 1, is_prefix);
    }
    for (int i = 0; at.cursors != 0 && i < at.count; i++) saidline_cursor_close(&at.cursors[i]);
    free(at.cursors);
    free(at.starts.list);
    free(key);
    if (status == SQLITE_OK) {
        *postings = at.postings;
    } else {
        saidline_postings_free(at.postings);
    }
    return status;
}
