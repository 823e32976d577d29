package org.nextlevel.evidence.suggestion.framework;

import java.util.List;
import java.util.UUID;

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
    }

    record PublishedCompetency(String key) {}

    record PublishedPolicy(Integer recencyMonths) {}
}
