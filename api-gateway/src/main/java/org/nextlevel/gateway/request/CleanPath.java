package org.nextlevel.gateway.request;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.gateway.problem.Refusal;

/**
 * Refuses every path that a service could read differently from the gateway: dot segments, empty segments, path
 * parameters, backslashes, and the encoded forms of all these. What passes is forwarded as it came. The ids of HR systems and others
 * have whatever characters those give them: encoded they are one segment to the service too, which takes paths apart before
 * it decodes them.
 */
@ApplicationScoped
public class CleanPath implements Handler<RoutingContext> {
    /** More than any path of the API. The pattern's groups recurse, so what it is given must be bounded. */
    private static final int LONGEST = 1_000;

    private static final String NOT_CLEAN = "The path has an empty segment, a dot segment or a character that is not"
            + " allowed: percent-encode each segment, and use no slash, backslash, semicolon or control character in one.";

    private static final Pattern FOREIGN_ID = Pattern.compile(
            "(?<=^/api/directory/employees/)[^/]+(/changes/[^/]+)?" + "|(?<=^/api/signals/systems/)[^/]+(/[^/]+)?");
    private static final Pattern ENCODED_SIGN = Pattern.compile("%(2f|5c|3b|25)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLEAN = Pattern.compile(
            "/|(/(?!\\.{1,2}(/|$))([A-Za-z0-9._~!$&'()*+,=:@-]++|%(?!2e|2f|5c|3b|25|7f|[01])[0-9a-f]{2})+)+/?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void handle(RoutingContext context) {
        if (isClean(context.request().uri())) {
            context.next();
        } else {
            context.fail(Refusal.malformed(NOT_CLEAN));
        }
    }

    static boolean isClean(String uri) {
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        return path.length() <= LONGEST
                && CLEAN.matcher(withoutSignsInForeignId(path)).matches();
    }

    private static String withoutSignsInForeignId(String path) {
        return FOREIGN_ID
                .matcher(path)
                .replaceFirst(id -> Matcher.quoteReplacement(
                        ENCODED_SIGN.matcher(id.group()).replaceAll("_")));
    }
}
