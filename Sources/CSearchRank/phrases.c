#include "lead.h"
#include <stdlib.h>

/// Makes room for so many more; 0 without memory.
static int reserve(saidline_positions *into, uint32_t more) {
    uint64_t needed = (uint64_t)into->count + more;
    if (needed <= into->room) return 1;
    uint64_t room = needed + needed / 2 + 64;
    if (room > UINT32_MAX) return 0;
    saidline_position *grown = realloc(into->list, sizeof(saidline_position) * room);
    if (grown == 0) return 0;
    into->list = grown;
    into->room = (uint32_t)room;
    return 1;
}

static inline int add_position(saidline_positions *into, saidline_position position) {
    if (into->count == into->room && !reserve(into, 1)) return 0;
    into->list[into->count++] = position;
    return 1;
}

int saidline_positions_read(saidline_positions *into, const saidline_postings *postings, uint32_t place) {
    const uint8_t *bytes = postings->bytes;
    uint32_t at = place;
    uint64_t size = saidline_varint(bytes, &at, postings->size) >> 1;
    uint32_t end = size > postings->size - at ? postings->size : at + (uint32_t)size;
    // No place takes less than a byte.
    if (!reserve(into, end - at)) return 0;
    saidline_position *next = into->list + into->count;
    uint64_t column = 0;
    uint32_t offset = 0;
    while (at < end) {
        uint64_t value = bytes[at] < 0x80 ? bytes[at++] : saidline_varint(bytes, &at, end);
        if (value == 1) {
            column = saidline_varint(bytes, &at, end) & 0x1F;
            offset = 0;
        } else {
            // Distances are written two greater, to leave 1 for the mark.
            offset += (uint32_t)value - 2;
            *next++ = column << 32 | offset;
        }
    }
    into->count = (uint32_t)(next - into->list);
    return 1;
}

static int by_position(const void *left, const void *right) {
    saidline_position a = *(const saidline_position *)left, b = *(const saidline_position *)right;
    return a < b ? -1 : a > b;
}

// MARK: - Rows that several terms have

/// Several postings walked side by side, and where each one's term stands in the row that all have.
typedef struct walk {
    const saidline_postings *const *terms;
    int count;
    uint32_t *at;
    saidline_positions *places;
} walk;

static void end_walk(walk *walk) {
    for (int i = 0; walk->places != 0 && i < walk->count; i++) free(walk->places[i].list);
    free(walk->places);
    free(walk->at);
}

static int begin_walk(walk *walk, const saidline_postings *const *terms, int count) {
    walk->terms = terms;
    walk->count = count;
    walk->at = calloc((size_t)count, sizeof(uint32_t));
    walk->places = calloc((size_t)count, sizeof(saidline_positions));
    if (walk->at != 0 && walk->places != 0) return 1;
    end_walk(walk);
    return 0;
}

/// The first posting from `at` on whose row is not less, by steps that double.
static uint32_t leap(const saidline_postings *postings, uint32_t at, uint32_t row) {
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

/// Moves on to the next row that all terms have; 0 at the end.
static int next_row(walk *walk, uint32_t *row) {
    uint32_t wanted = 0;
    for (int i = 0; i < walk->count; i++) {
        walk->at[i] = leap(walk->terms[i], walk->at[i], wanted);
        if (walk->at[i] >= walk->terms[i]->count) return 0;
        uint32_t found = walk->terms[i]->list[walk->at[i]].row;
        if (found > wanted) {
            wanted = found;
            if (i > 0) i = -1;
        }
    }
    *row = wanted;
    return 1;
}

/// Reads where the terms stand in the row, and moves behind it.
static int read_places(walk *walk, uint32_t row) {
    for (int i = 0; i < walk->count; i++) {
        const saidline_postings *term = walk->terms[i];
        saidline_positions *places = &walk->places[i];
        places->count = 0;
        int lists = 0;
        for (; walk->at[i] < term->count && term->list[walk->at[i]].row == row; walk->at[i]++) {
            if (!saidline_positions_read(places, term, term->list[walk->at[i]].place)) return 0;
            lists++;
        }
        if (lists > 1) qsort(places->list, places->count, sizeof(saidline_position), by_position);
    }
    return 1;
}

// MARK: - Writing what was found

static inline void write_varint(saidline_postings *into, uint64_t value) {
    if (value < 0x80) {
        into->bytes[into->size++] = (uint8_t)value;
        return;
    }
    uint8_t digits[10];
    int count = 0;
    do digits[count++] = value & 0x7F; while ((value >>= 7) != 0);
    while (count-- > 0) into->bytes[into->size++] = digits[count] | (count > 0 ? 0x80 : 0);
}

/// Adds a row with its positions, in the form that FTS5 gives them.
static int add_row(
    const saidline_index *index, saidline_postings *into, uint32_t row, const saidline_positions *found
) {
    uint32_t start = into->size;
    // Five bytes before it for its length, which is known only afterwards.
    if (found->count > UINT32_MAX / 16 || !saidline_reserve_bytes(into, found->count * 16 + 16)) return 0;
    into->size += 5;
    uint64_t column = 0, offset = 0;
    uint32_t weight = 0;
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->list[i] >> 32 != column) {
            column = found->list[i] >> 32;
            offset = 0;
            write_varint(into, 1);
            write_varint(into, column);
        }
        write_varint(into, (found->list[i] & UINT32_MAX) - offset + 2);
        offset = found->list[i] & UINT32_MAX;
        weight += column < (uint64_t)index->columns ? index->weights[column] : 0;
    }
    weight += saidline_lead(index, into->bytes + start + 5, into->size - start - 5, 1);
    uint32_t size = (into->size - start - 5) << 1;
    for (int digit = 0; digit < 5; digit++) {
        into->bytes[start + digit] = (uint8_t)((size >> (28 - 7 * digit) & 0x7F) | (digit < 4 ? 0x80 : 0));
    }
    return saidline_append(into, row, start, weight);
}

// MARK: - Phrases

/// The places where the second of two terms follows the first.
static int find_pair(const walk *walk, uint32_t columns, saidline_positions *found) {
    const saidline_positions *left = &walk->places[0], *right = &walk->places[1];
    found->count = 0;
    if (!reserve(found, left->count + 1)) return 0;
    uint32_t i = 0, k = 0, count = 0;
    // Which of two places comes first nobody can foresee: without a branch it costs no wrong guess.
    while (i < left->count && k < right->count) {
        saidline_position one = left->list[i] + 1, other = right->list[k];
        found->list[count] = one - 1;
        count += one == other && (columns >> (one >> 32) & 1);
        i += one <= other;
        k += other <= one;
    }
    found->count = count;
    return 1;
}

/// The places where the terms follow one another.
static int find_phrase(const walk *walk, uint32_t columns, saidline_positions *found) {
    if (walk->count == 2) return find_pair(walk, columns, found);
    found->count = 0;
    uint32_t next[64] = {0};
    const saidline_positions *first = &walk->places[0];
    for (uint32_t i = 0; i < first->count; i++) {
        int is_whole = (columns >> (first->list[i] >> 32)) & 1;
        for (int term = 1; term < walk->count && is_whole; term++) {
            const saidline_positions *places = &walk->places[term];
            saidline_position wanted = first->list[i] + (saidline_position)term;
            uint32_t from = term < 64 ? next[term] : 0;
            while (from < places->count && places->list[from] < wanted) from++;
            if (term < 64) next[term] = from;
            is_whole = from < places->count && places->list[from] == wanted;
        }
        if (is_whole && !add_position(found, first->list[i])) return 0;
    }
    return 1;
}

int saidline_phrase(
    const saidline_index *index, const saidline_postings *const *terms, int count, uint32_t columns,
    saidline_postings **postings
) {
    walk walk;
    saidline_postings *made = calloc(1, sizeof *made);
    if (made == 0) return SQLITE_NOMEM;
    if (!begin_walk(&walk, terms, count)) {
        free(made);
        return SQLITE_NOMEM;
    }
    saidline_positions found = {0, 0, 0};
    uint32_t row = 0;
    int has_room = 1;
    while (has_room && next_row(&walk, &row)) {
        has_room = read_places(&walk, row) && find_phrase(&walk, columns, &found);
        if (has_room && found.count > 0) has_room = add_row(index, made, row, &found);
    }
    free(found.list);
    end_walk(&walk);
    if (has_room) *postings = made; else saidline_postings_free(made);
    return has_room ? SQLITE_OK : SQLITE_NOMEM;
}

// MARK: - Near

/// Whether a phrase stands in the same column so that from its end to the word `last` there are at most `distance`.
static int reaches(const saidline_positions *places, int size, saidline_position last, int distance) {
    uint32_t low = 0, high = places->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (places->list[middle] <= last) low = middle + 1; else high = middle;
    }
    if (low == 0) return 0;
    saidline_position place = places->list[low - 1];
    return place >> 32 == last >> 32 && (int64_t)(last - place) <= (int64_t)size + distance;
}

/// The places of phrases that have all others before them, near enough.
static int find_near(const walk *walk, const int *sizes, int distance, saidline_positions *found) {
    found->count = 0;
    for (int phrase = 0; phrase < walk->count; phrase++) {
        const saidline_positions *places = &walk->places[phrase];
        for (uint32_t i = 0; i < places->count; i++) {
            int is_whole = 1;
            for (int other = 0; other < walk->count && is_whole; other++) {
                if (other != phrase) {
                    is_whole = reaches(&walk->places[other], sizes[other], places->list[i], distance);
                }
            }
            if (is_whole && !add_position(found, places->list[i])) return 0;
        }
    }
    qsort(found->list, found->count, sizeof(saidline_position), by_position);
    return 1;
}

int saidline_near(
    const saidline_index *index, const saidline_postings *const *phrases, const int *sizes, int count, int distance,
    saidline_postings **postings
) {
    walk walk;
    saidline_postings *made = calloc(1, sizeof *made);
    if (made == 0) return SQLITE_NOMEM;
    if (!begin_walk(&walk, phrases, count)) {
        free(made);
        return SQLITE_NOMEM;
    }
    saidline_positions found = {0, 0, 0};
    uint32_t row = 0;
    int has_room = 1;
    while (has_room && next_row(&walk, &row)) {
        has_room = read_places(&walk, row) && find_near(&walk, sizes, distance, &found);
        if (has_room && found.count > 0) has_room = add_row(index, made, row, &found);
    }
    free(found.list);
    end_walk(&walk);
    if (has_room) *postings = made; else saidline_postings_free(made);
    return has_room ? SQLITE_OK : SQLITE_NOMEM;
}
