// Files that are part of the program: word lists, the quote model and the front end, embedded byte for byte.
#ifndef C_BUILT_IN_H
#define C_BUILT_IN_H

#include "lexicon.h"
#include "model.h"
#include "site.h"

#endif
