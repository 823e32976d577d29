package org.nextlevel.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Adds to each operation what every one of its kind takes and answers: formats and languages, problems, the token. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {
    private final NegotiatedAnswers negotiated;

    /** With the classes of the service, which the build hands over. */
    public ProblemAnswers(IndexView index) {
        this.negotiated = new NegotiatedAnswers(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token of the Keycloak realm, with one organization."));
        api.getComponents().addSchema("Violation", ProblemSchemas.violation());
        api.getComponents().addSchema("Problem", ProblemSchemas.problem());
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().values().forEach(this::complete);
        }
    }

    private void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            negotiated.complete(operation);
            Map<String, String> problems = new LinkedHashMap<>();
            problems.put("400", "`malformed`: the request could not be read");
            problems.put("401", "`unauthenticated`: no valid access token");
            problems.put("403", "`forbidden`: this caller may not do this");
            if (has(operation, Parameter.In.PATH, null)) {
                problems.put("404", "`not-found`: it does not exist, or not for this tenant");
            }
            if (has(operation, Parameter.In.HEADER, "If-Match")) {
                problems.put("412", "`stale-version`: it was changed since it was read");
                problems.put("428", "`precondition-required`: If-Match is missing");
            }
            if (operation.getRequestBody() != null || has(operation, Parameter.In.QUERY, null)) {
                problems.put("422", "`invalid`: a rule is broken; `violations` says which and where");
            }
            problems.put("429", "`rate-limited`: too many requests; Retry-After says when to come back");
            problems.forEach((status, text) -> add(operation, status, text));
        });
    }

    private static boolean has(Operation operation, Parameter.In in, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> p.getIn() == in && (name == null || name.equals(p.getName())));
    }

    private static void add(Operation operation, String status, String text) {
        APIResponse declared = operation.getResponses().getAPIResponse(status);
        String description = declared == null ? text : declared.getDescription() + "; " + text;
        operation.getResponses().addAPIResponse(status, ProblemSchemas.answer(description));
    }
}
