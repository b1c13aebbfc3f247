#ifndef SAIDLINE_CSEARCHRANK_LEAD_H
#define SAIDLINE_CSEARCHRANK_LEAD_H

#include "internal.h"

// News is told from its end: the first sentence says what happened, as a headline does (the inverted pyramid). So a
// term that stands there tells more of an article than the same term further down, all the more where the headline is
// missing or a pun.

/// The words of a text that stand for its first sentence; leads of news agencies have 20 to 35.
enum { saidline_lead_words = 30 };

/// What a position list weighs more for a place within the first words of the text, which is column 0.
static inline uint32_t saidline_lead(
    const saidline_index *index, const uint8_t *bytes, uint32_t size, uint32_t columns
) {
    // The first number is the place of the first word and 2; a 1 would be the mark of another column.
    int is_within = size > 0 && bytes[0] > 1 && bytes[0] < saidline_lead_words + 2;
    return is_within && (columns & 1) ? index->lead : 0;
}

#endif
