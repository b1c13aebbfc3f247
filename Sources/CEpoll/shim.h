// What Swift's Glibc module leaves out: epoll, eventfd, sendfile, and what is a GNU extension.
#ifndef CEPOLL_SHIM_H
#define CEPOLL_SHIM_H

#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/sendfile.h>
#include <sys/socket.h>

// Declared here because their headers show them only under _GNU_SOURCE, which another module may have decided.
extern int accept4(int listener, struct sockaddr *address, socklen_t *length, int flags);
extern int memfd_create(const char *name, unsigned int flags);

/// Takes one waiting connection, non-blocking and closed on exec; -1 and errno if none.
static inline int cepoll_accept(int listener) {
    return accept4(listener, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

/// A new epoll set, closed on exec.
static inline int cepoll_create(void) { return epoll_create1(EPOLL_CLOEXEC); }

/// Watches `descriptor` by edges for being readable and for its peer closing, with `room` for being writable, too.
/// `tag` comes back with its events.
static inline int cepoll_add_edges(int set, int descriptor, uint64_t tag, int room) {
    uint32_t news = EPOLLIN | EPOLLRDHUP | EPOLLET | (room ? EPOLLOUT : 0);
    struct epoll_event event = {.events = news, .data = {.u64 = tag}};
    return epoll_ctl(set, EPOLL_CTL_ADD, descriptor, &event);
}

/// Watches a descriptor that is watched by edges for being writable, too.
static inline int cepoll_add_room(int set, int descriptor, uint64_t tag) {
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, .data = {.u64 = tag}};
    return epoll_ctl(set, EPOLL_CTL_MOD, descriptor, &event);
}

/// Watches `descriptor` for as long as it is readable.
static inline int cepoll_add_level(int set, int descriptor, uint64_t tag) {
    struct epoll_event event = {.events = EPOLLIN, .data = {.u64 = tag}};
    return epoll_ctl(set, EPOLL_CTL_ADD, descriptor, &event);
}

/// Stops watching `descriptor`.
static inline int cepoll_remove(int set, int descriptor) {
    struct epoll_event ignored = {0};
    return epoll_ctl(set, EPOLL_CTL_DEL, descriptor, &ignored);
}

/// The tag of an event; the field is packed, so Swift does not see it everywhere.
static inline uint64_t cepoll_tag(const struct epoll_event *event) { return event->data.u64; }

/// The event bits, as one mask.
static inline uint32_t cepoll_bits(const struct epoll_event *event) { return event->events; }

/// A counter that wakes a poll, non-blocking and closed on exec.
static inline int cepoll_eventfd(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

/// A new file that lives in memory only, closed on exec; -1 if there can be none.
static inline int cepoll_memory_file(void) { return memfd_create("content", 1 /* MFD_CLOEXEC */); }

/// Sends the first `count` bytes of `file`; how many went out, -1 and errno if none.
static inline long cepoll_send_file(int socket, int file, size_t count) {
    off_t offset = 0;
    return sendfile(socket, file, &offset, count);
}

enum {
    CEPOLL_READABLE = EPOLLIN,
    CEPOLL_WRITABLE = EPOLLOUT,
    CEPOLL_PEER_CLOSED = EPOLLRDHUP,
    CEPOLL_BROKEN = EPOLLERR | EPOLLHUP,
};

#endif
