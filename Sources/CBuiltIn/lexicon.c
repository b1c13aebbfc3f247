#include "lexicon.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char saidline_lexicon_cues[] = {
#embed "../../Config/lexicon/cues.txt"
};
const size_t saidline_lexicon_cues_size = sizeof saidline_lexicon_cues;

const unsigned char saidline_lexicon_phrases[] = {
#embed "../../Config/lexicon/phrases.txt"
};
const size_t saidline_lexicon_phrases_size = sizeof saidline_lexicon_phrases;

const unsigned char saidline_lexicon_people[] = {
#embed "../../Config/lexicon/people.txt"
};
const size_t saidline_lexicon_people_size = sizeof saidline_lexicon_people;

const unsigned char saidline_lexicon_words[] = {
#embed "../../Config/lexicon/words.txt"
};
const size_t saidline_lexicon_words_size = sizeof saidline_lexicon_words;
