package org.nextlevel.evidence.suggestion.framework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What framework-service tells when a version is published, as far as it is read here.
 *
 * @param framework key of the framework
 * @param version number of the published version, from 1
 */
record FrameworkPublished(UUID frameworkId, String framework, int version, PublishedContent content) {
    /**
     * @param expectations none when the event is too old to tell them
     * @param readiness null when the event is too old to tell it
     */
    record PublishedContent(
            List<KnownLevel> levels,
            List<PublishedCompetency> competencies,
            List<KnownExpectation> expectations,
            PublishedPolicy readiness) {
        PublishedContent {
            expectations = expectations == null ? List.of() : List.copyOf(expectations);
        }

        List<String> levelKeys() {
            return levels.stream().map(KnownLevel::key).toList();
        }

        /** For how many months evidence counts; null when it is not told. */
        Integer recencyMonths() {
            return readiness == null ? null : readiness.recencyMonths();
        }

        List<String> competencyKeys() {
            return competencies.stream().map(PublishedCompetency::key).toList();
        }

        /** By key; those whose name is not told are left out. */
        Map<String, String> competencyNames() {
            return competencies.stream()
                    .filter(one -> one.name() != null)
                    .collect(Collectors.toMap(PublishedCompetency::key, PublishedCompetency::name));
        }
    }

    /** @param name null when it is not told */
    record PublishedCompetency(String key, String name) {}

    record PublishedPolicy(Integer recencyMonths) {}
}
