package dev.sourceline.platform.footprint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a process' memory in which a file is seen, in addresses.
 *
 * @param start of its first byte
 * @param end behind its last byte
 */
record Mapping(long start, long end) {
    /** Address, permissions, offset, device, inode and file, as in {@code /proc/PID/smaps} (proc_pid_smaps(5)). */
    private static final Pattern HEAD = Pattern.compile(
            "(?<start>[0-9a-f]+)-(?<end>[0-9a-f]+) (?<permissions>[rwxps-]{4}) [0-9a-f]+ \\S+ \\d+\\s*(?<file>.*)");

    private static final Pattern CHANGED = Pattern.compile("Anonymous:\\s+[1-9]\\d* kB");

    /** Those of {@code file} that nobody may write to and nobody has written to. */
    static List<Mapping> unchanged(List<String> smaps, String file) {
        List<Mapping> unchanged = new ArrayList<>();
        boolean isLast = false;
        for (String line : smaps) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                isLast = head.group("permissions").charAt(1) == '-'
                        && head.group("file").equals(file);
                if (isLast) {
                    unchanged.add(new Mapping(address(head.group("start")), address(head.group("end"))));
                }
            } else if (isLast && CHANGED.matcher(line).matches()) {
                unchanged.removeLast();
                isLast = false;
            }
        }
        return unchanged;
    }

    private static long address(String hexadecimal) {
        return Long.parseUnsignedLong(hexadecimal, 16);
    }
}
