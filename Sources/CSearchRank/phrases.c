#include "internal.h"
#include <stdlib.h>
#include <string.h>

// A phrase is found word by word, the rarest first: while the postings of a further word are read, each row is held
// against what was found of the words before. Their places in the row are marked in a table, and each place of the word
// looks whether there is a mark where it should be. Which of two places comes first need not be asked, nor do the
// places of the word have to be kept.

/// No text has more words than this.
static const uint32_t most_words = 1 << 24;

/// A position list, up to the end of a column.
typedef struct places {
    const uint8_t *bytes;
    uint32_t at, end;
    uint32_t column;
} places;

/// The next place in the column; 0 at its end.
static inline int next_place(places *places, uint32_t *offset) {
    if (places->at >= places->end) return 0;
    uint8_t first = places->bytes[places->at];
    // The mark of a column.
    if (first == 1) return 0;
    uint32_t at = places->at;
    uint64_t value = first < 0x80 ? at++, first : saidline_varint(places->bytes, &at, places->end);
    places->at = at;
    // Distances are written two greater, to leave 1 for the mark.
    *offset += (uint32_t)value - 2;
    return 1;
}

/// Goes to the next column; 0 at the end.
static int next_column(places *places) {
    uint32_t offset = 0;
    while (next_place(places, &offset)) {}
    if (places->at >= places->end) return 0;
    places->at++;
    places->column = (uint32_t)saidline_varint(places->bytes, &places->at, places->end) & 0x1F;
    return 1;
}

/// Makes the table wide enough for a place; 0 where no place is that far, or without memory.
static int widen(saidline_marks *marks, uint32_t start) {
    if (start >= most_words) return 0;
    uint32_t room = 1024;
    while (room <= start) room *= 2;
    uint32_t *grown = realloc(marks->list, sizeof(uint32_t) * room);
    marks->has_failed |= grown == 0;
    if (grown == 0) return 0;
    memset(grown + marks->room, 0, sizeof(uint32_t) * (room - marks->room));
    marks->list = grown;
    marks->room = room;
    return 1;
}

/// Marks where the phrase would begin, of which the word at `place` stands here.
static void mark(saidline_marks *marks, places *term, uint32_t place) {
    // Another number for each column, so that what was marked before need not be wiped away.
    uint32_t stamp = ++marks->stamp, room = marks->room, *list = marks->list;
    places here = *term;
    for (uint32_t offset = 0; next_place(&here, &offset);) {
        // What would begin before the text is beyond every table.
        uint32_t start = offset - place;
        if (start >= room) {
            if (!widen(marks, start)) continue;
            room = marks->room;
            list = marks->list;
        }
        list[start] = stamp;
    }
    *term = here;
}

/// Finds the marks at which the phrase begins, of which the word at `place` stands here.
static void find(saidline_marks *marks, places *term, uint32_t place) {
    const uint32_t stamp = marks->stamp, room = marks->room, *list = marks->list;
    saidline_position column = (saidline_position)term->column << 32, *found = marks->found.list;
    uint32_t count = marks->found.count;
    places here = *term;
    for (uint32_t offset = 0; next_place(&here, &offset);) {
        uint32_t start = offset - place;
        // Whether there is a mark nobody can foresee: without a branch it costs no wrong guess.
        found[count] = column | start;
        count += start < room && list[start] == stamp;
    }
    marks->found.count = count;
    *term = here;
}

// MARK: - Rows

static inline void write_varint(saidline_postings *into, uint64_t value) {
    uint8_t digits[10];
    int count = 0;
    do digits[count++] = value & 0x7F; while ((value >>= 7) != 0);
    while (count-- > 0) into->bytes[into->size++] = digits[count] | (count > 0 ? 0x80 : 0);
}

/// Writes positions in the form that FTS5 gives them.
static int write_positions(saidline_postings *into, const saidline_positions *found) {
    uint32_t start = into->size;
    // Five bytes before them for their length, which is known only afterwards.
    if (found->count > UINT32_MAX / 16 || !saidline_reserve_bytes(into, found->count * 16 + 16)) return 0;
    into->size += 5;
    uint64_t column = 0, offset = 0;
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->list[i] >> 32 != column) {
            column = found->list[i] >> 32;
            offset = 0;
            write_varint(into, 1);
            write_varint(into, column);
        }
        write_varint(into, (found->list[i] & UINT32_MAX) - offset + 2);
        offset = found->list[i] & UINT32_MAX;
    }
    uint32_t size = (into->size - start - 5) << 1;
    for (int digit = 0; digit < 5; digit++) {
        into->bytes[start + digit] = (uint8_t)((size >> (28 - 7 * digit) & 0x7F) | (digit < 4 ? 0x80 : 0));
    }
    return 1;
}

int saidline_take_beside(saidline_decoder *decoder, const uint8_t *bytes, uint32_t size) {
    const saidline_demand *demand = decoder->demand;
    const saidline_postings *beside = demand->beside;
    saidline_marks *marks = &decoder->marks;
    uint32_t row = (uint32_t)decoder->row;
    // Each part of the index and each word of a beginning tell their rows from the first one on.
    if (marks->at >= beside->count || beside->list[marks->at].row > row) marks->at = 0;
    marks->at = saidline_leap(beside, marks->at, row);
    if (marks->at >= beside->count || beside->list[marks->at].row != row) return SQLITE_OK;
    places left = {.bytes = beside->bytes, .at = beside->list[marks->at].place};
    uint64_t length = saidline_varint(left.bytes, &left.at, beside->size) >> 1;
    left.end = length > beside->size - left.at ? beside->size : left.at + (uint32_t)length;
    places right = {.bytes = bytes, .end = size};
    marks->found.count = 0;
    // No place takes less than a byte.
    if (!saidline_positions_reserve(&marks->found, size + 1)) return SQLITE_NOMEM;
    int is_more = 1;
    while (is_more) {
        if (left.column == right.column && demand->columns >> left.column & 1) {
            mark(marks, &left, demand->beside_place);
            find(marks, &right, demand->place);
        }
        is_more = left.column <= right.column ? next_column(&left) : next_column(&right);
    }
    if (marks->has_failed) return SQLITE_NOMEM;
    if (marks->found.count == 0) return SQLITE_OK;
    saidline_postings *into = decoder->into;
    uint32_t place = into->size, weight = saidline_positions_weigh(decoder->index, &marks->found);
    if (demand->with_places && !write_positions(into, &marks->found)) return SQLITE_NOMEM;
    return saidline_append(into, row, place, weight) ? SQLITE_OK : SQLITE_NOMEM;
}

void saidline_marks_free(saidline_marks *marks) {
    free(marks->found.list);
    free(marks->list);
}
