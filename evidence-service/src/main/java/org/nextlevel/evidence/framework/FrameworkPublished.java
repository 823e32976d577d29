package org.nextlevel.evidence.framework;

import java.util.List;
import java.util.UUID;

/**
 * What framework-service tells when a version is published, as far as it is read here.
 *
 * @param framework key of the framework
 * @param version number of the published version, from 1
 */
record FrameworkPublished(UUID frameworkId, String framework, int version, Content content) {
    /** @param expectations none when the event is too old to tell them */
    record Content(List<Keyed> levels, List<Keyed> competencies, List<KnownExpectation> expectations) {
        Content {
            expectations = expectations == null ? List.of() : List.copyOf(expectations);
        }

        List<String> levelKeys() {
            return levels.stream().map(Keyed::key).toList();
        }

        List<String> competencyKeys() {
            return competencies.stream().map(Keyed::key).toList();
        }
    }

    record Keyed(String key) {}
}
