package org.nextlevel.advisor.requirement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.readiness.AddedRequirement;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** What managers of the current tenant require of people. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {
    private static final String IN_FORCE = """
            select a.employeeId, a.target, a.id, v.requirements from Agreement a
            join AgreementVersion v on v.agreementId = a.id and v.number = a.inForce
            where a.employeeId in :employees and a.framework = :framework order by a.target""";

    /**
     * What both confirmed and what counts, of some people with a position in a framework: by person and level, in one
     * query.
     */
    public Map<UUID, Map<String, List<AddedRequirement>>> inForce(Collection<UUID> employees, String framework) {
        Map<UUID, Map<String, List<AddedRequirement>>> all = new HashMap<>();
        getEntityManager()
                .createQuery(IN_FORCE, Object[].class)
                .setParameter("employees", employees)
                .setParameter("framework", framework)
                .getResultStream()
                .forEach(row -> {
                    String target = (String) row[1];
                    @SuppressWarnings("unchecked")
                    var stated = (List<StatedRequirement>) row[3];
                    all.computeIfAbsent((UUID) row[0], _ -> new HashMap<>())
                            .computeIfAbsent(target, _ -> new ArrayList<>())
                            .addAll(stated.stream()
                                    .map(one -> one.asked((UUID) row[2], target))
                                    .toList());
                });
        return all;
    }

    Agreement require(UUID employee, UUID id) {
        return find("id = ?1 and employeeId = ?2", id, employee)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("requirement agreement", id));
    }

    Optional<Agreement> of(UUID employee, String framework, String target) {
        return find("employeeId = ?1 and framework = ?2 and target = ?3", employee, framework, target)
                .firstResultOptional();
    }

    List<Agreement> page(UUID employee, PageRequest page) {
        Parameters parameters = Parameters.with("employee", employee);
        String query = "employeeId = :employee";
        if (page.after().isPresent()) {
            Cursor after = page.after().get();
            query += " and (target > :target or (target = :target and id > :id))";
            parameters.and("target", after.text(0)).and("id", after.id(1));
        }
        return find(query, Sort.by("target").and("id"), parameters)
                .page(0, page.rows())
                .list();
    }

    AgreementVersion version(Agreement agreement, Integer number) {
        return number == null || number == 0
                ? null
                : getEntityManager().find(AgreementVersion.class, new AgreementVersion.Key(agreement.id(), number));
    }

    /** The statements of an agreement, the latest first. */
    List<AgreementVersion> versions(Agreement agreement, PageRequest page) {
        int before = page.after().map(after -> after.number(0)).orElse(Integer.MAX_VALUE);
        return getEntityManager()
                .createQuery(
                        "from AgreementVersion where agreementId = :agreement and number < :before order by number desc",
                        AgreementVersion.class)
                .setParameter("agreement", agreement.id())
                .setParameter("before", before)
                .setMaxResults(page.rows())
                .getResultList();
    }
}
