package org.nextlevel.advisor.promotion.followthrough;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Who agreed to be suggested to whom (M8.3). */
@ApplicationScoped
class MentoringChoices implements PanacheRepositoryBase<MentoringChoice, UUID> {
    private static final int MOST = 20;
    // From what is shared with the direct manager: nothing private is suggested to anybody.
    private static final String HELPED = """
            with agreed as (
                select a.employee_id, a.snapshot from mentoring_choice c
                join employee e on e.tenant = c.tenant and e.id = c.employee_id and e.active and e.framework = :framework
                join assessment a on a.tenant = c.tenant and a.employee_id = c.employee_id
                    and a.perspective = 'SHARED' and a.framework = :framework
                where c.tenant = :tenant and c.agreed and c.employee_id <> :helper)
            select distinct employee_id, line ->> 'competency', line ->> 'name'
            from agreed, jsonb_array_elements(snapshot -> 'requirements') line
            where line ->> 'competency' in (:competencies) and (line ->> 'required')::boolean
                and line ->> 'state' in ('NOT_SHOWN', 'EMERGING')
            order by employee_id, 2 limit 400""";

    private final CurrentTenant tenant;

    MentoringChoices(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    MentoringChoice of(UUID employee) {
        return findByIdOptional(employee).orElseGet(() -> new MentoringChoice(employee));
    }

    MentoringChoice choose(UUID employee, String ifMatch, boolean agreed) {
        MentoringChoice choice = of(employee);
        ETag.requireMatch(ifMatch, choice.tag());
        choice.choose(agreed);
        persistAndFlush(choice);
        return choice;
    }

    /** At most 20 people who have these competencies still to show, and agreed to be suggested. */
    List<FollowThroughView.Helped> helpedWith(Collection<String> competencies, String framework, UUID helper) {
        if (competencies.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<FollowThroughView.With>> helped = new LinkedHashMap<>();
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(HELPED, Object[].class)
                .setParameter("tenant", tenant.require())
                .setParameter("framework", framework)
                .setParameter("helper", helper)
                .setParameter("competencies", competencies)
                .getResultList();
        for (Object[] row : rows) {
            helped.computeIfAbsent((UUID) row[0], _ -> new ArrayList<>())
                    .add(new FollowThroughView.With((String) row[1], (String) row[2]));
        }
        return helped.entrySet().stream()
                .limit(MOST)
                .map(one -> new FollowThroughView.Helped(one.getKey(), one.getValue()))
                .toList();
    }
}
