#include "internal.h"
#include <string.h>

// Articles stand by the date of publication where they can, so that few chunks have what lies between two dates.

static void add_articles(uint64_t *rows, int64_t words, const saidline_facts *facts, int64_t from, int64_t to) {
    int64_t count = facts->article_rows < words * 64 ? facts->article_rows : words * 64;
    for (int64_t start = 0; start < count; start += saidline_chunk_rows) {
        const saidline_article_chunk *chunk = facts->articles[start / saidline_chunk_rows];
        if (chunk->last_published < from || chunk->first_published > to) continue;
        for (int64_t place = 0; place < saidline_chunk_rows && start + place < count; place += 64) {
            uint64_t word = 0;
            for (int bit = 0; bit < 64; bit++) {
                int64_t published = chunk->published[place + bit];
                int is_within = published >= from && published <= to && published != saidline_undated;
                word |= (uint64_t)(is_within && chunk->length[place + bit] != 0) << bit;
            }
            rows[(start + place) >> 6] = word;
        }
    }
}

static int is_published_within(const saidline_facts *facts, int64_t row, int64_t from, int64_t to) {
    if (row >= facts->article_rows) return 0;
    const saidline_article_chunk *chunk = facts->articles[row / saidline_chunk_rows];
    int64_t place = row % saidline_chunk_rows, published = chunk->published[place];
    return chunk->length[place] != 0 && published != saidline_undated && published >= from && published <= to;
}

/// Whether any chunk with articles of the quotes reaches into the time.
static int may_have(
    const saidline_facts *facts, const saidline_quote_chunk *chunk, int64_t from, int64_t to
) {
    int64_t end = chunk->end_article < facts->article_rows ? chunk->end_article : facts->article_rows;
    for (int64_t row = chunk->first_article; row < end; row += saidline_chunk_rows - row % saidline_chunk_rows) {
        const saidline_article_chunk *articles = facts->articles[row / saidline_chunk_rows];
        if (articles->last_published >= from && articles->first_published <= to) return 1;
    }
    return 0;
}

static void add_quotes(uint64_t *rows, int64_t words, const saidline_facts *facts, int64_t from, int64_t to) {
    int64_t count = facts->quote_rows < words * 64 ? facts->quote_rows : words * 64;
    for (int64_t start = 0; start < count; start += saidline_chunk_rows) {
        const saidline_quote_chunk *chunk = facts->quotes[start / saidline_chunk_rows];
        if (!may_have(facts, chunk, from, to)) continue;
        for (int64_t place = 0; place < saidline_chunk_rows && start + place < count; place++) {
            if (chunk->length[place] == 0) continue;
            uint64_t bit = (uint64_t)is_published_within(facts, chunk->article[place], from, to);
            rows[(start + place) >> 6] |= bit << (place & 63);
        }
    }
}

void saidline_rows_window(uint64_t *rows, int64_t words, const saidline_facts *facts, int64_t from, int64_t to) {
    memset(rows, 0, sizeof(uint64_t) * (size_t)words);
    if (facts->quotes != 0) {
        add_quotes(rows, words, facts, from, to);
    } else {
        add_articles(rows, words, facts, from, to);
    }
}
