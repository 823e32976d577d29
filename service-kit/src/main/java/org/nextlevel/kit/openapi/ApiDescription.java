package org.nextlevel.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.nextlevel.kit.openapi.answer.AnswerHeaders;
import org.nextlevel.kit.openapi.answer.ProblemAnswers;
import org.nextlevel.kit.openapi.answer.ProblemCatalogue;
import org.nextlevel.kit.openapi.schema.AnswerSchemas;
import org.nextlevel.kit.openapi.schema.ReadableSchemas;
import org.nextlevel.kit.openapi.schema.RequiredProperties;

/**
 * Completes the API description of a service when it is built with what its code says and no annotation repeats: bodies and
 * headers of answers, headers of requests, problems, the token, and which properties are always there.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final String SCHEME = "bearer";

    private final IndexView index;
    private final Endpoints endpoints;
    private final NegotiatedAnswers negotiated;
    private final ProblemAnswers problems = new ProblemAnswers(ProblemCatalogue.ofTheProduct());

    /** With the classes of the service, which the build hands over. */
    public ApiDescription(IndexView index) {
        this.index = index;
        this.endpoints = new Endpoints(index);
        this.negotiated = new NegotiatedAnswers(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        Components components = api.getComponents();
        var answers = new SuccessAnswers(new AnswerSchemas(index, components));
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach((path, item) -> complete(path, item, answers));
        }
        AnswerHeaders.all().forEach(components::addHeader);
        RequestHeaders.all().forEach(components::addParameter);
        problems.define(components);
        components.addSecurityScheme(SCHEME, accessToken());
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        ReadableSchemas.complete(api);
        new RequiredProperties(index).complete(api);
    }

    private void complete(String path, PathItem item, SuccessAnswers answers) {
        item.getOperations()
                .forEach((verb, operation) -> endpoints
                        .find(verb, path)
                        .ifPresent(endpoint -> complete(verb, path, operation, endpoint, answers)));
    }

    private void complete(
            PathItem.HttpMethod verb, String path, Operation operation, Endpoint endpoint, SuccessAnswers answers) {
        negotiated.complete(operation, endpoint);
        RequestHeaders.complete(verb, operation, endpoint);
        answers.complete(verb, operation, endpoint);
        SequencedSet<String> codes = OrdinaryProblems.of(verb, path, operation, endpoint);
        codes.addAll(endpoint.problems());
        problems.declare(operation, codes);
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
        operation.setSecurity(endpoint.isPublic() ? List.of() : null);
    }

    private static SecurityScheme accessToken() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Access token (JWT, used as RFC8725 says) of the Keycloak realm, with one organization.");
    }
}
