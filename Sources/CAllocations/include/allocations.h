#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

/// How many times this process has asked for memory so far; -1 where that cannot be counted.
long long callocations_count(void);

#endif
