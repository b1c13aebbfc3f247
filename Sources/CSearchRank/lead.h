#ifndef SAIDLINE_CSEARCHRANK_LEAD_H
#define SAIDLINE_CSEARCHRANK_LEAD_H

#include "internal.h"

// News is told from its end: the first sentence says what happened, as a headline does (the inverted pyramid). So a
// term that stands there tells more of an article than the same term further down, all the more where the headline is
// missing or a pun.
//
// A weight is a number in its lower bits. Those above tell where a term stands first: the ranking asks how much of a
// query an article opens with, whatever it goes on to say.

/// The words of a text that stand for its first sentence, and for the beginning of that; leads of news agencies have 20
/// to 35 words.
enum { saidline_lead_words = 30, saidline_start_words = 15 };

/// Where a term stands first; the greater, the more that tells.
typedef enum saidline_opening { saidline_elsewhere, saidline_in_lead, saidline_at_start } saidline_opening;

/// Where the opening stands in a weight; the highest bit is left for sums.
enum { saidline_opening_bit = 29 };
static const uint32_t saidline_weight_mask = ((uint32_t)1 << saidline_opening_bit) - 1;

static inline uint32_t saidline_as_weight(saidline_opening opening) {
    return (uint32_t)opening << saidline_opening_bit;
}

static inline saidline_opening saidline_opening_of(uint32_t weight) {
    return (saidline_opening)(weight >> saidline_opening_bit & 3);
}

/// The weight of two terms as if they were one.
static inline uint32_t saidline_joined(uint32_t left, uint32_t right) {
    uint32_t sum = (left & saidline_weight_mask) + (right & saidline_weight_mask);
    uint32_t openings = ~saidline_weight_mask;
    uint32_t first = (left & openings) > (right & openings) ? left & openings : right & openings;
    return first | (sum < saidline_weight_mask ? sum : saidline_weight_mask);
}

/// What a term weighs more whose first place in the text, which is column 0, is this.
static inline uint32_t saidline_lead_at(const saidline_index *index, uint32_t place) {
    if (index->lead == 0 || place >= saidline_lead_words) return 0;
    return index->lead + saidline_as_weight(place < saidline_start_words ? saidline_at_start : saidline_in_lead);
}

/// What a position list weighs more for a place within the first words of the text.
static inline uint32_t saidline_lead(
    const saidline_index *index, const uint8_t *bytes, uint32_t size, uint32_t columns
) {
    // The first number is the place of the first word and 2; a 1 would be the mark of another column.
    int is_within = size > 0 && bytes[0] > 1 && bytes[0] < 0x80;
    return is_within && (columns & 1) ? saidline_lead_at(index, (uint32_t)bytes[0] - 2) : 0;
}

/// What a place in a column weighs, wherever in it.
static inline uint32_t saidline_column_weight(const saidline_index *index, uint32_t column) {
    // An article opens with its headline.
    int is_headline = column != 0 && column == index->headline;
    return index->weights[column] + (is_headline ? saidline_as_weight(saidline_at_start) : 0);
}

#endif
