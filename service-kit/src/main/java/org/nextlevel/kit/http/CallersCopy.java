package org.nextlevel.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Consumer;

/** What the caller of a GET has of its answer already, and the tag that the answer gets. */
@RequestScoped
public class CallersCopy {
    private final HttpHeaders headers;
    private Consumer<String> taker = _ -> {};

    CallersCopy(HttpHeaders headers) {
        this.headers = headers;
    }

    /** Whether the caller has any, and wants the answer only when it is another. */
    public boolean exists() {
        return known() != null;
    }

    /** Whether it is the answer of this tag. */
    public boolean is(String tag) {
        return exists() && ETag.isKnown(known(), tag);
    }

    private String known() {
        return headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    }

    /** Tells somebody the tag of the whole answer as soon as it has one; nobody is told of an answer that has none. */
    public void whenTagged(Consumer<String> who) {
        taker = who;
    }

    void tagged(String tag) {
        taker.accept(tag);
    }
}
