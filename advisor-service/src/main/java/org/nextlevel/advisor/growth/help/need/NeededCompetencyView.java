package org.nextlevel.advisor.growth.help.need;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.FrameworkNames;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;
import org.nextlevel.kit.reference.NamedKey;

/** What a need asks for, as callers see it. */
record NeededCompetencyView(
        NamedKey competency,

        @Nullable @Schema(description = "The level at which it is needed; absent for any.")
        NamedKey level) {

    /** @param frameworks those of the company, since people of any track may help */
    static NeededCompetencyView of(NeededCompetency needed, List<Framework> frameworks) {
        FrameworkNames names = new FrameworkNames(frameworks.stream()
                .filter(needed::isPartOf)
                .findFirst()
                .map(Framework::ladder));
        return new NeededCompetencyView(
                names.competency(needed.competency()), needed.level() == null ? null : names.level(needed.level()));
    }
}
