#include "internal.h"
#include <stdlib.h>
#include <string.h>

static void *copy(const void *chunk, size_t size) {
    void *made = calloc(1, size);
    if (made != 0 && chunk != 0) memcpy(made, chunk, size);
    return made;
}

saidline_article_chunk *saidline_article_chunk_copy(const saidline_article_chunk *chunk) {
    saidline_article_chunk *made = copy(chunk, sizeof *chunk);
    if (made == 0 || chunk != 0) return made;
    made->first_published = INT64_MAX;
    made->last_published = INT64_MIN;
    return made;
}

saidline_quote_chunk *saidline_quote_chunk_copy(const saidline_quote_chunk *chunk) {
    saidline_quote_chunk *made = copy(chunk, sizeof *chunk);
    if (made != 0 && chunk == 0) made->first_article = UINT32_MAX;
    return made;
}

static int is_empty(const uint16_t *lengths) {
    uint16_t any = 0;
    for (int place = 0; place < saidline_chunk_rows; place++) any |= lengths[place];
    return any == 0;
}

int saidline_article_chunk_is_empty(const saidline_article_chunk *chunk) { return is_empty(chunk->length); }

int saidline_quote_chunk_is_empty(const saidline_quote_chunk *chunk) { return is_empty(chunk->length); }

/// Two bytes are enough to rank by: what is longer is long.
static uint16_t length(int64_t words) {
    return words < 0 ? 1 : words >= UINT16_MAX ? UINT16_MAX : (uint16_t)(words + 1);
}

void saidline_article_chunk_put(
    saidline_article_chunk *chunk, int64_t row, int64_t published, uint32_t source, uint32_t section,
    uint32_t language, int64_t words
) {
    int64_t place = row % saidline_chunk_rows;
    chunk->published[place] = published;
    chunk->codes[0][place] = source;
    chunk->codes[1][place] = section;
    chunk->codes[2][place] = language;
    chunk->length[place] = length(words);
    if (published == saidline_undated) {
        chunk->has_undated = 1;
        return;
    }
    if (published < chunk->first_published) chunk->first_published = published;
    if (published > chunk->last_published) chunk->last_published = published;
}

void saidline_article_chunk_remove(saidline_article_chunk *chunk, int64_t row) {
    chunk->length[row % saidline_chunk_rows] = 0;
}

int saidline_article_chunk_period(saidline_article_chunk *chunk, int64_t *first, int64_t *last) {
    *first = INT64_MAX;
    *last = INT64_MIN;
    chunk->has_undated = 0;
    for (int place = 0; place < saidline_chunk_rows; place++) {
        int64_t published = chunk->published[place];
        if (chunk->length[place] == 0) continue;
        if (published == saidline_undated) {
            chunk->has_undated = 1;
            continue;
        }
        if (published < *first) *first = published;
        if (published > *last) *last = published;
    }
    chunk->first_published = *first;
    chunk->last_published = *last;
    return *first <= *last;
}

void saidline_quote_chunk_put(saidline_quote_chunk *chunk, int64_t row, int64_t article, int64_t words, int kind) {
    int64_t place = row % saidline_chunk_rows;
    chunk->article[place] = (uint32_t)article;
    chunk->length[place] = length(words);
    chunk->kind[place] = (uint8_t)kind;
    if (chunk->article[place] < chunk->first_article) chunk->first_article = chunk->article[place];
    if (chunk->article[place] >= chunk->end_article) chunk->end_article = chunk->article[place] + 1;
}

void saidline_quote_chunk_remove(saidline_quote_chunk *chunk, int64_t row) {
    // No article has this number, so that the rows beside it are not taken for its neighbours.
    chunk->article[row % saidline_chunk_rows] = 0;
    chunk->length[row % saidline_chunk_rows] = 0;
}
