#include "lead.h"
#include <string.h>

// A position list: for each place of the term its distance from the one before, two greater. A byte of 1 is a mark: the
// number of a column follows, whose places begin anew; before the first mark they are in column 0.

static const uint64_t high_bits = 0x8080808080808080u;
static const uint64_t low_bits = 0x0101010101010101u;

/// Eight bytes, the first of them lowest.
static inline uint64_t eight(const uint8_t *bytes) {
    uint64_t eight;
    memcpy(&eight, bytes, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    eight = __builtin_bswap64(eight);
#endif
    return eight;
}

/// How many of the upper bits of eight bytes are set, given that no other bit is.
static inline uint32_t count_bits(uint64_t bits) { return (uint32_t)((bits >> 7) * low_bits >> 56); }

/// The upper bit of each byte that is 1.
static inline uint64_t ones(uint64_t bytes) {
    uint64_t other = bytes ^ low_bits;
    return ~(((other & ~high_bits) + ~high_bits) | other) & high_bits;
}

/// How many places a list has that are all in column 0, eight bytes at a time; -1 where another column has some.
static inline int64_t places_in_first(const uint8_t *bytes, uint32_t size) {
    uint32_t count = 0;
    uint64_t carried = 0;
    for (uint32_t at = 0; at < size; at += 8) {
        uint64_t these = eight(bytes + at);
        uint64_t within = size - at >= 8 ? ~(uint64_t)0 : ((uint64_t)1 << 8 * (size - at)) - 1;
        uint64_t high = these & high_bits;
        // A 1 that ends a longer number is no mark.
        if (ones(these) & ~(high << 8 | carried) & within) return -1;
        carried = high >> 56;
        count += count_bits(~these & high_bits & within);
    }
    return count;
}

static uint32_t weigh_columns(
    const saidline_index *index, const uint8_t *bytes, uint32_t size, uint32_t columns, int *is_found
) {
    uint32_t at = 0, column = 0, weight = saidline_lead(index, bytes, size, columns);
    *is_found = 0;
    while (at < size) {
        if (bytes[at] == 1) {
            at++;
            column = (uint32_t)saidline_varint(bytes, &at, size);
            continue;
        }
        while (at < size && bytes[at] >= 0x80) at++;
        at++;
        if (column < (uint32_t)index->columns && ((columns >> column) & 1)) {
            weight = saidline_joined(weight, saidline_column_weight(index, column));
            *is_found = 1;
        }
    }
    return weight;
}

uint32_t saidline_weigh(
    const saidline_index *index, const uint8_t *bytes, uint32_t size, uint32_t readable, uint32_t columns,
    int *is_found
) {
    // Most words stand in the text alone, which is the first column.
    if (((size + 7) & ~(uint32_t)7) <= readable) {
        int64_t places = places_in_first(bytes, size);
        if (places >= 0) {
            *is_found = places > 0 && (columns & 1);
            if (!*is_found) return 0;
            return index->weights[0] * (uint32_t)places + saidline_lead(index, bytes, size, columns);
        }
    }
    return weigh_columns(index, bytes, size, columns, is_found);
}
