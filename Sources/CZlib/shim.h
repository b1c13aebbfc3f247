// zlib, and its initialisers, which are macros and so invisible to Swift.
#ifndef CZLIB_SHIM_H
#define CZLIB_SHIM_H

#include <zlib.h>

/// Prepares a stream that writes one gzip member (RFC 1952).
static inline int czlib_gzip_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

/// Prepares a stream that reads gzip (RFC 1952).
static inline int czlib_gunzip_init(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

/// Prepares a stream that writes bare blocks (RFC 1951).
static inline int czlib_deflate_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}

/// Prepares a stream that reads bare blocks (RFC 1951).
static inline int czlib_inflate_init(z_stream *stream) { return inflateInit2(stream, -15); }

#endif
