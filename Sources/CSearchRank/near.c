#include "internal.h"
#include <stdlib.h>

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

/// Moves on to the next row that all terms have; 0 at the end.
static int next_row(walk *walk, uint32_t *row) {
    uint32_t wanted = 0;
    for (int i = 0; i < walk->count; i++) {
        walk->at[i] = saidline_leap(walk->terms[i], walk->at[i], wanted);
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

// MARK: - What is near

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
            if (!is_whole) continue;
            if (!saidline_positions_reserve(found, 1)) return 0;
            found->list[found->count++] = places->list[i];
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
        if (!has_room || found.count == 0) continue;
        has_room = saidline_append(made, row, 0, saidline_positions_weigh(index, &found));
    }
    free(found.list);
    end_walk(&walk);
    if (has_room) *postings = made; else saidline_postings_free(made);
    return has_room ? SQLITE_OK : SQLITE_NOMEM;
}
