#ifndef SAIDLINE_CSEARCHRANK_INTERNAL_H
#define SAIDLINE_CSEARCHRANK_INTERNAL_H

#include "CSearchRank.h"
#include <stddef.h>

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
    /// Between these all dates lie; perhaps they are further apart than the dates.
    int64_t first_published, last_published;
    /// Whether there may be articles without a date.
    int has_undated;
};

/// Lengths are as above.
struct saidline_quote_chunk {
    uint32_t article[saidline_chunk_rows];
    uint16_t length[saidline_chunk_rows];
    uint8_t kind[saidline_chunk_rows];
    /// Between these, the end excluded, all articles lie.
    uint32_t first_article, end_article;
};

/// The time of publication of what has none.
static const int64_t saidline_undated = INT64_MIN;

/// The article that a row is of; -1 where the row is unknown.
static inline int64_t saidline_article_of(const saidline_facts *facts, int64_t row) {
    if (facts->quotes == 0) return row;
    if (row >= facts->quote_rows) return -1;
    return facts->quotes[row / saidline_chunk_rows]->article[row % saidline_chunk_rows];
}

/// Where a quote stands among those of its article, which have rows side by side: this stays when they are stored anew.
static inline int64_t saidline_place_in_article(const saidline_facts *facts, int64_t article, int64_t row) {
    int64_t place = 0;
    while (row > place && saidline_article_of(facts, row - place - 1) == article) place++;
    return place;
}

/// A part of the index that is written once and read until it is merged with others.
typedef struct saidline_segment {
    int64_t number;
    int64_t first_page, last_page;
} saidline_segment;

struct saidline_index {
    /// A page, pages that follow one another, and the last and the next place to look for a term.
    sqlite3_stmt *page, *run, *separator, *next_separator;
    uint32_t weights[saidline_column_limit];
    int columns;
    int64_t row_limit;
    int64_t rows, words[saidline_column_limit];
    /// What a term at the head of a text weighs more.
    uint32_t lead;
    /// The column of headlines; 0 without one.
    uint32_t headline;
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

/// A page of the index as it is laid out.
typedef struct saidline_leaf {
    const uint8_t *bytes;
    uint32_t size;
    /// Where the terms and postings end, and where the list of the terms' places goes on.
    uint32_t end, footer;
    /// Where the first term stands; `end` without one.
    uint32_t next;
    /// Where the first row stands of postings that began on a page before; 0 without one.
    uint32_t first_row;
} saidline_leaf;

int saidline_leaf_open(saidline_leaf *page, const void *bytes, int size);
int64_t saidline_leaf_id(int64_t segment, int64_t number);

/// A place within the terms of one segment.
typedef struct saidline_cursor {
    saidline_index *index;
    saidline_segment segment;
    int64_t page_number;
    saidline_leaf page;
    uint8_t *bytes;
    uint32_t room;
    /// Where the postings of the term begin, and where the next term of the page stands; the page's end without one.
    uint32_t postings, next, footer;
    int is_first_on_page, is_at_end;
    uint8_t *term;
    uint32_t term_length, term_room;
} saidline_cursor;

/// Looks at a page of the segment, which stays until the statement `page` of the index is reset, as it must be.
int saidline_cursor_look(const saidline_cursor *cursor, int64_t number, saidline_leaf *page);

/// Goes to the first term that is not less than the one given, or to the end.
int saidline_cursor_seek(saidline_cursor *cursor, const uint8_t *term, uint32_t length);
int saidline_cursor_next(saidline_cursor *cursor);
void saidline_cursor_close(saidline_cursor *cursor);

int saidline_order_term(const saidline_cursor *cursor, const uint8_t *term, uint32_t length);

/// The page that a term would stand on, and the last one that its postings can reach.
int saidline_cursor_first(const saidline_cursor *cursor, const uint8_t *term, uint32_t length, int64_t *number);
int saidline_cursor_bound(const saidline_cursor *cursor, const uint8_t *term, uint32_t length, int64_t *last);

/// A place of a term: the column in the upper half, the word of the column in the lower.
typedef uint64_t saidline_position;

/// Places of a row, as many as there are.
typedef struct saidline_positions {
    saidline_position *list;
    uint32_t count, room;
} saidline_positions;

/// Makes room for so many more; 0 without memory.
int saidline_positions_reserve(saidline_positions *into, uint32_t more);

/// Reads the position list at `place` behind those already there; 0 without memory.
int saidline_positions_read(saidline_positions *into, const saidline_postings *postings, uint32_t place);

/// What positions weigh that stand in order.
uint32_t saidline_positions_weigh(const saidline_index *index, const saidline_positions *positions);

/// Where a phrase would begin in the row that is looked at.
typedef struct saidline_marks {
    /// For each word of a text a number, which is that of the row and the column where a mark is.
    uint32_t *list;
    uint32_t room, stamp;
    /// Where the row stands among what was found before.
    uint32_t at;
    /// The marks that were found.
    saidline_positions found;
    /// Whether there was no memory for the list.
    int has_failed;
} saidline_marks;

void saidline_marks_free(saidline_marks *marks);

/// Which parts of the index have the term that is read: one alone, or several of which the newest are read first.
typedef enum saidline_layer { saidline_only_layer, saidline_newer_layer, saidline_last_layer } saidline_layer;

/// Makes postings of bytes, page by page.
typedef struct saidline_decoder {
    saidline_index *index;
    const saidline_demand *demand;
    saidline_postings *into;
    saidline_layer layer;
    /// Whether it does not matter in which columns a term stands, nor how often.
    int is_plain;
    /// The row read last.
    uint64_t row;
    /// How much of its position list is on pages to come, whether that is wanted, and where its beginning was kept.
    uint64_t missing;
    int is_kept;
    uint32_t place;
    /// Bytes read so far.
    uint64_t work;
    saidline_marks marks;
} saidline_decoder;

/// Whether no more rows are wanted than there are.
static inline int saidline_has_enough(const saidline_decoder *decoder) {
    return decoder->demand->enough > 0 && decoder->into->count >= decoder->demand->enough;
}

/// Takes of a position list what goes on with a phrase, as the demand says.
int saidline_take_beside(saidline_decoder *decoder, const uint8_t *bytes, uint32_t size);

/// A piece of a page with postings.
typedef struct saidline_stretch {
    const uint8_t *bytes;
    uint32_t from, to;
    /// Where a row number stands that is whole; others are distances.
    uint32_t whole;
    /// Where the memory ends.
    uint32_t readable;
} saidline_stretch;

int saidline_decode(saidline_decoder *decoder, const saidline_stretch *stretch);

/// The first wanted row behind the one read last; -1 where there are no more.
int64_t saidline_next_wanted(const saidline_decoder *decoder);

/// Which pages the postings of a term go on over.
typedef struct saidline_way {
    /// The page to be read next, and the last one that may be.
    int64_t page, last;
    /// Whether `last` is known to be the last.
    int is_bounded;
    /// Whether pages were left out before the next.
    int is_leap;
    int is_over;
} saidline_way;

/// Leaves out pages on which nothing is wanted.
int saidline_cursor_leap(saidline_cursor *cursor, saidline_decoder *decoder, saidline_way *way);

/// Reads the postings of the cursor's term, across as many pages as they take.
int saidline_cursor_read(saidline_cursor *cursor, saidline_decoder *decoder);

/// What a position list weighs within the columns; `is_found` says whether it has a place there.
///
/// So many bytes can be read from its beginning on, though the list may be shorter.
uint32_t saidline_weigh(
    const saidline_index *index, const uint8_t *bytes, uint32_t size, uint32_t readable, uint32_t columns,
    int *is_found);

/// A block with room for `needed` elements of `each` bytes, half as many again and some to spare; `NULL` without memory,
/// where the block stays as it is.
void *saidline_grown(void *block, uint32_t *room, uint64_t needed, uint32_t spare, size_t each);

/// Makes room for more bytes or postings; 0 without memory.
int saidline_reserve_bytes(saidline_postings *postings, uint32_t more);
int saidline_reserve_list(saidline_postings *postings, uint32_t more);
int saidline_append(saidline_postings *postings, uint32_t row, uint32_t place, uint32_t weight);

/// The first posting from `at` on whose row is not less, by steps that double.
uint32_t saidline_leap(const saidline_postings *postings, uint32_t at, uint32_t row);

/// Puts postings in order of their rows; 0 without memory.
int saidline_sort(saidline_postings *postings);

/// Weights by row, for terms of which there are very many.
typedef struct saidline_sums {
    uint32_t *list;
    int64_t rows;
} saidline_sums;

/// Moves postings into the sums, which are made at first; 0 without memory.
int saidline_sums_take(saidline_sums *sums, saidline_postings *postings, int64_t rows);
/// Makes postings of sums, one a row; 0 without memory.
int saidline_sums_give(const saidline_sums *sums, saidline_postings *postings);

#endif
