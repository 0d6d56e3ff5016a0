/*
 * What Debian's static libraries of JDK 25.0.2 lack for the classes of a newer JDK 25 and for an older C library.
 * Unused where they lack nothing: the linker takes what it needs.
 */
#include <jni.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Names that glibc 2.38 gave to what was there before. */
long __isoc23_strtol(const char *text, char **end, int base) { return strtol(text, end, base); }

int __isoc23_vsscanf(const char *text, const char *format, va_list arguments) {
    return vsscanf(text, format, arguments);
}

int __isoc23_sscanf(const char *text, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int found = vsscanf(text, format, arguments);
    va_end(arguments);
    return found;
}

int __isoc23_fscanf(FILE *file, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int found = vfscanf(file, format, arguments);
    va_end(arguments);
    return found;
}

/* java.io.Console of 25.0.3 asks for its three streams at once: 1 is standard input, 2 output, 4 error. */
JNIEXPORT jint JNICALL Java_java_io_Console_ttyStatus(JNIEnv *environment, jclass console) {
    return (isatty(STDIN_FILENO) ? 1 : 0) | (isatty(STDOUT_FILENO) ? 2 : 0) | (isatty(STDERR_FILENO) ? 4 : 0);
}
