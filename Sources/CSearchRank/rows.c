#include "internal.h"
#include <string.h>

void saidline_rows_add(uint64_t *rows, const saidline_postings *postings) {
    for (uint32_t i = 0; i < postings->count; i++) {
        uint32_t row = postings->list[i].row;
        rows[row >> 6] |= (uint64_t)1 << (row & 63);
    }
}

/// Calls `body` with each row of the set; the compiler makes one loop of both.
#define FOR_EACH_ROW(rows, words, row) \
    for (int64_t word_ = 0; word_ < (words); word_++) \
        for (uint64_t rest_ = (rows)[word_]; rest_ != 0; rest_ &= rest_ - 1) \
            for (int64_t row = word_ * 64 + __builtin_ctzll(rest_), once_ = 1; once_; once_ = 0)

static const saidline_article_chunk *article_chunk(const saidline_facts *facts, int64_t row) {
    return row < facts->article_rows ? facts->articles[row / saidline_chunk_rows] : 0;
}

static const saidline_quote_chunk *quote_chunk(const saidline_facts *facts, int64_t row) {
    return row < facts->quote_rows ? facts->quotes[row / saidline_chunk_rows] : 0;
}

void saidline_rows_fill(uint64_t *rows, int64_t words, const saidline_facts *facts) {
    memset(rows, 0, sizeof(uint64_t) * (size_t)words);
    int64_t count = facts->quotes != 0 ? facts->quote_rows : facts->article_rows;
    if (count > words * 64) count = words * 64;
    for (int64_t start = 0; start < count; start += 64) {
        const uint16_t *lengths = facts->quotes != 0 ? quote_chunk(facts, start)->length
                                                     : article_chunk(facts, start)->length;
        uint64_t word = 0;
        for (int bit = 0; bit < 64; bit++) word |= (uint64_t)(lengths[start % saidline_chunk_rows + bit] != 0) << bit;
        rows[start >> 6] = word;
    }
}

static int passes(
    const saidline_article_chunk *chunk, int64_t article, int64_t place, const saidline_filter *filter
) {
    if (filter->articles != 0) {
        if (article >> 6 >= filter->article_words) return 0;
        if (!(filter->articles[article >> 6] >> (article & 63) & 1)) return 0;
    }
    if (filter->has_period) {
        int64_t published = chunk->published[place];
        if (published == saidline_undated || published < filter->from || published > filter->to) return 0;
    }
    for (int kind = 0; kind < saidline_code_kinds; kind++) {
        if (filter->allowed[kind] == 0) continue;
        uint32_t code = chunk->codes[kind][place];
        if (code >= filter->allowed_count[kind] || !filter->allowed[kind][code]) return 0;
    }
    return 1;
}

void saidline_rows_filter(
    uint64_t *rows, int64_t words, const saidline_facts *facts, const saidline_filter *filter
) {
    FOR_EACH_ROW(rows, words, row) {
        int64_t article = row;
        int is_kept = 1;
        if (facts->quotes != 0) {
            const saidline_quote_chunk *chunk = quote_chunk(facts, row);
            int64_t place = row % saidline_chunk_rows;
            is_kept = chunk != 0 && chunk->length[place] != 0 && (filter->kinds >> (chunk->kind[place] & 31) & 1);
            article = is_kept ? chunk->article[place] : 0;
        }
        const saidline_article_chunk *chunk = is_kept ? article_chunk(facts, article) : 0;
        int64_t place = article % saidline_chunk_rows;
        is_kept = chunk != 0 && chunk->length[place] != 0 && passes(chunk, article, place, filter);
        if (!is_kept) rows[row >> 6] &= ~((uint64_t)1 << (row & 63));
    }
}

// MARK: - Counting

static void count_row(const saidline_article_chunk *chunk, int64_t place, const saidline_tally *tally) {
    for (int kind = 0; kind < saidline_code_kinds; kind++) {
        if (tally->codes[kind] == 0) continue;
        uint32_t code = chunk->codes[kind][place];
        if (code < tally->code_count[kind]) tally->codes[kind][code]++;
    }
    if (tally->days == 0 || chunk->published[place] == saidline_undated) return;
    // Counted from a moment before all dates, so that the division rounds down.
    static const int64_t days_before = 1000000;
    uint64_t day = (uint64_t)(chunk->published[place] + days_before * 86400) / 86400;
    uint64_t index = day - (uint64_t)(days_before + tally->first_day);
    if (index < (uint64_t)tally->day_count) tally->days[index]++;
}

void saidline_rows_tally(
    const uint64_t *rows, int64_t words, const saidline_facts *facts, const saidline_tally *tally
) {
    FOR_EACH_ROW(rows, words, row) {
        int64_t article = row;
        if (facts->quotes != 0) {
            const saidline_quote_chunk *chunk = quote_chunk(facts, row);
            if (chunk == 0) continue;
            article = chunk->article[row % saidline_chunk_rows];
        }
        const saidline_article_chunk *chunk = article_chunk(facts, article);
        if (chunk != 0) count_row(chunk, article % saidline_chunk_rows, tally);
    }
}

void saidline_rows_by_article(
    const uint64_t *rows, int64_t words, const saidline_facts *facts, uint32_t *counts
) {
    FOR_EACH_ROW(rows, words, row) {
        int64_t article = row;
        if (facts->quotes != 0) {
            const saidline_quote_chunk *chunk = quote_chunk(facts, row);
            article = chunk == 0 ? facts->article_rows : chunk->article[row % saidline_chunk_rows];
        }
        if (article < facts->article_rows) counts[article]++;
    }
}
