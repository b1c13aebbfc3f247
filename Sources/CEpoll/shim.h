// What Swift's Glibc module leaves out: epoll, eventfd and accept4 (a GNU extension).
#ifndef CEPOLL_SHIM_H
#define CEPOLL_SHIM_H

#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

// Declared here because <sys/socket.h> shows it only under _GNU_SOURCE, which another module may have decided.
extern int accept4(int listener, struct sockaddr *address, socklen_t *length, int flags);

/// Takes one waiting connection, non-blocking and closed on exec; -1 and errno if none.
static inline int cepoll_accept(int listener) {
    return accept4(listener, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

/// A new epoll set, closed on exec.
static inline int cepoll_create(void) { return epoll_create1(EPOLL_CLOEXEC); }

/// Watches `descriptor` by edges for being readable and for its peer closing. `tag` comes back with its events.
static inline int cepoll_add_edges(int set, int descriptor, uint64_t tag) {
    struct epoll_event event = {.events = EPOLLIN | EPOLLRDHUP | EPOLLET, .data = {.u64 = tag}};
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

enum {
    CEPOLL_READABLE = EPOLLIN,
    CEPOLL_WRITABLE = EPOLLOUT,
    CEPOLL_PEER_CLOSED = EPOLLRDHUP,
    CEPOLL_BROKEN = EPOLLERR | EPOLLHUP,
};

#endif
