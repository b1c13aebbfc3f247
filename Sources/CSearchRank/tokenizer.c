#include "internal.h"
#include <stdlib.h>

struct saidline_tokenizer {
    fts5_tokenizer functions;
    Fts5Tokenizer *tokenizer;
};

/// The FTS5 API of a connection, by the pointer-passing interface (fts5.html, section 7).
static fts5_api *fts5_of(sqlite3 *database) {
    fts5_api *api = 0;
    sqlite3_stmt *statement = 0;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, 0) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", 0);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

int saidline_tokenizer_open(sqlite3 *database, int is_stemmed, saidline_tokenizer **tokenizer) {
    // What cuts words of their endings takes the name and the options of what finds the words.
    static const char *names[] = {"porter", "unicode61", "remove_diacritics", "2"};
    const char **name = is_stemmed ? names : names + 1;
    fts5_api *api = fts5_of(database);
    if (api == 0) return SQLITE_ERROR;
    saidline_tokenizer *made = calloc(1, sizeof *made);
    if (made == 0) return SQLITE_NOMEM;
    void *context = 0;
    int status = api->xFindTokenizer(api, *name, &context, &made->functions);
    if (status == SQLITE_OK) status = made->functions.xCreate(context, name + 1, is_stemmed ? 3 : 2, &made->tokenizer);
    if (status != SQLITE_OK) {
        free(made);
        return status;
    }
    *tokenizer = made;
    return SQLITE_OK;
}

void saidline_tokenizer_close(saidline_tokenizer *tokenizer) {
    if (tokenizer == 0) return;
    tokenizer->functions.xDelete(tokenizer->tokenizer);
    free(tokenizer);
}

typedef struct visit {
    void *state;
    saidline_token_visitor visitor;
} visit;

static int visit_token(void *state, int flags, const char *token, int length, int begin, int end) {
    visit *to = state;
    if (flags & FTS5_TOKEN_COLOCATED) return SQLITE_OK;
    // FTS5 cuts what it indexes here (FTS5_MAX_TOKEN_SIZE); a longer word would never be found.
    if (length > 32768) length = 32768;
    return to->visitor(to->state, token, length, begin, end) == 0 ? SQLITE_OK : SQLITE_DONE;
}

int saidline_tokenize(
    saidline_tokenizer *tokenizer, const char *text, int length, void *state, saidline_token_visitor visitor
) {
    visit to = {state, visitor};
    int status = tokenizer->functions.xTokenize(
        tokenizer->tokenizer, &to, FTS5_TOKENIZE_DOCUMENT, text, length, visit_token);
    return status == SQLITE_DONE ? SQLITE_OK : status;
}
