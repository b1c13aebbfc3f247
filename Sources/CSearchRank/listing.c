#include "internal.h"
#include <stdlib.h>

// Lists by date or arrival.
//
// Rows ascend with dates where they can, so that the rows of a page stand in a few chunks. The chunks are looked at in
// the order of the best that each may hold, until none may hold anything better than the last row of a full page: a
// page costs the same of ten rows and of a million.

/// A chunk, and two pairs of keys between which the first two keys of all its rows lie.
typedef struct prospect {
    int64_t low[2], high[2];
    int64_t start;
} prospect;

// MARK: - Keys

static int64_t date_key(saidline_order order, int64_t published) {
    if (order == saidline_latest_arrival_first) return 0;
    // Undated ones come last in either order.
    return order == saidline_newest_first || published == saidline_undated ? published : -published;
}

static int64_t published_of(const saidline_facts *facts, int64_t article) {
    if (article >= facts->article_rows) return saidline_undated;
    return facts->articles[article / saidline_chunk_rows]->published[article % saidline_chunk_rows];
}

/// Later articles first or last, quotes of one article always in their order.
static saidline_place place_of(
    const saidline_facts *facts, const saidline_page_question *question, int64_t article, int64_t row
) {
    saidline_order order = question->order;
    saidline_place place = {{0, order == saidline_oldest_first ? -article : article, 0}, (uint32_t)row};
    place.keys[0] = date_key(order, published_of(facts, article));
    if (facts->quotes != 0) place.keys[2] = -saidline_place_in_article(facts, article, row);
    return place;
}

/// Whether the first so many keys come before the others.
static int precedes(const int64_t *left, const int64_t *right, int count) {
    for (int i = 0; i < count; i++) {
        if (left[i] != right[i]) return left[i] > right[i];
    }
    return 0;
}

// MARK: - Chunks

static void widen(prospect *chunk, int64_t key) {
    if (key < chunk->low[0]) chunk->low[0] = key;
    if (key > chunk->high[0]) chunk->high[0] = key;
}

/// Takes in the dates of the articles from `first` on that lie in the same chunk.
static void take_dates(prospect *chunk, const saidline_facts *facts, saidline_order order, int64_t first) {
    const saidline_article_chunk *articles =
        first < facts->article_rows ? facts->articles[first / saidline_chunk_rows] : 0;
    if (articles == 0 || articles->has_undated) widen(chunk, date_key(order, saidline_undated));
    if (articles == 0 || articles->first_published > articles->last_published) return;
    widen(chunk, date_key(order, articles->first_published));
    widen(chunk, date_key(order, articles->last_published));
}

static prospect prospect_of(const saidline_facts *facts, const saidline_page_question *question, int64_t start) {
    saidline_order order = question->order;
    prospect chunk = {{INT64_MAX, 0}, {INT64_MIN, 0}, start};
    int64_t first = start, end = start + saidline_chunk_rows;
    if (facts->quotes != 0) {
        first = facts->quotes[start / saidline_chunk_rows]->first_article;
        end = facts->quotes[start / saidline_chunk_rows]->end_article;
    }
    for (int64_t row = first; row < end; row += saidline_chunk_rows - row % saidline_chunk_rows) {
        take_dates(&chunk, facts, order, row);
    }
    chunk.low[1] = order == saidline_oldest_first ? 1 - end : first;
    chunk.high[1] = order == saidline_oldest_first ? -first : end - 1;
    return chunk;
}

static int by_best(const void *left, const void *right) {
    const prospect *a = left, *c = right;
    return precedes(a->high, c->high, 2) ? -1 : precedes(c->high, a->high, 2) ? 1 : 0;
}

// MARK: - A page

typedef struct page {
    const saidline_facts *facts;
    const saidline_page_question *question;
    saidline_place *places;
    int count;
} page;

/// Puts a row among those of the page, if it belongs there; rows come nearly in order.
static void take(page *page, int64_t row) {
    const saidline_page_question *question = page->question;
    int64_t article = saidline_article_of(page->facts, row);
    if (article > question->ceiling) return;
    saidline_place place = place_of(page->facts, question, article, row);
    if (question->after != 0 && !precedes(question->after, place.keys, 3)) return;
    int at = page->count;
    if (at == question->limit) {
        if (!precedes(place.keys, page->places[--at].keys, 3)) return;
    } else {
        page->count++;
    }
    for (; at > 0 && precedes(place.keys, page->places[at - 1].keys, 3); at--) page->places[at] = page->places[at - 1];
    page->places[at] = place;
}

/// Looks at the rows of a chunk, those first that are likely to come first.
static void take_chunk(page *page, const uint64_t *rows, int64_t words, int64_t start) {
    int64_t first = start / 64, end = first + saidline_chunk_rows / 64;
    if (end > words) end = words;
    if (page->question->order == saidline_oldest_first) {
        for (int64_t word = first; word < end; word++) {
            for (uint64_t rest = rows[word]; rest != 0; rest &= rest - 1) {
                take(page, word * 64 + __builtin_ctzll(rest));
            }
        }
        return;
    }
    for (int64_t word = end - 1; word >= first; word--) {
        for (uint64_t rest = rows[word]; rest != 0;) {
            int bit = 63 - __builtin_clzll(rest);
            rest ^= (uint64_t)1 << bit;
            take(page, word * 64 + bit);
        }
    }
}

int saidline_list(
    const uint64_t *rows, int64_t words, const saidline_facts *facts, const saidline_page_question *question,
    saidline_place *places
) {
    int64_t all = facts->quotes != 0 ? facts->quote_rows : facts->article_rows, count = 0;
    if (all > words * 64) all = words * 64;
    prospect *chunks = calloc((size_t)(all / saidline_chunk_rows) + 1, sizeof(prospect));
    if (chunks == 0) return -1;
    for (int64_t start = 0; start < all; start += saidline_chunk_rows) {
        prospect chunk = prospect_of(facts, question, start);
        // All that is in it stood on the pages before.
        if (question->after != 0 && precedes(chunk.low, question->after, 2)) continue;
        chunks[count++] = chunk;
    }
    qsort(chunks, (size_t)count, sizeof(prospect), by_best);
    page page = {facts, question, places, 0};
    for (int64_t i = 0; i < count; i++) {
        int is_full = page.count == question->limit;
        if (is_full && precedes(places[page.count - 1].keys, chunks[i].high, 2)) break;
        take_chunk(&page, rows, words, chunks[i].start);
    }
    free(chunks);
    return page.count;
}
