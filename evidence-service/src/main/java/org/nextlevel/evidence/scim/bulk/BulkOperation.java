package org.nextlevel.evidence.scim.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nextlevel.evidence.scim.protocol.ReadScim;

/**
 * One of them; what was not said is null.
 *
 * @param path such as {@code /Users} or {@code /Users/…}
 * @param version the tag that the caller read
 */
record BulkOperation(String method, String bulkId, String path, String version, JsonNode data) {
    /** In a path of a change it stands in quotes within quotes, which a backslash begins. */
    private static final Pattern REFERENCE = Pattern.compile("bulkId:([^\"/\\\\]+)");

    static BulkOperation of(JsonNode one) {
        String method = text(one, "method");
        return new BulkOperation(
                method == null ? "" : method.toUpperCase(Locale.ROOT),
                text(one, "bulkId"),
                text(one, "path"),
                text(one, "version"),
                ReadScim.get(one, "data"));
    }

    private static String text(JsonNode one, String name) {
        JsonNode value = ReadScim.get(one, name);
        return value == null ? null : value.asText();
    }

    /** The bulk ids that it refers to, in its path or its data. */
    Set<String> references() {
        Set<String> found = new HashSet<>();
        if (path != null) {
            found.addAll(in(path));
        }
        if (data != null) {
            found.addAll(in(data.toString()));
        }
        return found;
    }

    private static Set<String> in(String text) {
        return REFERENCE.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toSet());
    }

    /** The same with the ids of resources in place of the bulk ids that are known. */
    String resolved(String text, java.util.Map<String, String> ids) {
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        one -> java.util.regex.Matcher.quoteReplacement(ids.getOrDefault(one.group(1), one.group())));
    }
}
