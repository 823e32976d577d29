package org.nextlevel.integration.feed.change;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a change that other systems may know without asking: keys, states and days. These are all that leave; each is absent
 * where it says nothing.
 */
public record ChangeDetails(
        @Nullable @Schema(description = "Key of the framework.", examples = "engineering")
        String framework,

        @Nullable @Schema(description = "Number of its published version.", examples = "3")
        Long frameworkVersion,

        @Nullable
        @Schema(description = "Key of the level that the person holds, or held until then.", examples = "engineer")
        String level,

        @Nullable @Schema(description = "Key of the level that is asked for or reached.", examples = "senior")
        String target,

        @Nullable
        @Schema(
                description = "What the framework calls the level of an approved promotion.",
                examples = "Senior Engineer")
        String targetName,

        @Nullable
        @Schema(description = "State of the case, or of the acknowledgement of a promotion.", examples = "PROMOTED")
        String state,

        @Nullable @Schema(description = "Since when the position is held.", examples = "2025-01-01")
        LocalDate positionSince,

        @Nullable @Schema(description = "The last day at the company.", examples = "2026-03-31")
        LocalDate leftOn,

        @Nullable @Schema(description = "From which day a promotion holds.", examples = "2027-04-01")
        LocalDate effectiveOn) {
    /** Of what says nothing beside its type. */
    public static final ChangeDetails NONE = new ChangeDetails(null, null, null, null, null, null, null, null, null);

    /** Of a version of a framework. */
    public static ChangeDetails ofVersion(String framework, long number) {
        return new ChangeDetails(framework, number, null, null, null, null, null, null, null);
    }

    /** Of somebody's position; keys that are not known are empty or null. */
    public static ChangeDetails ofPosition(
            @Nullable String framework, @Nullable String level, @Nullable LocalDate since, @Nullable LocalDate leftOn) {
        return new ChangeDetails(known(framework), null, known(level), null, null, null, since, leftOn, null);
    }

    /** Of a promotion case, or of a promotion that was approved. */
    public static ChangeDetails ofCase(
            String framework,
            long frameworkVersion,
            String level,
            String target,
            @Nullable String targetName,
            String state,
            @Nullable LocalDate effectiveOn) {
        return new ChangeDetails(
                framework, frameworkVersion, level, target, targetName, state, null, null, effectiveOn);
    }

    private static @Nullable String known(@Nullable String key) {
        return key == null || key.isEmpty() ? null : key;
    }
}
