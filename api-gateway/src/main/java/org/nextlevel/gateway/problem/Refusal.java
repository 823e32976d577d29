package org.nextlevel.gateway.problem;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nextlevel.sentence.Sentence;

/** Why the gateway answers itself instead of passing a request on; becomes a problem (RFC 9457). */
public final class Refusal extends RuntimeException {
    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;
    private final transient Object[] values;
    private final transient Duration delay;

    private Refusal(int status, String code, String detail, Map<String, String> headers, Object... values) {
        this(status, code, detail, headers, values, Duration.ZERO);
    }

    private Refusal(
            int status, String code, String detail, Map<String, String> headers, Object[] values, Duration delay) {
        // No stack trace: a refusal is an ordinary answer, and often the answer to a flood of requests.
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = headers;
        this.values = values;
        this.delay = delay;
    }

    public static Refusal malformed(String detail) {
        return new Refusal(400, "malformed", detail, Map.of());
    }

    public static Refusal uriTooLong() {
        return new Refusal(
                414,
                "uri-too-long",
                "The first line of a request may have 4 kB at most: send less in the query, or as a body where there is one.",
                Map.of());
    }

    public static Refusal headersTooLarge() {
        return new Refusal(
                431,
                "headers-too-large",
                "The headers of a request may have 20 kB together: send fewer, or shorter ones.",
                Map.of());
    }

    /** Nobody knows where the request ends, so that nothing more can be read from its connection. */
    public static Refusal unframed(String detail) {
        return new Refusal(400, "malformed", detail, Map.of());
    }

    public static Refusal unauthenticated() {
        return unauthenticated("Send a valid access token: Authorization: Bearer <token>.");
    }

    /** The token is genuine and opens nothing; the sentence says why. */
    public static Refusal unauthenticated(String detail, Object... values) {
        return new Refusal(401, "unauthenticated", detail, Map.of("WWW-Authenticate", "Bearer"), values);
    }

    public static Refusal forbidden(String detail, Object... values) {
        return new Refusal(403, "forbidden", detail, Map.of(), values);
    }

    public static Refusal methodNotAllowed(String allowed) {
        return new Refusal(405, "method-not-allowed", "This path takes %s alone.", Map.of("Allow", allowed), allowed);
    }

    public static Refusal notAcceptable(String types) {
        return new Refusal(406, "not-acceptable", "This is answered as %s: accept one of them.", Map.of(), types);
    }

    /** The body did not come in time. */
    public static Refusal requestTimeout(Duration deadline) {
        return new Refusal(
                408,
                "request-timeout",
                "The body did not arrive within %d s: send it again, in smaller parts over a slow line.",
                Map.of(),
                deadline.toSeconds());
    }

    public static Refusal notFound() {
        return new Refusal(404, "not-found", "Nothing is served at this path; /docs lists all there is.", Map.of());
    }

    public static Refusal tooLarge(long limit) {
        return new Refusal(
                413,
                "too-large",
                "The body may have %d bytes at most: send less, or in several requests.",
                Map.of(),
                limit);
    }

    public static Refusal rateLimited(long seconds) {
        return new Refusal(
                429,
                "rate-limited",
                "Too many requests; the next one is welcome in %d s.",
                Map.of("Retry-After", Long.toString(seconds)),
                seconds);
    }

    /** The caller, or all of its organization together, have as much in work as they may. */
    public static Refusal tooManyAtOnce() {
        return new Refusal(
                429,
                "rate-limited",
                "You, or your organization, have as many requests in work as there can be at once: wait for their answers, then"
                        + " repeat this one.",
                Map.of("Retry-After", "2"));
    }

    public static Refusal tooManyStreams(int most) {
        return new Refusal(
                429,
                "too-many-streams",
                "%d streams of live updates are open for you, the most there can be: close one.",
                Map.of("Retry-After", "10"),
                most);
    }

    public static Refusal internal() {
        return new Refusal(500, "internal", "Something went wrong here; the log knows it by the request id.", Map.of());
    }

    /** The named part behind the gateway is away or overloaded; the request may be sent again soon. */
    public static Refusal upstreamUnavailable(String name) {
        return new Refusal(
                503,
                "upstream-unavailable",
                "%s is not available at the moment: repeat the request after Retry-After seconds.",
                Map.of("Retry-After", "5"),
                name);
    }

    public static Refusal upstreamTimeout(String name) {
        return new Refusal(
                504,
                "upstream-timeout",
                "%s did not answer in time: read first whether a change was made, then repeat the request.",
                Map.of(),
                name);
    }

    /** The same, told no sooner than after a while. */
    public Refusal toldAfter(Duration delay) {
        return new Refusal(status, code, getMessage(), headers, values, delay);
    }

    /** How long the caller waits for it; zero for not at all. */
    public Duration delay() {
        return delay;
    }

    public int status() {
        return status;
    }

    /** Headers that belong to this answer, besides its content type; one is where the documentation explains it. */
    public Map<String, String> headers() {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Link", "</docs/problems/%s>; rel=\"help\"".formatted(code));
        return all;
    }

    /** The media type of the document for what was asked at a path: below SCIM's an error is SCIM's (RFC 7644, 3.12). */
    public static String mediaType(String path) {
        return isOfScim(path) ? "application/scim+json" : MEDIA_TYPE;
    }

    private static boolean isOfScim(String path) {
        return path != null && path.startsWith("/scim/");
    }

    /** The problem document in a language of its reader, or SCIM's error below its path. */
    public JsonObject document(String path, String requestId, Locale language) {
        if (isOfScim(path)) {
            return new JsonObject()
                    .put("schemas", List.of("urn:ietf:params:scim:api:messages:2.0:Error"))
                    .put("status", Integer.toString(status))
                    .put("detail", Sentence.in(language, getMessage(), values));
        }
        String words = code.replace('-', ' ');
        return new JsonObject()
                .put("type", "urn:problem:" + code)
                .put("title", Sentence.in(language, Character.toUpperCase(words.charAt(0)) + words.substring(1)))
                .put("status", status)
                .put("detail", Sentence.in(language, getMessage(), values))
                .put("instance", path)
                .put("requestId", requestId);
    }
}
