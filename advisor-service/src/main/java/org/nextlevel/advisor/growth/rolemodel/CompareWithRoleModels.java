package org.nextlevel.advisor.growth.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.Ladder;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;

/** Compares somebody with the people at a level who agreed to be looked at. */
@ApplicationScoped
class CompareWithRoleModels {
    private final Subjects subjects;
    private final TargetOf targets;
    private final Frameworks frameworks;
    private final RoleModels models;

    CompareWithRoleModels(Subjects subjects, TargetOf targets, Frameworks frameworks, RoleModels models) {
        this.subjects = subjects;
        this.targets = targets;
        this.frameworks = frameworks;
        this.models = models;
    }

    /**
     * What people at a level show, beside what the person does.
     *
     * @param person an employee id, or {@code me}
     * @param asked key of the level; null for the next one when there is exactly one
     */
    @Transactional
    RoleModelComparison compare(String person, String asked) {
        Subject subject = subjects.open(person, "role-models-read");
        String target = targets.of(subject.employee(), asked);
        Ladder ladder = frameworks.require(subject.employee().framework()).ladder();
        Map<Boolean, List<ShownCompetency>> rows = models.at(subject, target, ladder.atOrAbove(target)).stream()
                .collect(Collectors.partitioningBy(row -> row.competency() == null));
        int agreed = rows.get(true).getFirst().people();
        return new RoleModelComparison(target, agreed, rows.get(false), ladder.names());
    }
}
