// The front end, from Public.
#ifndef C_BUILT_IN_SITE_H
#define C_BUILT_IN_SITE_H

#include <stddef.h>

// One file of the front end: where it is served, as what, and its bytes (no terminating NUL).
struct saidline_file {
    const char *path;
    const char *media_type;
    const unsigned char *bytes;
    size_t size;
};

// An array of unknown length does not reach Swift; its first element does.
const struct saidline_file *saidline_site_table(void);
extern const size_t saidline_site_count;

#endif
