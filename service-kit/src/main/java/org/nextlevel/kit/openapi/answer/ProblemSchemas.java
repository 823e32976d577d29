package org.nextlevel.kit.openapi.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The problem format in the API description; no resource method returns it, so no scan would find it. */
final class ProblemSchemas {
    private ProblemSchemas() {}

    static String name(KnownProblem problem) {
        return problem.name() + "Problem";
    }

    static Schema reference(KnownProblem problem) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name(problem));
    }

    /** A problem that is told from others by its type alone. */
    static Schema of(KnownProblem problem) {
        return OASFactory.createSchema()
                .description("%s: %s. What to do: %s.".formatted(problem.title(), problem.means(), problem.advice()))
                .allOf(List.of(
                        OASFactory.createSchema().ref("#/components/schemas/Problem"),
                        OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .required(List.of("type", "status"))
                                .addProperty(
                                        "type",
                                        OASFactory.createSchema()
                                                .addType(SchemaType.STRING)
                                                .constValue(problem.type()))
                                .addProperty(
                                        "status",
                                        OASFactory.createSchema()
                                                .addType(SchemaType.INTEGER)
                                                .format("int32")
                                                .constValue(problem.status()))));
    }

    static Map<String, Object> example(KnownProblem problem) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", problem.type());
        example.put("title", problem.title());
        example.put("status", problem.status());
        example.put(
                "detail",
                Character.toUpperCase(problem.means().charAt(0))
                        + problem.means().substring(1) + ".");
        return example;
    }

    static Schema problem() {
        return object("Problem details (RFC 9457): what went wrong and what the caller can do about it.")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", text("Stable kind of problem, listed in problems.md.", "urn:problem:invalid"))
                .addProperty("title", text("The kind in words.", "Invalid"))
                .addProperty("status", number(422))
                .addProperty("detail", text("What is wrong here, and what to do.", "must not be blank"))
                .addProperty("instance", text("Path of the request.", "/api/employees/me/evidence"))
                .addProperty(
                        "requestId", text("The X-Request-Id of the request.", "7b6f0d0e-6f0a-4c3c-9a55-0b8f6f9f1c11"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")));
    }

    static Schema violation() {
        return object("One broken rule, and where: in the body, in a parameter, or on a line of a source text.")
                .required(List.of("detail"))
                .addProperty("pointer", text("JSON pointer (RFC 6901) into the body.", "#/claims/0/level"))
                .addProperty("parameter", text("Path, query or header parameter.", "limit"))
                .addProperty("line", number(12))
                .addProperty("detail", text("The rule.", "must not be blank"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .addExample(example);
    }

    private static Schema number(int example) {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .addExample(example);
    }
}
