package org.nextlevel.advisor.growth.help.need;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Ladder;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;

/** What a need asks for, as callers see it; it can be written back as it is. */
record NeededCompetencyView(
        @Schema(description = "Key of a competency.", examples = "mentoring")
        String competency,

        @Schema(description = "Its name; the key where no framework has it any more.", examples = "Mentoring")
        String competencyName,

        @Nullable @Schema(description = "Key of the level at which it is needed; absent for any.", examples = "senior-1")
        String level,

        @Nullable @Schema(description = "The name of the level; absent for any.", examples = "Senior Engineer")
        String levelName) {

    /** @param frameworks those of the company, since people of any track may help */
    static NeededCompetencyView of(NeededCompetency needed, List<Framework> frameworks) {
        List<Ladder> ladders = frameworks.stream()
                .sorted((one, other) -> Boolean.compare(needed.isPartOf(other), needed.isPartOf(one)))
                .map(Framework::ladder)
                .toList();
        return new NeededCompetencyView(
                needed.competency(),
                first(ladders, ladder -> ladder.findCompetencyName(needed.competency()), needed.competency()),
                needed.level(),
                needed.level() == null
                        ? null
                        : first(
                                ladders,
                                ladder -> ladder.exists(needed.level())
                                        ? Optional.of(ladder.nameOf(needed.level()))
                                        : Optional.empty(),
                                needed.level()));
    }

    private static String first(List<Ladder> ladders, Function<Ladder, Optional<String>> name, String key) {
        return ladders.stream()
                .map(ladder -> name.apply(ladder).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(key);
    }
}
