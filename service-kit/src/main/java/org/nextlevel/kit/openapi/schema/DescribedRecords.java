package org.nextlevel.kit.openapi.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Finds the record that a schema describes: by its name, and among several of one name by its properties. */
final class DescribedRecords {
    private final Map<String, List<ClassInfo>> byName;
    private final List<ClassInfo> generic;

    DescribedRecords(IndexView index) {
        List<ClassInfo> records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                // Those of the tests, and of libraries, are known too.
                .filter(type -> type.name().toString().startsWith("org.nextlevel."))
                .toList();
        byName = records.stream().collect(Collectors.groupingBy(ClassInfo::simpleName));
        generic = records.stream().filter(type -> !type.typeParameters().isEmpty()).toList();
    }

    Optional<ClassInfo> find(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return Optional.empty();
        }
        // Page<EvidenceView> is described as PageEvidenceView.
        List<ClassInfo> candidates = byName.getOrDefault(
                name,
                generic.stream().filter(type -> name.startsWith(type.simpleName())).toList());
        return candidates.stream().filter(type -> hasAll(type, schema)).findFirst();
    }

    private static boolean hasAll(ClassInfo type, Schema schema) {
        List<String> components =
                type.recordComponents().stream().map(RecordComponentInfo::name).toList();
        return components.stream().anyMatch(schema.getProperties()::containsKey)
                && schema.getProperties().keySet().stream()
                        .filter(components::contains)
                        .count() * 2 > components.size();
    }
}
