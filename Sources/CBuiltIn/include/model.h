// The trained quote model, from Config/model.
#ifndef C_BUILT_IN_MODEL_H
#define C_BUILT_IN_MODEL_H

#include <stddef.h>

extern const unsigned char saidline_quote_model[];
extern const size_t saidline_quote_model_size;
static inline const unsigned char *saidline_quote_model_bytes(void) { return saidline_quote_model; }

#endif
