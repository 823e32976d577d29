package org.nextlevel.kit.openapi.answer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers; answers refer to them by name. */
public final class AnswerHeaders {
    /** On every answer. */
    private static final List<String> ALWAYS =
            List.of("X-Request-Id", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");

    private AnswerHeaders() {}

    /** What answers refer to, by name. */
    public static Map<String, Header> all() {
        var all = new TreeMap<String, Header>();
        all.put(
                "ETag",
                text(
                        "What was answered, as a tag for `If-None-Match` and, where it is strong, for `If-Match`.",
                        "\"3\""));
        all.put(
                "Location",
                text("The path of what was created.", "/api/cases/0c6f1a52-5b7e-4f0e-9c55-2f6a3d1b7e11")
                        .required(true));
        all.put(
                "NextLevel-Position",
                text(
                        "Where the change stands: a read that sends it too contains the change. Absent when nothing"
                                + " changed.",
                        "AXuBdR9pzPCI5bVS0gsccj4AAEAAgAAAAAAAAA4"));
        all.put("Retry-After", number("Seconds to wait before the next try.", 5).required(true));
        all.put(
                "X-Request-Id",
                text(
                        "The name of the request in logs: the caller's own, or a new one.",
                        "7b6f0d0e-6f0a-4c3c-9a55-0b8f6f9f1c11"));
        all.put("RateLimit-Limit", number("Requests that the caller may have saved up.", 100));
        all.put("RateLimit-Remaining", number("Requests that are left.", 99));
        all.put("RateLimit-Reset", number("Seconds until all are there again.", 1));
        return all;
    }

    /** Adds those that every answer has, and these. */
    public static APIResponse on(APIResponse answer, String... more) {
        ALWAYS.forEach(name -> refer(answer, name));
        List.of(more).forEach(name -> refer(answer, name));
        return answer;
    }

    private static void refer(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
    }

    private static Header text(String description, String example) {
        return header(SchemaType.STRING, description, example);
    }

    private static Header number(String description, int example) {
        Header header = header(SchemaType.INTEGER, description, example);
        header.getSchema().format("int32");
        return header;
    }

    private static Header header(SchemaType type, String description, Object example) {
        return OASFactory.createHeader()
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema().addType(type));
    }
}
