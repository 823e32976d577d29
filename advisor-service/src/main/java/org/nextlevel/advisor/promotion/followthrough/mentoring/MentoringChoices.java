package org.nextlevel.advisor.promotion.followthrough.mentoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who agreed to be suggested to whom (M8.3). */
@ApplicationScoped
class MentoringChoices implements PanacheRepositoryBase<MentoringChoice, UUID> {

    /** Somebody's choice; one that is not stored yet for who never chose. */
    MentoringChoice of(UUID employee) {
        return findByIdOptional(employee).orElseGet(() -> new MentoringChoice(employee));
    }

    /** The ids of all who agreed, but this person. */
    List<UUID> agreedBeside(UUID helper) {
        return find("agreed and employeeId <> ?1", helper).stream()
                .map(MentoringChoice::employeeId)
                .toList();
    }
}
