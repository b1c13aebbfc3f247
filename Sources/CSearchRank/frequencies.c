#include "internal.h"
#include <stdlib.h>

static int count_row(const Fts5ExtensionApi *api, Fts5Context *fts, void *rows) {
    (void)api;
    (void)fts;
    *(double *)rows += 1;
    return SQLITE_OK;
}

void saidline_frequencies(
    const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count, sqlite3_value **values
) {
    (void)count;
    (void)values;
    int columns = api->xColumnCount(fts), phrases = api->xPhraseCount(fts);
    size_t size = sizeof(double) * (size_t)(1 + columns + phrases);
    double *found = calloc(1, size);
    if (found == 0) {
        sqlite3_result_error_nomem(context);
        return;
    }
    sqlite3_int64 number = 0;
    int status = api->xRowCount(fts, &number);
    found[0] = (double)number;
    for (int column = 0; column < columns && status == SQLITE_OK; column++) {
        status = api->xColumnTotalSize(fts, column, &number);
        found[1 + column] = (double)number;
    }
    for (int phrase = 0; phrase < phrases && status == SQLITE_OK; phrase++) {
        status = api->xQueryPhrase(fts, phrase, &found[1 + columns + phrase], count_row);
    }
    if (status == SQLITE_OK) {
        sqlite3_result_blob64(context, found, size, free);
    } else {
        free(found);
        sqlite3_result_error_code(context, status);
    }
}
