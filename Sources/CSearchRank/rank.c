#include "internal.h"
#include <stdlib.h>
#include <string.h>

static const char pointer_type[] = "saidline_statistics";

// Okapi BM25 with the constants of Lucene and FTS5: Robertson and Zaragoza, "The Probabilistic Relevance Framework:
// BM25 and Beyond" (2009), section 3.4.
static const double k1 = 1.2;
static const double b = 0.75;

// Two neighbouring words of the query that stand side by side count as one more, weaker term.
static const double pair_weight = 0.1;

struct saidline_statistics {
    double average_length;
    int phrases;
    int columns;
    const uint16_t *lengths;
    int64_t length_count;
    double numbers[]; // the idf of each phrase, then the weight of each column
};

saidline_statistics *saidline_statistics_new(
    double average_length,
    const double *idf,
    int phrases,
    const double *weights,
    int columns,
    const uint16_t *lengths,
    int64_t length_count
) {
    saidline_statistics *made = malloc(sizeof *made + sizeof(double) * (size_t)(phrases + columns));
    if (made == 0) return 0;
    made->average_length = average_length > 0 ? average_length : 1;
    made->phrases = phrases;
    made->columns = columns;
    made->lengths = lengths;
    made->length_count = length_count;
    if (phrases > 0) memcpy(made->numbers, idf, sizeof(double) * (size_t)phrases);
    if (columns > 0) memcpy(made->numbers + phrases, weights, sizeof(double) * (size_t)columns);
    return made;
}

int saidline_statistics_bind(sqlite3_stmt *statement, int index, saidline_statistics *statistics) {
    return sqlite3_bind_pointer(statement, index, statistics, pointer_type, free);
}

static double weight_of(const saidline_statistics *known, int column) {
    return column >= 0 && column < known->columns ? known->numbers[known->phrases + column] : 1;
}

/// How often a phrase stands in the row, each place counted by the weight of its column.
static double frequency(
    const Fts5ExtensionApi *api, Fts5Context *fts, const saidline_statistics *known, int phrase, int *status
) {
    Fts5PhraseIter iterator;
    int column = -1, offset = -1;
    double sum = 0;
    *status = api->xPhraseFirst(fts, phrase, &iterator, &column, &offset);
    if (*status != SQLITE_OK) return 0;
    for (; column >= 0; api->xPhraseNext(fts, &iterator, &column, &offset)) sum += weight_of(known, column);
    return sum;
}

/// How often a phrase and the next one of the query stand side by side in the row, by the weight of the column.
static double pair_frequency(
    const Fts5ExtensionApi *api, Fts5Context *fts, const saidline_statistics *known, int phrase
) {
    Fts5PhraseIter left, right;
    int left_column = -1, left_offset = -1, right_column = -1, right_offset = -1;
    int size = api->xPhraseSize(fts, phrase);
    double sum = 0;
    if (api->xPhraseFirst(fts, phrase, &left, &left_column, &left_offset) != SQLITE_OK) return 0;
    if (api->xPhraseFirst(fts, phrase + 1, &right, &right_column, &right_offset) != SQLITE_OK) return 0;
    while (left_column >= 0 && right_column >= 0) {
        if (left_column == right_column && left_offset + size == right_offset) sum += weight_of(known, left_column);
        if (right_column < left_column || (right_column == left_column && right_offset < left_offset + size)) {
            api->xPhraseNext(fts, &right, &right_column, &right_offset);
        } else {
            api->xPhraseNext(fts, &left, &left_column, &left_offset);
        }
    }
    return sum;
}

/// The words of the row: from memory where they are known, else from the index (one lookup more a row).
static double length_of(
    const Fts5ExtensionApi *api, Fts5Context *fts, const saidline_statistics *known, int *status
) {
    int64_t row = api->xRowid(fts);
    if (known->lengths != 0 && row >= 0 && row < known->length_count && known->lengths[row] > 0) {
        return known->lengths[row];
    }
    double words = 0;
    for (int column = 0; column < known->columns && *status == SQLITE_OK; column++) {
        int size = 0;
        if (weight_of(known, column) > 0) *status = api->xColumnSize(fts, column, &size);
        words += size;
    }
    return words;
}

void saidline_rank(
    const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count, sqlite3_value **values
) {
    saidline_statistics *known = count == 1 ? sqlite3_value_pointer(values[0], pointer_type) : 0;
    if (known == 0) {
        sqlite3_result_error(context, "saidline_rank needs the statistics of the search", -1);
        return;
    }
    int status = SQLITE_OK;
    double length = length_of(api, fts, known, &status);
    double pull = k1 * (1 - b + b * length / known->average_length);
    double score = 0, before = 0;
    int phrases = api->xPhraseCount(fts);
    if (phrases > known->phrases) phrases = known->phrases;
    for (int phrase = 0; phrase < phrases && status == SQLITE_OK; phrase++) {
        double times = frequency(api, fts, known, phrase, &status);
        if (times > 0) score += known->numbers[phrase] * times * (k1 + 1) / (times + pull);
        if (times > 0 && before > 0) {
            double pairs = pair_frequency(api, fts, known, phrase - 1);
            double idf = known->numbers[phrase - 1] + known->numbers[phrase];
            if (pairs > 0) score += pair_weight * idf * pairs * (k1 + 1) / (pairs + pull);
        }
        before = times;
    }
    if (status == SQLITE_OK) {
        sqlite3_result_double(context, score);
    } else {
        sqlite3_result_error_code(context, status);
    }
}
