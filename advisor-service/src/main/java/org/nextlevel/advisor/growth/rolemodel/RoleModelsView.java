package org.nextlevel.advisor.growth.rolemodel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people at a level show, beside what one person does. It informs; it requires nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoleModelsView(
        @Schema(description = "Key of the level.", examples = "senior")
        String target,

        @Schema(
                description = "Whether enough people at the level agreed to be counted; otherwise nothing is told.",
                examples = "true")
        boolean enough,

        @Schema(description = "As many have to agree.", examples = "3")
        int minimum,

        @Schema(description = "How many agreed; absent when they are not enough.", examples = "5")
        Integer agreed,

        @Schema(description = "What they show: first what the person does not, and what most do.")
        List<RoleModelCompetency> competencies) {

    /** With fewer it would be too easy to tell who it is. */
    static final int MINIMUM = 3;

    /** The most ids that are named for one competency. */
    static final int MOST_NAMED = 20;

    /** How many show one competency at the level or above. */
    public record RoleModelCompetency(
            @Schema(examples = "mentoring") String competency,
            @Schema(examples = "Mentoring") String name,

            @Schema(description = "How many of those who agreed show it.", examples = "4")
            int people,

            @Schema(description = "Whether the person shows it, by the same measure.", examples = "false")
            boolean shown,

            @Schema(description = "Employee ids of those of them who agreed to be named, 20 at most.")
            List<UUID> roleModels) {}

    /**
     * The answer, in which nobody can be recognised who did not agree to be.
     *
     * @param agreed how many at the level agreed to be counted
     * @param shown what those and the person show
     * @param nameOf the name of a competency
     */
    static RoleModelsView of(String target, int agreed, List<ShownCompetency> shown, UnaryOperator<String> nameOf) {
        if (agreed < MINIMUM) {
            return new RoleModelsView(target, false, MINIMUM, null, List.of());
        }
        List<RoleModelCompetency> competencies = shown.stream()
                .filter(one -> one.people() > 0)
                .sorted(Comparator.comparing(ShownCompetency::byPerson)
                        .thenComparing(ShownCompetency::people, Comparator.reverseOrder())
                        .thenComparing(ShownCompetency::competency))
                .map(one -> new RoleModelCompetency(
                        one.competency(),
                        nameOf.apply(one.competency()),
                        one.people(),
                        one.byPerson(),
                        one.named().stream().sorted().limit(MOST_NAMED).toList()))
                .toList();
        return new RoleModelsView(target, true, MINIMUM, agreed, competencies);
    }
}
