package org.nextlevel.systemtest.access;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What came of one request.
 *
 * @param retryAfter when the caller may come again
 * @param faults how the answer differs from what is described
 * @param body null for a stream
 */
record Outcome(Caller caller, AccessTable.Row row, int status, Duration retryAfter, List<String> faults, String body) {
    private static final Pattern MOMENT = Pattern.compile("\"(asOf|exportedAt|requestId)\" ?: ?\"[^\"]*\"|DTSTAMP:.*");
    private static final Set<Integer> NOT_REACHED = Set.of(400, 401, 403, 404, 405, 406, 415, 422, 428, 429);

    static Outcome of(Caller caller, AccessTable.Row row, HttpResponse<?> answer, List<String> faults, byte[] body) {
        return new Outcome(
                caller,
                row,
                answer.statusCode(),
                Duration.ofSeconds(
                        answer.headers().firstValueAsLong("Retry-After").orElse(1)),
                faults,
                body == null ? null : new String(body, StandardCharsets.UTF_8));
    }

    boolean isAs(String declared) {
        boolean isRight = declared.equals(AccessRules.YES)
                ? status < 500 && !NOT_REACHED.contains(status)
                : status == Integer.parseInt(declared);
        return isRight && faults.isEmpty();
    }

    /** What it says but for the moment at which it was said, and the id of the request. */
    String said() {
        return body == null ? "" : MOMENT.matcher(body).replaceAll("");
    }

    /** In a line. */
    String told() {
        String declared = AccessRules.declared(caller, row);
        return "%s as %s: declared %s, answered %d %s: %s".formatted(row, caller, declared, status, faults, body);
    }
}
