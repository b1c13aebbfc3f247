#include "model.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char saidline_quote_model[] = {
#embed "../../Config/model/quotes.model"
};
const size_t saidline_quote_model_size = sizeof saidline_quote_model;
