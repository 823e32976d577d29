package org.nextlevel.kit.openapi.schema;

import io.smallrye.openapi.api.OpenApiConfig;
import io.smallrye.openapi.runtime.io.schema.SchemaFactory;
import io.smallrye.openapi.runtime.scanner.spi.AnnotationScannerContext;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** Schemas of types that the scanner did not come by, as it would have made them. */
public final class AnswerSchemas {
    private final Components components;
    private final AnnotationScannerContext scanner;

    /** Adds what it makes to these components. */
    public AnswerSchemas(IndexView index, Components components) {
        this.components = components;
        this.scanner = new AnnotationScannerContext(
                index,
                Thread.currentThread().getContextClassLoader(),
                OpenApiConfig.fromConfig(ConfigProvider.getConfig()));
    }

    /** The schema of a type, with all that it refers to among the components. */
    public Schema of(Type type) {
        Schema schema = SchemaFactory.typeToSchema(scanner, type);
        Components made = scanner.getOpenApi().getComponents();
        Map<String, Schema> known = components.getSchemas() == null ? Map.of() : components.getSchemas();
        if (made != null && made.getSchemas() != null) {
            made.getSchemas().entrySet().stream()
                    .filter(one -> !known.containsKey(one.getKey()))
                    .forEach(one -> components.addSchema(one.getKey(), one.getValue()));
        }
        return schema;
    }
}
