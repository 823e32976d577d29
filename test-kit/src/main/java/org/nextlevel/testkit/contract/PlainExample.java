package org.nextlevel.testkit.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An answer without what chance made of it: ids are numbered, companies of tests have one name, times are whole minutes. It is
 * easier to read and, since random letters cannot be compressed, the description that holds hundreds of them is a tenth smaller.
 */
final class PlainExample {
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern COMPANY = Pattern.compile("\\bcompany-" + ID);
    private static final Pattern UUID = Pattern.compile("\\b" + ID + "\\b");
    private static final Pattern TIME = Pattern.compile("(T\\d\\d:\\d\\d):\\d\\d(?:\\.\\d+)?Z");

    private PlainExample() {}

    /** The same JSON with the same ids where they were the same. */
    static String of(String json) {
        Map<String, String> plain = new LinkedHashMap<>();
        String named = COMPANY.matcher(json).replaceAll("acme");
        String numbered = UUID.matcher(named)
                .replaceAll(found -> plain.computeIfAbsent(
                        found.group(), _ -> "00000000-0000-4000-8000-%012d".formatted(plain.size() + 1)));
        return TIME.matcher(numbered).replaceAll("$1:00Z");
    }
}
