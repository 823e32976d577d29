package org.nextlevel.kit.openapi.schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Finds the components that a schema describes: those of the record of its name, unwrapped ones included. */
final class DescribedRecords {
    private final IndexView index;
    private final Map<String, List<ClassInfo>> byName;
    private final List<ClassInfo> generic;

    DescribedRecords(IndexView index) {
        this.index = index;
        List<ClassInfo> records =
                index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
        byName = records.stream().collect(Collectors.groupingBy(ClassInfo::simpleName));
        generic = records.stream()
                .filter(type -> !type.typeParameters().isEmpty())
                .toList();
    }

    /** By name; empty when no record of the schema's name has most of its properties. */
    Map<String, RecordComponentInfo> components(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return Map.of();
        }
        // Page<EvidenceView> is described as PageEvidenceView.
        List<ClassInfo> candidates = byName.getOrDefault(
                name,
                generic.stream()
                        .filter(type -> name.startsWith(type.simpleName()))
                        .toList());
        return candidates.stream()
                .map(this::components)
                .filter(components -> describes(schema, components))
                .findFirst()
                .orElse(Map.of());
    }

    private Map<String, RecordComponentInfo> components(ClassInfo type) {
        return flattened(type)
                .collect(Collectors.toMap(RecordComponentInfo::name, Function.identity(), (outer, inner) -> outer));
    }

    private Stream<RecordComponentInfo> flattened(ClassInfo type) {
        return type.recordComponents().stream()
                .flatMap(component -> component.field().hasAnnotation(JsonUnwrapped.class)
                        ? Optional.ofNullable(
                                        index.getClassByName(component.type().name()))
                                .stream()
                                .flatMap(this::flattened)
                        : Stream.of(component));
    }

    private static boolean describes(Schema schema, Map<String, RecordComponentInfo> components) {
        long known = schema.getProperties().keySet().stream()
                .filter(components::containsKey)
                .count();
        return known * 2 > schema.getProperties().size();
    }
}
