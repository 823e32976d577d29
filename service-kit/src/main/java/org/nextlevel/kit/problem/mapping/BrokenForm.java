package org.nextlevel.kit.problem.mapping;

import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.nextlevel.kit.problem.Malformed;

/**
 * A body of several parts (RFC 7578) that cannot be taken apart. The server's reader of such bodies says so by
 * exceptions of any type, which have nothing in common but where they come from.
 */
final class BrokenForm {
    private static final String READER = FormData.class.getPackageName();

    private BrokenForm() {}

    /** Whether the reader gave up on what was sent; what broke below it, such as a full disk or a cut connection, is no fault of the body. */
    static boolean isIn(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        boolean isOfBelow = root instanceof IOException
                && !(root instanceof UnsupportedEncodingException)
                && !isThrownByReader(root);
        return !isOfBelow
                && !(thrown instanceof WebApplicationException)
                && Arrays.stream(thrown.getStackTrace()).anyMatch(BrokenForm::isReader);
    }

    static Malformed problem() {
        return new Malformed(
                "The parts of the body could not be told apart: it ends too early, has more than 1,000 parts, or one of them is broken.");
    }

    private static boolean isThrownByReader(Throwable thrown) {
        return thrown.getStackTrace().length > 0 && isReader(thrown.getStackTrace()[0]);
    }

    private static boolean isReader(StackTraceElement frame) {
        return frame.getClassName().startsWith(READER);
    }
}
