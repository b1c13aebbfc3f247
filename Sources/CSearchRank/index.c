#include "internal.h"
#include <stdlib.h>
#include <string.h>

// The form of FTS5's tables is told in the comment at the head of ext/fts5/fts5_index.c. It is part of SQLite's file
// format: version 4 since 2015, and kept by every later SQLite that writes an index without `secure-delete`.

static const int64_t averages_record = 1;
static const int64_t structure_record = 10;

static int prepare(sqlite3 *database, const char *form, const char *name, sqlite3_stmt **statement) {
    char *sql = sqlite3_mprintf(form, name);
    if (sql == 0) return SQLITE_NOMEM;
    int status = sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, 0);
    sqlite3_free(sql);
    return status;
}

int saidline_index_open(
    sqlite3 *database, const char *name, const uint32_t *weights, int columns, uint32_t lead, int headline,
    saidline_index **index
) {
    if (columns > saidline_column_limit) return SQLITE_MISUSE;
    saidline_index *made = calloc(1, sizeof *made);
    if (made == 0) return SQLITE_NOMEM;
    made->columns = columns;
    made->lead = lead;
    made->headline = (uint32_t)headline;
    memcpy(made->weights, weights, sizeof(uint32_t) * (size_t)columns);
    int status = prepare(database, "SELECT block FROM \"%w_data\" WHERE id = ?", name, &made->page);
    if (status == SQLITE_OK) {
        const char *form = "SELECT id, block FROM \"%w_data\" WHERE id BETWEEN ? AND ? ORDER BY id";
        status = prepare(database, form, name, &made->run);
    }
    if (status == SQLITE_OK) {
        const char *form =
            "SELECT pgno FROM \"%w_idx\" WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1";
        status = prepare(database, form, name, &made->separator);
    }
    if (status == SQLITE_OK) {
        const char *form = "SELECT pgno FROM \"%w_idx\" WHERE segid = ? AND term > ? ORDER BY term LIMIT 1";
        status = prepare(database, form, name, &made->next_separator);
    }
    if (status == SQLITE_OK) {
        *index = made;
    } else {
        saidline_index_close(made);
    }
    return status;
}

void saidline_index_close(saidline_index *index) {
    if (index == 0) return;
    sqlite3_finalize(index->page);
    sqlite3_finalize(index->run);
    sqlite3_finalize(index->next_separator);
    sqlite3_finalize(index->separator);
    free(index->segments);
    free(index->spoken);
    free(index->touched);
    free(index);
}

int64_t saidline_index_rows(const saidline_index *index) { return index->rows; }

int64_t saidline_index_words(const saidline_index *index, int column) {
    return column >= 0 && column < index->columns ? index->words[column] : 0;
}

// MARK: - Beginning

static void read_averages(saidline_index *index, const uint8_t *bytes, uint32_t size) {
    uint32_t at = 0;
    index->rows = (int64_t)saidline_varint(bytes, &at, size);
    for (int column = 0; column < index->columns; column++) {
        index->words[column] = (int64_t)saidline_varint(bytes, &at, size);
    }
}

static int add_segment(saidline_index *index, saidline_segment segment) {
    if (index->segment_count == index->segment_room) {
        int room = index->segment_room * 2 + 16;
        saidline_segment *grown = realloc(index->segments, sizeof(saidline_segment) * (size_t)room);
        if (grown == 0) return SQLITE_NOMEM;
        index->segments = grown;
        index->segment_room = room;
    }
    index->segments[index->segment_count++] = segment;
    return SQLITE_OK;
}

/// The segments of one level come oldest first; they are wanted newest first.
static void turn(saidline_segment *segments, int count) {
    for (int i = 0; i < count / 2; i++) {
        saidline_segment other = segments[i];
        segments[i] = segments[count - 1 - i];
        segments[count - 1 - i] = other;
    }
}

static int read_structure(saidline_index *index, const uint8_t *bytes, uint32_t size) {
    // A cookie of four bytes; the mark of a form that has more to each segment would follow it.
    uint32_t at = 4;
    if (size < 5) return SQLITE_CORRUPT;
    if (bytes[4] == 0xFF) return SQLITE_MISMATCH;
    uint64_t levels = saidline_varint(bytes, &at, size);
    saidline_varint(bytes, &at, size);
    saidline_varint(bytes, &at, size);
    for (uint64_t level = 0; level < levels && at < size; level++) {
        saidline_varint(bytes, &at, size);
        uint64_t count = saidline_varint(bytes, &at, size);
        int before = index->segment_count;
        for (uint64_t i = 0; i < count && at < size; i++) {
            saidline_segment segment;
            segment.number = (int64_t)saidline_varint(bytes, &at, size);
            segment.first_page = (int64_t)saidline_varint(bytes, &at, size);
            segment.last_page = (int64_t)saidline_varint(bytes, &at, size);
            int status = add_segment(index, segment);
            if (status != SQLITE_OK) return status;
        }
        turn(index->segments + before, index->segment_count - before);
    }
    return SQLITE_OK;
}

static int read_record(
    saidline_index *index, int64_t record, int (*read)(saidline_index *, const uint8_t *, uint32_t)
) {
    sqlite3_bind_int64(index->page, 1, record);
    int status = sqlite3_step(index->page);
    if (status == SQLITE_ROW) {
        const uint8_t *bytes = sqlite3_column_blob(index->page, 0);
        int size = sqlite3_column_bytes(index->page, 0);
        status = bytes == 0 ? SQLITE_OK : read(index, bytes, (uint32_t)size);
    } else if (status == SQLITE_DONE) {
        status = SQLITE_OK;
    }
    sqlite3_reset(index->page);
    return status;
}

static int averages(saidline_index *index, const uint8_t *bytes, uint32_t size) {
    read_averages(index, bytes, size);
    return SQLITE_OK;
}

int saidline_index_begin(saidline_index *index, int64_t row_limit) {
    index->rows = 0;
    memset(index->words, 0, sizeof index->words);
    index->segment_count = 0;
    index->row_limit = row_limit;
    int64_t words = (row_limit + 63) / 64;
    if (words > index->spoken_words) {
        free(index->spoken);
        free(index->touched);
        index->spoken = calloc((size_t)words, sizeof(uint64_t));
        index->touched = calloc((size_t)words, sizeof(uint32_t));
        index->spoken_words = index->spoken == 0 || index->touched == 0 ? 0 : words;
        if (index->spoken_words == 0) return SQLITE_NOMEM;
    }
    int status = read_record(index, averages_record, averages);
    return status == SQLITE_OK ? read_record(index, structure_record, read_structure) : status;
}
