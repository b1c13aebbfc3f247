#include "internal.h"

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

int saidline_register_search(sqlite3 *database) {
    fts5_api *api = fts5_of(database);
    if (api == 0) return SQLITE_ERROR;
    int status = api->xCreateFunction(api, "saidline_rank", 0, saidline_rank, 0);
    if (status == SQLITE_OK) status = api->xCreateFunction(api, "saidline_frequencies", 0, saidline_frequencies, 0);
    if (status == SQLITE_OK) status = api->xCreateFunction(api, "saidline_matches", 0, saidline_matches, 0);
    return status;
}
