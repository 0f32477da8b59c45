// Linux's own; <unistd.h> shows it with _GNU_SOURCE only, which Swift's Glibc module goes without.
int syncfs(int fd);
