package org.nextlevel.evidence.employee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** All people of the current tenant. */
@ApplicationScoped
public class Employees implements PanacheRepositoryBase<Employee, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    Optional<Employee> findByExternalId(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    /** The person with this user name, in lower case. */
    Optional<Employee> findByUserName(String userName) {
        return find("userName", userName).firstResultOptional();
    }

    Employee require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("employee", id));
    }

    /** In the order of names; the search is a part of the name, upper and lower case alike. */
    List<Employee> page(PageRequest page, String search) {
        String afterName = page.after().map(cursor -> cursor.text(0)).orElse("");
        UUID afterId = page.after().map(cursor -> cursor.id(1)).orElse(FIRST);
        return find(
                        "lower(displayName) like ?1 escape '!' and (displayName > ?2 or (displayName = ?2 and id > ?3))",
                        Sort.by("displayName", "id"),
                        "%" + escaped(search) + "%",
                        afterName,
                        afterId)
                .page(0, page.rows())
                .list();
    }

    /** By id; those that do not exist are left out. */
    Map<UUID, Employee> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    private static String escaped(String search) {
        return search == null
                ? ""
                : search.toLowerCase(java.util.Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_");
    }
}
