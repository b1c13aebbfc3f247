#include "internal.h"
#include <stdlib.h>

struct saidline_tokenizer {
    fts5_tokenizer functions;
    Fts5Tokenizer *tokenizer;
    int is_stemmed;
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
    made->is_stemmed = is_stemmed;
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
    /// Where the piece that is cut stands in the text.
    int start;
} visit;

static int visit_token(void *state, int flags, const char *token, int length, int begin, int end) {
    visit *to = state;
    if (flags & FTS5_TOKEN_COLOCATED) return SQLITE_OK;
    // FTS5 cuts what it indexes here (FTS5_MAX_TOKEN_SIZE); a longer word would never be found.
    if (length > 32768) length = 32768;
    int answer = to->visitor(to->state, token, length, to->start + begin, to->start + end);
    return answer == 0 ? SQLITE_OK : SQLITE_DONE;
}

static int cut(saidline_tokenizer *tokenizer, visit *to, const char *text, int length) {
    return tokenizer->functions.xTokenize(
        tokenizer->tokenizer, to, FTS5_TOKENIZE_DOCUMENT, text, length, visit_token);
}

static int is_ascii_word(unsigned char byte) {
    return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

/// Cuts a text at the characters of ASCII that are no part of words; letters and digits of ASCII between two of them
/// are a word, which needs only be folded. What else stands there is left to SQLite.
static int cut_plain(saidline_tokenizer *tokenizer, visit *to, const char *text, int length) {
    char word[64];
    int status = SQLITE_OK;
    for (int at = 0; at < length && status == SQLITE_OK;) {
        int begin = at, is_plain = 1;
        for (unsigned char byte; at < length; at++) {
            byte = (unsigned char)text[at];
            if (!is_ascii_word(byte) && byte < 0x80) break;
            is_plain &= byte < 0x80;
            if (at - begin < (int)sizeof word) word[at - begin] = byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte;
        }
        int count = at - begin;
        if (count == 0) {
            at++;
        } else if (is_plain && count <= (int)sizeof word) {
            if (to->visitor(to->state, word, count, begin, at) != 0) status = SQLITE_DONE;
        } else {
            to->start = begin;
            status = cut(tokenizer, to, text + begin, count);
        }
    }
    return status;
}

int saidline_tokenize(
    saidline_tokenizer *tokenizer, const char *text, int length, void *state, saidline_token_visitor visitor
) {
    visit to = {state, visitor, 0};
    int status = (tokenizer->is_stemmed ? cut : cut_plain)(tokenizer, &to, text, length);
    return status == SQLITE_DONE ? SQLITE_OK : status;
}
