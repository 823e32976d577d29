package org.nextlevel.stack.caller;

import java.net.http.HttpClient;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;

/** The demo's operator, who calls management ports. */
public final class Operator {
    private static final String NAME = "acme-operator";

    private Operator() {}

    /** Signed in anew, at the management port of a part. */
    public static Person of(Stack stack, HttpClient client, Part part) {
        String address = "http://127.0.0.1:" + stack.layout().operatorPort(part);
        return new Person(client, address, NAME, stack.token(NAME));
    }
}
