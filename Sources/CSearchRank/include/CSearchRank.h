#ifndef SAIDLINE_CSEARCHRANK_H
#define SAIDLINE_CSEARCHRANK_H

#include <sqlite3.h>
#include <stdint.h>

/// What a ranking goes by: fixed for all pages of one search, so that they rank alike whatever is written meanwhile.
typedef struct saidline_statistics saidline_statistics;

/// Copies the statistics of a search; `NULL` without memory.
///
/// `idf` holds one number a phrase, `weights` one a column. `lengths` is borrowed and may be `NULL`: the words of the
/// document with row number i at place i, 0 where unknown.
saidline_statistics *saidline_statistics_new(
    double average_length,
    const double *idf,
    int phrases,
    const double *weights,
    int columns,
    const uint16_t *lengths,
    int64_t length_count
);

/// Binds statistics as an argument of `saidline_rank`; the statement frees them.
int saidline_statistics_bind(sqlite3_stmt *statement, int index, saidline_statistics *statistics);

/// Adds the auxiliary functions of this room to FTS5 on one connection; returns an SQLite result code.
///
/// - `saidline_rank(index, statistics)`: BM25 of the current row, higher is better.
/// - `saidline_frequencies(index)`: doubles: rows in the index, words in it by column, rows that hold each phrase.
/// - `saidline_matches(index, column)`: triples of 32-bit numbers: the bytes where a match begins and ends, its phrase.
int saidline_register_search(sqlite3 *database);

#endif
