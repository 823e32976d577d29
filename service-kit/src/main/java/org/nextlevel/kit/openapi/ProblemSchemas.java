package org.nextlevel.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.nextlevel.kit.problem.mapping.Problem;

/** The problem format in the API description; no resource method returns it, so no scan would find it. */
final class ProblemSchemas {
    private ProblemSchemas() {}

    static APIResponse answer(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    static Schema problem() {
        return object("Problem details (RFC 9457): what went wrong and what the caller can do about it.")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", text("Stable kind of problem, listed in problems.md.", "urn:problem:invalid"))
                .addProperty("title", text("The kind in words.", "Invalid"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .addExample(422))
                .addProperty("detail", text("What is wrong here, and what to do.", "must not be blank"))
                .addProperty("instance", text("Path of the request.", "/api/employees/me/evidence"))
                .addProperty(
                        "requestId", text("The X-Request-Id of the request.", "7b6f0d0e-6f0a-4c3c-9a55-0b8f6f9f1c11"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")));
    }

    static Schema violation() {
        return object("One broken rule, and where: in the body, in a parameter, or on a line of a source text.")
                .required(List.of("detail"))
                .addProperty("pointer", text("JSON pointer (RFC 6901) into the body.", "#/claims/0/level"))
                .addProperty("parameter", text("Path, query or header parameter.", "limit"))
                .addProperty(
                        "line",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .addExample(12))
                .addProperty("detail", text("The rule.", "must not be blank"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(description)
                .addExample(example);
    }
}
