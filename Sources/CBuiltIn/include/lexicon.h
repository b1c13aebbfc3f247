// Word lists of the quote engine, from Config/lexicon.
// Swift does not import arrays of unknown size; the functions hand out their first element.
#ifndef C_BUILT_IN_LEXICON_H
#define C_BUILT_IN_LEXICON_H

#include <stddef.h>

// Verbs that attribute, with the frames they stand in.
extern const unsigned char saidline_lexicon_cues[];
extern const size_t saidline_lexicon_cues_size;
static inline const unsigned char *saidline_lexicon_cues_bytes(void) { return saidline_lexicon_cues; }

// Phrases and nouns that attribute.
extern const unsigned char saidline_lexicon_phrases[];
extern const size_t saidline_lexicon_phrases_size;
static inline const unsigned char *saidline_lexicon_phrases_bytes(void) { return saidline_lexicon_phrases; }

// Nouns for people and bodies.
extern const unsigned char saidline_lexicon_people[];
extern const size_t saidline_lexicon_people_size;
static inline const unsigned char *saidline_lexicon_people_bytes(void) { return saidline_lexicon_people; }

// Function words.
extern const unsigned char saidline_lexicon_words[];
extern const size_t saidline_lexicon_words_size;
static inline const unsigned char *saidline_lexicon_words_bytes(void) { return saidline_lexicon_words; }

#endif
