package dev.sourceline.requestfuzz;

import java.util.List;
import java.util.Random;

/** Values that often cause programs to fail. */
final class NastyValues {
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "0",
            "-1",
            "1",
            "200",
            "201",
            "2147483648",
            "-9223372036854775809",
            "1e400",
            "NaN",
            "0x1F",
            "1_000",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "[object Object]",
            "'",
            "\"",
            "\\",
            "`",
            "';select pg_sleep(9)--",
            "' or '1'='1",
            "%",
            "_",
            "*",
            "%%",
            "%s%n%d",
            "${env:PATH}",
            "#{1+1}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "</script>",
            "../../../../etc/passwd",
            "..;/",
            "\r\nX-Injected: 1",
            "\nX-Injected: 1",
            "\u0000",
            "a\u0000b",
            "\u0001\u001b[31m",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\ufffd",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "ı",
            "ﬀ",
            "Ω",
            "🙂",
            "👩‍👩‍👧‍👦",
            "𝔘𝔫𝔦",
            "ا",
            "שלום",
            "中文",
            "ก็็็็็็็็็็็็",
            "“”‘’„‟«»",
            "—–‐",
            "\u00a0",
            "\u200b",
            "\u00ad",
            "a:b",
            "a&b",
            "a|b",
            "!a",
            "a<->b",
            "((((((((((",
            "\"\"\"",
            "a OR",
            "-a",
            "a*",
            "2026-01-01",
            "2026-02-30",
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00",
            "2026-01-01T00:00:00+0000",
            "2026-12-31T23:59:60Z",
            "2026-01-01T00:00:00.0000000000000Z",
            "2026-01-01T00:00:00+18:00",
            "2026-01-01T00:00:00+99:99",
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "0000-00-00",
            "1969-12-31T23:59:59.999999999Z",
            "294277-01-01T00:00:00Z",
            "PT1S",
            "P9999999999D",
            "en",
            "en-US",
            "xx-invalid-language-tag-that-is-long",
            "https://news.example/a",
            "http://[::1",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "//",
            "https://",
            "http://127.0.0.1:1/",
            "mailto:a@b",
            "urn:isbn:1",
            "https://user:pass@news.example/",
            "https://news.example/ä?q=ü#ö",
            "*/*",
            "text/html;q=2",
            "W/\"x\"",
            "\"x\"",
            "latest",
            "asc",
            "-publishedAt",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0192f3a0-0000-7000-8000-000000000000",
            "0192F3A0-0000-7000-8000-000000000000",
            "{0192f3a0-0000-7000-8000-000000000000}",
            "0192f3a000007000800000000000000",
            "AAAA",
            "eyJhIjoxfQ",
            "=====");

    private NastyValues() {}

    static String any(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> repeated(random, random.nextInt(3000));
            case 1 -> TEXTS.get(random.nextInt(TEXTS.size())) + TEXTS.get(random.nextInt(TEXTS.size()));
            case 2 -> characters(random);
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private static String repeated(Random random, int length) {
        String one = TEXTS.get(random.nextInt(TEXTS.size()));
        return one.isEmpty() ? "" : one.repeat(Math.max(1, length / one.length()));
    }

    /** Any characters except unpaired surrogates. */
    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            int character = random.nextInt(random.nextBoolean() ? 0x250 : Character.MAX_CODE_POINT);
            text.appendCodePoint(character >= 0xD800 && character < 0xE000 ? '?' : character);
        }
        return text.toString();
    }
}
