#include "internal.h"
#include <stdlib.h>
#include <string.h>

static void *copy(const void *chunk, size_t size) {
    void *made = calloc(1, size);
    if (made != 0 && chunk != 0) memcpy(made, chunk, size);
    return made;
}

saidline_article_chunk *saidline_article_chunk_copy(const saidline_article_chunk *chunk) {
    return copy(chunk, sizeof *chunk);
}

saidline_quote_chunk *saidline_quote_chunk_copy(const saidline_quote_chunk *chunk) {
    return copy(chunk, sizeof *chunk);
}

/// Two bytes are enough to rank by: what is longer is long.
static uint16_t length(int64_t words) {
    return words < 0 ? 1 : words >= UINT16_MAX ? UINT16_MAX : (uint16_t)(words + 1);
}

void saidline_article_chunk_put(
    saidline_article_chunk *chunk, int64_t row, int64_t published, const uint32_t *codes, int64_t words
) {
    int64_t place = row % saidline_chunk_rows;
    chunk->published[place] = published;
    for (int kind = 0; kind < saidline_code_kinds; kind++) chunk->codes[kind][place] = codes[kind];
    chunk->length[place] = length(words);
}

void saidline_article_chunk_remove(saidline_article_chunk *chunk, int64_t row) {
    chunk->length[row % saidline_chunk_rows] = 0;
}

void saidline_quote_chunk_put(saidline_quote_chunk *chunk, int64_t row, int64_t article, int64_t words, int kind) {
    int64_t place = row % saidline_chunk_rows;
    chunk->article[place] = (uint32_t)article;
    chunk->length[place] = length(words);
    chunk->kind[place] = (uint8_t)kind;
}

void saidline_quote_chunk_remove(saidline_quote_chunk *chunk, int64_t row) {
    chunk->length[row % saidline_chunk_rows] = 0;
}
