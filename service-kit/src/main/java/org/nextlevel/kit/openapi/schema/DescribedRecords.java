package org.nextlevel.kit.openapi.schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
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

    /** By name, of the record that has most of its properties; empty when none of the schema's name has more than half. */
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
                .sorted(Comparator.comparing(ClassInfo::name))
                .map(this::components)
                .filter(components ->
                        known(schema, components) * 2 > schema.getProperties().size())
                .max(Comparator.comparingLong(components -> known(schema, components)))
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

    private static long known(Schema schema, Map<String, RecordComponentInfo> components) {
        return schema.getProperties().keySet().stream()
                .filter(components::containsKey)
                .count();
    }
}
