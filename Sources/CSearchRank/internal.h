#ifndef SAIDLINE_CSEARCHRANK_INTERNAL_H
#define SAIDLINE_CSEARCHRANK_INTERNAL_H

#include "CSearchRank.h"

// What is read from a damaged file must not lead anywhere: every read is told where the bytes end.

/// Reads a number as SQLite writes it, seven bits a byte with the greatest first; `at` moves on.
static inline uint64_t saidline_varint(const uint8_t *bytes, uint32_t *at, uint32_t end) {
    uint64_t value = 0;
    for (int count = 0; *at < end && count < 9; count++) {
        uint8_t byte = bytes[(*at)++];
        if (count == 8) return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7F);
        if (byte < 0x80) break;
    }
    return value;
}

/// A length of 0 means that there is no such article, others are one more than the words.
struct saidline_article_chunk {
    int64_t published[saidline_chunk_rows];
    uint32_t codes[saidline_code_kinds][saidline_chunk_rows];
    uint16_t length[saidline_chunk_rows];
};

/// Lengths are as above.
struct saidline_quote_chunk {
    uint32_t article[saidline_chunk_rows];
    uint16_t length[saidline_chunk_rows];
    uint8_t kind[saidline_chunk_rows];
};

/// A part of the index that is written once and read until it is merged with others.
typedef struct saidline_segment {
    int64_t number;
    int64_t first_page, last_page;
} saidline_segment;

struct saidline_index {
    sqlite3_stmt *page, *separator;
    uint32_t weights[saidline_column_limit];
    int columns;
    int64_t row_limit;
    int64_t rows, words[saidline_column_limit];
    /// The newest first.
    saidline_segment *segments;
    int segment_count, segment_room;
    /// The rows that a newer segment has spoken of; all 0 between two terms.
    uint64_t *spoken;
    int64_t spoken_words;
    /// The first of those rows.
    uint32_t *touched;
    int64_t touched_count;
};

/// A place within the terms of one segment.
typedef struct saidline_cursor {
    saidline_index *index;
    saidline_segment segment;
    int64_t page_number;
    uint8_t *page;
    uint32_t page_size, page_room;
    /// Where the terms and postings end on the page, and where the list of the terms' places goes on.
    uint32_t end, footer;
    /// Where the postings of the term begin, and where the next term of the page stands; `end` without one.
    uint32_t postings, next;
    int is_first_on_page, is_at_end;
    uint8_t *term;
    uint32_t term_length, term_room;
} saidline_cursor;

/// Goes to the first term that is not less than the one given, or to the end.
int saidline_cursor_seek(saidline_cursor *cursor, const uint8_t *term, uint32_t length);
int saidline_cursor_next(saidline_cursor *cursor);
void saidline_cursor_close(saidline_cursor *cursor);

/// Where whole row numbers stand in collected postings, all others being differences.
typedef struct saidline_starts {
    uint32_t *list;
    uint32_t count, room;
} saidline_starts;

/// Appends the postings of the cursor's term to `bytes`, across as many pages as they take.
int saidline_cursor_collect(saidline_cursor *cursor, saidline_postings *into, saidline_starts *starts);

int saidline_order_term(const saidline_cursor *cursor, const uint8_t *term, uint32_t length);

/// Makes room for more bytes or postings; 0 without memory.
int saidline_reserve_bytes(saidline_postings *postings, uint32_t more);
int saidline_append(saidline_postings *postings, uint32_t row, uint32_t place, uint32_t weight);

/// Puts postings in order of their rows; 0 without memory.
int saidline_sort(saidline_postings *postings);

/// A place of a term: the column in the upper half, the word of the column in the lower.
typedef uint64_t saidline_position;

/// Places of a row, as many as there are.
typedef struct saidline_positions {
    saidline_position *list;
    uint32_t count, room;
} saidline_positions;

/// Reads the position list at `place` behind those already there; 0 without memory.
int saidline_positions_read(saidline_positions *into, const saidline_postings *postings, uint32_t place);

#endif
