package org.nextlevel.evidence.directory.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.directory.line.AtHand;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** All changes of careers that were told of people of the current tenant, and what their time lines began with. */
@ApplicationScoped
public class CareerChanges implements PanacheRepositoryBase<CareerChange, UUID> {
    private static final Keyset<CareerChange> LATEST_FIRST = Keyset.descending(
                    "told.effectiveOn", LocalDate.class, CareerChange::effectiveOn)
            .thenDescending("id", UUID.class, CareerChange::id);

    private static final Quota OF_A_PERSON = Quota.of(
            500,
            "too-many-changes",
            "%d changes were told of this person, which is the most: say former positions as such.");

    private static final String PLANNED = """
            select change.employee_id, min(change.effective_on) as effective_on, person.time_zone
            from career_change change join employee person on person.id = change.employee_id
            where change.tenant = :tenant and change.state = 'PLANNED' and change.effective_on <= :latest
            group by change.employee_id, person.time_zone order by effective_on, change.employee_id""";

    private static final String TOLD =
            "select distinct employee_id from career_change where tenant = :tenant and employee_id = any(:employees)";

    private static final String SET_ASIDE = """
            select employee_id from career_change
            where tenant = :tenant and state = 'SET_ASIDE' and tried_at <= :before
            group by employee_id order by min(tried_at) limit :most""";

    private final Sql sql;
    private final AtHand atHand;

    CareerChanges(Sql sql, AtHand atHand) {
        this.sql = sql;
        this.atHand = atHand;
    }

    /** Looks up together of whom anything was told, who then cost no query each as long as nothing is. */
    public void lookUp(Collection<UUID> employees) {
        Set<UUID> untold = new HashSet<>(employees);
        sql.query(TOLD).with("employees", employees).each(row -> untold.remove(row.uuid("employee_id")));
        atHand.keep(Untold.class, new Untold(untold));
    }

    @Override
    public void persist(CareerChange change) {
        PanacheRepositoryBase.super.persist(change);
        atHand.find(Untold.class).ifPresent(untold -> untold.employees.remove(change.employeeId()));
    }

    /**
     * Somebody of whom a change is planned.
     *
     * @param effectiveOn the first day of one
     * @param timeZone of the person; null for the company's
     */
    public record Planned(UUID employeeId, LocalDate effectiveOn, String timeZone) {}

    /** A page of those that were told and fit a condition in HQL with these named parameters, the latest day first. */
    public Page<CareerChange> page(String condition, Parameters parameters, PageRequest request) {
        return LATEST_FIRST.page(this, condition, parameters, request);
    }

    /** By the HR system's id of it. */
    public Optional<CareerChange> find(UUID employee, String changeId) {
        return find("employeeId = ?1 and changeId = ?2", employee, changeId).firstResultOptional();
    }

    /** @throws NotFound when nobody told one of this id about the person */
    public CareerChange require(UUID employee, String changeId) {
        return find(employee, changeId).orElseThrow(() -> new NotFound("change", changeId));
    }

    /** What is to hold: planned, applied, or set aside. what follows from the entry. */
    public List<CareerChange> standing(UUID employee) {
        boolean isUntold = atHand.find(Untold.class)
                .filter(untold -> untold.employees.contains(employee))
                .isPresent();
        return isUntold
                ? List.of()
                : list(
                        "employeeId = ?1 and state in ?2",
                        employee,
                        List.of(ChangeState.PLANNED, ChangeState.APPLIED, ChangeState.SET_ASIDE));
    }

    private record Untold(Set<UUID> employees) {}

    /** @throws org.nextlevel.kit.problem.Conflict when more were told of somebody than may be */
    void checkRoom(UUID employee) {
        OF_A_PERSON.check(count("employeeId = ?1 and changeId is not null", employee) - 1);
    }

    /** Of whom a change is planned by a day, the earliest first. */
    public List<Planned> planned(LocalDate latest) {
        return sql.query(PLANNED)
                .with("latest", latest)
                .list(row -> new Planned(row.uuid("employee_id"), row.date("effective_on"), row.text("time_zone")));
    }

    /** Of whom a change was set aside and tried last before a moment, the longest ago first. */
    public List<UUID> setAside(Instant before, int most) {
        return sql.query(SET_ASIDE).with("before", before).with("most", most).list(row -> row.uuid("employee_id"));
    }

    /** What is planned of somebody by a day is set aside, for a reason that is in the log. */
    public void fail(UUID employee, LocalDate today, Instant now) {
        list("employeeId = ?1 and state = ?2", employee, ChangeState.PLANNED).stream()
                .filter(one -> one.isDue(today))
                .forEach(one -> one.setAside(Hindrance.FAILED, now));
    }
}
