package org.nextlevel.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nextlevel.testkit.wording.SentencesOfAnswer;

/**
 * Compares an answer, and a request that was granted, with what its operation is described to answer: status, headers, media type, body, type of problem. What it
 * says to people is in words for people.
 */
public final class CheckAnswer {
    /** What says something of the thing that was asked for; others are those of every answer, or of the transport. */
    private static final List<String> TELLING = List.of("ETag", "Location", "Retry-After", "NextLevel-Position");

    /** What a request for something that is not described may end with. */
    private static final Set<Integer> NOT_HERE = Set.of(400, 401, 404, 405);

    private static final ObjectMapper JSON = new ObjectMapper();
    private final ApiDocument document;

    /** Against this description. */
    public CheckAnswer(ApiDocument document) {
        this.document = document;
    }

    /** What the answer says that the description does not, in words; empty when it is as described. */
    public List<String> of(GivenAnswer answer) {
        Optional<DescribedOperation> operation = document.find(answer.method(), answer.path());
        if (operation.isEmpty()) {
            return NOT_HERE.contains(answer.status()) ? List.of() : List.of("it is no operation of the description");
        }
        JsonNode described =
                document.resolved(operation.get().node().path("responses").path(Integer.toString(answer.status())));
        if (described.isMissingNode()) {
            return List.of("%s declares no such status".formatted(operation.get()));
        }
        List<String> findings = new ArrayList<>();
        checkHeaders(answer, described.path("headers"), findings);
        checkBody(answer, described.path("content"), findings);
        return findings;
    }

    /**
     * What a body says that was taken though its operation is described to take something else, in words; empty when it is as
     * described. A property that is null says as little as one that is left out, and an empty object nothing.
     */
    public List<String> ofGranted(String method, String path, byte[] body) {
        JsonNode schema = document.find(method, path)
                .map(operation -> operation.node().at("/requestBody/content/application~1json/schema"))
                .orElse(MissingNode.getInstance());
        JsonNode said = read(body);
        if (schema.isMissingNode()) {
            return said.isEmpty() ? List.of() : List.of("the request has a body, but none is declared");
        }
        return document.requests().faults(schema, said).stream()
                .map(fault -> "the request's body was taken, though " + fault)
                .toList();
    }

    private static JsonNode read(byte[] body) {
        try {
            return withoutNulls(JSON.readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode withoutNulls(JsonNode said) {
        said.forEach(CheckAnswer::withoutNulls);
        if (said instanceof ObjectNode object) {
            object.removeNulls();
        }
        return said;
    }

    private void checkHeaders(GivenAnswer answer, JsonNode described, List<String> findings) {
        TELLING.stream()
                .filter(name -> answer.header(name).isPresent() && !described.has(name))
                .forEach(name -> findings.add("header %s is not declared".formatted(name)));
        described.properties().stream()
                .filter(header ->
                        document.resolved(header.getValue()).path("required").asBoolean())
                .filter(header -> answer.header(header.getKey()).isEmpty())
                .forEach(header -> findings.add("header %s is missing".formatted(header.getKey())));
    }

    private void checkBody(GivenAnswer answer, JsonNode content, List<String> findings) {
        boolean hasBody = answer.body().length > 0;
        if (!hasBody) {
            if (!content.isEmpty()) {
                findings.add("there is no body, but one is declared");
            }
            return;
        }
        JsonNode described = content.path(answer.mediaType());
        if (described.isMissingNode()) {
            findings.add("media type '%s' is not declared".formatted(answer.mediaType()));
        } else if (answer.isJson()) {
            checkJson(answer, described.path("schema"), findings);
        }
    }

    private void checkJson(GivenAnswer answer, JsonNode schema, List<String> findings) {
        JsonNode body;
        try {
            body = JSON.readTree(answer.body());
        } catch (IOException e) {
            findings.add("the body is no JSON: " + e.getMessage());
            return;
        }
        if (answer.mediaType().equals("application/problem+json")) {
            Set<String> types = problemTypes(schema);
            if (!types.contains(body.path("type").asText())) {
                findings.add("problem %s is not declared for %d; declared are %s"
                        .formatted(body.path("type").asText(), answer.status(), types));
                return;
            }
        }
        document.schemas().faults(schema, body).forEach(findings::add);
        findings.addAll(SentencesOfAnswer.faults(body));
        findings.addAll(new OfferedActions(document).faults(body));
    }

    private Set<String> problemTypes(JsonNode schema) {
        Set<String> types = new TreeSet<>();
        if (schema.has("oneOf")) {
            schema.path("oneOf").forEach(one -> types.addAll(problemTypes(one)));
        } else {
            document.resolved(schema).findValues("const").stream()
                    .map(JsonNode::asText)
                    .filter(type -> type.startsWith("urn:problem:"))
                    .forEach(types::add);
        }
        return types;
    }
}
