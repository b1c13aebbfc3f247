#include "lead.h"
#include <stdlib.h>
#include <string.h>

// Okapi BM25: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), section 3.4.
// The length counts less than in Lucene and FTS5 (0.75): a long report has more to tell of a matter, and is seldom just
// wordier. From 0.5 to 0.75 it makes little difference.
static const double k1 = 1.2;
static const double b = 0.5;

// Two neighbouring words of the query that stand side by side count as one more, weaker term: Metzler and Croft, "A
// Markov Random Field Model for Term Dependencies" (2005).
static const double pair_weight = 0.1;

// An article that opens with the whole query counts as if the query had two more words. Each word counts alike here,
// the frequent ones too: what holds all the words of a headline in its first sentence is most likely told under it.
static const uint16_t opening_halves[4] = {
    [saidline_elsewhere] = 0, [saidline_in_lead] = 3, [saidline_at_start] = 4
};

/// The words of a row; 1 where it is not known.
static double length_of(const saidline_facts *facts, int64_t row) {
    int64_t place = row % saidline_chunk_rows;
    uint16_t length = 0;
    if (facts->quotes != 0) {
        if (row < facts->quote_rows) length = facts->quotes[row / saidline_chunk_rows]->length[place];
    } else if (row < facts->article_rows) {
        length = facts->articles[row / saidline_chunk_rows]->length[place];
    }
    return length > 1 ? (double)(length - 1) : 1;
}

/// What slows the growth of a term's score: the more words a text has, the more.
static double pull(const saidline_facts *facts, int64_t row, double average_length) {
    return k1 * (1 - b + b * length_of(facts, row) / (average_length > 0 ? average_length : 1));
}

static double saturated(double weight, double pull) { return weight * (k1 + 1) / (weight + pull); }

void saidline_score(
    double *scores, uint16_t *openings, const uint64_t *rows, int64_t words, const saidline_facts *facts,
    const saidline_rank_term *term, double average_length
) {
    const saidline_postings *postings = term->postings;
    for (uint32_t i = 0; i < postings->count; i++) {
        uint32_t row = postings->list[i].row;
        if (row >> 6 >= words || !(rows[row >> 6] >> (row & 63) & 1)) continue;
        uint32_t weight = postings->list[i].weight;
        double often = saturated((double)(weight & saidline_weight_mask), pull(facts, row, average_length));
        scores[row] += term->rarity * often;
        uint16_t halves = opening_halves[saidline_opening_of(weight)];
        if (halves > 0 && openings[row] < UINT16_MAX - halves) openings[row] += halves;
    }
}

// MARK: - Neighbours

/// Terms walked in the order of the rows that are looked at.
typedef struct neighbours {
    const saidline_page_question *question;
    const saidline_facts *facts;
    uint32_t *at;
    saidline_positions left, right;
    double most;
} neighbours;

static int begin_neighbours(
    neighbours *pairs, const saidline_page_question *question, const saidline_facts *facts
) {
    *pairs = (neighbours){question, facts, 0, {0, 0, 0}, {0, 0, 0}, 0};
    for (int i = 0; i + 1 < question->term_count; i++) {
        if (!question->terms[i].is_paired) continue;
        pairs->most += pair_weight * (question->terms[i].rarity + question->terms[i + 1].rarity) * (k1 + 1);
    }
    pairs->at = calloc((size_t)question->term_count + 1, sizeof(uint32_t));
    return pairs->at != 0;
}

static void end_neighbours(neighbours *pairs) {
    free(pairs->at);
    free(pairs->left.list);
    free(pairs->right.list);
}

/// The posting of the row, if there is one; rows must be asked for in order.
static const saidline_posting *find(neighbours *pairs, int term, uint32_t row) {
    const saidline_postings *postings = pairs->question->terms[term].postings;
    uint32_t low = pairs->at[term], high = low, step = 1;
    while (high < postings->count && postings->list[high].row < row) {
        low = high + 1;
        high = postings->count - high > step ? high + step : postings->count;
        step *= 2;
    }
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (postings->list[middle].row < row) low = middle + 1; else high = middle;
    }
    pairs->at[term] = low;
    return low < postings->count && postings->list[low].row == row ? &postings->list[low] : 0;
}

/// How much the places weigh where one term ends and the next begins.
static double touching(neighbours *pairs, int size) {
    double sum = 0;
    uint32_t right = 0;
    for (uint32_t left = 0; left < pairs->left.count; left++) {
        saidline_position wanted = pairs->left.list[left] + (saidline_position)size;
        while (right < pairs->right.count && pairs->right.list[right] < wanted) right++;
        if (right < pairs->right.count && pairs->right.list[right] == wanted) {
            sum += pairs->question->weights[wanted >> 32 & (saidline_column_limit - 1)];
        }
    }
    return sum;
}

/// What a row gains from terms that touch.
static double gain(neighbours *pairs, uint32_t row) {
    const saidline_page_question *question = pairs->question;
    double sum = 0;
    for (int i = 0; i + 1 < question->term_count; i++) {
        if (!question->terms[i].is_paired) continue;
        const saidline_posting *left = find(pairs, i, row);
        const saidline_posting *right = left == 0 ? 0 : find(pairs, i + 1, row);
        if (right == 0) continue;
        pairs->left.count = pairs->right.count = 0;
        if (!saidline_positions_read(&pairs->left, question->terms[i].postings, left->place)) return sum;
        if (!saidline_positions_read(&pairs->right, question->terms[i + 1].postings, right->place)) return sum;
        double weight = touching(pairs, question->terms[i].size);
        if (weight <= 0) continue;
        double rarity = question->terms[i].rarity + question->terms[i + 1].rarity;
        sum += pair_weight * rarity * saturated(weight, pull(pairs->facts, row, question->average_length));
    }
    return sum;
}

// MARK: - The best

static int precedes(const saidline_place *left, const int64_t *right) {
    for (int i = 0; i < 3; i++) {
        if (left->keys[i] != right[i]) return left->keys[i] > right[i];
    }
    return 0;
}

/// Places a row among the best, which are kept with the last of them on top.
static void insert(saidline_place *heap, int *count, int limit, saidline_place place) {
    int at;
    if (*count < limit) {
        at = (*count)++;
        while (at > 0 && precedes(&heap[(at - 1) / 2], place.keys)) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
    } else {
        at = 0;
        while (2 * at + 1 < limit) {
            int child = 2 * at + 1;
            if (child + 1 < limit && precedes(&heap[child], heap[child + 1].keys)) child++;
            if (precedes(&heap[child], place.keys) || child >= limit) break;
            heap[at] = heap[child];
            at = child;
        }
    }
    heap[at] = place;
}

/// The score of a row, but for neighbours.
static double score_of(const saidline_page_question *question, int64_t row) {
    return question->scores[row] + question->opening * 0.5 * question->openings[row];
}

/// A score as a number of the same order; scores are never negative.
static int64_t score_key(double score) {
    int64_t bits;
    memcpy(&bits, &score, sizeof bits);
    return bits;
}

/// A key that puts what arrived later first, and the quotes of one article in their order.
static int64_t arrival_key(const saidline_facts *facts, int64_t article, int64_t row) {
    if (facts->quotes == 0) return row;
    return article * 0x100000 + 0xFFFFF - saidline_place_in_article(facts, article, row);
}

static int by_keys(const void *left, const void *right) {
    const saidline_place *a = left, *c = right;
    return precedes(a, c->keys) ? -1 : precedes(c, a->keys) ? 1 : 0;
}

int saidline_page(
    const uint64_t *rows, int64_t words, const saidline_facts *facts, const saidline_page_question *question,
    saidline_place *places
) {
    int count = 0, limit = question->limit;
    neighbours pairs;
    if (!begin_neighbours(&pairs, question, facts)) return -1;
    for (int64_t word = 0; word < words; word++) {
        for (uint64_t rest = rows[word]; rest != 0; rest &= rest - 1) {
            int64_t row = word * 64 + __builtin_ctzll(rest);
            int64_t article = saidline_article_of(facts, row);
            if (article > question->ceiling) continue;
            saidline_place place = {{0, 0, 0}, (uint32_t)row};
            double score = score_of(question, row);
            place.keys[1] = score_key(score + pairs.most);
            place.keys[2] = INT64_MAX;
            // Not even touching terms and the latest arrival would bring it among the best.
            if (count == limit && !precedes(&place, places[0].keys)) continue;
            double more = pairs.most > 0 ? gain(&pairs, (uint32_t)row) : 0;
            place.keys[1] = score_key(score + more);
            place.keys[2] = arrival_key(facts, article, row);
            if (count == limit && !precedes(&place, places[0].keys)) continue;
            if (question->after != 0) {
                saidline_place after = {{question->after[0], question->after[1], question->after[2]}, 0};
                if (!precedes(&after, place.keys)) continue;
            }
            insert(places, &count, limit, place);
        }
    }
    end_neighbours(&pairs);
    qsort(places, (size_t)count, sizeof(saidline_place), by_keys);
    return count;
}
