package org.nextlevel.advisor.copy.framework.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.ReadinessPolicy;

/**
 * The part of a published framework that answers are computed from.
 *
 * @param tracks none in what was told before they were read here
 * @param readiness kept once with what a piece of evidence is worth, which is no part of a policy
 */
public record FrameworkContent(
        String key,
        String name,
        List<Track> tracks,
        List<Level> levels,
        List<Competency> competencies,
        List<Expectation> expectations,
        @JsonIgnoreProperties("worth") ReadinessPolicy readiness) {
    /** No list means the same as an empty one. */
    public FrameworkContent {
        tracks = tracks == null ? List.of() : List.copyOf(tracks);
    }

    /** An expectation; empty when there is no such one. */
    public Optional<Expectation> findExpectation(String id) {
        return expectations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What a track is called; empty when it is not known. */
    public Optional<String> findTrackName(@Nullable String track) {
        return tracks.stream()
                .filter(one -> one.key().equals(track))
                .findFirst()
                .map(Track::name);
    }
}
