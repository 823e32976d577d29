package org.nextlevel.kit.openapi.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Which properties are always there: in what is answered, every component of a record that is not {@code @Nullable}; in
 * what is sent, those that a constraint or a primitive type demands. What is answered and sent follows the second rule.
 */
public final class RequiredProperties {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final Set<DotName> DEMANDING = Set.of(
            DotName.createSimple(NotNull.class),
            DotName.createSimple(NotBlank.class),
            DotName.createSimple(NotEmpty.class));
    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);

    private final DescribedRecords records;

    /** With the records of the service. */
    public RequiredProperties(IndexView index) {
        this.records = new DescribedRecords(index);
    }

    /** Completes the schemas of a description. */
    public void complete(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        if (schemas == null || api.getPaths() == null) {
            return;
        }
        Set<String> sent = ReferredSchemas.sent(api);
        schemas.forEach((name, schema) -> {
            Map<String, RecordComponentInfo> components = records.components(name, schema);
            if (!components.isEmpty()) {
                complete(schema, components, sent.contains(name) && !areReferences(components));
            }
        });
    }

    private static void complete(Schema schema, Map<String, RecordComponentInfo> components, boolean isSent) {
        List<String> declared = schema.getRequired() == null ? List.of() : schema.getRequired();
        List<String> required = schema.getProperties().keySet().stream()
                .filter(name -> declared.contains(name) || isAlways(components.get(name), isSent))
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
    }

    /** References must mean the same in all services, whether one of them reads them or not. */
    private static boolean areReferences(Map<String, RecordComponentInfo> components) {
        return components.values().stream()
                .allMatch(component ->
                        component.declaringClass().name().toString().startsWith("org.nextlevel.kit.reference."));
    }

    private static boolean isAlways(@Nullable RecordComponentInfo component, boolean isSent) {
        return component != null
                && (isPrimitive(component) || (isSent ? isDemanded(component) : !mayBeLeftOut(component)));
    }

    /** The scanner sees no constraint on what is described by another type than its own. */
    private static boolean isDemanded(RecordComponentInfo component) {
        return DEMANDING.stream().anyMatch(component.field()::hasDeclaredAnnotation);
    }

    private static boolean mayBeLeftOut(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE)
                || component.type().name().equals(OPTIONAL)
                || leavesOutWhatIsEmpty(component.field().annotation(JsonInclude.class))
                || leavesOutWhatIsEmpty(component.declaringClass().declaredAnnotation(JsonInclude.class));
    }

    private static boolean isPrimitive(RecordComponentInfo component) {
        return component.type().kind() == Type.Kind.PRIMITIVE;
    }

    private static boolean leavesOutWhatIsEmpty(@Nullable AnnotationInstance include) {
        return include != null
                && include.value() != null
                && !List.of("NON_NULL", "ALWAYS").contains(include.value().asEnum());
    }
}
