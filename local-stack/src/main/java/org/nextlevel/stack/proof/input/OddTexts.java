package org.nextlevel.stack.proof.input;

import java.util.List;
import java.util.random.RandomGenerator;

/** Texts that have broken other programs. */
final class OddTexts {
    private static final List<String> ALL = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\uFEFFkey",
            "\u202Eright to left",
            "e\u0301\u0301\u0301",
            "👩‍👩‍👧‍👦",
            "日本語",
            "'; drop table evidence; --",
            "%' or '1'='1",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "%00",
            "%zz",
            "{{7*7}}${7*7}<%= 7*7 %>",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "NaN",
            "99999999999999999999",
            "9223372036854775808",
            "2026-02-30",
            "+999999999-01-01",
            "0000-00-00",
            "2026-01-01T25:61:61Z",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "{\"a\": 1}",
            "[]",
            "line one\nline two\r\n\tthree",
            "a".repeat(300),
            "ß".repeat(5_000));

    private OddTexts() {}

    static String any(RandomGenerator random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
