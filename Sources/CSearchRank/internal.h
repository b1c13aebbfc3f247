#ifndef SAIDLINE_CSEARCHRANK_INTERNAL_H
#define SAIDLINE_CSEARCHRANK_INTERNAL_H

#include "CSearchRank.h"

void saidline_rank(
    const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count, sqlite3_value **values);
void saidline_frequencies(
    const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count, sqlite3_value **values);
void saidline_matches(
    const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count, sqlite3_value **values);

#endif
