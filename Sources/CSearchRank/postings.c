#include "internal.h"
#include <stdlib.h>
#include <string.h>

void saidline_postings_clear(saidline_postings *postings) {
    free(postings->list);
    free(postings->bytes);
    *postings = (saidline_postings){0};
}

void saidline_postings_free(saidline_postings *postings) {
    if (postings == 0) return;
    saidline_postings_clear(postings);
    free(postings);
}

int saidline_reserve_bytes(saidline_postings *postings, uint32_t more) {
    uint64_t needed = (uint64_t)postings->size + more;
    if (needed <= postings->bytes_room) return 1;
    uint8_t *grown = saidline_grown(postings->bytes, &postings->bytes_room, needed, 4096, 1);
    if (grown != 0) postings->bytes = grown;
    return grown != 0;
}

int saidline_reserve_list(saidline_postings *postings, uint32_t more) {
    uint64_t needed = (uint64_t)postings->count + more;
    if (needed <= postings->list_room) return 1;
    saidline_posting *grown =
        saidline_grown(postings->list, &postings->list_room, needed, 64, sizeof(saidline_posting));
    if (grown != 0) postings->list = grown;
    return grown != 0;
}

int saidline_append(saidline_postings *postings, uint32_t row, uint32_t place, uint32_t weight) {
    if (!saidline_reserve_list(postings, 1)) return 0;
    postings->list[postings->count++] = (saidline_posting){row, place, weight};
    return 1;
}

uint32_t saidline_leap(const saidline_postings *postings, uint32_t at, uint32_t row) {
    uint32_t step = 1, low = at;
    while (at < postings->count && postings->list[at].row < row) {
        low = at + 1;
        at = postings->count - at > step ? at + step : postings->count;
        step *= 2;
    }
    uint32_t high = at;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (postings->list[middle].row < row) low = middle + 1; else high = middle;
    }
    return low;
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

/// Postings of prefixes that are longer than this are added up by row.
enum { long_postings = 1 << 16 };

typedef struct reading {
    saidline_index *index;
    saidline_cursor *cursors;
    int count;
    saidline_decoder decoder;
    saidline_sums sums;
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

static int has_term(const saidline_cursor *cursor, const saidline_cursor *lead) {
    return !cursor->is_at_end && saidline_order_term(cursor, lead->term, lead->term_length) == 0;
}

/// Reads the postings of one term from all segments that have it, the newest first.
///
/// Of several segments the newest decides what is in a row; an empty position list there means that the term is in it
/// no more.
static int read_term(reading *at, int first) {
    const saidline_cursor *lead = &at->cursors[first];
    int last = first;
    for (int i = first + 1; i < at->count; i++) {
        if (has_term(&at->cursors[i], lead)) last = i;
    }
    int status = SQLITE_OK;
    for (int i = first; i <= last && status == SQLITE_OK && !saidline_has_enough(&at->decoder); i++) {
        if (i != first && !has_term(&at->cursors[i], lead)) continue;
        at->decoder.layer =
            first == last ? saidline_only_layer : i == last ? saidline_last_layer : saidline_newer_layer;
        status = saidline_cursor_read(&at->cursors[i], &at->decoder);
    }
    if (first != last) forget(at->index);
    return status;
}

/// Moves on to the next term all that stand at that of the cursor, itself last, for the others are compared with it.
static int pass_term(reading *at, int first) {
    int status = SQLITE_OK;
    for (int i = at->count - 1; i >= first && status == SQLITE_OK; i--) {
        if (has_term(&at->cursors[i], &at->cursors[first])) status = saidline_cursor_next(&at->cursors[i]);
    }
    return status;
}

static int begins_with(const saidline_cursor *cursor, const uint8_t *term, uint32_t length) {
    return cursor->term_length >= length && memcmp(cursor->term, term, length) == 0;
}

/// Goes to a term in all segments.
static int seek(reading *at, const uint8_t *term, uint32_t length) {
    int status = SQLITE_OK;
    for (int i = 0; i < at->count && status == SQLITE_OK; i++) {
        at->cursors[i].index = at->index;
        at->cursors[i].segment = at->index->segments[i];
        status = saidline_cursor_seek(&at->cursors[i], term, length);
    }
    return status;
}

/// Reads all terms that begin with the one given, until that becomes too much.
static int read_prefix(reading *at, const uint8_t *term, uint32_t length) {
    saidline_postings *into = at->decoder.into;
    int status = seek(at, term, length);
    while (status == SQLITE_OK) {
        int first = least(at);
        if (first < 0 || !begins_with(&at->cursors[first], term, length)) break;
        into->is_cut = at->decoder.work >= at->decoder.demand->work_limit;
        if (into->is_cut) break;
        status = read_term(at, first);
        if (status == SQLITE_OK) status = pass_term(at, first);
        if (into->count < long_postings || at->decoder.demand->with_places) continue;
        if (!saidline_sums_take(&at->sums, into, at->index->row_limit)) return SQLITE_NOMEM;
    }
    if (status != SQLITE_OK || at->sums.list == 0) return status;
    if (!saidline_sums_take(&at->sums, into, at->index->row_limit)) return SQLITE_NOMEM;
    return saidline_sums_give(&at->sums, into) ? SQLITE_OK : SQLITE_NOMEM;
}

static int read_word(reading *at, const uint8_t *term, uint32_t length) {
    int status = seek(at, term, length);
    int first = status == SQLITE_OK ? least(at) : -1;
    if (first < 0 || saidline_order_term(&at->cursors[first], term, length) != 0) return status;
    return read_term(at, first);
}

static int read(reading *at, const uint8_t *key, uint32_t length, int is_prefix) {
    int status = is_prefix ? read_prefix(at, key, length) : read_word(at, key, length);
    if (status == SQLITE_OK && !saidline_sort(at->decoder.into)) status = SQLITE_NOMEM;
    at->decoder.into->work = at->decoder.work;
    return status;
}

/// Whether it need not be looked at in which columns a term stands, and how often.
static int is_plain(const saidline_index *index, const saidline_demand *demand) {
    uint32_t all = ((uint32_t)1 << index->columns) - 1;
    return !demand->with_weights && (demand->columns & all) == all;
}

/// A term as it stands in the index: those of whole words carry a '0', other digits would be those of prefix indexes.
static uint8_t *make_key(const uint8_t *term, int length) {
    uint8_t *key = malloc((size_t)length + 1);
    if (key == 0) return 0;
    key[0] = '0';
    memcpy(key + 1, term, (size_t)length);
    return key;
}

int saidline_index_read(
    saidline_index *index, const uint8_t *term, int length, int is_prefix, const saidline_demand *demand,
    saidline_postings **postings
) {
    reading at = {.index = index, .count = index->segment_count};
    uint8_t *key = make_key(term, length);
    saidline_postings *made = calloc(1, sizeof(saidline_postings));
    at.cursors = calloc((size_t)at.count + 1, sizeof(saidline_cursor));
    at.decoder = (saidline_decoder){.index = index, .demand = demand, .into = made};
    at.decoder.is_plain = is_plain(index, demand);
    int status = key == 0 || made == 0 || at.cursors == 0 ? SQLITE_NOMEM : SQLITE_OK;
    if (status == SQLITE_OK) status = read(&at, key, (uint32_t)length + 1, is_prefix);
    for (int i = 0; at.cursors != 0 && i < at.count; i++) saidline_cursor_close(&at.cursors[i]);
    free(at.cursors);
    free(at.sums.list);
    saidline_marks_free(&at.decoder.marks);
    free(key);
    if (status == SQLITE_OK) {
        *postings = made;
    } else {
        saidline_postings_free(made);
    }
    return status;
}

int saidline_index_span(saidline_index *index, const uint8_t *term, int length, int64_t *pages) {
    uint8_t *key = make_key(term, length);
    if (key == 0) return SQLITE_NOMEM;
    int status = SQLITE_OK;
    *pages = 0;
    for (int i = 0; i < index->segment_count && status == SQLITE_OK; i++) {
        saidline_cursor cursor = {.index = index, .segment = index->segments[i]};
        int64_t first = 0, last = 0;
        status = saidline_cursor_first(&cursor, key, (uint32_t)length + 1, &first);
        if (status == SQLITE_OK) status = saidline_cursor_bound(&cursor, key, (uint32_t)length + 1, &last);
        *pages += last - first;
    }
    free(key);
    return status;
}
