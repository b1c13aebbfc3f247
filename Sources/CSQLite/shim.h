#ifndef SAIDLINE_CSQLITE_SHIM_H
#define SAIDLINE_CSQLITE_SHIM_H

#include <sqlite3.h>

// Swift imports neither macros with casts nor variadic functions; these carry them over.

/// Binds text that SQLite copies (`SQLITE_TRANSIENT`).
static inline int saidline_bind_text(sqlite3_stmt *statement, int index, const char *text, long long length) {
    return sqlite3_bind_text64(statement, index, text, (sqlite3_uint64)length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Binds bytes that SQLite copies (`SQLITE_TRANSIENT`).
static inline int saidline_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, long long length) {
    return sqlite3_bind_blob64(statement, index, bytes, (sqlite3_uint64)length, SQLITE_TRANSIENT);
}

/// Forbids what an archive never needs: changes of the schema's own text and double-quoted strings.
static inline int saidline_harden(sqlite3 *database) {
    int status = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    if (status == SQLITE_OK) status = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
    if (status == SQLITE_OK) status = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
    return status;
}

#endif
