package org.nextlevel.advisor.promotion.followthrough.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.readiness.assessment.SharedGaps;
import org.nextlevel.kit.reference.NamedKey;

/** Suggests people whom somebody can help. */
@ApplicationScoped
public class SuggestMentees {
    private static final int MOST = 20;

    private final MentoringChoices choices;
    private final Employees employees;
    private final SharedGaps gaps;

    SuggestMentees(MentoringChoices choices, Employees employees, SharedGaps gaps) {
        this.choices = choices;
        this.employees = employees;
        this.gaps = gaps;
    }

    /**
     * At most 20 people who agreed to be suggested and have some of these competencies still to show, by id; in three
     * queries, in the caller's transaction. Nothing private counts, but what is shared with their direct managers.
     *
     * @param competencies keys of what the helper has shown
     * @param framework key of the framework, which must be theirs too
     * @param helper id of the helper
     */
    public Unnamed<List<SuggestedMentee>> of(Collection<String> competencies, String framework, UUID helper) {
        if (competencies.isEmpty()) {
            return _ -> List.of();
        }
        List<UUID> agreed = employees.among(choices.agreedBeside(helper), framework);
        Map<UUID, List<NamedKey>> byMentee = gaps.of(agreed, framework, competencies).stream()
                .collect(Collectors.groupingBy(
                        SharedGaps.SharedGap::employeeId,
                        LinkedHashMap::new,
                        Collectors.mapping(gap -> new NamedKey(gap.competency(), gap.name()), Collectors.toList())));
        return names -> byMentee.entrySet().stream()
                .limit(MOST)
                .map(mentee -> new SuggestedMentee(names.of(mentee.getKey()), mentee.getValue()))
                .toList();
    }
}
