#include "lead.h"

int saidline_positions_reserve(saidline_positions *into, uint32_t more) {
    uint64_t needed = (uint64_t)into->count + more;
    if (needed <= into->room) return 1;
    saidline_position *grown = saidline_grown(into->list, &into->room, needed, 64, sizeof(saidline_position));
    if (grown != 0) into->list = grown;
    return grown != 0;
}

int saidline_positions_read(saidline_positions *into, const saidline_postings *postings, uint32_t place) {
    const uint8_t *bytes = postings->bytes;
    uint32_t at = place;
    uint64_t size = saidline_varint(bytes, &at, postings->size) >> 1;
    uint32_t end = size > postings->size - at ? postings->size : at + (uint32_t)size;
    // No place takes less than a byte.
    if (!saidline_positions_reserve(into, end - at)) return 0;
    saidline_position *next = into->list + into->count;
    uint64_t column = 0;
    uint32_t offset = 0;
    while (at < end) {
        uint64_t value = bytes[at] < 0x80 ? bytes[at++] : saidline_varint(bytes, &at, end);
        if (value == 1) {
            column = saidline_varint(bytes, &at, end) & 0x1F;
            offset = 0;
        } else {
            // Distances are written two greater, to leave 1 for the mark.
            offset += (uint32_t)value - 2;
            *next++ = column << 32 | offset;
        }
    }
    into->count = (uint32_t)(next - into->list);
    return 1;
}

uint32_t saidline_positions_weigh(const saidline_index *index, const saidline_positions *positions) {
    uint32_t weight = 0;
    for (uint32_t i = 0; i < positions->count; i++) {
        uint64_t column = positions->list[i] >> 32;
        if (column >= (uint64_t)index->columns) continue;
        weight = saidline_joined(weight, saidline_column_weight(index, (uint32_t)column));
    }
    if (positions->count == 0 || positions->list[0] >> 32 != 0) return weight;
    return saidline_joined(weight, saidline_lead_at(index, (uint32_t)positions->list[0]));
}
