#include "internal.h"
#include <stdlib.h>

/// A run of tokens that matched, and the bytes it covers once the text has been tokenized.
typedef struct match {
    int first_token, last_token;
    int32_t begin, end, phrase;
} match;

typedef struct walk {
    match *matches;
    int count;
    int next; // the first match whose end is not yet known
    int token;
} walk;

static int by_first_token(const void *left, const void *right) {
    const match *a = left, *c = right;
    return a->first_token != c->first_token ? (a->first_token < c->first_token ? -1 : 1) : a->phrase - c->phrase;
}

/// Notes where the tokens of the matches begin and end.
static int visit_token(void *state, int flags, const char *text, int length, int begin, int end) {
    (void)text;
    (void)length;
    walk *at = state;
    if (flags & FTS5_TOKEN_COLOCATED) return SQLITE_OK;
    for (int i = at->next; i < at->count && at->matches[i].first_token <= at->token; i++) {
        if (at->matches[i].first_token == at->token) at->matches[i].begin = begin;
        if (at->matches[i].last_token == at->token) at->matches[i].end = end;
    }
    while (at->next < at->count && at->matches[at->next].last_token <= at->token) at->next++;
    at->token++;
    return at->next < at->count ? SQLITE_OK : SQLITE_DONE;
}

/// The matches of one column in order of their first token; the caller frees them.
static int collect(const Fts5ExtensionApi *api, Fts5Context *fts, int wanted, match **matches, int *count) {
    int instances = 0;
    int status = api->xInstCount(fts, &instances);
    *count = 0;
    *matches = instances > 0 && status == SQLITE_OK ? calloc((size_t)instances, sizeof(match)) : 0;
    if (*matches == 0) return instances > 0 && status == SQLITE_OK ? SQLITE_NOMEM : status;
    for (int i = 0; i < instances && status == SQLITE_OK; i++) {
        int phrase, column, token;
        status = api->xInst(fts, i, &phrase, &column, &token);
        if (status != SQLITE_OK || column != wanted) continue;
        match *found = *matches + (*count)++;
        found->first_token = token;
        found->last_token = token + api->xPhraseSize(fts, phrase) - 1;
        found->phrase = phrase;
    }
    qsort(*matches, (size_t)*count, sizeof(match), by_first_token);
    return status;
}

/// Finds the bytes of the matches by tokenizing the column again.
static int locate(const Fts5ExtensionApi *api, Fts5Context *fts, int column, match *matches, int count) {
    const char *text = 0;
    int length = 0;
    int status = api->xColumnText(fts, column, &text, &length);
    walk state = {matches, count, 0, 0};
    if (status == SQLITE_OK && text != 0) status = api->xTokenize(fts, text, length, &state, visit_token);
    return status == SQLITE_DONE ? SQLITE_OK : status;
}

void saidline_matches(
    const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count, sqlite3_value **values
) {
    match *matches = 0;
    int found = 0;
    int column = count == 1 ? sqlite3_value_int(values[0]) : -1;
    int status = collect(api, fts, column, &matches, &found);
    if (status == SQLITE_OK && found > 0) status = locate(api, fts, column, matches, found);
    int32_t *triples = found > 0 ? malloc(sizeof(int32_t) * 3 * (size_t)found) : 0;
    if (status == SQLITE_OK && found > 0 && triples == 0) status = SQLITE_NOMEM;
    if (status != SQLITE_OK) {
        sqlite3_result_error_code(context, status);
        free(triples);
    } else {
        for (int i = 0; i < found; i++) {
            triples[3 * i] = matches[i].begin;
            triples[3 * i + 1] = matches[i].end;
            triples[3 * i + 2] = matches[i].phrase;
        }
        sqlite3_uint64 size = sizeof(int32_t) * 3 * (sqlite3_uint64)found;
        if (triples == 0) {
            sqlite3_result_zeroblob(context, 0);
        } else {
            sqlite3_result_blob64(context, triples, size, free);
        }
    }
    free(matches);
}
