package dev.sourceline.reference;

/** Compares spellings. */
final class Spelling {
    private Spelling() {}

    /** Whether one letter was left out, added or changed, the first one excepted. */
    static boolean isClose(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int left = one.length() - same;
        int right = other.length() - same;
        while (left > 0 && right > 0 && one.charAt(same + left - 1 + 0) == other.charAt(same + right - 1)) {
            left--;
            right--;
        }
        return left <= 1 && right <= 1;
    }
}
