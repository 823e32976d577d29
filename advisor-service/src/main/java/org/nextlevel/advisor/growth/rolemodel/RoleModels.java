package org.nextlevel.advisor.growth.rolemodel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.Ladder;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The role models of the current tenant, and what they show. */
@ApplicationScoped
class RoleModels implements PanacheRepositoryBase<RoleModel, UUID> {
    // Of each attester the latest word counts; none of the owner, of a ring, or for a lower level does.
    private static final String CONFIRMED = """
            exists (select 1 from jsonb_array_elements(v.attestations) a
                where a->>'outcome' = 'CONFIRMED' and a->>'attesterId' <> cast(v.employee_id as text)
                  and not coalesce(a->'marks', '[]') @> '["SELF"]' and not coalesce(a->'marks', '[]') @> '["RING"]'
                  and (a->>'level' is null or a->>'level' in (:levels))
                  and not exists (select 1 from jsonb_array_elements(v.attestations) l
                      where l->>'attesterId' = a->>'attesterId'
                        and cast(l->>'attestedAt' as timestamptz) > cast(a->>'attestedAt' as timestamptz)))""";

    // The person is looked at with the eyes of whoever asks, role models with those of the whole line.
    private static final String VISIBLE = """
            (v.visibility = 'LINE' or p.self and (:own or :direct and v.visibility = 'MANAGER'
                or v.visibility = 'NAMED' and cast(:viewer as uuid) = any (v.shared_with)))""";

    private static final String SHOWN = """
            with people as (
                select e.id, r.named, false as self from role_model r
                join employee e on e.tenant = r.tenant and e.id = r.employee_id
                where r.tenant = :tenant and r.agreed and e.active and e.framework = :framework and e.level = :target
                  and e.id <> :person
                union all select cast(:person as uuid), false, true),
            shown as (
                select distinct p.id, p.named, p.self, c->>'competency' as competency from people p
                join evidence v on v.tenant = :tenant and v.employee_id = p.id and v.state = 'LOGGED'
                cross join jsonb_array_elements(v.claims) c
                where c->>'framework' = :framework and c->>'level' in (:levels) and %s and %s)
            select cast(null as text) as competency, count(*) filter (where not self) as people, cast(null as text) as ids,
                false as mine
            from people
            union all
            select competency, count(*) filter (where not self),
                string_agg(cast(id as text), ',' order by id) filter (where named), bool_or(self)
            from shown group by competency""".formatted(VISIBLE, CONFIRMED);

    private final Frameworks frameworks;
    private final CurrentTenant tenant;

    RoleModels(Frameworks frameworks, CurrentTenant tenant) {
        this.frameworks = frameworks;
        this.tenant = tenant;
    }

    RoleModel of(Employee owner) {
        return findByIdOptional(owner.id()).orElseGet(() -> new RoleModel(owner.id()));
    }

    RoleModel change(Employee owner, String ifMatch, ChooseRoleModelRequest request) {
        if (request.named() && !request.agreed()) {
            throw new Invalid("#/named", "is only possible for who agreed");
        }
        RoleModel model = of(owner);
        ETag.requireMatch(ifMatch, model.tag());
        model.choose(request.agreed(), request.named());
        persistAndFlush(model);
        return model;
    }

    /** What people at a level show, and the person does or does not; in two queries however many they are. */
    RoleModelsView at(Subject subject, String target) {
        Employee person = subject.employee();
        Ladder ladder = frameworks.require(person.framework()).ladder();
        List<Tuple> rows = rows(subject, target, ladder.atOrAbove(target));
        int agreed = rows.stream()
                .filter(row -> row.get("competency") == null)
                .mapToInt(RoleModels::people)
                .sum();
        List<ShownCompetency> shown = rows.stream()
                .filter(row -> row.get("competency") != null)
                .map(row -> new ShownCompetency(
                        row.get("competency", String.class),
                        people(row),
                        ids(row.get("ids", String.class)),
                        row.get("mine", Boolean.class)))
                .toList();
        return RoleModelsView.of(target, agreed, shown, ladder::nameOfCompetency);
    }

    private List<Tuple> rows(Subject subject, String target, Set<String> levels) {
        Employee person = subject.employee();
        return getEntityManager()
                .createNativeQuery(SHOWN, Tuple.class)
                .setParameter("tenant", tenant.require())
                .setParameter("framework", person.framework())
                .setParameter("target", target)
                .setParameter("levels", levels)
                .setParameter("person", person.id())
                .setParameter("own", subject.isCaller())
                .setParameter("direct", subject.isSeenByDirectManager())
                .setParameter("viewer", subject.viewer())
                .getResultList()
                .stream()
                .map(Tuple.class::cast)
                .toList();
    }

    private static int people(Tuple row) {
        return row.get("people", Number.class).intValue();
    }

    private static List<UUID> ids(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(UUID::fromString).toList();
    }
}
