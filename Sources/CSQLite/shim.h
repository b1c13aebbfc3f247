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

/// Answers with a text that SQLite copies; a text without an address is empty.
static inline void saidline_result_text(sqlite3_context *context, const void *text, long long length) {
    const char *bytes = text ? (const char *)text : "";
    sqlite3_result_text64(context, bytes, (sqlite3_uint64)length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Answers with bytes that SQLite copies.
static inline void saidline_result_blob(sqlite3_context *context, const void *bytes, long long length) {
    sqlite3_result_blob64(context, bytes ? bytes : "", (sqlite3_uint64)length, SQLITE_TRANSIENT);
}

/// Spares SQLite the sum of all memory it holds, which nobody asks for and every allocation takes a lock for.
///
/// Works only before anybody in the process has used SQLite; later it changes nothing.
static inline void saidline_count_no_memory(void) {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Forbids what an archive never needs: changes of the schema's own text and double-quoted strings.
static inline int saidline_harden(sqlite3 *database) {
    int status = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    if (status == SQLITE_OK) status = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
    if (status == SQLITE_OK) status = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
    return status;
}

/// Where all programs that have a database open say how far its write-ahead log goes: the first 48 bytes of the
/// "WAL-index" (https://sqlite.org/walformat.html, section 2.1), which every commit changes; NULL where there is none.
/// It stays valid for as long as the connection is open. Ask only where the journal mode is WAL.
static inline const volatile unsigned int *saidline_wal_head(sqlite3 *database) {
    sqlite3_file *file = 0;
    volatile void *region = 0;
    int status = sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (status != SQLITE_OK || !file || !file->pMethods || file->pMethods->iVersion < 2) return 0;
    // SQLite itself maps the index in regions of 32 KB; the first one is there already and is only handed out again.
    status = file->pMethods->xShmMap(file, 0, 32768, 0, &region);
    return status == SQLITE_OK ? (const volatile unsigned int *)region : 0;
}

/// Whether the head still is `known`; if not, `known` becomes what it is now.
static inline int saidline_wal_is_unchanged(const volatile unsigned int *head, unsigned int *known) {
    int isUnchanged = 1;
    for (int index = 0; index < 12; index++) {
        unsigned int word = head[index];
        if (word != known[index]) isUnchanged = 0;
        known[index] = word;
    }
    return isUnchanged;
}

#endif
