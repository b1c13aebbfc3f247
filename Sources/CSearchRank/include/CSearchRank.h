#ifndef SAIDLINE_CSEARCHRANK_H
#define SAIDLINE_CSEARCHRANK_H

#include <sqlite3.h>
#include <stdint.h>

// Search by reading what FTS5 has written.
//
// FTS5 writes and merges the index; its own query engine goes through virtual-table calls for every match, which costs
// 60 to 250 ns a row. The postings of a word lie in its pages as a few bytes a row, so that decoding them directly
// costs some 10 ns, the ranking and counting included.

// MARK: - Words

/// The tokenizer of the indexes: `porter unicode61 remove_diacritics 2`.
typedef struct saidline_tokenizer saidline_tokenizer;

/// Called for each token: its bytes as indexed, and the bytes of the text it was made from.
typedef int (*saidline_token_visitor)(void *state, const char *token, int length, int begin, int end);

/// Makes a tokenizer with the FTS5 of a connection, which must outlive it; returns an SQLite result code.
///
/// One that is not stemmed leaves out `porter`: words are folded, but keep their endings.
int saidline_tokenizer_open(sqlite3 *database, int is_stemmed, saidline_tokenizer **tokenizer);
void saidline_tokenizer_close(saidline_tokenizer *tokenizer);

/// Cuts a text into tokens; ends early where the visitor returns anything but 0.
int saidline_tokenize(
    saidline_tokenizer *tokenizer, const char *text, int length, void *state, saidline_token_visitor visitor);

// MARK: - Postings

/// A row that holds a term.
typedef struct saidline_posting {
    uint32_t row;
    /// Where its position list stands in the bytes of the postings.
    uint32_t place;
    /// How often the term stands there, each place by the weight of its column; in the upper bits, where first.
    uint32_t weight;
} saidline_posting;

/// The rows that hold a term, in order; a row may come several times where the term is the beginning of words.
typedef struct saidline_postings {
    saidline_posting *list;
    uint32_t count;
    /// Position lists in the form that FTS5 gives them, each with its length before it.
    uint8_t *bytes;
    uint32_t size;
    uint32_t list_room, bytes_room;
    /// Whether there were more words than could be read.
    int is_cut;
    /// How many bytes of the index were read.
    uint64_t work;
} saidline_postings;

void saidline_postings_free(saidline_postings *postings);
/// Lets go of all rows.
void saidline_postings_clear(saidline_postings *postings);

/// One full-text index as a connection sees it.
typedef struct saidline_index saidline_index;

/// The most columns an index may have.
enum { saidline_column_limit = 8 };

/// Opens the FTS5 table `name` for reading; `weights` has one number for each of its columns.
///
/// A term that stands within the first words of column 0 weighs `lead` more. The column `headline`, if it is not 0, has
/// what an article opens with.
int saidline_index_open(
    sqlite3 *database, const char *name, const uint32_t *weights, int columns, uint32_t lead, int headline,
    saidline_index **index);
void saidline_index_close(saidline_index *index);

/// Reads how the index stands in the present transaction, to be called before its postings are read.
///
/// Rows from `row_limit` on are passed over. Returns `SQLITE_MISMATCH` for an index in a form that is not known here.
int saidline_index_begin(saidline_index *index, int64_t row_limit);

/// How many rows the index has, and the words of one column, as FTS5 counts them.
int64_t saidline_index_rows(const saidline_index *index);
int64_t saidline_index_words(const saidline_index *index, int column);

/// What is wanted of postings.
typedef struct saidline_demand {
    /// The columns that are looked in, a bit each.
    uint32_t columns;
    /// Whether weights matter, and where a term stands.
    int with_weights, with_places;
    /// The set that rows are added to instead of being listed, with room for all that are below the limit; or `NULL`.
    uint64_t *rows;
    /// The rows that are wanted, or `NULL` for all; what lies between them is leapt over.
    const uint64_t *only;
    int64_t only_words;
    /// For the beginning of words: after so many bytes of the index no further words are read.
    uint64_t work_limit;
    /// What was found of a phrase so far, with places, or `NULL`; only where the term goes on with it is wanted.
    ///
    /// The term is the word `place` of the phrase, counted from 0, and what was found is its word `beside_place`. The
    /// postings made tell where the phrase begins; of a single term only the rows are read that `only` has.
    const struct saidline_postings *beside;
    uint32_t place, beside_place;
    /// For a whole word: after so many rows no further pages are read; 0: all are.
    uint32_t enough;
} saidline_demand;

/// The postings of a term, or of all terms that begin with it.
int saidline_index_read(
    saidline_index *index, const uint8_t *term, int length, int is_prefix, const saidline_demand *demand,
    saidline_postings **postings);

/// How many pages the postings of a term go on over, about.
int saidline_index_span(saidline_index *index, const uint8_t *term, int length, int64_t *pages);

/// Makes one posting of those of one row.
void saidline_postings_fold(saidline_postings *postings);

/// The rows in which the phrases stand within `distance` words of one another; `sizes` are their lengths in words.
int saidline_near(
    const saidline_index *index, const saidline_postings *const *phrases, const int *sizes, int count, int distance,
    saidline_postings **postings);

// MARK: - Facts

/// Rows whose facts stand together in memory.
enum { saidline_chunk_rows = 4096 };

/// Facts that are codes: source, section, language.
enum { saidline_code_kinds = 3 };

/// What is known of articles, by row.
typedef struct saidline_article_chunk saidline_article_chunk;

/// What is known of quotes, by row.
typedef struct saidline_quote_chunk saidline_quote_chunk;

/// Copies a chunk, or makes an empty one of `NULL`; `NULL` without memory. To be freed by `free`.
saidline_article_chunk *saidline_article_chunk_copy(const saidline_article_chunk *chunk);
saidline_quote_chunk *saidline_quote_chunk_copy(const saidline_quote_chunk *chunk);

/// Whether a chunk has no article, or no quote.
int saidline_article_chunk_is_empty(const saidline_article_chunk *chunk);
int saidline_quote_chunk_is_empty(const saidline_quote_chunk *chunk);

/// Notes an article at the place `row % saidline_chunk_rows`.
void saidline_article_chunk_put(
    saidline_article_chunk *chunk, int64_t row, int64_t published, uint32_t source, uint32_t section,
    uint32_t language, int64_t words);
/// Notes that there is no such article.
void saidline_article_chunk_remove(saidline_article_chunk *chunk, int64_t row);
/// Finds the first and the last time of publication; 0 where no article is dated.
int saidline_article_chunk_period(saidline_article_chunk *chunk, int64_t *first, int64_t *last);
void saidline_quote_chunk_put(saidline_quote_chunk *chunk, int64_t row, int64_t article, int64_t words, int kind);
void saidline_quote_chunk_remove(saidline_quote_chunk *chunk, int64_t row);

/// The facts of one state of an archive, borrowed; `quotes` is `NULL` where articles are searched.
typedef struct saidline_facts {
    const saidline_article_chunk *const *articles;
    const saidline_quote_chunk *const *quotes;
    int64_t article_rows;
    int64_t quote_rows;
} saidline_facts;

// MARK: - Rows

// Sets of rows are bit sets: row r is bit r % 64 of word r / 64.

/// Makes the set that of all rows published within a time, both ends included.
void saidline_rows_window(uint64_t *rows, int64_t words, const saidline_facts *facts, int64_t from, int64_t to);

/// Adds the rows of postings.
void saidline_rows_add(uint64_t *rows, const saidline_postings *postings);

/// Makes the set that of all rows there are.
void saidline_rows_fill(uint64_t *rows, int64_t words, const saidline_facts *facts);

/// What rows must fulfil.
typedef struct saidline_filter {
    /// The time of publication, both ends included; without a limit undated rows pass too.
    int has_period;
    int64_t from, to;
    /// For each kind of codes a byte a code, 0 where it does not pass; `NULL` lets all pass.
    const uint8_t *allowed[saidline_code_kinds];
    uint32_t allowed_count[saidline_code_kinds];
    /// The kinds of quotes that pass, a bit each.
    uint32_t kinds;
    /// The articles that pass, or `NULL`.
    const uint64_t *articles;
    int64_t article_words;
} saidline_filter;

/// Takes away the rows that do not pass.
void saidline_rows_filter(
    uint64_t *rows, int64_t words, const saidline_facts *facts, const saidline_filter *filter);

/// Counts over rows.
typedef struct saidline_tally {
    /// For each kind of codes a number a code, or `NULL`.
    uint32_t *codes[saidline_code_kinds];
    uint32_t code_count[saidline_code_kinds];
    /// A number for each day from `first_day` on, counted from 1970-01-01, or `NULL`.
    uint32_t *days;
    int64_t first_day, day_count;
} saidline_tally;

void saidline_rows_tally(
    const uint64_t *rows, int64_t words, const saidline_facts *facts, const saidline_tally *tally);

/// Counts the rows of each article; `counts` has a number for each row of articles.
void saidline_rows_by_article(
    const uint64_t *rows, int64_t words, const saidline_facts *facts, uint32_t *counts);

// MARK: - Ranking

/// A term of a query with what its ranking goes by.
typedef struct saidline_rank_term {
    const saidline_postings *postings;
    /// How rare it is.
    double rarity;
    /// How many words it has.
    int size;
    /// Whether it counts more where the next one follows it at once.
    int is_paired;
} saidline_rank_term;

/// Adds what a term contributes to the scores of the rows.
///
/// How much of a query an article opens with is added up apart, in halves of a word: what that counts is known only
/// when all terms have been read.
void saidline_score(
    double *scores, uint16_t *openings, const uint64_t *rows, int64_t words, const saidline_facts *facts,
    const saidline_rank_term *term, double average_length);

typedef enum saidline_order {
    saidline_newest_first,
    saidline_oldest_first,
    saidline_latest_arrival_first
} saidline_order;

/// Where a row stands in a list: what has the greater keys, one after the other, comes first.
typedef struct saidline_place {
    int64_t keys[3];
    uint32_t row;
} saidline_place;

/// A page of a list.
typedef struct saidline_page_question {
    /// For lists by date or arrival.
    saidline_order order;
    /// For the best first: the score of each row, and the terms.
    const double *scores;
    /// How much of the query each row opens with, in halves of a word, and what a word counts there.
    const uint16_t *openings;
    double opening;
    const saidline_rank_term *terms;
    int term_count;
    double average_length;
    /// What a place counts by its column, `saidline_column_limit` of them.
    const uint32_t *weights;
    /// Rows of articles beyond this one are left out.
    int64_t ceiling;
    /// Where the page before ended, or `NULL`.
    const int64_t *after;
    int limit;
} saidline_page_question;

/// Finds a page of the rows, the best first; returns how many there are, or -1 without memory.
int saidline_page(
    const uint64_t *rows, int64_t words, const saidline_facts *facts, const saidline_page_question *question,
    saidline_place *places);

/// The same for lists by date or arrival, which need not look at all of the rows.
int saidline_list(
    const uint64_t *rows, int64_t words, const saidline_facts *facts, const saidline_page_question *question,
    saidline_place *places);

// MARK: - Memory

/// Has the allocator of this process give blocks of 16 MB and more back to the system once they are freed.
///
/// Else it keeps them for later, and the tables and lists that searches of a million articles make for a moment add up,
/// a set for each thread. To be called once, by whoever owns the process; does nothing where the allocator is not
/// glibc's.
void saidline_give_back_large_blocks(void);

#endif
