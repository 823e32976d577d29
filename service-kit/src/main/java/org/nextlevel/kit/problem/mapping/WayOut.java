package org.nextlevel.kit.problem.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.SortedSet;
import org.nextlevel.kit.operation.Operations;
import org.nextlevel.sentence.Sentence;

/** What would have been accepted instead of a request for which there is no operation. */
@ApplicationScoped
class WayOut {
    private final Operations operations;

    WayOut(Operations operations) {
        this.operations = operations;
    }

    /** The HTTP methods of the path, as the header {@code Allow} names them. */
    String methods(ContainerRequestContext request) {
        return String.join(", ", operations.verbs(path(request)));
    }

    /**
     * 405 instead of 404 where there is something at the path, though another class of resources has it; 415 instead of 400
     * where the body's type is none.
     */
    int status(int found, ContainerRequestContext request) {
        if (found == 400 && !isMediaType(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            return 415;
        }
        SortedSet<String> verbs = operations.verbs(path(request));
        return found == 404 && !verbs.isEmpty() && !verbs.contains(request.getMethod()) ? 405 : found;
    }

    /** What to send instead, as a further sentence; empty when nothing is known that would do. */
    String hint(int status, ContainerRequestContext request) {
        return switch (status) {
            case 405 -> further("There are: %s.", operations.verbs(path(request)));
            case 406 -> further("Accept: %s.", operations.produced(request.getMethod(), path(request)));
            case 415 -> further("Send Content-Type: %s.", operations.consumed(request.getMethod(), path(request)));
            default -> "";
        };
    }

    private static boolean isMediaType(String contentType) {
        try {
            return contentType == null || MediaType.valueOf(contentType) != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String further(String words, SortedSet<String> names) {
        return names.isEmpty() ? "" : " " + Sentence.say(words, String.join(", ", names));
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath();
    }
}
