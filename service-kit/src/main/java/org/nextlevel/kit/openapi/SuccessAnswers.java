package org.nextlevel.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.nextlevel.kit.openapi.answer.AnswerHeaders;
import org.nextlevel.kit.openapi.schema.AnswerSchemas;

/** Describes the answers of success by what the method returns: status, body and headers. */
final class SuccessAnswers {
    private static final Map<String, String> IN_WORDS = Map.of(
            "200", "As it is now.", "201", "Created.", "202", "Accepted.", "204", "Done; there is nothing to say.");

    private final AnswerSchemas schemas;

    SuccessAnswers(AnswerSchemas schemas) {
        this.schemas = schemas;
    }

    void complete(HttpMethod verb, Operation operation, Endpoint endpoint) {
        APIResponses answers = Optional.ofNullable(operation.getResponses()).orElseGet(OASFactory::createAPIResponses);
        operation.setResponses(answers);
        if (!endpoint.describesSuccess()) {
            // What the scanner found instead: 200 and 201 whatever @ResponseStatus says.
            List.of("200", "201", "204").stream()
                    .filter(status -> !status.equals(endpoint.status()))
                    .forEach(answers::removeAPIResponse);
            if (!answers.hasAPIResponse(endpoint.status())) {
                answers.addAPIResponse(endpoint.status(), OASFactory.createAPIResponse());
            }
        }
        boolean reads = verb == HttpMethod.GET && endpoint.answer().isPresent();
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                complete(status, answer, endpoint, reads);
                if (verb != HttpMethod.GET) {
                    AnswerHeaders.on(answer, "NextLevel-Position");
                }
            }
        });
        if (reads) {
            answers.addAPIResponse(
                    "304",
                    AnswerHeaders.on(
                            OASFactory.createAPIResponse().description("What the caller has is still the same."),
                            "ETag"));
        }
    }

    private void complete(String status, APIResponse answer, Endpoint endpoint, boolean reads) {
        String words = answer.getDescription();
        if (words == null || words.isBlank() || !endpoint.describesSuccess()) {
            answer.setDescription(IN_WORDS.getOrDefault(status, "Done."));
        }
        boolean hasBody = !status.equals("204") && endpoint.answer().isPresent();
        if (hasBody && answer.getContent() == null) {
            answer.setContent(content(endpoint));
        }
        AnswerHeaders.on(answer);
        if (status.equals("201")) {
            AnswerHeaders.on(answer, "Location");
        }
        if (hasBody || reads) {
            AnswerHeaders.on(answer, "ETag");
        }
    }

    private Content content(Endpoint endpoint) {
        Content content = OASFactory.createContent();
        Schema schema = schemas.of(endpoint.answer().orElseThrow());
        endpoint.formats()
                .forEach(format -> content.addMediaType(
                        format, OASFactory.createMediaType().schema(schema)));
        return content;
    }
}
