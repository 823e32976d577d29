package org.nextlevel.stack.caller;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
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

    /** All items of a list, page by page; its path has no parameters. */
    public static List<JsonNode> all(Person operator, String list) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = operator.get(list + "?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .expect(200)
                    .body();
            page.path("items").forEach(all::add);
            next = page.path("next").asText();
        } while (!next.isEmpty());
        return all;
    }
}
