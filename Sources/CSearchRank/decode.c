#include "internal.h"
#include <string.h>

// Postings: for each row its distance from the one before, twice the size of its position list (the lowest bit marks a
// row that was rewritten), then the list. On each page the first row number that stands there is whole.

/// Reads a number, mostly of one byte or two.
static inline uint64_t number(const uint8_t *bytes, uint32_t *at, uint32_t end) {
    if (end - *at >= 2) {
        uint8_t first = bytes[*at], second = bytes[*at + 1];
        if (first < 0x80) {
            *at += 1;
            return first;
        }
        if (second < 0x80) {
            *at += 2;
            return (uint64_t)(first & 0x7F) << 7 | second;
        }
    }
    return saidline_varint(bytes, at, end);
}

// MARK: - Which rows

/// Whether a newer part of the index has spoken of the row; from now on one has, unless there is no older part.
static int is_spoken_of(saidline_decoder *decoder, uint64_t row) {
    saidline_index *index = decoder->index;
    uint64_t bit = (uint64_t)1 << (row & 63);
    int known = (index->spoken[row >> 6] & bit) != 0;
    if (known || decoder->layer == saidline_last_layer) return known;
    index->spoken[row >> 6] |= bit;
    if (index->touched_count < index->spoken_words) index->touched[index->touched_count] = (uint32_t)row;
    index->touched_count++;
    return 0;
}

static inline int is_wanted(saidline_decoder *decoder, uint64_t row) {
    const saidline_demand *demand = decoder->demand;
    if (row >= (uint64_t)decoder->index->row_limit) return 0;
    if (demand->only != 0) {
        if (row >> 6 >= (uint64_t)demand->only_words || !(demand->only[row >> 6] >> (row & 63) & 1)) return 0;
    }
    return decoder->layer == saidline_only_layer || !is_spoken_of(decoder, row);
}

int64_t saidline_next_wanted(const saidline_decoder *decoder) {
    const saidline_demand *demand = decoder->demand;
    uint64_t row = decoder->row + 1;
    uint64_t words = (uint64_t)demand->only_words;
    if (row >> 6 >= words) return -1;
    uint64_t word = row >> 6;
    uint64_t rest = demand->only[word] & ~(uint64_t)0 << (row & 63);
    while (rest == 0) {
        if (++word >= words) return -1;
        rest = demand->only[word];
    }
    return (int64_t)(word * 64 + (uint64_t)__builtin_ctzll(rest));
}

// MARK: - Taking

/// Notes that the term is in the row last read.
static inline void note(saidline_decoder *decoder, uint32_t place, uint32_t weight) {
    uint64_t *rows = decoder->demand->rows;
    if (rows != 0) {
        rows[decoder->row >> 6] |= (uint64_t)1 << (decoder->row & 63);
    } else {
        decoder->into->list[decoder->into->count++] = (saidline_posting){(uint32_t)decoder->row, place, weight};
    }
}

/// Takes the position list of the row last read: `head` bytes of its size, then the list.
static inline int take(
    saidline_decoder *decoder, const uint8_t *bytes, uint32_t head, uint32_t size, uint32_t readable
) {
    const saidline_demand *demand = decoder->demand;
    saidline_postings *into = decoder->into;
    if (demand->beside != 0) return saidline_take_beside(decoder, bytes + head, size);
    int is_found = size > 0;
    uint32_t weight = 1, place = 0;
    if (!decoder->is_plain) {
        weight = saidline_weigh(decoder->index, bytes + head, size, readable - head, demand->columns, &is_found);
    }
    if (!is_found) return SQLITE_OK;
    if (demand->with_places) {
        if (!saidline_reserve_bytes(into, head + size)) return SQLITE_NOMEM;
        place = into->size;
        memcpy(into->bytes + place, bytes, head + size);
        into->size += head + size;
    }
    note(decoder, place, weight);
    return SQLITE_OK;
}

/// Keeps a piece of a list that goes on over the end of a page.
static int keep(saidline_decoder *decoder, const uint8_t *bytes, uint32_t size) {
    if (!decoder->is_kept) return SQLITE_OK;
    if (!saidline_reserve_bytes(decoder->into, size)) return SQLITE_NOMEM;
    memcpy(decoder->into->bytes + decoder->into->size, bytes, size);
    decoder->into->size += size;
    return SQLITE_OK;
}

/// Takes a list whose pieces are all there.
static int take_kept(saidline_decoder *decoder) {
    saidline_postings *into = decoder->into;
    uint32_t place = decoder->place, list = place;
    saidline_varint(into->bytes, &list, into->size);
    int is_found = 0;
    uint32_t size = into->size - list;
    if (decoder->demand->beside != 0) {
        into->size = place;
        return saidline_take_beside(decoder, into->bytes + list, size);
    }
    uint32_t weight =
        saidline_weigh(decoder->index, into->bytes + list, size, size, decoder->demand->columns, &is_found);
    if (!is_found || !decoder->demand->with_places) into->size = place;
    if (!is_found) return SQLITE_OK;
    note(decoder, place, weight);
    return SQLITE_OK;
}

/// Goes on with the list that began on a page before.
static int continue_list(saidline_decoder *decoder, const saidline_stretch *stretch, uint32_t *at) {
    uint32_t piece = stretch->to - *at;
    if (piece > decoder->missing) piece = (uint32_t)decoder->missing;
    int status = keep(decoder, stretch->bytes + *at, piece);
    *at += piece;
    decoder->missing -= piece;
    if (status == SQLITE_OK && decoder->missing == 0 && decoder->is_kept) status = take_kept(decoder);
    return status;
}

// MARK: - Reading

/// Whether each row is only to be added to a set, wherever in it the term stands.
static int is_bare(const saidline_decoder *decoder) {
    const saidline_demand *demand = decoder->demand;
    return demand->rows != 0 && demand->only == 0 && decoder->is_plain && decoder->layer == saidline_only_layer;
}

/// Adds rows to the set up to the last whole one, and returns where that ends.
static uint32_t add_rows(saidline_decoder *decoder, const saidline_stretch *stretch, uint32_t at) {
    const uint8_t *bytes = stretch->bytes;
    uint64_t *rows = decoder->demand->rows, row = decoder->row, limit = (uint64_t)decoder->index->row_limit;
    for (;;) {
        uint32_t next = at;
        uint64_t distance = number(bytes, &next, stretch->to);
        uint64_t size = number(bytes, &next, stretch->to) >> 1;
        if (next >= stretch->to || size > stretch->to - next) break;
        row = at == stretch->whole ? distance : row + distance;
        // An empty list is the mark of a row that was removed.
        if (row < limit) rows[row >> 6] |= (uint64_t)(size > 0) << (row & 63);
        at = next + (uint32_t)size;
    }
    decoder->row = row;
    return at;
}

int saidline_decode(saidline_decoder *decoder, const saidline_stretch *stretch) {
    const uint8_t *bytes = stretch->bytes;
    uint32_t at = stretch->from, end = stretch->to;
    int status = SQLITE_OK;
    if (end <= at) return status;
    decoder->work += end - at;
    // No row takes less than two bytes, but for the one that began before.
    uint32_t most = decoder->demand->rows == 0 ? (end - at) / 2 + 2 : 0;
    if (!saidline_reserve_list(decoder->into, most)) return SQLITE_NOMEM;
    if (decoder->missing > 0) status = continue_list(decoder, stretch, &at);
    if (status == SQLITE_OK && is_bare(decoder)) at = add_rows(decoder, stretch, at);
    while (at < end && status == SQLITE_OK) {
        uint32_t place = at;
        uint64_t distance = number(bytes, &at, end);
        decoder->row = place == stretch->whole ? distance : decoder->row + distance;
        uint32_t list = at;
        uint64_t size = number(bytes, &at, end) >> 1;
        int wanted = is_wanted(decoder, decoder->row);
        if (size <= end - at) {
            if (wanted) status = take(decoder, bytes + list, at - list, (uint32_t)size, stretch->readable - list);
            at += (uint32_t)size;
        } else {
            decoder->missing = size - (end - at);
            decoder->is_kept = wanted;
            decoder->place = decoder->into->size;
            status = keep(decoder, bytes + list, end - list);
            at = end;
        }
    }
    return status;
}
