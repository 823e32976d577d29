package org.nextlevel.gateway.openapi;

import io.smallrye.openapi.api.util.MergeUtil;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The documents of all services as one; read when the gateway is built, so that a contradiction fails the build. */
public class MergedApi implements OASModelReader {
    static final List<String> DOCUMENTS = List.of(
            "api/framework-service.yaml",
            "api/evidence-service.yaml",
            "api/advisor-service.yaml",
            "api/integration-service.yaml",
            "api/live-updates.yaml");
    private static final String SCHEME = "bearer";

    @Override
    public OpenAPI buildModel() {
        return merge(ConfigProvider.getConfig()
                .getOptionalValues("nextlevel.openapi.documents", String.class)
                .orElse(DOCUMENTS));
    }

    /** A document that is not on the class path is left out: its service was not built yet. */
    static OpenAPI merge(List<String> documents) {
        OpenAPI merged = OASFactory.createOpenAPI();
        OneMeaning meanings = new OneMeaning();
        for (String name : documents) {
            try (InputStream document =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
                if (document != null) {
                    OpenAPI api = OpenApiParser.parse(document, Format.YAML, null);
                    meanings.add(name, api);
                    merged = MergeUtil.merge(merged, api);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return presented(merged);
    }

    private static OpenAPI presented(OpenAPI api) {
        api.setInfo(Introduction.of(ConfigProvider.getConfig()));
        if (api.getPaths() != null) {
            Examples.addTo(api);
        }
        api.setServers(List.of(OASFactory.createServer().url("/").addExtension("x-internal", false)));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token (JWT, used as RFC8725 says) of the Keycloak realm, with one"
                                        + " organization."));
        return api;
    }
}
