package org.nextlevel.advisor.growth.rolemodel;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/** What people at a level show, beside what one person does. It informs; it requires nothing. */
record RoleModelsView(
        NamedKey target,

        @Schema(
                description = "Whether enough people at the level agreed to be counted; otherwise nothing is told.",
                examples = "true")
        boolean enough,

        @Schema(description = "As many have to agree.", examples = "3")
        int minimum,

        @Nullable @Schema(description = "How many agreed; absent when they are not enough.", examples = "5")
        Integer agreed,

        @Schema(description = "What they show: first what the person does not, and what most do.")
        List<RoleModelCompetency> competencies) {

    /** With fewer it would be too easy to tell who it is. */
    static final int MINIMUM = 3;

    /** The most ids that are named for one competency. */
    static final int MOST_NAMED = 20;

    /** How many show one competency at the level or above. */
    public record RoleModelCompetency(
            NamedKey competency,

            @Schema(description = "How many of those who agreed show it.", examples = "4")
            int people,

            @Schema(description = "Whether the person shows it, by the same measure.", examples = "false")
            boolean shown,

            @Schema(description = "Those of them who agreed to be named, 20 at most.")
            List<PersonReference> roleModels) {}

    /** The answer, in which nobody can be recognised who did not agree to be. */
    static RoleModelsView of(RoleModelComparison compared, PeopleNames.Naming naming) {
        FrameworkNames names = compared.names();
        NamedKey target = names.level(compared.target());
        if (compared.agreed() < MINIMUM) {
            return new RoleModelsView(target, false, MINIMUM, null, List.of());
        }
        List<RoleModelCompetency> competencies = compared.shown().stream()
                .filter(one -> one.people() > 0)
                .sorted(Comparator.comparing(ShownCompetency::byPerson)
                        .thenComparing(ShownCompetency::people, Comparator.reverseOrder())
                        .thenComparing(ShownCompetency::competency))
                .map(one -> new RoleModelCompetency(
                        names.competency(one.competency()),
                        one.people(),
                        one.byPerson(),
                        one.named().stream()
                                .sorted()
                                .limit(MOST_NAMED)
                                .map(naming::of)
                                .toList()))
                .toList();
        return new RoleModelsView(target, true, MINIMUM, compared.agreed(), competencies);
    }
}
