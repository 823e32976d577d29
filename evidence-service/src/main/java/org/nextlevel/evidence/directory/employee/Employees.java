package org.nextlevel.evidence.directory.employee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;

/** All people of the current tenant. */
@ApplicationScoped
public class Employees implements PanacheRepositoryBase<Employee, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    Optional<Employee> findByExternalId(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    /** The person with this user name, in lower case. */
    public Optional<Employee> findByUserName(String userName) {
        return find("userName", userName).firstResultOptional();
    }

    /**
     * The id of a manager by the HR system's id; null for null.
     *
     * @throws Invalid when nobody has the id
     */
    UUID requireManager(String externalId) {
        return externalId == null
                ? null
                : findByExternalId(externalId)
                        .map(Employee::id)
                        .orElseThrow(() ->
                                new Invalid("#/managerExternalId", "there is no employee '%s'".formatted(externalId)));
    }

    public Employee require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("employee", id));
    }

    /**
     * In the order of names.
     *
     * @param search a part of the name, upper and lower case alike; null for all
     * @param archived whether those who have left are among them
     */
    public List<Employee> page(PageRequest page, String search, boolean archived) {
        String afterName = page.after().map(cursor -> cursor.text(0)).orElse("");
        UUID afterId = page.after().map(cursor -> cursor.id(1)).orElse(FIRST);
        return find(
                        "lower(displayName) like ?1 escape '!' and (displayName > ?2 or (displayName = ?2 and id > ?3))"
                                + " and (active or ?4 = true)",
                        Sort.by("displayName", "id"),
                        "%" + escaped(search) + "%",
                        afterName,
                        afterId,
                        archived)
                .page(0, page.rows())
                .list();
    }

    /** The next few in the order of ids, whatever their state. */
    public List<Employee> after(UUID id, int limit) {
        return find("id > ?1", Sort.by("id"), id).page(0, limit).list();
    }

    /** By id; those that do not exist are left out. */
    public Map<UUID, Employee> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    /** The names of employees; an id that is null or of nobody is left out. */
    public Map<UUID, String> namesOf(Stream<UUID> ids) {
        return byId(ids.filter(Objects::nonNull).distinct().toList()).values().stream()
                .collect(Collectors.toMap(Employee::id, Employee::displayName));
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
